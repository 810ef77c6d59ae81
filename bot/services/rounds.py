"""Peer rounds: drawing who meets whom, and telling them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.errors import UserError
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member
from bot.core.rounds import RHYTHMS, SILENT, Partaker, drawn, proposed
from bot.store.transaction import Transaction

_ASKED_WITHIN = timedelta(days=90)


async def join(tx: Transaction, *, member: Member, account: Address, weeks: int, now: datetime) -> None:
    """Meet somebody every so many weeks from now on, or in another rhythm than before."""
    if weeks not in RHYTHMS:
        raise UserError("round-weeks")
    await tx.rounds.join(member, weeks=weeks, account=account, at=now, due=now)


async def leave(tx: Transaction, *, member: Member) -> bool:
    """``False`` for somebody who took no part."""
    return member.id is not None and await tx.rounds.leave(member)


async def tell(tx: Transaction, *, number: int, member: Member, comes: bool) -> None:
    """Whether somebody means to come; either way they are not silent."""
    if not await tx.rounds.came(number, member, came=comes):
        raise UserError("intro-gone")


async def hold(tx: Transaction, *, community: Community, now: datetime) -> None:
    """Draw those whose turn it is. Who would be alone waits for the next time; who has been silent is left in peace."""
    due = [await _with_wishes(tx, community, each, now) for each in await tx.rounds.due(community, now)]
    awake = [each for each in due if each.misses < SILENT]
    met = await tx.rounds.met([each.member_id for each in awake])
    by_id = {each.member_id: each for each in awake}
    for group in drawn(awake, met):
        await _meet(tx, community, [by_id[number] for number in group], now)


async def _meet(tx: Transaction, community: Community, group: Sequence[Partaker], now: datetime) -> None:
    at = proposed(group, now)
    number = await tx.rounds.meet(
        community,
        [each.member_id for each in group],
        proposed=at,
        breaker=await _breaker(tx, community, group, now),
        at=now,
    )
    for each in group:
        await tx.rounds.put_off(each.member_id, now + timedelta(weeks=each.weeks), missed=True)
        address = await tx.rounds.address(each.member_id)
        if address:
            await tx.outbox.promise(
                Promise(
                    name="round.meet",
                    args=(number, each.member_id),
                    address=address,
                    once=f"round.meet:{number}:{each.member_id}",
                    due=now,
                    expires=at,
                    community_id=community.id,
                    member_id=each.member_id,
                )
            )


async def _breaker(tx: Transaction, community: Community, group: Sequence[Partaker], now: datetime) -> str | None:
    """An entry to begin with, each time another: on what one offers and another looks for, where there is that."""
    shared = [topic for one in group for other in group for topic in one.offers if topic in other.looks_for]
    page = await tx.entries.browse(community, topic=shared[0] if shared else None, most=1)
    if not page.total:
        return None
    skip = (now.toordinal() + group[0].member_id) % page.total
    chosen = await tx.entries.browse(community, topic=shared[0] if shared else None, skip=skip, most=1)
    return next((entry.id for entry in chosen.entries), None)


async def _with_wishes(tx: Transaction, community: Community, partaker: Partaker, now: datetime) -> Partaker:
    member = await tx.members.get(community, partaker.member_id)
    if member is None:
        return partaker
    asked = await tx.digests.asked_about(member, now - _ASKED_WITHIN)
    return replace(partaker, offers=tuple(await tx.offers.of(member)), looks_for=tuple(asked))
