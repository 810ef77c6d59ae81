"""Reminders: a member's own notes, said when they asked for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.core.errors import UserError
from bot.core.moments import Moment
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member
from bot.core.reminders import KEPT_FOR, LONGEST, MOST, Reminder, Snooze, every_turn, put_off
from bot.services import reaching
from bot.store.transaction import Transaction

_AT_ONCE: Final = 1000


async def remind(
    tx: Transaction,
    *,
    community: Community,
    member: Member,
    account: Address,
    moment: Moment,
    text: str,
    now: datetime,
) -> Reminder:
    """Promise a member to say something to them at a moment. Raises ``UserError`` when it is too long, or they have
    enough of them.
    """
    if not text:
        raise UserError("remind-of-nothing")
    if len(text) > LONGEST:
        raise UserError("remind-too-long", most=LONGEST, count=len(text))
    if await tx.reminders.count(member) >= MOST:
        raise UserError("remind-too-many", most=MOST)
    reminder = await tx.reminders.add(community, member, text=text, moment=moment, at=now)
    await _promise(tx, reminder, account)
    return reminder


async def waiting(tx: Transaction, *, member: Member, skip: int, most: int) -> tuple[Sequence[Reminder], int]:
    """A member's reminders, the soonest first, and how many there are in all."""
    if member.id is None:
        return (), 0
    return await tx.reminders.waiting(member, skip=skip, most=most), await tx.reminders.count(member)


async def forget(tx: Transaction, *, member: Member, number: int) -> Reminder:
    """Not say it after all."""
    reminder = await _own(tx, member, number)
    await tx.outbox.withdraw_all(every_turn(number))
    await tx.reminders.drop(number)
    return reminder


async def snooze(
    tx: Transaction, *, member: Member, account: Address, number: int, how: Snooze, zone: str, now: datetime
) -> Reminder:
    """Say it again later; only the last time it was put off to counts."""
    reminder = await _own(tx, member, number)
    await tx.outbox.withdraw_all(every_turn(number))
    later = await tx.reminders.put_off(reminder, put_off(how, now=now, zone=zone))
    await _promise(tx, later, account)
    return later


async def due(tx: Transaction, *, number: int, turn: int) -> Reminder | None:
    """What to say; ``None`` when it was forgotten or put off since it was promised."""
    reminder = await tx.reminders.get(number)
    return reminder if reminder and reminder.turn == turn else None


async def told(tx: Transaction, *, number: int, turn: int, now: datetime) -> None:
    if await due(tx, number=number, turn=turn):
        await tx.reminders.told(number, now)


async def reckon_anew(tx: Transaction) -> None:
    """Move those whose wall time is at another instant since the time zones changed."""
    async for before, after in tx.reminders.reckoned_otherwise(_AT_ONCE):
        if before.moment.at != after.moment.at:
            await tx.outbox.move(after.once, due=after.moment.at)


async def clear(tx: Transaction, *, now: datetime) -> None:
    await tx.reminders.forget(now - KEPT_FOR)


async def _own(tx: Transaction, member: Member, number: int) -> Reminder:
    reminder = await tx.reminders.get(number)
    if reminder is None or member.id is None or reminder.member_id != member.id:
        raise UserError("remind-gone")
    return reminder


async def _promise(tx: Transaction, reminder: Reminder, account: Address) -> None:
    await tx.outbox.promise(
        Promise(
            name="remind",
            args=(reminder.id, reminder.turn),
            address=await reaching.where(tx, member_id=reminder.member_id, said=account) or account,
            once=reminder.once,
            due=reminder.moment.at,
            community_id=reminder.community_id,
            member_id=reminder.member_id,
        )
    )
