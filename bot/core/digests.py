"""The weekly letter: when it comes, and what it looks back on."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.core import zones
from bot.core.moments import Moment, agreed
from bot.core.people import Member

WEEK: Final = timedelta(days=7)
TOO_LATE: Final = timedelta(days=3)
"""After which a letter about last week is not said any more."""
_AT: Final = time(8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What a member's letter is about: ``topics`` are those they offered to be asked about or asked about themselves;
    of none, everything interests them.
    """

    member: Member
    topics: tuple[str, ...]
    offered: tuple[str, ...]
    since: datetime
    until: datetime


def next_letter(now: datetime, zone: str) -> Moment:
    """The coming Monday at eight, by the clocks of a zone."""
    today = now.astimezone(zones.zone(zone)).date()
    monday = today - timedelta(days=today.weekday())
    return next(
        moment for weeks in range(3) if (moment := agreed(datetime.combine(monday + weeks * WEEK, _AT), zone)).at > now
    )


def once(member_id: int, moment: Moment) -> str:
    """One letter for each member and week."""
    year, week, _ = moment.wall.isocalendar()
    return f"digest:{member_id}:{year}-W{week:02}"
