"""Seats and the waiting list of a date: who moves up when a seat is freed, and for how long it is kept."""

from dataclasses import replace
from datetime import datetime

from bot.core.attending import STILL_IN, TAKING, Attendance, Seat, next_in_line, offered_until
from bot.core.people import Community
from bot.core.workshops import Date, Workshop
from bot.services import workshop_letters
from bot.store.transaction import Transaction


async def advance(tx: Transaction, *, community: Community, date: Date, now: datetime) -> bool:
    """Let offers lapse whose time is over, and offer what is free to whoever waits longest; whether anything changed.
    Whoever calls this has locked the workshop.
    """
    everybody = await tx.attendances.of(date.occurrence.id)
    lapsed = [each for each in everybody if each.seat is Seat.OFFERED and each.until and each.until <= now]
    for each in lapsed:
        await tx.attendances.put(replace(each, seat=Seat.LAPSED, until=None))
    left = [each for each in everybody if each not in lapsed]
    called = next_in_line(date, left, now)
    for each in called:
        offered = replace(each, seat=Seat.OFFERED, until=offered_until(date, now), offers=each.offers + 1)
        await tx.attendances.put(offered)
        await workshop_letters.offer(tx, community=community, attendance=offered, now=now)
    return bool(lapsed or called)


async def advance_all(tx: Transaction, *, community: Community, workshop: Workshop, now: datetime) -> bool:
    changed = False
    for each in await tx.occurrences.of(workshop.id, after=now):
        changed |= await advance(tx, community=community, date=Date(workshop, each), now=now)
    return changed


async def seat_regulars(tx: Transaction, *, date: Date, now: datetime) -> None:
    """Those who come every time have a seat at a new date, as long as there are any; the others wait."""
    seats = date.workshop.seats
    for before, member_id in enumerate(await tx.workshops.regulars(date.workshop.id)):
        seat = Seat.JOINED if seats is None or before < seats else Seat.WAITING
        if seat is Seat.WAITING and not date.workshop.waits:
            return
        await tx.attendances.put(
            Attendance(occurrence_id=date.occurrence.id, member_id=member_id, seat=seat, since=now)
        )


def counted(everybody: list[Attendance]) -> tuple[int, int]:
    """``(seats taken, people waiting)``."""
    return sum(each.seat in TAKING for each in everybody), sum(each.seat is Seat.WAITING for each in everybody)


def is_in(attendance: Attendance | None) -> bool:
    return attendance is not None and attendance.seat in STILL_IN
