"""Calendars others may read: secret addresses, made and taken back by their owners, and what stands behind them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.attending import COMING, STILL_IN
from bot.core.calendars.events import Event, Status
from bot.core.calendars.writing import written
from bot.core.feeds import Scope
from bot.core.people import Community, Member
from bot.core.signing import hashed, secret
from bot.core.workshop_times import moment_of
from bot.core.workshops import Date, Workshop
from bot.services import workshops
from bot.store.transaction import Transaction

KEPT_FOR: Final = timedelta(days=30)
"""How long a date that is over stays in a calendar."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What a calendar holds; ``inside`` when its reader may see the links to online rooms."""

    community: Community
    dates: tuple[Date, ...]
    inside: bool


async def open_feed(
    tx: Transaction, *, community: Community, member: Member, scope: Scope, topic: str | None, now: datetime
) -> str:
    """The secret of a new address; it is shown this once and kept as a hash."""
    key = secret()
    await tx.feeds.add(community, member, key=hashed(key), scope=scope, topic=topic, at=now)
    return key


async def close_feeds(tx: Transaction, *, member: Member) -> None:
    """Let none of a member's addresses work any more."""
    await tx.feeds.drop_all(member)


async def behind(tx: Transaction, *, key: str, now: datetime) -> Dates | None:
    """What a calendar's address shows; ``None`` when it works no more."""
    feed = await tx.feeds.get(hashed(key))
    community = await tx.communities.get(feed.community_id) if feed else None
    if feed is None or community is None:
        return None
    own = feed.scope == Scope.OWN
    occurrences = await tx.occurrences.coming(
        community,
        now=now - KEPT_FOR,
        topic=feed.topic if feed.scope == Scope.TOPIC else None,
        member_id=feed.member_id if own else None,
        seats=STILL_IN,
    )
    dates = [await workshops.date_of(tx, community=community, number=each.id) for each in occurrences]
    return Dates(community, tuple(dates), inside=own)


async def of_workshop(
    tx: Transaction, *, community: Community, workshop: Workshop, member: Member | None, now: datetime
) -> bytes:
    """A file with all dates of a workshop. Links to online rooms are in it for its hosts and for who has a seat."""
    occurrences = await tx.occurrences.of(workshop.id, after=now - KEPT_FOR)
    seats = [await tx.attendances.get(each.id, member) for each in occurrences] if member else []
    hosts = member is not None and member.id in workshop.hosts
    inside = hosts or any(seat is not None and seat.seat in COMING for seat in seats)
    dates = tuple(Date(workshop, each) for each in occurrences)
    return file_of(Dates(community, dates, inside=inside), now)


def file_of(found: Dates, now: datetime) -> bytes:
    """A calendar's dates as a file that every calendar program reads."""
    events = [_event(date, inside=found.inside) for date in found.dates]
    return written(events, name=found.community.name, now=now)


def _event(date: Date, *, inside: bool) -> Event:
    workshop, occurrence = date.workshop, date.occurrence
    return Event(
        uid=f"{workshop.key[:8]}-{occurrence.id}@springboard",
        start=moment_of(date),
        duration=occurrence.ends - occurrence.starts,
        title=workshop.title,
        sequence=occurrence.revision,
        status=Status.CONFIRMED if date.is_on else Status.CANCELLED,
        description="\n\n".join(filter(None, (workshop.description, workshop.prepare))),
        place=date.place,
        link=date.link if inside else "",
    )
