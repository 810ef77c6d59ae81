"""Keeping a platform's own events in step with workshops, and workshops with what people do to the events."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.core.attending import STILL_IN, Way
from bot.core.errors import UserError
from bot.core.mirroring import Found
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
    now: datetime,
) -> bool:
    """Do with a date what people did with its event: move it, or call it off. Our own changes come back from the
    platform as we wrote them, and are none of theirs. ``False`` when the event is gone.
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
    if found and untouched and found.starts != mirrored.starts and found.starts > now:
        minutes = _minutes(found, date)
        wall = seen(found.starts, date.workshop.zone).wall
        to = Change(wall=wall, minutes=minutes)
        await workshop_changes.change_date(tx, community=community, date=date, to=to, by=None, now=now)
    return True


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


def _sender(place: Place, account: str, name: str) -> Sender:
    return Sender(platform=place.platform, account=account, name=name, place=place)


def _minutes(found: Found, date: Date) -> int:
    if found.ends is None or found.ends <= found.starts:
        return date.occurrence.minutes
    return max(int((found.ends - found.starts).total_seconds()) // 60, 1)
