"""Workshops: finding them, who may run them, and making them with their dates, which are rows made ahead of time."""

from dataclasses import replace
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.people import Community, Member
from bot.core.signing import secret
from bot.core.workshop_times import RULES, starts_of, walls
from bot.core.workshops import AHEAD, MOST_DATES, Date, Going, Workshop, named
from bot.services import auditing, queueing, workshop_letters, workshop_reminders
from bot.store.transaction import Transaction


async def find(tx: Transaction, *, community: Community, number: int) -> Workshop:
    workshop = await tx.workshops.get(community, number)
    if workshop is None:
        raise UserError("workshop-unknown", number=number)
    return workshop


async def date_of(tx: Transaction, *, community: Community, number: int) -> Date:
    """One of the dates, by its own number."""
    occurrence = await tx.occurrences.get(number)
    workshop = await tx.workshops.get(community, occurrence.workshop_id) if occurrence else None
    if occurrence is None or workshop is None:
        raise UserError("workshop-date-gone")
    return Date(workshop, occurrence)


async def next_date(tx: Transaction, *, workshop: Workshop, now: datetime) -> Date | None:
    """The date that comes next, or is just taking place; one that is off only where there is no other."""
    dates = [Date(workshop, each) for each in await tx.occurrences.of(workshop.id) if each.ends > now]
    return next((date for date in dates if date.is_on), dates[0] if dates else None)


async def coming_date(tx: Transaction, *, community: Community, number: int, now: datetime) -> Date:
    """The next date of a workshop by its number. Raises ``UserError`` when nothing is to come."""
    workshop = await find(tx, community=community, number=number)
    date = await next_date(tx, workshop=workshop, now=now)
    if date is None:
        raise UserError("workshop-is-off" if workshop.going is Going.CANCELLED else "workshop-is-past")
    return date


async def last_date(tx: Transaction, *, workshop: Workshop, now: datetime) -> Date:
    """The date that ended last, or else has begun. Raises ``UserError`` before the first has."""
    past = [each for each in await tx.occurrences.of(workshop.id) if each.starts <= now and each.going is Going.PLANNED]
    if not past:
        raise UserError("workshop-not-yet")
    return Date(workshop, past[-1])


def may_run(workshop: Workshop, member: Member, *, moderates: bool) -> bool:
    """Whether somebody may change a workshop and report on it: its hosts, and moderators."""
    return moderates or (member.id is not None and member.id in workshop.hosts)


def check_may_run(workshop: Workshop, member: Member, *, moderates: bool) -> None:
    if not may_run(workshop, member, moderates=moderates):
        raise UserError("workshop-not-yours")


async def create(tx: Transaction, *, community: Community, workshop: Workshop, by: Member, now: datetime) -> Workshop:
    """Make a workshop with its first dates, and promise to show it. Raises ``UserError`` when it begins in the past."""
    if starts_of(workshop.wall, workshop.zone) <= now and not walls(workshop, after=now, until=now + AHEAD):
        raise UserError("workshop-begins-past")
    made = replace(workshop, key=secret(), revision=1, hosts=workshop.hosts or ((by.id,) if by.id else ()))
    made = replace(made, id=await tx.workshops.add(community, made, now))
    await materialise(tx, community=community, workshop=made, now=now)
    await workshop_letters.post(tx, community=community, workshop=made, now=now)
    await note(tx, community, by, Deed.WORKSHOP_MADE, made, now)
    return made


async def materialise(tx: Transaction, *, community: Community, workshop: Workshop, now: datetime) -> int:
    """Make the dates of the next sixty days that are not there yet; how many were made."""
    if workshop.going is Going.CANCELLED or await tx.occurrences.count(workshop.id) >= MOST_DATES:
        return 0
    until = max(now + AHEAD, starts_of(workshop.wall, workshop.zone))
    made = 0
    for wall in walls(workshop, after=now, until=until):
        made += await _add(tx, community, workshop, wall, now)
    return made


async def _add(tx: Transaction, community: Community, workshop: Workshop, wall: datetime, now: datetime) -> int:
    number = await tx.occurrences.add(
        workshop.id,
        local=named(wall),
        wall=wall,
        starts=starts_of(wall, workshop.zone),
        minutes=workshop.minutes,
        rules=RULES,
    )
    if number is None:
        return 0
    date = await date_of(tx, community=community, number=number)
    await queueing.seat_regulars(tx, date=date, now=now)
    await workshop_reminders.foretell(tx, community=community, date=date, now=now)
    return 1


async def show_again(tx: Transaction, *, community: Community, workshop: Workshop, now: datetime) -> None:
    """Let the cards show what is so now, such as how many seats are left."""
    current = await find(tx, community=community, number=workshop.id)
    shown = replace(current, revision=current.revision + 1)
    await tx.workshops.update(shown)
    await workshop_letters.refresh(tx, community=community, workshop=shown, due=now)


async def note(
    tx: Transaction,
    community: Community,
    by: Member | None,
    deed: Deed,
    workshop: Workshop,
    now: datetime,
    **detail: str,
) -> None:
    await auditing.note(
        tx, community=community, actor=by, action=deed, about=f"workshop:{workshop.id}", detail=detail, now=now
    )
