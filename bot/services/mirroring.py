"""Keeping a platform's own events in step with workshops, and workshops with what people do to the events."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.attending import STILL_IN, Way
from bot.core.errors import UserError
from bot.core.mirroring import Found, Shown, from_text, reworded, to_text
from bot.core.moments import seen
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member, Place, Sender
from bot.core.workshops import Date
from bot.services import attending, workshop_changes, workshop_letters, workshops
from bot.services.workshop_changes import Change
from bot.store.mirrors import Mirrored
from bot.store.transaction import Transaction


async def wanted(tx: Transaction, *, community: Community, now: datetime) -> list[Date]:
    """Every date there could be an event for, the nearest first."""
    dates: list[Date] = []
    for occurrence in await tx.occurrences.coming(community, now=now):
        workshop = await tx.workshops.get(community, occurrence.workshop_id)
        if workshop is not None:
            dates.append(Date(workshop, occurrence))
    return dates


async def take_in(
    tx: Transaction,
    *,
    community: Community,
    place: Place,
    mirrored: Mirrored,
    found: Found | None,
    wants: Callable[[Date], Shown],
    now: datetime,
) -> bool:
    """Do with a date what people did with its event: move it, reword it, or call it off. Our own changes come back from
    the platform as we wrote them, and are none of theirs. ``wants`` is what we would show there. ``False`` when the
    event is gone.
    """
    gone = found is None or found.off
    try:
        date = await workshops.date_of(tx, community=community, number=mirrored.occurrence_id)
    except UserError:
        return not gone
    untouched = date.is_on and date.occurrence.starts == mirrored.starts and date.occurrence.starts > now
    if gone:
        await tx.mirrors.drop(place.platform, place.space or "", mirrored.occurrence_id)
        if untouched:
            await workshop_changes.cancel_date(tx, community=community, date=date, by=None, now=now)
        return False
    if found is None or not untouched:
        return True
    wanted = wants(date)
    if wanted.fingerprint == mirrored.shown and (workshop := reworded(date, wanted, found)):
        await workshop_changes.edit(tx, community=community, workshop=workshop, by=None, now=now)
    if found.starts != mirrored.starts and found.starts > now:
        wall = seen(found.starts, date.workshop.zone).wall
        to = Change(wall=wall, minutes=minutes(found, date.occurrence.minutes))
        await workshop_changes.change_date(tx, community=community, date=date, to=to, by=None, now=now)
    return True


async def offer(tx: Transaction, *, community: Community, place: Place, found: Sequence[Found], now: datetime) -> None:
    """Ask moderators, once, whether events that people made there are to be workshops too."""
    fresh = [each for each in found if await tx.kept.get(_name(place.platform, each.event)) is None]
    for each in fresh:
        await tx.kept.put(_name(place.platform, each.event), to_text(each))
    if not fresh:
        return
    events = ",".join(each.event for each in fresh)
    for platform, space, places in await tx.communities.spaces(community):
        if (platform, space) == (place.platform, place.space) and places.moderators_place:
            await tx.outbox.promise(
                Promise(
                    name="workshop.events-found",
                    args=(platform, events),
                    address=Address(platform=platform, place=places.moderators_place),
                    once=f"workshop.events-found:{platform}:{space}:{events[:60]}:{len(fresh)}",
                    due=now,
                    community_id=community.id,
                )
            )


async def offered(tx: Transaction, *, platform: str, event: str) -> Found:
    """An event we asked moderators about. Raises ``UserError`` for any other."""
    kept = await tx.kept.get(_name(platform, event))
    if kept is None:
        raise UserError("workshop-date-gone")
    return from_text(kept)


async def adopt(tx: Transaction, *, community: Community, date: Date, found: Found, now: datetime) -> bool:
    """A date turns out to be an event that people made there: where it is, they said already. Whether that was news."""
    if not found.location or date.place:
        return False
    workshop = replace(date.workshop, place=found.location)
    await workshop_changes.edit(tx, community=community, workshop=workshop, by=None, now=now)
    return True


def minutes(found: Found, otherwise: int) -> int:
    """How long an event lasts; ``otherwise`` where it does not say."""
    if found.ends is None or found.ends <= found.starts:
        return otherwise
    return max(int((found.ends - found.starts).total_seconds()) // 60, 1)


async def interest(
    tx: Transaction,
    *,
    community: Community,
    place: Place,
    mirrored: Mirrored,
    people: Sequence[tuple[str, str]],
    now: datetime,
) -> None:
    """``(account, name)`` of everybody who says on the platform that they are interested: who is new joins, who has
    changed their mind leaves, unless they had told us besides.
    """
    names = dict(people)
    accounts = frozenset(names)
    for account in sorted(accounts - mirrored.interested):
        await _joins(tx, community, mirrored, _sender(place, account, names[account]), now)
    for account in sorted(mirrored.interested - accounts):
        await _leaves(tx, community, mirrored, _sender(place, account, ""), now)
    kept = Mirrored(
        occurrence_id=mirrored.occurrence_id,
        event=mirrored.event,
        starts=mirrored.starts,
        shown=mirrored.shown,
        interested=accounts,
    )
    await tx.mirrors.put(place.platform, place.space or "", kept)


async def leave_out(
    tx: Transaction, *, community: Community, place: Place, dates: Iterable[Date], now: datetime
) -> None:
    """The platform has no room for these dates: said on their cards, and to moderators once a day."""
    first: Date | None = None
    for date in dates:
        first = first or date
        out = Mirrored(occurrence_id=date.occurrence.id, event="", starts=date.occurrence.starts, shown="")
        await tx.mirrors.put(place.platform, place.space or "", out)
    if first is None:
        return
    for platform, _, places in await tx.communities.spaces(community):
        if places.moderators_place:
            await tx.outbox.promise(
                Promise(
                    name="workshop.events-full",
                    args=(first.occurrence.id,),
                    address=Address(platform=platform, place=places.moderators_place),
                    once=f"workshop.events-full:{place.space}:{platform}:{places.moderators_place}:{now:%Y-%m-%d}",
                    due=now,
                    community_id=community.id,
                )
            )


async def _joins(tx: Transaction, community: Community, mirrored: Mirrored, sender: Sender, now: datetime) -> None:
    """Whoever cannot join any more is told so nowhere: they pressed a button that promised nothing."""
    try:
        date = await workshops.date_of(tx, community=community, number=mirrored.occurrence_id)
        member = await tx.members.speaking(community, sender) or await tx.members.welcome(community, sender, now)
        known = await tx.attendances.get(mirrored.occurrence_id, member)
        if known and known.seat in STILL_IN:
            return
        joined = await attending.join(tx, community=community, date=date, member=member, now=now, way=Way.EVENT)
    except UserError:
        return
    await workshop_letters.confirm(tx, community=community, attendance=joined.attendance, now=now)


async def _leaves(tx: Transaction, community: Community, mirrored: Mirrored, sender: Sender, now: datetime) -> None:
    member: Member | None = await tx.members.speaking(community, sender)
    known = await tx.attendances.get(mirrored.occurrence_id, member) if member else None
    if member is None or known is None or known.way is not Way.EVENT or known.seat not in STILL_IN:
        return
    try:
        date = await workshops.date_of(tx, community=community, number=mirrored.occurrence_id)
        await attending.leave(tx, community=community, date=date, member=member, now=now)
    except UserError:
        return


def _name(platform: str, event: str) -> str:
    return f"event:{platform}:{event}"


def _sender(place: Place, account: str, name: str) -> Sender:
    return Sender(platform=place.platform, account=account, name=name, place=place)
