"""Seats at workshops when two members turn out to be one: nobody sits on two chairs."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.attending import COMING, TAKING, Attendance, Seat
from bot.core.people import Community, Member
from bot.services import queueing, workshop_reminders, workshops
from bot.store.transaction import Transaction

_BEST_FIRST: Final = (Seat.PRESENT, Seat.JOINED, Seat.OFFERED, Seat.WAITING, Seat.AWAY, Seat.LAPSED)


async def unite(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """Of two seats at a date the better stays; the other goes to whoever waits longest."""
    await _rename_reminders(tx, one, to)
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
        if kept.seat in COMING and date.is_on and now < occurrence.starts:
            await workshop_reminders.remind(tx, community=community, date=date, member_id=to.id or 0, now=now)
        if other and attendance.seat in TAKING and other.seat in TAKING:
            await queueing.advance(tx, community=community, date=date, now=now)
            await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)


def better(one: Attendance, other: Attendance) -> Attendance:
    """What somebody is to a date who is two things to it; of two places on the waiting list the longer waiting."""
    return min(other, one, key=lambda each: (_BEST_FIRST.index(each.seat), each.since))


async def _rename_reminders(tx: Transaction, one: Member, to: Member) -> None:
    """Reminders are promised by the name of whom they remind: whoever is both is reminded once."""
    for once in await tx.outbox.waiting_of(one, "workshop.remind:"):
        name, occurrence, _, *rest = once.split(":")
        await tx.outbox.rename(once, ":".join([name, occurrence, str(to.id), *rest]))
