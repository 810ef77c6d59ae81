"""Asking peers what the library cannot answer, and helping those who ask: for every member."""

from dataclasses import replace

from bot.chat.cards import Action, Choice, plain
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.gap_cards import REPLIES_SHOWN, gap_card, list_card, posted_card, preview_card, similar_card
from bot.chat.model import Answer, Reply, Request, Words, show, whisper
from bot.chat.params import Country, GapRef, Topic, Topics
from bot.core.asks import Ask
from bot.core.client_data import cleaned, find
from bot.core.errors import UserError
from bot.core.gaps import LONGEST_REPLY, Asked, GapState
from bot.core.people import Role
from bot.core.subjects import TOPICS
from bot.core.texts import Quote, Said, Text
from bot.i18n import country_name
from bot.services import asking, gaps, likeness, members
from bot.services.minds import Minds
from knowledge.language import identify
from knowledge.text import LONGEST_QUESTION
from knowledge.verdict import Decision

PAGE = 5
_MORE = 1_000
_NAMED, _ANONYMOUS = "named", "anonymous"


class GapCog(Cog):
    """From *nothing fits* to a question in front of colleagues, and their replies."""

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
        named: str = _ANONYMOUS,
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

    @command(group="gap", name="list")
    async def listed(self, request: Request, topic: Topic | None = None, state: GapState | None = None) -> Answer:
        """Questions that wait for an answer from colleagues."""
        return await _page(request, topic, state, 0)

    @action("gap.page")
    async def page(self, request: Request, topic: str, state: str, skip: int) -> Answer:
        chosen = GapState(state) if state in set(GapState) else None
        return replace(await _page(request, topic if topic in TOPICS else None, chosen, skip), replaces=True)

    @command(group="gap", name="show")
    async def opened(self, request: Request, gap: GapRef) -> Answer:
        """Show a question with the replies to it."""
        return await _shown(request, gap)

    @action("gap.show")
    async def shown(self, request: Request, gap: GapRef) -> Answer:
        return await _shown(request, gap)

    @command(group="gap", name="reply")
    async def reply(self, request: Request, gap: GapRef) -> Answer:
        """Reply to a question that waits."""
        return await _replying(request, gap)

    @action("gap.reply")
    async def replying(self, request: Request, gap: GapRef) -> Answer:
        return await _replying(request, gap)

    @form("gap.send", opening="gap.reply")
    async def send(self, request: Request, number: GapRef, *, text: str, named: str = _NAMED) -> Answer:
        gap = await gaps.find(request.tx, community=request.community, number=number)
        await gaps.reply(
            request.tx,
            community=request.community,
            gap=gap,
            text=text,
            named=named == _NAMED,
            member=await request.known_member(),
            sender=request.sender,
            now=request.now,
        )
        return whisper("gap-thanks")

    @command(group="gap", name="follow")
    async def follow(self, request: Request, gap: GapRef) -> Answer:
        """Hear of it when a question is answered."""
        return await _following(request, gap)

    @action("gap.follow")
    async def following(self, request: Request, gap: GapRef) -> Answer:
        return await _following(request, gap)

    @action("gap.unfollow")
    async def unfollow(self, request: Request, number: GapRef) -> Answer:
        gap = await gaps.find(request.tx, community=request.community, number=number)
        await gaps.unfollow(request.tx, gap=gap, member=await request.known_member())
        return whisper("gap-unfollowed")

    @command(group="me", name="topics")
    async def topics(self, request: Request) -> Answer:
        """Choose what colleagues may ask you about."""
        return await _offering(request)

    @action("me.topics")
    async def offering(self, request: Request) -> Answer:
        return await _offering(request)

    @form("me.offer", opening="me.topics")
    async def offer(self, request: Request, *, topics: Topics | None = None) -> Answer:
        member = await request.known_member()
        await members.offer(request.tx, member=member, topics=topics or ())
        return whisper("me-offered" if topics else "me-offers-nothing")

    async def _asking(self, request: Request, ask: int) -> Form:
        before = await asking.recall(request.tx, community=request.community, number=ask)
        about = await self._about(request, before)
        country = request.member.setting.country
        return Form(
            name="gap.preview",
            args=(ask,),
            title=Text("gap-form-title"),
            fields=(
                Field(
                    name="question",
                    label=Text("cmd-ask.question"),
                    kind=FieldKind.TEXT,
                    default=before.question,
                    required=True,
                    most=LONGEST_QUESTION,
                ),
                Field(name="more", label=Text("gap-more"), hint=Text("gap-more-hint"), kind=FieldKind.TEXT, most=_MORE),
                Field(
                    name="country",
                    label=Text("me-country"),
                    default=country_name(country, request.locale) if country else "",
                    most=60,
                ),
                _topics_field(about),
                _named_field(request, default=_ANONYMOUS),
            ),
        )

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
            name=request.sender.name or None if written["named"] == _NAMED else None,
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


def _topics_field(chosen: tuple[str, ...]) -> Field:
    return Field(
        name="topics",
        label=Text("gap-topics"),
        kind=FieldKind.CHOICE,
        default=",".join(chosen),
        choices=tuple(Choice(topic, Text(f"topic-{topic}")) for topic in TOPICS),
        pick=len(TOPICS),
    )


def _named_field(request: Request, *, default: str) -> Field:
    named = Text("gap-named", name=plain(request.sender.name))
    return Field(
        name="named",
        label=Text("gap-named-label"),
        kind=FieldKind.CHOICE,
        default=default if request.sender.name else _ANONYMOUS,
        choices=(
            Choice(_ANONYMOUS, Text("gap-a-colleague")),
            *((Choice(_NAMED, named),) if request.sender.name else ()),
        ),
    )


async def _page(request: Request, topic: str | None, state: GapState | None, skip: int) -> Reply:
    found = await request.tx.gaps.page(request.community, states=gaps.states(state), topic=topic, skip=skip, most=PAGE)
    here = (topic or "-", state or "-")
    presses: list[Action] = []
    if skip:
        presses.append(Action("gap.page", Text("press-back"), (*here, max(skip - PAGE, 0))))
    if skip + PAGE < found.total:
        presses.append(Action("gap.page", Text("press-next"), (*here, skip + PAGE)))
    return show(list_card(found.gaps, total=found.total, skip=skip, presses=presses))


async def _shown(request: Request, number: int) -> Answer:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    replies = await request.tx.gap_replies.of(gap, most=REPLIES_SHOWN)
    events = await request.tx.gaps.events(gap) if request.role >= Role.MODERATOR else []
    me = request.member.id
    follows = any(follower.member_id == me for follower in await request.tx.gaps.followers(gap))
    mine = me is not None and me == gap.asker_id
    return show(gap_card(gap, replies, events, mine=mine, follows=follows, role=request.role))


async def _replying(request: Request, number: int) -> Form:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    if gap.state not in gaps.LISTED:
        raise UserError(f"gap-is-{gap.state}")
    return Form(
        name="gap.send",
        args=(gap.id,),
        title=Text("gap-reply-title", number=gap.id),
        fields=(
            Field(
                name="text",
                label=Text("gap-reply-text"),
                hint=Text("gap-reply-hint"),
                kind=FieldKind.TEXT,
                required=True,
                most=LONGEST_REPLY,
            ),
            _named_field(request, default=_NAMED),
        ),
    )


async def _following(request: Request, number: int) -> Answer:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    await gaps.follow(request.tx, gap=gap, member=await request.known_member(), sender=request.sender)
    return whisper("gap-followed", number=gap.id)


async def _offering(request: Request) -> Form:
    offered = await request.tx.offers.of(request.member) if request.member.id else []
    return Form(
        name="me.offer",
        title=Text("me-offer-title"),
        fields=(replace(_topics_field(tuple(offered)), hint=Text("me-offer-hint")),),
    )
