"""Asking colleagues what the library cannot answer: seen, cleaned and confirmed before anything is posted."""

from dataclasses import replace

from bot.chat.commands import Cog, action, form
from bot.chat.forms import Form
from bot.chat.gap_cards import posted_card, preview_card, similar_card
from bot.chat.gap_forms import ANONYMOUS, NAMED, asking_form
from bot.chat.model import Answer, Request, Words, show, whisper
from bot.chat.params import Country, Topics
from bot.core.asks import Ask
from bot.core.client_data import cleaned, find
from bot.core.errors import UserError
from bot.core.gaps import Asked
from bot.core.texts import Quote, Said, Text
from bot.i18n import country_name
from bot.services import asking, gaps, likeness
from bot.services.minds import Minds
from knowledge.language import identify
from knowledge.verdict import Decision


class GapAskingCog(Cog):
    """From *nothing fits* to a question in front of colleagues."""

    def __init__(self, minds: Minds, words: Words) -> None:
        self._minds = minds
        self._words = words

    @action("gap.ask")
    async def ask(self, request: Request, ask: int) -> Answer:
        """Similar questions that wait already come first."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        mind = self._minds.of(request.community)
        near = await likeness.gaps_like(request.tx, mind, community=request.community, ask=before)
        return show(similar_card(before, near)) if near else await self._asking(request, ask)

    @action("gap.anew")
    async def anew(self, request: Request, ask: int) -> Answer:
        return await self._asking(request, ask)

    @form("gap.preview", opening="gap.anew")
    async def preview(
        self,
        request: Request,
        ask: int,
        *,
        question: str,
        more: str = "",
        country: Country | None = None,
        topics: Topics | None = None,
        named: str = ANONYMOUS,
    ) -> Answer:
        """What was written is kept as a draft until it is posted, changed or left."""
        written = {
            "question": question,
            "more": more,
            "country": country or "",
            "topics": ",".join(topics or ()),
            "named": named,
        }
        draft = await request.tx.drafts.keep(request.sender, _posting(ask), written, request.now)
        asked = self._asked(request, draft.answers)
        found = find(f"{asked.question}\n{asked.more}", asked.country)
        places = await self._places(request)
        clean = self._clean(request, asked) if found else None
        return show(preview_card(asked, draft=draft.id, places=places, found=found, clean=clean, ask=ask))

    @action("gap.edit")
    async def edit(self, request: Request, ask: int, draft: int) -> Answer:
        kept = await self._draft(request, draft)
        written = {**kept, "country": country_name(kept["country"], request.locale) if kept["country"] else ""}
        blank = await self._asking(request, ask)
        return replace(blank.refilled(written, problem=None, draft=draft), draft=None)

    @action("gap.leave")
    async def leave(self, request: Request, draft: int) -> Answer:
        await self._draft(request, draft)
        await request.tx.drafts.remove(draft)
        return whisper("gap-left")

    @action("gap.post")
    async def post(self, request: Request, draft: int) -> Answer:
        return await self._post(request, draft, clean=False)

    @action("gap.post-clean")
    async def post_clean(self, request: Request, draft: int) -> Answer:
        return await self._post(request, draft, clean=True)

    async def _asking(self, request: Request, ask: int) -> Form:
        before = await asking.recall(request.tx, community=request.community, number=ask)
        about = await self._about(request, before)
        return asking_form(request, before, about)

    async def _about(self, request: Request, before: Ask) -> tuple[str, ...]:
        """The topics of what was found, unless that was nothing like it."""
        if before.decision == Decision.GAP:
            return ()
        nearest = await request.tx.entries.some(request.community, before.shown[:1])
        return next((entry.topics for entry in nearest.values()), ())

    async def _post(self, request: Request, draft: int, *, clean: bool) -> Answer:
        asked = self._asked(request, await self._draft(request, draft))
        gap = await gaps.ask_peers(
            request.tx,
            community=request.community,
            asked=self._clean(request, asked) if clean else asked,
            member=await request.known_member(),
            sender=request.sender,
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        card = posted_card(gap)
        return show(
            replace(card, title=Text("gap-posted", number=gap.id), footer=(Text("gap-posted-note"),), presses=())
        )

    async def _draft(self, request: Request, number: int) -> dict[str, str]:
        draft = await request.tx.drafts.get(request.sender, number)
        if draft is None:
            raise UserError("draft-gone")
        return draft.answers

    def _asked(self, request: Request, written: dict[str, str]) -> Asked:
        question = written["question"]
        likely = tuple(filter(None, (request.member.language, request.locale)))
        return Asked(
            question=question,
            more=written["more"],
            language=identify(question, likely),
            country=written["country"] or None,
            topics=tuple(filter(None, written["topics"].split(","))),
            name=request.sender.name or None if written["named"] == NAMED else None,
        )

    def _clean(self, request: Request, asked: Asked) -> Asked:
        def without(text: str) -> str:
            found = find(text, asked.country)
            return cleaned(text, found, lambda kind: self._words(Text(f"personal-{kind}"), request.locale))

        return replace(asked, question=without(asked.question), more=without(asked.more))

    async def _places(self, request: Request) -> list[Said]:
        """Where it will be posted, by the platform's own name for the place where that is known."""
        places = await gaps.peers_places(request.tx, community=request.community)
        here = request.sender.platform
        return [
            Text(
                "gap-place",
                platform=platform.capitalize(),
                place=Quote(request.platform.link(place) if request.platform and platform == here else ""),
            )
            for platform, place in places
        ]


def _posting(ask: int) -> str:
    return f"gap.posting|{ask}"
