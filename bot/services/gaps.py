"""Gaps: asking peers, hearing their replies, following, and what moderators do with the list of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.gaps import Asked, Gap, GapReply, GapState, check_step
from bot.core.outbox import Address
from bot.core.people import Community, Member, Sender
from bot.services import auditing, gap_news
from bot.store.transaction import Transaction

LISTED: Final = (GapState.OPEN, GapState.DRAFTED)
"""States of the gaps that still wait for something."""
_GIVEN: Final = "→"
_ASKERS: Final = frozenset({Deed.GAP_MARKED, Deed.GAP_CLOSED})
"""What askers may do too."""


async def find(tx: Transaction, *, community: Community, number: int) -> Gap:
    gap = await tx.gaps.get(community, number)
    if gap is None:
        raise UserError("gap-unknown", number=number)
    return gap


async def reply_of(tx: Transaction, *, community: Community, number: int) -> tuple[Gap, GapReply]:
    """A reply by its number, with its gap. Raises ``UserError`` when it is not there any more."""
    gap_id = await tx.gap_replies.gap_of(number)
    gap = await tx.gaps.get(community, gap_id) if gap_id else None
    reply = await tx.gap_replies.get(gap, number) if gap else None
    if gap is None or reply is None:
        raise UserError("gap-reply-gone")
    return gap, reply


async def ask_peers(
    tx: Transaction, *, community: Community, asked: Asked, member: Member, sender: Sender, now: datetime
) -> Gap:
    """Open a gap, and promise to post it in every peers' place of the community."""
    gap = await tx.gaps.open(community, asked, asker=member, address=address_of(sender), at=now)
    await tx.gaps.note(gap, by=member, name=asked.name or "", why="", at=now)
    for platform, _, places in await tx.communities.spaces(community):
        if places.peers_place:
            await gap_news.promise(
                tx,
                community=community,
                name="gap.post",
                about=gap.id,
                address=Address(platform=platform, place=places.peers_place),
                now=now,
            )
    return gap


async def peers_places(tx: Transaction, *, community: Community) -> list[tuple[str, str]]:
    """``(platform, place)`` of everywhere a gap will be posted."""
    spaces = await tx.communities.spaces(community)
    return [(platform, places.peers_place) for platform, _, places in spaces if places.peers_place]


async def reply(
    tx: Transaction,
    *,
    community: Community,
    gap: Gap,
    text: str,
    named: bool,
    member: Member,
    sender: Sender,
    now: datetime,
) -> GapReply:
    """A reply given to the bot, which says it where the gap is discussed."""
    if gap.state is GapState.ANSWERED:
        raise UserError("gap-is-answered")
    said = await tx.gap_replies.keep(
        gap,
        text=text,
        name=sender.name if named else None,
        author=address_of(sender),
        author_id=member.id,
        where=None,
        at=now,
    )
    await gap_news.spread(tx, community=community, gap=gap, reply=said, heard_in=None, now=now)
    return said


async def follow(tx: Transaction, *, gap: Gap, member: Member, sender: Sender) -> None:
    if member.id is None:
        raise ValueError("only a known member can follow")
    if gap.state not in LISTED:
        raise UserError(f"gap-is-{gap.state}")
    await tx.gaps.follow(gap, member.id, address_of(sender))


async def unfollow(tx: Transaction, *, gap: Gap, member: Member) -> None:
    await tx.gaps.unfollow(gap, member)


async def close(tx: Transaction, *, community: Community, gap: Gap, by: Member, why: str, now: datetime) -> Gap:
    """Give a gap up, for a reason its asker and followers are told."""
    closed = await step(tx, gap=gap, to=GapState.CLOSED, by=by, why=why, now=now)
    await note(tx, community, Deed.GAP_CLOSED, gap, by, now)
    await gap_news.tell(tx, community=community, gap=closed, name="gap.closed", now=now)
    await gap_news.show_again(tx, community=community, gap=closed, now=now)
    await gap_news.close_threads(tx, community=community, gap=closed, now=now)
    return closed


async def reopen(tx: Transaction, *, community: Community, gap: Gap, by: Member, now: datetime) -> Gap:
    opened = await step(tx, gap=gap, to=GapState.OPEN, by=by, why="", now=now)
    await note(tx, community, Deed.GAP_REOPENED, gap, by, now)
    await gap_news.show_again(tx, community=community, gap=opened, now=now)
    return opened


async def assign(tx: Transaction, *, community: Community, gap: Gap, to: Member, by: Member, now: datetime) -> Gap:
    """Somebody takes a gap on, or is given it."""
    assigned = replace(gap, assignee_id=to.id)
    await tx.gaps.update(assigned)
    await tx.gaps.note(assigned, by=by, name=by.name, why=_GIVEN, whom=to, at=now)
    await auditing.note(
        tx, community=community, actor=by, action=Deed.GAP_ASSIGNED, about=to, detail={"gap": gap.id}, now=now
    )
    return assigned


async def merge(tx: Transaction, *, community: Community, gap: Gap, into: Gap, by: Member, now: datetime) -> Gap:
    """Join a gap to another that asks the same: replies, followers and the asker go with it."""
    if gap.id == into.id:
        raise UserError("gap-same")
    if into.state not in LISTED:
        raise UserError(f"gap-is-{into.state}")
    closed = await step(tx, gap=gap, to=GapState.CLOSED, by=by, why=f"{_GIVEN} {into.id}", now=now)
    await note(tx, community, Deed.GAPS_MERGED, gap, by, now, into=into.id)
    await tx.gap_replies.move(gap, into)
    await tx.gaps.move_followers(gap, into)
    if gap.asker_id and gap.asked_from:
        await tx.gaps.follow(into, gap.asker_id, gap.asked_from)
    await gap_news.show_again(tx, community=community, gap=closed, now=now)
    await gap_news.close_threads(tx, community=community, gap=closed, now=now)
    return into


async def step(tx: Transaction, *, gap: Gap, to: GapState, by: Member, why: str, now: datetime) -> Gap:
    """Take a gap to another state and write down who did, when and why. Raises ``UserError`` where it cannot go."""
    check_step(gap.state, to)
    moved = replace(gap, state=to, why=why or None)
    await tx.gaps.update(moved)
    await tx.gaps.note(moved, by=by, name=_name(moved, by), why=why, at=now)
    return moved


async def note(
    tx: Transaction, community: Community, deed: Deed, gap: Gap, by: Member, now: datetime, **detail: str | int
) -> None:
    """Write down what a moderator does with a gap. What its asker does is theirs, and would tell who asked."""
    if by.id != gap.asker_id or deed not in _ASKERS:
        await auditing.note(
            tx, community=community, actor=by, action=deed, about=f"gap:{gap.id}", detail=detail, now=now
        )


def _name(gap: Gap, by: Member) -> str:
    """Somebody's name in a gap's history: an asker's only as they chose to show it."""
    return gap.asked.name or "" if by.id == gap.asker_id else by.name


def address_of(sender: Sender) -> Address:
    """Where somebody can be told something later: their own account, where they are speaking from."""
    return Address(platform=sender.platform, place=sender.account, direct=True)


def may_settle(gap: Gap, member: Member, *, moderates: bool) -> bool:
    """Whether somebody may say which reply answers a gap: its asker, or a moderator."""
    return moderates or (member.id is not None and member.id == gap.asker_id)


def states(name: str | None) -> Sequence[GapState]:
    return (GapState(name),) if name else LISTED
