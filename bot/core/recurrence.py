"""What happens again and again: RFC 5545 rules on the clock of a zone, so that a weekly 18:00 stays 18:00."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from dateutil.rrule import rrule, rrulestr

from bot.core import zones
from bot.core.errors import UserError
from bot.core.moments import Moment, agreed
from bot.core.rules import parts_of, written

_A_DAY: Final = timedelta(days=1)
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FOUR_WEEKS: Final = 28


class Rhythm(StrEnum):
    """What most people mean; everything else is a rule of their own."""

    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY_DATE = "monthly-date"
    MONTHLY_WEEKDAY = "monthly-weekday"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Something that happens once, or again by a ``rule``. ``left_out`` are wall times at which it does not."""

    first: Moment
    rule: str | None = None
    left_out: frozenset[datetime] = frozenset()


def rule_for(rhythm: Rhythm, first: datetime) -> str:
    """The rule of a rhythm that begins at a wall time, such as the last Thursday of the month."""
    weekday = _WEEKDAYS[first.weekday()]
    if rhythm is Rhythm.DAILY:
        return "FREQ=DAILY"
    if rhythm is Rhythm.WEEKLY:
        return f"FREQ=WEEKLY;BYDAY={weekday}"
    if rhythm is Rhythm.FORTNIGHTLY:
        return f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}"
    if rhythm is Rhythm.MONTHLY_DATE:
        return f"FREQ=MONTHLY;{_date(first.day)}"
    if rhythm is Rhythm.MONTHLY_WEEKDAY:
        return f"FREQ=MONTHLY;BYDAY={_which(first)}{weekday}"
    raise ValueError("a rule of their own is written by people")


def rhythm_of(rule: str, first: datetime) -> Rhythm:
    """Which rhythm a rule is, wherever it ends."""
    plain = written({name: value for name, value in parts_of(rule).items() if name not in {"COUNT", "UNTIL", "WKST"}})
    common = [rhythm for rhythm in Rhythm if rhythm is not Rhythm.OWN]
    return next((rhythm for rhythm in common if written(parts_of(rule_for(rhythm, first))) == plain), Rhythm.OWN)


def expand(series: Series, *, since: datetime, until: datetime) -> Iterator[Moment]:
    """When it happens, from ``since`` to before ``until``, in order."""
    if series.rule is None:
        moments = iter((series.first,))
    else:
        last = until.astimezone(zones.zone(series.first.zone)).replace(tzinfo=None) + _A_DAY
        walls = _walls(parts_of(series.rule), series.first, last)
        moments = (agreed(wall, series.first.zone) for wall in walls if wall not in series.left_out)
    for moment in moments:
        if moment.at >= until:
            return
        if moment.at >= since:
            yield moment


def check(rule: str, first: Moment) -> str:
    """The rule as it is kept. Raises ``UserError`` for one we do not follow, or that never happens."""
    parts = parts_of(rule)
    if next(iter(_rule(parts, first)), None) is None:
        raise UserError("rule-never", rule=rule)
    return written(parts)


def _walls(parts: Mapping[str, str], first: Moment, last: datetime) -> Iterator[datetime]:
    for wall in _rule(parts, first):
        if wall > last:
            return
        yield wall


def _rule(parts: Mapping[str, str], first: Moment) -> rrule:
    """On wall times without a zone, since the zone is ours to mind."""
    until = _until(parts["UNTIL"], first.zone) if "UNTIL" in parts else None
    endless = written({name: value for name, value in parts.items() if name != "UNTIL"})
    rule = rrulestr(endless, dtstart=first.wall)
    if not isinstance(rule, rrule):
        raise TypeError("one rule is one rule")
    return rule.replace(until=until) if until else rule


def _until(ending: str, zone: str) -> datetime:
    """The last wall time a rule allows: of a day, its end; of an instant, what the wall shows then."""
    if "T" not in ending:
        return datetime.combine(datetime.strptime(ending, "%Y%m%d").date(), time.max)  # noqa: DTZ007 - a wall has none
    if ending.endswith("Z"):
        at = datetime.strptime(ending, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return at.astimezone(zones.zone(zone)).replace(tzinfo=None)
    return datetime.strptime(ending, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a wall has none


def _date(day: int) -> str:
    """Of a month too short for the day, the last: nobody's meeting is left out in February."""
    if day <= _FOUR_WEEKS:
        return f"BYMONTHDAY={day}"
    return f"BYMONTHDAY={','.join(map(str, range(_FOUR_WEEKS, day + 1)))};BYSETPOS=-1"


def _which(day: datetime) -> int:
    """The first to fourth of its weekday in a month; a fifth is the last, which every month has."""
    return (day.day - 1) // 7 + 1 if day.day <= _FOUR_WEEKS else -1
