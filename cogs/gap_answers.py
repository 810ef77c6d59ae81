"""Turning a peer's reply into an entry: marked, drafted, agreed to by its author, published; and tidying the list."""

from bot.chat.cards import Choice
from bot.chat.commands import Cog, action, command, form, message_command, overhears
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.gap_cards import drafted_card
from bot.chat.model import Answer, Pointed, Request, show, whisper
from bot.chat.params import GapRef, Language, Topics
from bot.core.errors import UserError
from bot.core.gaps import Gap, GapReply, GapState
from bot.core.limits import shorten
from bot.core.outbox import Address, Remote
from bot.core.people import Role
from bot.core.records import LONGEST
from bot.core.subjects import TOPICS
from bot.core.texts import Text
from bot.services import gap_answers, gaps
from bot.services.gap_answers import LONGEST_CREDIT, Drafted
from bot.services.minds import Minds
from knowledge.language import identify

_LONGEST_WHY = 300


class GapAnswersCog(Cog):
    """For askers and moderators, and for the author of a reply."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @overhears
    async def replied(self, request: Request, message: Pointed) -> None:
        """A reply written where a gap is discussed counts, whether its words can be read or not."""
        await _heard(request, message)

    @message_command("answers")
    async def answers(self, request: Request, message: Pointed) -> Answer:
        gap, reply = await _pointed(request, message)
        return await self._mark(request, gap, reply)

    @action("gap.mark")
    async def mark(self, request: Request, number: int) -> Answer:
        gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
        return await self._mark(request, gap, reply)

    @message_command("draft", role=Role.MODERATOR)
    async def draft_pointed(self, request: Request, message: Pointed) -> Answer:
        gap, reply = await _pointed(request, message)
        return await _drafting(request, gap, reply)

    @action("gap.draft", role=Role.MODERATOR)
    async def draft(self, request: Request, number: int) -> Answer:
        gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
        return await _drafting(request, gap, reply)

    @form("gap.drafted", opening="gap.draft", role=Role.MODERATOR)
    async def drafted(
        self,
        request: Request,
        number: int,
        *,
        title: str,
        summary: str,
        body: str,
        language: Language,
        topics: Topics | None = None,
    ) -> Answer:
        gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
        written = Drafted(title=title, summary=summary, body=body, language=language, topics=topics or ())
        entry = await gap_answers.draft(
            request.tx,
            community=request.community,
            gap=gap,
            reply=reply,
            drafted=written,
            by=await request.known_member(),
            now=request.now,
        )
        gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
        return show(drafted_card(gap, reply, title=entry.title))

    @action("gap.agree")
    async def agree(self, request: Request, number: int) -> Answer:
        """The author agrees without being named."""
        return await self._agree(request, number, None)

    @action("gap.credit")
    async def credit(self, request: Request, number: int) -> Answer:
        _, reply = await _own_reply(request, number)
        return Form(
            name="gap.credited",
            args=(number,),
            title=Text("gap-credit-title"),
            fields=(
                Field(
                    name="credit",
                    label=Text("gap-credit"),
                    hint=Text("gap-credit-hint"),
                    default=reply.credit or reply.name or "",
                    required=True,
                    most=LONGEST_CREDIT,
                ),
            ),
        )

    @form("gap.credited", opening="gap.credit")
    async def credited(self, request: Request, number: int, *, credit: str) -> Answer:
        return await self._agree(request, number, credit)

    @action("gap.refuse")
    async def refuse(self, request: Request, number: int) -> Answer:
        gap, reply = await _own_reply(request, number)
        await gap_answers.refuse(
            request.tx,
            community=request.community,
            gap=gap,
            reply=reply,
            by=await request.known_member(),
            now=request.now,
        )
        return whisper("gap-refused")

    @command(group="gap", name="publish", role=Role.MODERATOR)
    async def publish(self, request: Request, gap: GapRef) -> Answer:
        """Publish the drafted answer to a question, and tell who waits for it."""
        return await self._publish(request, gap)

    @action("gap.publish", role=Role.MODERATOR)
    async def publishing(self, request: Request, gap: GapRef) -> Answer:
        return await self._publish(request, gap)

    @command(group="gap", name="close")
    async def close(self, request: Request, gap: GapRef) -> Answer:
        """Close a question that needs no answer any more."""
        return await _closing(request, gap)

    @action("gap.close")
    async def closing(self, request: Request, gap: GapRef) -> Answer:
        return await _closing(request, gap)

    @form("gap.closed", opening="gap.close")
    async def closed(self, request: Request, number: GapRef, *, why: str) -> Answer:
        gap = await _settled_by(request, number)
        by = await request.known_member()
        await gaps.close(request.tx, community=request.community, gap=gap, by=by, why=why, now=request.now)
        return whisper("gap-closed", number=gap.id)

    @action("gap.reopen", role=Role.MODERATOR)
    async def reopen(self, request: Request, number: GapRef) -> Answer:
        gap = await gaps.find(request.tx, community=request.community, number=number)
        await gaps.reopen(request.tx, gap=gap, by=await request.known_member(), now=request.now)
        return whisper("gap-reopened", number=gap.id)

    @command(group="gap", name="merge", role=Role.MODERATOR)
    async def merge(self, request: Request, gap: GapRef, into: GapRef) -> Answer:
        """Join a question to another that asks the same."""
        one = await gaps.find(request.tx, community=request.community, number=gap)
        other = await gaps.find(request.tx, community=request.community, number=into)
        by = await request.known_member()
        await gaps.merge(request.tx, community=request.community, gap=one, into=other, by=by, now=request.now)
        return whisper("gap-merged", number=one.id, into=other.id)

    @command(group="gap", name="assign", role=Role.MODERATOR)
    async def assign(self, request: Request, gap: GapRef) -> Answer:
        """Take a question on yourself."""
        found = await gaps.find(request.tx, community=request.community, number=gap)
        member = await request.known_member()
        await gaps.assign(request.tx, gap=found, to=member, by=member, now=request.now)
        return whisper("gap-assigned", number=found.id)

    async def _mark(self, request: Request, gap: Gap, reply: GapReply) -> Answer:
        await gap_answers.mark(
            request.tx,
            community=request.community,
            gap=gap,
            reply=reply,
            by=await request.known_member(),
            moderates=request.role >= Role.MODERATOR,
            now=request.now,
        )
        return whisper("gap-marked")

    async def _agree(self, request: Request, number: int, credit: str | None) -> Answer:
        gap, reply = await _own_reply(request, number)
        await gap_answers.agree(
            request.tx, community=request.community, gap=gap, reply=reply, credit=credit, now=request.now
        )
        return whisper("gap-agreed")

    async def _publish(self, request: Request, number: int) -> Answer:
        gap = await gaps.find(request.tx, community=request.community, number=number)
        entry = await gap_answers.publish(
            request.tx, community=request.community, gap=gap, by=await request.known_member(), now=request.now
        )
        request.after(lambda: self._minds.refresh(request.community, [entry.id]))
        return whisper("gap-published", title=entry.title)


async def _pointed(request: Request, message: Pointed) -> tuple[Gap, GapReply]:
    """The gap discussed where a message stands, and the message as a reply to it."""
    reply = await _heard(request, message)
    if reply is None:
        raise UserError("gap-not-here")
    return await gaps.reply_of(request.tx, community=request.community, number=reply.id)


async def _heard(request: Request, message: Pointed) -> GapReply | None:
    author = Address(platform=message.platform, place=message.account, direct=True)
    return await gaps.overheard(
        request.tx,
        community=request.community,
        platform=message.platform,
        where=Remote(message.thread, message.message),
        text=message.text,
        author=author,
        name=message.name,
        now=request.now,
    )


async def _own_reply(request: Request, number: int) -> tuple[Gap, GapReply]:
    """A reply, for its author alone."""
    gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
    mine = reply.author == gaps.address_of(request.sender)
    if not mine and (request.member.id is None or request.member.id != reply.author_id):
        raise UserError("gap-not-your-reply")
    return gap, reply


async def _settled_by(request: Request, number: int) -> Gap:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    if not gaps.may_settle(gap, request.member, moderates=request.role >= Role.MODERATOR):
        raise UserError("gap-not-yours")
    return gap


async def _closing(request: Request, number: int) -> Form:
    gap = await _settled_by(request, number)
    if gap.state not in gaps.LISTED:
        raise UserError(f"gap-is-{gap.state}")
    return Form(
        name="gap.closed",
        args=(gap.id,),
        title=Text("gap-close-title", number=gap.id),
        fields=(Field(name="why", label=Text("gap-why"), hint=Text("gap-why-hint"), required=True, most=_LONGEST_WHY),),
    )


async def _drafting(request: Request, gap: Gap, reply: GapReply) -> Form:
    """Filled from what was drafted before, else from the question and the reply."""
    if gap.state is GapState.ANSWERED:
        raise UserError("gap-is-answered")
    before = await request.tx.entries.get(request.community, gap.draft) if gap.draft else None
    language = before.language if before else identify(reply.text, (gap.asked.language,))
    topics = before.topics if before else gap.asked.topics
    first = shorten(reply.text.split("\n", 1)[0], 300)
    return Form(
        name="gap.drafted",
        args=(reply.id,),
        title=Text("gap-draft-title", number=gap.id),
        fields=(
            Field(
                name="title",
                label=Text("entry-title"),
                hint=Text("entry-title-hint"),
                default=before.title if before else _as_title(gap.asked.question),
                required=True,
                most=LONGEST["title"],
            ),
            Field(
                name="summary",
                label=Text("entry-summary"),
                kind=FieldKind.TEXT,
                default=before.summary if before else first,
                required=True,
                most=LONGEST["summary"],
            ),
            Field(
                name="body",
                label=Text("entry-body"),
                kind=FieldKind.TEXT,
                default=before.body if before else reply.text,
                required=True,
                most=4000,
            ),
            Field(name="language", label=Text("entry-language"), default=language, required=True, most=40),
            Field(
                name="topics",
                label=Text("gap-topics"),
                kind=FieldKind.CHOICE,
                default=",".join(topics),
                choices=tuple(Choice(topic, Text(f"topic-{topic}")) for topic in TOPICS),
                pick=len(TOPICS),
            ),
        ),
    )


def _as_title(question: str) -> str:
    return " ".join(shorten(question, LONGEST["title"]).split()[:15])
