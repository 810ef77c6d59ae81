"""When the dates of a workshop are, by its own clock and rule."""

from datetime import datetime, timedelta
from typing import Final

from bot.core import zones
from bot.core.moments import Moment, agreed
from bot.core.recurrence import Series, expand
from bot.core.workshops import Date, Workshop

RULES: Final = zones.VERSION
"""Which rules of time zones dates are reckoned by."""
_AN_INSTANT: Final = timedelta(microseconds=1)


def series_of(workshop: Workshop) -> Series:
    first = agreed(workshop.wall, workshop.zone)
    return Series(first=first, rule=workshop.rule or None, left_out=frozenset(workshop.exceptions))


def starts_of(wall: datetime, zone: str) -> datetime:
    """When a wall in a zone shows a time, in UTC. Raises ``UserError`` for a zone that is not there."""
    return agreed(wall, zone).at


def walls(workshop: Workshop, *, after: datetime, until: datetime) -> list[datetime]:
    """When it is on its own wall, for every date that starts after one instant and not after the other."""
    found = expand(series_of(workshop), since=after + _AN_INSTANT, until=until + _AN_INSTANT)
    return [moment.wall for moment in found]


def moment_of(date: Date) -> Moment:
    return Moment(at=date.occurrence.starts, zone=date.workshop.zone, wall=date.occurrence.wall)
