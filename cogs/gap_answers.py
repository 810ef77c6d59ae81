"""Turning a peer's reply into an entry: marked, drafted, agreed to by its author, published; and tidying the list."""

from bot.chat.commands import (
    Cog,
    action,
    command,
    form,
    message_command,
    overhears,
    overhears_changes,
    overhears_going,
)
from bot.chat.forms import Form
from bot.chat.gap_cards import drafted_card
from bot.chat.gap_forms import credit_form, draft_form
from bot.chat.model import Answer, Gone, Pointed, Request, Tick, show, whisper
from bot.chat.params import GapRef, Language, Topics
from bot.core.errors import UserError
from bot.core.gaps import Gap, GapReply, GapState, Heard
from bot.core.outbox import Address, Remote
from bot.core.people import Role
from bot.services import gap_answers, gap_threads, gaps
from bot.services.gap_answers import Drafted
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
        if not message.ours:
            await gap_threads.overheard(request.tx, community=request.community, heard=_heard(message), now=request.now)

    @overhears_changes
    async def reworded(self, request: Request, message: Pointed) -> None:
        """What somebody makes of their reply, it is everywhere."""
        if not message.ours:
            await gap_threads.changed(request.tx, community=request.community, heard=_heard(message), now=request.now)

    @overhears_going
    async def gone(self, tick: Tick, gone: Gone) -> None:
        """A reply that is taken away where it was written is taken back everywhere."""
        where = [Remote(gone.thread, message) for message in gone.messages]
        await gap_threads.taken_back(tick.tx, platform=gone.platform, where=where, now=tick.now)

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
        return credit_form(reply)

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
    reply = await gap_threads.pointed_at(
        request.tx,
        community=request.community,
        heard=_heard(message),
        ours=message.ours,
        now=request.now,
    )
    return await gaps.reply_of(request.tx, community=request.community, number=reply.id)


def _heard(message: Pointed) -> Heard:
    return Heard(
        where=Remote(message.thread, message.message),
        author=Address(platform=message.platform, place=message.account, direct=True),
        name=message.name,
        text=message.text,
    )


async def _own_reply(request: Request, number: int) -> tuple[Gap, GapReply]:
    """A reply, for its author alone."""
    gap, reply = await gaps.reply_of(request.tx, community=request.community, number=number)
    mine = reply.author == gaps.address_of(request.sender)
    if not mine and (request.member.id is None or request.member.id != reply.author_id):
        raise UserError("gap-not-your-reply")
    return gap, reply


async def _drafting(request: Request, gap: Gap, reply: GapReply) -> Form:
    if gap.state is GapState.ANSWERED:
        raise UserError("gap-is-answered")
    before = await request.tx.entries.get(request.community, gap.draft) if gap.draft else None
    language = before.language if before else identify(reply.text, (gap.asked.language,))
    return draft_form(gap, reply, before, language)
