"""The weekly letter: who wants it, and promising it week by week."""

from datetime import datetime, timedelta
from typing import Final

from bot.core.digests import TOO_LATE, WEEK, Week, next_letter, once
from bot.core.moments import Moment
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member, clock_of
from bot.services import reaching
from bot.store.transaction import Transaction

_AT_ONCE: Final = 500
_ASKED_WITHIN: Final = timedelta(days=180)


async def start(tx: Transaction, *, community: Community, member: Member, account: Address, now: datetime) -> Moment:
    """From now on, on Mondays; the first of them."""
    return await _promise(tx, community, member, account, now)


async def stop(tx: Transaction, *, member: Member) -> bool:
    """``False`` when they got none. What is promised is not said, since whoever composes it looks first."""
    return member.id is not None and await tx.digests.stop(member)


async def wanted(tx: Transaction, *, member: Member) -> bool:
    return member.id is not None and await tx.digests.next_of(member) is not None


async def promise_next(tx: Transaction, *, now: datetime) -> None:
    """Promise the coming week's letter to everybody whose last one is due."""
    for community_id, member_id in await tx.digests.past(now, _AT_ONCE):
        community = await tx.communities.get(community_id)
        member = await tx.members.get(community, member_id) if community else None
        going = await tx.digests.next_of(member) if member else None
        if community and member and going:
            await _promise(tx, community, member, going[0], now)


async def retime(tx: Transaction, *, community: Community, member: Member, now: datetime) -> None:
    """Let the letter come at eight by another clock."""
    going = await tx.digests.next_of(member) if member.id is not None else None
    if going:
        await _promise(tx, community, member, going[0], now)


async def week(tx: Transaction, *, member: Member, due: datetime) -> Week:
    """What a letter looks back on."""
    offered = await tx.offers.of(member)
    asked = await tx.digests.asked_about(member, due - _ASKED_WITHIN)
    return Week(
        member=member,
        topics=tuple(dict.fromkeys([*offered, *asked])),
        offered=tuple(offered),
        since=due - WEEK,
        until=due,
    )


async def _promise(tx: Transaction, community: Community, member: Member, account: Address, now: datetime) -> Moment:
    moment = next_letter(now, clock_of(member, community))
    number = member.id or 0
    await tx.digests.start(community, member, account, moment.at)
    promise = Promise(
        name="digest",
        args=(number,),
        address=await reaching.where(tx, member_id=member.id, said=account) or account,
        once=once(number, moment),
        due=moment.at,
        expires=moment.at + TOO_LATE,
        community_id=community.id,
        member_id=member.id,
    )
    if not await tx.outbox.promise(promise):
        await tx.outbox.move(promise.once, due=moment.at)
    return moment
