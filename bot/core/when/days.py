"""Which day is meant, and which hour of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.core.when.signs import Day, UnreadableError

MIDNIGHT: Final = 24
NOON: Final = 12
PARTS: Final = ("morning", "afternoon", "evening", "night", "noon", "am", "pm")
"""What a day has; the clock is read by it."""
_A_DAY: Final = timedelta(days=1)
_A_WEEK: Final = timedelta(days=7)
_MONTHS: Final = 12
_LATER: Final = {"afternoon": range(1, 12), "evening": range(1, 12), "night": range(6, 12), "pm": range(1, 12)}
_ALLOWED: Final = {
    "morning": range(12),
    "afternoon": range(12, 20),
    "evening": range(13, 25),
    "night": (*range(18, 25), *range(6)),
    "noon": range(11, 15),
    "am": range(12),
    "pm": range(12, 24),
}


@dataclass(frozen=True, slots=True)
class Either:
    """Two days something could mean."""

    one: date
    other: date


def in_day(hour: int, part: str | None) -> int:
    """An hour of 24 from one that may be one of 12."""
    if part is None:
        return hour
    if part == "am" and hour == NOON:
        return 0
    late = hour + NOON if hour in _LATER.get(part, ()) or (part == "noon" and hour <= 2) else hour  # noqa: PLR2004
    if late not in _ALLOWED[part]:
        raise UnreadableError
    return late


def dated(said: Day, today: date, *, month_first: bool) -> "date | Either":
    if month_first and said.slashed and said.day <= 12 and said.day != said.month:  # noqa: PLR2004 - months
        one, other = (_with_year(each, today) for each in (said, Day(said.month, said.day, said.year)))
        return Either(one, other)
    return _with_year(said, today)


def _with_year(said: Day, today: date) -> date:
    """Of a date without a year the next is meant, for which the 29th of February may take a while."""
    if said.year is not None:
        return date(said.year + 2000 if said.year < 100 else said.year, said.month, said.day)  # noqa: PLR2004
    return next(day for day in _yearly(said, today.year) if day >= today)


def _yearly(said: Day, year: int) -> Iterator[date]:
    for each in range(year, year + 9):
        try:
            yield date(each, said.month, said.day)
        except ValueError:
            continue
    raise UnreadableError


def shifted(today: date, shifts: Mapping[str, int]) -> date:
    """So many months, weeks and days from today; of a month too short for the day, its last."""
    months = today.year * 12 + today.month - 1 + shifts.get("month", 0)
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + 31 * _A_DAY).replace(day=1) - _A_DAY
    day = first.replace(day=min(today.day, last.day))
    return day + shifts.get("week", 0) * _A_WEEK + shifts.get("day", 0) * _A_DAY


def coming(today: date, weekday: int, which: str | None, *, late: bool) -> "date | Either":
    """Next Tuesday, said on a Monday is tomorrow to some and in eight days to others."""
    if which == "this":
        return today + (weekday - today.weekday()) * _A_DAY
    ahead = (weekday - today.weekday()) % 7
    if ahead == 0 and (which or late):
        ahead = 7
    day = today + ahead * _A_DAY
    if which == "next" and weekday > today.weekday():
        return Either(day, day + _A_WEEK)
    return day
