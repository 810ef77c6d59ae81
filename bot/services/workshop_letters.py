"""What is promised of what happens to workshops: cards that follow it, changes, offers, recaps. Each promise names the
revision it speaks of, so that what has changed meanwhile is never said.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.core.attending import STILL_IN, Attendance
from bot.core.people import Community
from bot.core.workshops import Occurrence, Reminding, Workshop
from bot.services.workshop_promises import To, address_of, places, promise
from bot.store.transaction import Transaction


async def post(tx: Transaction, *, community: Community, workshop: Workshop, now: datetime) -> None:
    """Show a workshop in every place for workshops."""
    for address in await places(tx, community):
        await promise(
            tx,
            community,
            "workshop.post",
            (workshop.id,),
            To(address),
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
        await promise(
            tx,
            community,
            "workshop.card",
            (workshop.id, 0 if about else workshop.revision),
            To(address),
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
        if address := await address_of(tx, member_id):
            await promise(
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
            await promise(
                tx,
                community,
                "workshop.changed",
                args,
                To(address),
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
        if address := await address_of(tx, member_id):
            await promise(
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
            await promise(
                tx, community, "workshop.off", args, To(address), once=f"workshop.off:{about}:{address.lane}", due=now
            )


async def offer(tx: Transaction, *, community: Community, attendance: Attendance, now: datetime) -> None:
    """Tell somebody that a seat is kept for them, and until when."""
    if address := await address_of(tx, attendance.member_id):
        await promise(
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
    if address := await address_of(tx, attendance.member_id):
        at = int(attendance.since.timestamp())
        await promise(
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
        if address := await address_of(tx, member_id):
            await promise(
                tx,
                community,
                "workshop.recap",
                (occurrence.id,),
                address,
                once=f"workshop.recap:{occurrence.id}:{member_id}",
                due=now,
            )


def still_in(attendances: Iterable[Attendance]) -> list[int]:
    """Who has to hear of a change."""
    return [each.member_id for each in attendances if each.seat in STILL_IN]
