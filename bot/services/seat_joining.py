"""Seats at workshops when two members turn out to be one: nobody sits on two chairs."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.attending import COMING, TAKING, Attendance, Seat
from bot.core.people import Community, Member
from bot.core.workshops import Date
from bot.services import queueing, workshop_letters, workshops
from bot.store.transaction import Transaction

_BEST_FIRST: Final = (Seat.PRESENT, Seat.JOINED, Seat.OFFERED, Seat.WAITING, Seat.AWAY, Seat.LAPSED)


async def unite(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """Of two seats at a date the better stays; the other goes to whoever waits longest."""
    for attendance in await tx.attendances.of_member(one):
        occurrence = await tx.occurrences.get(attendance.occurrence_id)
        if occurrence is None:
            continue
        await tx.workshops.lock(occurrence.workshop_id)
        date = await workshops.date_of(tx, community=community, number=occurrence.id)
        other = await tx.attendances.get(occurrence.id, to)
        kept = better(attendance, other) if other else attendance
        await tx.attendances.drop(attendance)
        await tx.attendances.put(replace(kept, member_id=to.id or 0))
        await _remind(tx, community, date, attendance, kept, to, now)
        if other and attendance.seat in TAKING and other.seat in TAKING:
            await queueing.advance(tx, community=community, date=date, now=now)
            await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)


def better(one: Attendance, other: Attendance) -> Attendance:
    """What somebody is to a date who is two things to it; of two places on the waiting list the longer waiting."""
    return min(other, one, key=lambda each: (_BEST_FIRST.index(each.seat), each.since))


async def _remind(
    tx: Transaction,
    community: Community,
    date: Date,
    gone: Attendance,
    kept: Attendance,
    to: Member,
    now: datetime,
) -> None:
    """Reminders in the name that goes are promised in the one that stays; those somebody put off stay theirs."""
    occurrence, own = date.occurrence, await tx.workshops.leads(date.workshop.id)
    for lead in {*date.workshop.leads, *own.get(gone.member_id, ())}:
        key = f"workshop.remind:{occurrence.id}:{gone.member_id}:{occurrence.revision}:{lead}"
        await tx.outbox.withdraw(key)
    if kept.seat in COMING and date.is_on and now < occurrence.starts and to.id is not None:
        await workshop_letters.remind(tx, community=community, date=date, member_id=to.id, now=now)
