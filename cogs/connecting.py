"""`connect`: asking to be introduced, after seeing whom, why, and what they would see."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.cards import Action, Card, Style
from bot.chat.commands import Cog, action, command, form
from bot.chat.introduction_cards import list_card, proposal_card
from bot.chat.introduction_forms import ANONYMOUS, NAMED, need_form
from bot.chat.model import Answer, Request, Words, show, whisper
from bot.chat.organisation_params import Languages
from bot.chat.params import Country, Topics
from bot.core.client_data import cleaned, find
from bot.core.errors import UserError
from bot.core.introductions import MOST_CANDIDATES, Introduction, Need
from bot.core.texts import Text
from bot.i18n import country_name, language_name
from bot.services import asking, gaps, introducing, introductions
from bot.services.introducing import Proposed
from bot.services.minds import Minds
from knowledge.language import identify

_LISTED = 6
_LOOKED_AT = 12


class ConnectingCog(Cog):
    """What was written is a draft until the asker says *ask*: nothing of it is anywhere else before."""

    def __init__(self, minds: Minds, words: Words) -> None:
        self._minds = minds
        self._words = words

    @command(name="connect")
    async def connect(self, request: Request) -> Answer:
        """Be introduced to somebody who has done what you need."""
        return need_form(request, slug="-", ask=0, need="", topics=())

    @command(name="introductions")
    async def listed(self, request: Request) -> Answer:
        """See whom you asked for, who asks for you, and whom you met."""
        member = await request.known_member()
        sent = await request.tx.connections.of_asker(member, most=_LISTED)
        tried = [(each, await _tried(request, await request.tx.introductions.of(each))) for each in sent]
        own = await request.tx.organisations.of_member(member)
        asked = await request.tx.introductions.of_steward(member, own, most=_LISTED)
        mets = [await introductions.find(request.tx, community=request.community, number=each.id) for each in asked]
        return show(list_card(tried, [met for met in mets if met.connection.asker_id != member.id]))

    @action("intro.begin")
    async def begin(self, request: Request, slug: str, ask: int) -> Answer:
        """From an answer card: the question and its topics stand in the form."""
        entry = await request.tx.entries.get(request.community, slug) if slug != "-" else None
        before = await asking.recall(request.tx, community=request.community, number=ask) if ask else None
        need = before.question if before else ""
        return need_form(request, slug=slug, ask=ask, need=need[:300], topics=entry.topics if entry else ())

    @form("intro.preview", opening="intro.begin")
    async def preview(
        self,
        request: Request,
        slug: str,
        ask: int,
        *,
        need: str,
        topics: Topics | None = None,
        country: Country | None = None,
        languages: Languages | None = None,
        named: str = ANONYMOUS,
    ) -> Answer:
        """What looks like a client's data is taken out before anybody sees it."""
        found = find(need, country)
        safe = cleaned(need, found, lambda kind: self._words(Text(f"personal-{kind}"), request.locale))
        written = {
            "need": safe,
            "topics": ",".join(topics or ()),
            "country": country or "",
            "languages": ",".join(languages or ()),
            "named": named,
            "slug": slug,
            "ask": str(ask),
            "warned": "1" if found else "",
        }
        draft = await request.tx.drafts.keep(request.sender, "intro.sending", written, request.now)
        return await self._proposal(request, draft.id, draft.answers, skip=0)

    @action("intro.other")
    async def other(self, request: Request, draft: int, skip: int) -> Answer:
        return await self._proposal(request, draft, await _draft(request, draft), skip=max(skip, 0))

    @action("intro.change")
    async def change(self, request: Request, draft: int) -> Answer:
        kept = await _draft(request, draft)
        locale = request.locale
        written = {
            **kept,
            "country": country_name(kept["country"], locale) if kept["country"] else "",
            "languages": ", ".join(language_name(code, locale) for code in kept["languages"].split(",") if code),
        }
        blank = need_form(request, slug=kept["slug"], ask=int(kept["ask"]), need="", topics=())
        return replace(blank.refilled(written, problem=None, draft=draft), draft=None)

    @action("intro.leave")
    async def leave(self, request: Request, draft: int) -> Answer:
        await _draft(request, draft)
        await request.tx.drafts.remove(draft)
        return whisper("intro-left")

    @action("intro.send")
    async def send(self, request: Request, draft: int, skip: int) -> Answer:
        kept = await _draft(request, draft)
        proposed = await self._proposed(request, kept)
        chosen = [each.organisation.id for each in proposed[skip : skip + MOST_CANDIDATES]]
        if not chosen:
            raise UserError("intro-gone")
        await introductions.send(
            request.tx,
            community=request.community,
            member=await request.known_member(),
            need=_need(request, kept),
            candidates=chosen,
            asked_from=gaps.address_of(request.sender),
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        return whisper("intro-sent", name=proposed[skip].organisation.name)

    @action("intro.withdraw")
    async def withdraw(self, request: Request, number: int) -> Answer:
        member = await request.known_member()
        await introductions.withdraw(
            request.tx, community=request.community, number=number, member=member, now=request.now
        )
        return whisper("intro-withdrawn")

    async def _proposal(self, request: Request, draft: int, kept: dict[str, str], *, skip: int) -> Answer:
        proposed = (await self._proposed(request, kept))[skip : skip + MOST_CANDIDATES]
        if not proposed:
            ask = int(kept["ask"])
            peers = (Action("gap.ask", Text("press-ask-peers"), (ask,), Style.PRIMARY),) if ask else ()
            change = Action("intro.change", Text("press-intro-change"), (draft,))
            return show(
                Card(body=(Text("intro-nobody-more" if skip else "intro-nobody-fits"),), presses=(*peers, change))
            )
        warned = bool(kept["warned"])
        return show(proposal_card(_need(request, kept), proposed, draft=draft, skip=skip, warned=warned))

    async def _proposed(self, request: Request, kept: dict[str, str]) -> list[Proposed]:
        entry = await request.tx.entries.get(request.community, kept["slug"]) if kept["slug"] != "-" else None
        ran = await request.tx.organisations.ran(request.community, entry.id, entry.organisation) if entry else []
        return await introducing.propose(
            request.tx,
            self._minds.of(request.community),
            community=request.community,
            member=request.member,
            need=_need(request, kept),
            now=request.now,
            most=_LOOKED_AT,
            ran=ran,
        )


def _need(request: Request, kept: dict[str, str]) -> Need:
    likely = tuple(filter(None, (request.member.language, request.locale)))
    return Need(
        text=kept["need"],
        language=identify(kept["need"], likely),
        languages=tuple(filter(None, kept["languages"].split(","))),
        topics=tuple(filter(None, kept["topics"].split(","))),
        country=kept["country"] or None,
        name=request.sender.first_name or None if kept["named"] == NAMED else None,
    )


async def _tried(request: Request, tried: Sequence[Introduction]) -> list[tuple[Introduction, str]]:
    names = dict(await request.tx.organisations.names(request.community))
    return [(each, names.get(each.organisation_id, "")) for each in tried]


async def _draft(request: Request, number: int) -> dict[str, str]:
    draft = await request.tx.drafts.get(request.sender, number)
    if draft is None or "need" not in draft.answers:
        raise UserError("draft-gone")
    return draft.answers
