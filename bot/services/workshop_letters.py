"""What is promised about workshops: reminders, changes, offers, and cards that follow what happens. Each promise names
the revision it speaks of, so that what has changed meanwhile is never said.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.core import zones
from bot.core.attending import COMING, STILL_IN, Attendance, Seat
from bot.core.outbox import Address, Promise
from bot.core.people import Community
from bot.core.workshops import Date, Occurrence, Reminding, Workshop, leads_due
from bot.services import reaching
from bot.store.transaction import Transaction

ASKED_AT: Final = time(10)
"""When hosts are asked for a report, the day after, on the clock of the workshop."""


async def places(tx: Transaction, community: Community) -> list[Address]:
    """Everywhere cards of workshops are posted."""
    spaces = await tx.communities.spaces(community)
    return [
        Address(platform=platform, place=chosen.workshops_place)
        for platform, _, chosen in spaces
        if chosen.workshops_place
    ]


async def foretell(tx: Transaction, *, community: Community, date: Date, now: datetime) -> None:
    """Everything a date will need said of it: reminders, a card that moves on, and the question how it was."""
    occurrence = date.occurrence
    for member_id in reminded(date, await tx.attendances.of(occurrence.id)):
        await remind(tx, community=community, date=date, member_id=member_id, now=now)
    if date.workshop.reminding is not Reminding.DIRECT:
        for address in await places(tx, community):
            to = _To(address)
            for lead, due in leads_due(occurrence.starts, date.workshop.leads, now):
                key = f"workshop.remind:{occurrence.id}:{address.lane}:{occurrence.revision}:{lead}"
                await _promise(
                    tx,
                    community,
                    "workshop.remind-here",
                    (occurrence.id, occurrence.revision, lead),
                    to,
                    once=key,
                    due=due,
                    expires=occurrence.starts,
                )
    await refresh(tx, community=community, workshop=date.workshop, due=occurrence.ends, about=occurrence)
    await _ask_hosts(tx, community, date, now)


async def remind(tx: Transaction, *, community: Community, date: Date, member_id: int, now: datetime) -> None:
    """Remind somebody as often as they or the hosts chose. What is promised already stays promised."""
    occurrence = date.occurrence
    own = (await tx.workshops.leads(date.workshop.id)).get(member_id)
    if own is None and date.workshop.reminding is Reminding.PLACE:
        return
    address = await _address(tx, member_id)
    if address is None:
        return
    for lead, due in leads_due(occurrence.starts, date.workshop.leads if own is None else own, now):
        key = f"workshop.remind:{occurrence.id}:{member_id}:{occurrence.revision}:{lead}"
        await _promise(
            tx,
            community,
            "workshop.remind",
            (occurrence.id, occurrence.revision, lead),
            address,
            once=key,
            due=due,
            expires=occurrence.starts,
        )


async def remind_again(
    tx: Transaction, *, community: Community, date: Date, member_id: int, due: datetime, address: Address
) -> None:
    """Say a reminder once more, later."""
    occurrence = date.occurrence
    await _promise(
        tx,
        community,
        "workshop.remind",
        (occurrence.id, occurrence.revision, 0),
        _To(await reaching.where(tx, member_id=member_id, said=address) or address, member_id),
        once=f"workshop.remind:{occurrence.id}:{member_id}:{occurrence.revision}:at{int(due.timestamp())}",
        due=due,
        expires=occurrence.starts,
    )


async def take_back(tx: Transaction, occurrence: Occurrence) -> None:
    """Say nothing of what was foretold of a date, because it is not so any more."""
    for name in ("remind", "nudge"):
        await tx.outbox.withdraw_all(f"workshop.{name}:{occurrence.id}:")


async def post(tx: Transaction, *, community: Community, workshop: Workshop, now: datetime) -> None:
    """Show a workshop in every place for workshops."""
    for address in await places(tx, community):
        await _promise(
            tx,
            community,
            "workshop.post",
            (workshop.id,),
            _To(address),
            once=f"workshop.post:{workshop.id}:{address.lane}",
            due=now,
        )


async def refresh(
    tx: Transaction,
    *,
    community: Community,
    workshop: Workshop,
    due: datetime,
    about: Occurrence | None = None,
) -> None:
    """Let the cards show what is so by then: at once after a change, or when one of the dates is over."""
    addresses = {address.lane: address for address in await tx.workshops.posts(workshop.id)}
    addresses |= {address.lane: address for address in await places(tx, community)}
    of = f"after{about.id}.{about.revision}" if about else str(workshop.revision)
    for lane, address in addresses.items():
        await _promise(
            tx,
            community,
            "workshop.card",
            (workshop.id, 0 if about else workshop.revision),
            _To(address),
            once=f"workshop.card:{workshop.id}:{lane}:{of}",
            due=due,
        )


async def tell_changed(
    tx: Transaction,
    *,
    community: Community,
    workshop: Workshop,
    occurrence: Occurrence | None,
    members: Iterable[int],
    now: datetime,
) -> None:
    """Tell everybody concerned, once, what is so now: of one date, or of the whole series. What was still to be said of
    an earlier change is said with it.
    """
    about = f"{workshop.id}:{occurrence.id}" if occurrence else str(workshop.id)
    await tx.outbox.withdraw_all(f"workshop.changed:{about}:")
    of = (
        f"{workshop.id}:{occurrence.id}:{occurrence.revision}" if occurrence else f"{workshop.id}:0:{workshop.revision}"
    )
    args = (workshop.id, occurrence.id if occurrence else 0)
    for member_id in members:
        if address := await _address(tx, member_id):
            await _promise(
                tx,
                community,
                "workshop.changed",
                args,
                address,
                once=f"workshop.changed:{of}:{member_id}",
                due=now,
            )
    if workshop.reminding is not Reminding.DIRECT:
        for address in await places(tx, community):
            await _promise(
                tx,
                community,
                "workshop.changed",
                args,
                _To(address),
                once=f"workshop.changed:{of}:{address.lane}",
                due=now,
            )


async def tell_off(
    tx: Transaction,
    *,
    community: Community,
    workshop: Workshop,
    occurrence: Occurrence | None,
    members: Iterable[int],
    now: datetime,
) -> None:
    """Tell everybody concerned, once, that it does not take place; nothing else is said of it from now on."""
    about = f"{workshop.id}:{occurrence.id}" if occurrence else f"{workshop.id}:0"
    await tx.outbox.withdraw_all(f"workshop.changed:{about}:" if occurrence else f"workshop.changed:{workshop.id}:")
    args = (workshop.id, occurrence.id if occurrence else 0)
    for member_id in members:
        if address := await _address(tx, member_id):
            await _promise(
                tx,
                community,
                "workshop.off",
                args,
                address,
                once=f"workshop.off:{about}:{member_id}",
                due=now,
            )
    if workshop.reminding is not Reminding.DIRECT:
        for address in await places(tx, community):
            await _promise(
                tx, community, "workshop.off", args, _To(address), once=f"workshop.off:{about}:{address.lane}", due=now
            )


async def offer(tx: Transaction, *, community: Community, attendance: Attendance, now: datetime) -> None:
    """Tell somebody that a seat is kept for them, and until when."""
    if address := await _address(tx, attendance.member_id):
        await _promise(
            tx,
            community,
            "workshop.offer",
            (attendance.occurrence_id, attendance.offers),
            address,
            once=f"workshop.offer:{attendance.occurrence_id}:{attendance.member_id}:{attendance.offers}",
            due=now,
            expires=attendance.until,
        )


async def confirm(tx: Transaction, *, community: Community, attendance: Attendance, now: datetime) -> None:
    """Tell somebody what their interest in a platform's event has brought them."""
    if address := await _address(tx, attendance.member_id):
        at = int(attendance.since.timestamp())
        await _promise(
            tx,
            community,
            "workshop.joined",
            (attendance.occurrence_id,),
            address,
            once=f"workshop.joined:{attendance.occurrence_id}:{attendance.member_id}:{at}",
            due=now,
        )


async def recap(
    tx: Transaction, *, community: Community, occurrence: Occurrence, members: Iterable[int], now: datetime
) -> None:
    """Tell those who missed it what came of it."""
    for member_id in members:
        if address := await _address(tx, member_id):
            await _promise(
                tx,
                community,
                "workshop.recap",
                (occurrence.id,),
                address,
                once=f"workshop.recap:{occurrence.id}:{member_id}",
                due=now,
            )


def reminded(date: Date, attendances: Iterable[Attendance]) -> list[int]:
    """Who comes, and hosts who have not said that they cannot: a host needs no seat to be there."""
    seats = {each.member_id: each.seat for each in attendances}
    hosts = [host for host in date.workshop.hosts if seats.get(host) is not Seat.AWAY]
    return list(dict.fromkeys([*(member for member, seat in seats.items() if seat in COMING), *hosts]))


def still_in(attendances: Iterable[Attendance]) -> list[int]:
    """Who has to hear of a change."""
    return [each.member_id for each in attendances if each.seat in STILL_IN]


async def _ask_hosts(tx: Transaction, community: Community, date: Date, now: datetime) -> None:
    """The day after, on the clock of the workshop."""
    occurrence = date.occurrence
    zone = zones.zone(date.workshop.zone)
    day = occurrence.ends.astimezone(zone).date() + timedelta(days=1)
    due = datetime.combine(day, ASKED_AT, zone)
    if due <= now:
        return
    for host in date.workshop.hosts:
        if address := await _address(tx, host):
            await _promise(
                tx,
                community,
                "workshop.nudge",
                (occurrence.id, occurrence.revision),
                address,
                once=f"workshop.nudge:{occurrence.id}:{occurrence.revision}:{host}",
                due=due,
            )


async def _address(tx: Transaction, member_id: int) -> "_To | None":
    address = next(iter(await tx.members.addresses(member_id)), None)
    return _To(address, member_id) if address else None


@dataclass(frozen=True, slots=True)
class _To:
    """Who is told: a place, or a member where they can be spoken to."""

    address: Address
    member_id: int | None = None


async def _promise(
    tx: Transaction,
    community: Community,
    name: str,
    args: tuple[int, ...],
    to: _To,
    *,
    once: str,
    due: datetime,
    expires: datetime | None = None,
) -> None:
    await tx.outbox.promise(
        Promise(
            name=name,
            args=args,
            address=to.address,
            once=once,
            due=due,
            expires=expires,
            community_id=community.id,
            member_id=to.member_id,
        )
    )
