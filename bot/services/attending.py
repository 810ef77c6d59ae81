"""Joining a date of a workshop, leaving it, taking a seat that was freed, and having been there."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.attending import STILL_IN, Attendance, Seat, Way, check_open, seat_for
from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.core.workshops import LATE_ENOUGH_TO_COME, Date, Workshop
from bot.services import queueing, workshop_reminders, workshops
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of it; ``place`` is one's place on the waiting list."""

    date: Date
    attendance: Attendance
    place: int = 0


async def join(
    tx: Transaction, *, community: Community, date: Date, member: Member, now: datetime, way: Way = Way.SAID
) -> Joined:
    """Give somebody a seat, or a place on the waiting list. Raises ``UserError`` when there is neither."""
    date = await _locked(tx, community, date)
    known = await tx.attendances.get(date.occurrence.id, member)
    if known and known.seat is Seat.OFFERED:
        return await take(tx, community=community, date=date, member=member, now=now)
    if known and known.seat in STILL_IN:
        return Joined(date, known, await _place(tx, known))
    taken, waiting = queueing.counted(await tx.attendances.of(date.occurrence.id))
    seat = seat_for(date, taken=taken, waiting=waiting, now=now)
    return await _seated(tx, community, date, _attendance(date, member, known, seat=seat, way=way, now=now), now)


async def join_all(
    tx: Transaction, *, community: Community, workshop: Workshop, member: Member, now: datetime
) -> list[Joined]:
    """Join every date that is open now, and those that will be made later."""
    await tx.workshops.make_regular(workshop.id, member)
    joined: list[Joined] = []
    for each in await tx.occurrences.of(workshop.id, after=now):
        date = Date(workshop, each)
        try:
            joined.append(await join(tx, community=community, date=date, member=member, now=now))
        except UserError:
            continue
    return joined


async def leave(tx: Transaction, *, community: Community, date: Date, member: Member, now: datetime) -> Date:
    """Say that one cannot come. A seat that is freed goes to whoever waits longest."""
    date = await _locked(tx, community, date)
    known = await tx.attendances.get(date.occurrence.id, member)
    hosting = known is None and member.id in date.workshop.hosts
    if not hosting and not queueing.is_in(known):
        raise UserError("workshop-not-in")
    if now >= date.occurrence.ends:
        raise UserError("workshop-is-past")
    await tx.attendances.put(
        _attendance(date, member, known, seat=Seat.AWAY, way=known.way if known else Way.SAID, now=now)
    )
    await queueing.advance(tx, community=community, date=date, now=now)
    await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)
    return date


async def leave_all(
    tx: Transaction, *, community: Community, workshop: Workshop, member: Member, now: datetime
) -> None:
    """Come to none of the dates any more."""
    regular = await tx.workshops.is_regular(workshop.id, member)
    await tx.workshops.drop_regular(workshop.id, member)
    left = 0
    for each in await tx.occurrences.of(workshop.id, after=now):
        known = await tx.attendances.get(each.id, member)
        if queueing.is_in(known):
            await leave(tx, community=community, date=Date(workshop, each), member=member, now=now)
            left += 1
    if not left and not regular:
        raise UserError("workshop-not-in")


async def take(tx: Transaction, *, community: Community, date: Date, member: Member, now: datetime) -> Joined:
    """Take the seat one was offered. Raises ``UserError`` when it is not kept any more."""
    date = await _locked(tx, community, date)
    known = await tx.attendances.get(date.occurrence.id, member)
    if known and known.seat in {Seat.JOINED, Seat.PRESENT}:
        return Joined(date, known)
    if not date.is_on:
        raise UserError("workshop-is-off")
    if known is None or known.seat is not Seat.OFFERED or known.until is None or known.until <= now:
        raise UserError("workshop-offer-over")
    return await _seated(tx, community, date, replace(known, seat=Seat.JOINED, until=None), now)


async def decline(tx: Transaction, *, community: Community, date: Date, member: Member, now: datetime) -> None:
    """Let the next one have the seat one was offered."""
    date = await _locked(tx, community, date)
    known = await tx.attendances.get(date.occurrence.id, member)
    if known and known.seat is Seat.OFFERED:
        await tx.attendances.put(replace(known, seat=Seat.LAPSED, until=None))
        await queueing.advance(tx, community=community, date=date, now=now)
        await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)


async def check_in(tx: Transaction, *, community: Community, date: Date, member: Member, now: datetime) -> Date:
    """Be there: from shortly before the start until the end. Raises ``UserError`` at any other time."""
    date = await _locked(tx, community, date)
    if not date.is_on:
        raise UserError("workshop-is-off")
    if now < date.occurrence.starts - LATE_ENOUGH_TO_COME:
        raise UserError("workshop-not-yet")
    if now >= date.occurrence.ends:
        raise UserError("workshop-is-past")
    known = await tx.attendances.get(date.occurrence.id, member)
    if known and known.seat is Seat.PRESENT:
        return date
    taken, _ = queueing.counted(await tx.attendances.of(date.occurrence.id))
    seats = date.workshop.seats
    seated = member.id in date.workshop.hosts or (known is not None and known.seat in {Seat.JOINED, Seat.OFFERED})
    if not seated and seats is not None and taken >= seats:
        raise UserError("workshop-full")
    there = _attendance(date, member, known, seat=Seat.PRESENT, way=Way.SAID, now=now)
    await tx.attendances.put(there)
    return date


async def count(tx: Transaction, *, community: Community, date: Date, people: int, by: Member, now: datetime) -> None:
    """How many were there, as a host counted them."""
    await tx.occurrences.update(replace(date.occurrence, counted=people))
    await workshops.note(tx, community, by, Deed.WORKSHOP_COUNTED, date.workshop, now, date=date.occurrence.local)


async def choose(
    tx: Transaction, *, community: Community, workshop: Workshop, member: Member, leads: tuple[int, ...], now: datetime
) -> None:
    """When somebody wants to be reminded, instead of what the hosts chose."""
    if member.id is None:
        raise ValueError("only a known member can choose")
    await tx.workshops.choose_leads(workshop.id, member, leads)
    for each in await tx.occurrences.of(workshop.id, after=now):
        date = Date(workshop, each)
        if await comes(tx, date=date, member=member):
            await workshop_reminders.remind(tx, community=community, date=date, member_id=member.id, now=now)


async def comes(tx: Transaction, *, date: Date, member: Member) -> bool:
    """Whether somebody is still to come: with a seat, or as a host who has not said otherwise."""
    known = await tx.attendances.get(date.occurrence.id, member)
    if member.id in date.workshop.hosts:
        return known is None or known.seat not in {Seat.AWAY, Seat.PRESENT}
    return known is not None and known.seat is Seat.JOINED


async def snooze(
    tx: Transaction, *, community: Community, date: Date, member: Member, due: datetime, address: Address
) -> None:
    """Be reminded once more. Raises ``UserError`` when that would be too late."""
    if not date.is_on:
        raise UserError("workshop-is-off")
    if member.id is None or not await comes(tx, date=date, member=member):
        raise UserError("workshop-not-in")
    if due >= date.occurrence.starts:
        raise UserError("workshop-snooze-late")
    await workshop_reminders.remind_again(
        tx, community=community, date=date, member_id=member.id, due=due, address=address
    )


async def keep_up(tx: Transaction, *, now: datetime) -> None:
    """What the clock does: let offers lapse, and fill seats that were freed in any way."""
    for number in await tx.occurrences.with_a_queue(now, (Seat.WAITING, Seat.OFFERED)):
        community_id = await tx.workshops.community_of(number)
        community = await tx.communities.get(community_id) if community_id else None
        if community is None:
            continue
        await tx.workshops.lock(number)
        workshop = await workshops.find(tx, community=community, number=number)
        if await queueing.advance_all(tx, community=community, workshop=workshop, now=now):
            await workshops.show_again(tx, community=community, workshop=workshop, now=now)


async def _seated(tx: Transaction, community: Community, date: Date, attendance: Attendance, now: datetime) -> Joined:
    await tx.attendances.put(attendance)
    if attendance.seat is Seat.JOINED:
        await workshop_reminders.remind(tx, community=community, date=date, member_id=attendance.member_id, now=now)
    await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)
    return Joined(date, attendance, await _place(tx, attendance))


async def _locked(tx: Transaction, community: Community, date: Date) -> Date:
    """The date as it stands, while nobody else changes it."""
    await tx.workshops.lock(date.workshop.id)
    return await workshops.date_of(tx, community=community, number=date.occurrence.id)


async def _place(tx: Transaction, attendance: Attendance) -> int:
    """Where somebody stands on the waiting list, from one; 0 when they are not on it."""
    if attendance.seat is not Seat.WAITING:
        return 0
    waiting = [each for each in await tx.attendances.of(attendance.occurrence_id) if each.seat is Seat.WAITING]
    return next(number for number, each in enumerate(waiting, 1) if each.member_id == attendance.member_id)


def _attendance(
    date: Date, member: Member, known: Attendance | None, *, seat: Seat, way: Way, now: datetime
) -> Attendance:
    if member.id is None:
        raise ValueError("only a known member can come")
    return Attendance(
        occurrence_id=date.occurrence.id,
        member_id=member.id,
        seat=seat,
        since=now,
        offers=known.offers if known else 0,
        way=way,
    )


def still_open(date: Date, now: datetime) -> bool:
    try:
        check_open(date, now)
    except UserError:
        return False
    return True
