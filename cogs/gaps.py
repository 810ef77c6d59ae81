"""`gap`: the questions that wait for colleagues, replied to, followed and tidied up."""

from dataclasses import replace

from bot.chat.cards import Action
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Form
from bot.chat.gap_cards import REPLIES_SHOWN, gap_card, list_card
from bot.chat.gap_forms import NAMED, closing_form, reply_form
from bot.chat.meant import meant
from bot.chat.model import Answer, Reply, Request, show, whisper
from bot.chat.params import GapRef, MemberRef, Topic
from bot.core.errors import UserError
from bot.core.gaps import Gap, GapState
from bot.core.people import Role
from bot.core.subjects import TOPICS
from bot.core.texts import Quote, Text
from bot.services import gaps

PAGE = 5


class GapCog(Cog):
    """The list of questions, and one of them."""

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
    async def send(self, request: Request, number: GapRef, *, text: str, named: str = NAMED) -> Answer:
        gap = await gaps.find(request.tx, community=request.community, number=number)
        await gaps.reply(
            request.tx,
            community=request.community,
            gap=gap,
            text=text,
            named=named == NAMED,
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
        by = await request.known_member()
        await gaps.reopen(request.tx, community=request.community, gap=gap, by=by, now=request.now)
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
    async def assign(self, request: Request, gap: GapRef, member: MemberRef | None = None) -> Answer:
        """Give a question to somebody to see to, or take it on yourself."""
        found = await gaps.find(request.tx, community=request.community, number=gap)
        by = await request.known_member()
        to = await meant(request, member) if member else by
        await gaps.assign(request.tx, community=request.community, gap=found, to=to, by=by, now=request.now)
        return whisper("gap-assigned", number=found.id, name=Quote(to.name))


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
    return reply_form(request, gap)


async def _following(request: Request, number: int) -> Answer:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    await gaps.follow(request.tx, gap=gap, member=await request.known_member(), sender=request.sender)
    return whisper("gap-followed", number=gap.id)


async def _settled_by(request: Request, number: int) -> Gap:
    gap = await gaps.find(request.tx, community=request.community, number=number)
    if not gaps.may_settle(gap, request.member, moderates=request.role >= Role.MODERATOR):
        raise UserError("gap-not-yours")
    return gap


async def _closing(request: Request, number: int) -> Form:
    gap = await _settled_by(request, number)
    if gap.state not in gaps.LISTED:
        raise UserError(f"gap-is-{gap.state}")
    return closing_form(gap)
