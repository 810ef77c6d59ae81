"""Changing workshops and calling them off. Whatever changes a date changes in the same transaction what was promised
about it, and tells whoever is concerned.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.attending import TAKING
from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.people import Community, Member
from bot.core.workshop_times import RULES, starts_of, walls
from bot.core.workshops import AHEAD, Date, Going, Occurrence, Workshop, moved, named
from bot.services import queueing, workshop_letters, workshop_reminders, workshops
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What becomes of one date: ``wall`` is on the clock of its workshop; a place of ``None`` stays as it is."""

    wall: datetime
    minutes: int
    place: str | None = None
    link: str | None = None


async def edit(
    tx: Transaction, *, community: Community, workshop: Workshop, by: Member | None, now: datetime
) -> Workshop:
    """Keep a workshop as it is now, and carry its changes to every date to come. Who has a seat keeps it."""
    await tx.workshops.lock(workshop.id)
    before = await workshops.find(tx, community=community, number=workshop.id)
    if before.going is Going.CANCELLED:
        raise UserError("workshop-is-off")
    to_come = [each for each in await tx.occurrences.of(workshop.id, after=now) if each.going is Going.PLANNED]
    await _check_seats(tx, workshop, to_come)
    after = replace(workshop, revision=before.revision + 1)
    await tx.workshops.update(after)
    if after.hosts != before.hosts:
        await tx.workshops.put_hosts(after.id, after.hosts)
    if _times(after) != _times(before):
        later = max(after.wall - before.wall, timedelta())
        await _retime(tx, community, after, to_come, later=later, now=now)
    elif (after.place, after.link) != (before.place, before.link):
        await _relocate(tx, community, after, to_come, now)
    elif (after.leads, after.reminding, after.hosts) != (before.leads, before.reminding, before.hosts):
        for each in to_come:
            await workshop_reminders.foretell(tx, community=community, date=Date(after, each), now=now)
    await workshops.show_again(tx, community=community, workshop=after, now=now)
    await queueing.advance_all(tx, community=community, workshop=after, now=now)
    await workshops.note(tx, community, by, Deed.WORKSHOP_CHANGED, after, now)
    return after


async def change_date(
    tx: Transaction, *, community: Community, date: Date, to: Change, by: Member | None, now: datetime
) -> Date:
    """Give one date another time or place, and tell whoever meant to come. Raises ``UserError`` for one that is past,
    or off.
    """
    await tx.workshops.lock(date.workshop.id)
    date = await workshops.date_of(tx, community=community, number=date.occurrence.id)
    _check_open(date, now)
    starts = starts_of(to.wall, date.workshop.zone)
    if starts <= now:
        raise UserError("workshop-begins-past")
    again = moved(date.occurrence, wall=to.wall, starts=starts, minutes=to.minutes)
    if (to.place, to.link) not in {(None, None), (date.place, date.link)}:
        again = replace(again, place=to.place, link=to.link, revision=date.occurrence.revision + 1)
    if again is date.occurrence:
        return date
    return await _changed(tx, community, Date(date.workshop, again), by, now)


async def cancel_date(tx: Transaction, *, community: Community, date: Date, by: Member | None, now: datetime) -> None:
    """Call one date off, and tell whoever meant to come; the last one that is left calls the workshop off."""
    await tx.workshops.lock(date.workshop.id)
    date = await workshops.date_of(tx, community=community, number=date.occurrence.id)
    _check_open(date, now)
    if not date.workshop.rule:
        await cancel(tx, community=community, workshop=date.workshop, by=by, now=now)
        return
    await _off(tx, community, date, now)
    await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)
    await workshops.note(tx, community, by, Deed.WORKSHOP_CHANGED, date.workshop, now, date=date.occurrence.local)


async def cancel(
    tx: Transaction, *, community: Community, workshop: Workshop, by: Member | None, now: datetime
) -> Workshop:
    """Call a workshop off with all its dates, and tell whoever meant to come to any of them, once."""
    await tx.workshops.lock(workshop.id)
    before = await workshops.find(tx, community=community, number=workshop.id)
    if before.going is Going.CANCELLED:
        raise UserError("workshop-is-off")
    off = replace(before, going=Going.CANCELLED, revision=before.revision + 1)
    await tx.workshops.update(off)
    told: dict[int, None] = dict.fromkeys(await tx.workshops.regulars(off.id))
    for each in await tx.occurrences.of(off.id, after=now):
        if each.going is Going.PLANNED:
            told |= dict.fromkeys(workshop_letters.still_in(await tx.attendances.of(each.id)))
            await workshop_reminders.take_back(tx, each)
            await tx.occurrences.update(replace(each, going=Going.CANCELLED, revision=each.revision + 1))
    await workshop_letters.tell_off(tx, community=community, workshop=off, occurrence=None, members=told, now=now)
    await workshop_letters.refresh(tx, community=community, workshop=off, due=now)
    await workshops.note(tx, community, by, Deed.WORKSHOP_CANCELLED, off, now)
    return off


async def keep_up(tx: Transaction, *, now: datetime) -> None:
    """What the clock does: make the dates that have come near, and reckon again where time zones got other rules."""
    for community_id, workshop in await tx.workshops.repeating():
        if community := await tx.communities.get(community_id):
            await workshops.materialise(tx, community=community, workshop=workshop, now=now)
    for occurrence in await tx.occurrences.unreckoned(RULES, now):
        await _reckon(tx, occurrence, now)


async def _reckon(tx: Transaction, occurrence: Occurrence, now: datetime) -> None:
    """The agreed time on the clock stays; when that is may have changed."""
    community_id = await tx.occurrences.community_of(occurrence.id)
    community = await tx.communities.get(community_id) if community_id else None
    workshop = await tx.workshops.get(community, occurrence.workshop_id) if community else None
    if community is None or workshop is None:
        return
    starts = starts_of(occurrence.wall, workshop.zone)
    again = moved(occurrence, wall=occurrence.wall, starts=starts, minutes=occurrence.minutes)
    await tx.occurrences.update(again, rules=RULES)
    if again is not occurrence:
        await _changed(tx, community, Date(workshop, again), None, now)


async def _changed(tx: Transaction, community: Community, date: Date, by: Member | None, now: datetime) -> Date:
    """Keep a date that has changed, and say so."""
    await tx.occurrences.update(date.occurrence)
    await workshop_reminders.take_back(tx, date.occurrence)
    await workshop_reminders.foretell(tx, community=community, date=date, now=now)
    everybody = workshop_letters.still_in(await tx.attendances.of(date.occurrence.id))
    await workshop_letters.tell_changed(
        tx, community=community, workshop=date.workshop, occurrence=date.occurrence, members=everybody, now=now
    )
    await workshops.show_again(tx, community=community, workshop=date.workshop, now=now)
    await workshops.note(tx, community, by, Deed.WORKSHOP_CHANGED, date.workshop, now, date=date.occurrence.local)
    return date


async def _retime(
    tx: Transaction,
    community: Community,
    workshop: Workshop,
    to_come: Sequence[Occurrence],
    *,
    later: timedelta,
    now: datetime,
) -> None:
    """Give the dates to come the times of a changed series: those that stay keep their names, the others get the new
    ones in their order, and what is left over is called off. ``later`` is how much later the series begins now, so
    that its last date is not lost beyond what is made ahead.
    """
    until = max(now + AHEAD + later, starts_of(workshop.wall, workshop.zone))
    fresh = {named(wall): wall for wall in walls(workshop, after=now, until=until)}
    if not fresh:
        raise UserError("workshop-begins-past")
    staying = [each for each in to_come if each.local in fresh]
    others = [each for each in to_come if each.local not in fresh]
    unnamed = [name for name in fresh if name not in {each.local for each in staying}]
    pairs = [*((each, each.local) for each in staying), *zip(others, unnamed, strict=False)]
    await tx.occurrences.rename([each for each, _ in pairs])
    told: dict[int, None] = {}
    for each, name in pairs:
        told |= dict.fromkeys(await _renamed(tx, community, workshop, each, name, fresh[name], now))
    for each in others[len(unnamed) :]:
        await _off(tx, community, Date(workshop, each), now)
    await workshops.materialise(tx, community=community, workshop=workshop, now=now)
    await workshop_letters.tell_changed(
        tx, community=community, workshop=workshop, occurrence=None, members=told, now=now
    )


async def _renamed(
    tx: Transaction,
    community: Community,
    workshop: Workshop,
    occurrence: Occurrence,
    name: str,
    wall: datetime,
    now: datetime,
) -> list[int]:
    """A date with its place in the changed series; who has to hear of it."""
    named_so = replace(occurrence, local=name)
    starts = starts_of(wall, workshop.zone)
    again = moved(named_so, wall=wall, starts=starts, minutes=workshop.minutes)
    await tx.occurrences.update(again, rules=RULES)
    if again is named_so:
        return []
    await workshop_reminders.take_back(tx, again)
    await workshop_reminders.foretell(tx, community=community, date=Date(workshop, again), now=now)
    return workshop_letters.still_in(await tx.attendances.of(again.id))


async def _relocate(
    tx: Transaction, community: Community, workshop: Workshop, to_come: Sequence[Occurrence], now: datetime
) -> None:
    told: dict[int, None] = {}
    for each in to_come:
        if each.place is None:
            told |= dict.fromkeys(workshop_letters.still_in(await tx.attendances.of(each.id)))
    await workshop_letters.tell_changed(
        tx, community=community, workshop=workshop, occurrence=None, members=told, now=now
    )


async def _off(tx: Transaction, community: Community, date: Date, now: datetime) -> None:
    occurrence = date.occurrence
    await tx.occurrences.update(replace(occurrence, going=Going.CANCELLED, revision=occurrence.revision + 1))
    await workshop_reminders.take_back(tx, occurrence)
    everybody = workshop_letters.still_in(await tx.attendances.of(occurrence.id))
    await workshop_letters.tell_off(
        tx, community=community, workshop=date.workshop, occurrence=occurrence, members=everybody, now=now
    )


async def _check_seats(tx: Transaction, workshop: Workshop, to_come: Sequence[Occurrence]) -> None:
    """Nobody who has a seat loses it by there being fewer."""
    if workshop.seats is None:
        return
    for each in to_come:
        taken = sum(one.seat in TAKING for one in await tx.attendances.of(each.id))
        if taken > workshop.seats:
            raise UserError("workshop-seats-taken", count=taken)


def _check_open(date: Date, now: datetime) -> None:
    if not date.is_on:
        raise UserError("workshop-is-off")
    if date.occurrence.starts <= now:
        raise UserError("workshop-is-past")


def _times(workshop: Workshop) -> tuple[object, ...]:
    return workshop.zone, workshop.wall, workshop.minutes, workshop.rule, workshop.exceptions
