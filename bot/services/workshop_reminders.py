"""What is promised of a date to come: reminders, a card that moves on, and the question how it was. Each promise names
the revision it speaks of, so that what has changed meanwhile is never said.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.core import zones
from bot.core.attending import COMING, Attendance, Seat
from bot.core.outbox import Address
from bot.core.people import Community
from bot.core.workshops import Date, Occurrence, Reminding, leads_due
from bot.services import reaching, workshop_letters
from bot.services.workshop_promises import To, address_of, places, promise
from bot.store.transaction import Transaction

ASKED_AT: Final = time(10)
"""When hosts are asked for a report, the day after, on the clock of the workshop."""


async def foretell(tx: Transaction, *, community: Community, date: Date, now: datetime) -> None:
    """Everything a date will need said of it: reminders, a card that moves on, and the question how it was."""
    occurrence = date.occurrence
    for member_id in reminded(date, await tx.attendances.of(occurrence.id)):
        await remind(tx, community=community, date=date, member_id=member_id, now=now)
    if date.workshop.reminding is not Reminding.DIRECT:
        for address in await places(tx, community):
            for lead, due in leads_due(occurrence.starts, date.workshop.leads, now):
                here = _Reminder("workshop.remind-here", address.lane, str(lead), lead, due)
                await _promise(tx, community, occurrence, To(address), here)
    await workshop_letters.refresh(
        tx, community=community, workshop=date.workshop, due=occurrence.ends, about=occurrence
    )
    await _ask_hosts(tx, community, date, now)


async def remind(tx: Transaction, *, community: Community, date: Date, member_id: int, now: datetime) -> None:
    """Remind somebody as often as they or the hosts chose. What is promised already stays promised."""
    occurrence = date.occurrence
    own = (await tx.workshops.leads(date.workshop.id)).get(member_id)
    if own is None and date.workshop.reminding is Reminding.PLACE:
        return
    address = await address_of(tx, member_id)
    if address is None:
        return
    for lead, due in leads_due(occurrence.starts, date.workshop.leads if own is None else own, now):
        mine = _Reminder("workshop.remind", str(member_id), str(lead), lead, due)
        await _promise(tx, community, occurrence, address, mine)


async def remind_again(
    tx: Transaction, *, community: Community, date: Date, member_id: int, due: datetime, address: Address
) -> None:
    """Say a reminder once more, later."""
    to = To(await reaching.where(tx, member_id=member_id, said=address) or address, member_id)
    again = _Reminder("workshop.remind", str(member_id), f"at{int(due.timestamp())}", 0, due)
    await _promise(tx, community, date.occurrence, to, again)


async def take_back(tx: Transaction, occurrence: Occurrence) -> None:
    """Say nothing of what was foretold of a date, because it is not so any more."""
    for name in ("remind", "nudge"):
        await tx.outbox.withdraw_all(f"workshop.{name}:{occurrence.id}:")


def reminded(date: Date, attendances: Iterable[Attendance]) -> list[int]:
    """Who comes, and hosts who have not said that they cannot: a host needs no seat to be there."""
    seats = {each.member_id: each.seat for each in attendances}
    hosts = [host for host in date.workshop.hosts if seats.get(host) is not Seat.AWAY]
    return list(dict.fromkeys([*(member for member, seat in seats.items() if seat in COMING), *hosts]))


@dataclass(frozen=True, slots=True)
class _Reminder:
    """A ``letter`` to somebody, or to a place, its ``turn`` being one of those they get; ``lead`` is in minutes."""

    letter: str
    whom: str
    turn: str
    lead: int
    due: datetime


async def _promise(tx: Transaction, community: Community, occurrence: Occurrence, to: To, reminder: _Reminder) -> None:
    await promise(
        tx,
        community,
        reminder.letter,
        (occurrence.id, occurrence.revision, reminder.lead),
        to,
        once=f"workshop.remind:{occurrence.id}:{reminder.whom}:{occurrence.revision}:{reminder.turn}",
        due=reminder.due,
        expires=occurrence.starts,
    )


async def _ask_hosts(tx: Transaction, community: Community, date: Date, now: datetime) -> None:
    """The day after, on the clock of the workshop."""
    occurrence = date.occurrence
    zone = zones.zone(date.workshop.zone)
    day = occurrence.ends.astimezone(zone).date() + timedelta(days=1)
    due = datetime.combine(day, ASKED_AT, zone)
    if due <= now:
        return
    for host in date.workshop.hosts:
        if address := await address_of(tx, host):
            await promise(
                tx,
                community,
                "workshop.nudge",
                (occurrence.id, occurrence.revision),
                address,
                once=f"workshop.nudge:{occurrence.id}:{occurrence.revision}:{host}",
                due=due,
            )
