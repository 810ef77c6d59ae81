"""Times people agree on: an instant, and beside it the clock on the wall they agreed by.

Both are kept, because what a wall says can change after the agreement: a parliament moves a clock, and the workshop at
18:00 is still at 18:00. A time the clocks skip is moved to the first there is after it; of one they show twice the
first is meant. Whoever agreed is told when that happened.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.core import zones

_SECOND: Final = timedelta(seconds=1)


class Twist(StrEnum):
    """What the clocks did to a time on the wall."""

    SKIPPED = "skipped"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """``at`` is in UTC; ``wall`` is what was agreed, without a zone, in ``zone``."""

    at: datetime
    zone: str
    wall: datetime

    @property
    def local(self) -> datetime:
        """What the clocks there will show; another time than ``wall`` when that is skipped."""
        return self.at.astimezone(zones.zone(self.zone))

    @property
    def twist(self) -> Twist | None:
        return twist(self.wall, self.zone)


def agreed(wall: datetime, zone: str) -> Moment:
    """The moment a wall in a zone will show a time. Raises ``UserError`` for a zone that is not there."""
    if wall.tzinfo is not None:
        raise ValueError("a wall has no time zone written on it")
    wall = wall.replace(fold=0)
    there = zones.zone(zone)
    if twist(wall, zone) is Twist.SKIPPED:
        return Moment(at=_first_after(wall, there), zone=zone, wall=wall)
    return Moment(at=wall.replace(tzinfo=there).astimezone(UTC), zone=zone, wall=wall)


def seen(at: datetime, zone: str) -> Moment:
    """An instant as the wall of a zone shows it. Of an hour that is shown twice, the second is not what its wall time
    would be reckoned as: such a moment is kept by its instant alone.
    """
    local = at.astimezone(zones.zone(zone))
    return Moment(at=at.astimezone(UTC), zone=zone, wall=local.replace(tzinfo=None, fold=0))


def reckoned(moment: Moment) -> Moment:
    """The same agreement under the rules of today."""
    return agreed(moment.wall, moment.zone)


def moved(moments: Iterable[Moment]) -> Iterator[tuple[Moment, Moment]]:
    """Agreements that the rules of today put at another instant, each with what it is now."""
    for before in moments:
        now = reckoned(before)
        if now.at != before.at:
            yield before, now


def twist(wall: datetime, zone: str) -> Twist | None:
    """Whether the clocks of a zone skip a time, or show it twice; ``None`` on all other days."""
    there = zones.zone(zone)
    first, second = (wall.replace(tzinfo=there, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return None
    exists = first.astimezone(UTC).astimezone(there).replace(tzinfo=None, fold=0) == wall.replace(fold=0)
    return Twist.REPEATED if exists else Twist.SKIPPED


def clocks_change(since: datetime, until: datetime, zone: str) -> bool:
    """Whether a zone's clocks differ between two instants."""
    there = zones.zone(zone)
    return since.astimezone(there).utcoffset() != until.astimezone(there).utcoffset()


def _first_after(wall: datetime, there: ZoneInfo) -> datetime:
    """The instant at which clocks jump over a wall time, found between the two readings the jump leaves of it."""
    before = wall.replace(tzinfo=there, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=there, fold=0).astimezone(UTC)
    new = after.astimezone(there).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if middle.astimezone(there).utcoffset() == new:
            after = middle
        else:
            before = middle
    return after
