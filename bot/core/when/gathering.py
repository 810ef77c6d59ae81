"""From signs to what has been said of a time, from left to right; what a number is depends on its neighbours."""

from collections.abc import Sequence
from typing import Final, TypeVar

from bot.core.when.days import MIDNIGHT, NOON, PARTS
from bot.core.when.said import Said
from bot.core.when.signs import Clock, Day, Sign, Token, UnreadableError
from bot.core.when.words import MONTHS, UNITS, WEEKDAYS

Value = TypeVar("Value")

_HALF: Final = 30
_MINUTES: Final = 60
_MOST: Final = 9999
_RELATIVE: Final = {"today": 0, "tomorrow": 1, "after": 2}
_WHICH: Final = ("next", "coming", "this")
_HOURS: Final = ("clock", "at")
"""Some languages have one word for hours and o'clock."""
_HALVES: Final = ("half-past", "half-to", "and-half")


def gathered(said: Sequence[Token]) -> Said:
    if not said:
        raise UnreadableError
    gathering = Gathering(said)
    while gathering.left:
        gathering.take()
    return gathering.said


class Gathering:
    """Goes through what was written from left to right; what a number is depends on its neighbours."""

    def __init__(self, said: Sequence[Token]) -> None:
        self._left = list(said)
        self._before: Token | None = None
        self._counting = False
        self.said = Said()

    @property
    def left(self) -> bool:
        return bool(self._left)

    def take(self) -> None:
        token = self._next()
        if isinstance(token, Day):
            self._day(token)
        elif isinstance(token, Clock):
            self._clock(token)
        elif isinstance(token, Sign):
            self._sign(token.name)
        else:
            self._number(token)
        self._before = token

    def _next(self) -> Token:
        if not self._left:
            raise UnreadableError
        return self._left.pop(0)

    def _ahead(self, *names: str) -> bool:
        return bool(self._left) and isinstance(self._left[0], Sign) and self._left[0].name in names

    def _counts(self) -> bool:
        """Whether so many of something follow."""
        first, *then = self._left or (Sign(""),)
        unit = then[0] if isinstance(first, int) and then else first
        hours = _HOURS if isinstance(first, int) else ()
        return isinstance(first, Clock) or (isinstance(unit, Sign) and unit.name in {*UNITS, *hours})

    def _number(self, number: int) -> None:
        """Of a duration, of a day in a month, a year, or an hour."""
        if self._ahead(*UNITS) or (self._counting and self._ahead(*_HOURS)):
            self._count(number)
        elif self._ahead(*MONTHS):
            self._day(Day(number, _month(self._next()), None))
        elif isinstance(self._before, Sign) and self._before.name in MONTHS:
            self._day(Day(number, MONTHS.index(self._before.name) + 1, None))
        elif number > MIDNIGHT and self.said.date and self.said.date.year is None:
            self.said.date = Day(self.said.date.day, self.said.date.month, number)
        else:
            self._hour(number)

    def _count(self, number: int) -> None:
        unit = self._next()
        name = unit.name if isinstance(unit, Sign) else ""
        name = "hour" if name in _HOURS else name
        if self._counting or name == "minute":
            self._shift(name, number)
        elif name == "hour":
            self._clock(Clock(number, 0))
        else:
            raise UnreadableError

    def _shift(self, unit: str, number: int) -> None:
        if unit in self.said.shifts or number > _MOST:
            raise UnreadableError
        self.said.shifts[unit] = number
        self._counting = True

    def _hour(self, number: int) -> None:
        minute, at = 0, isinstance(self._before, Sign) and self._before.name == "at"
        bare = not at and not self._ahead("clock")
        if self._ahead("clock"):
            self._next()
            if self._left and isinstance(self._left[0], int):
                minute = int(str(self._next()))
        self._clock(Clock(number, minute, bare))

    def _sign(self, name: str) -> None:
        if name in WEEKDAYS:
            self.said.weekday = _once(self.said.weekday, WEEKDAYS.index(name))
        elif name in _RELATIVE:
            self.said.relative = _once(self.said.relative, _RELATIVE[name])
        elif name in _WHICH:
            self.said.which = _once(self.said.which, name)
        elif name in PARTS:
            self.said.part = _once(self.said.part, name)
        elif name in _HALVES:
            self._half(name)
        elif name in UNITS and isinstance(self._before, Sign) and self._before.name == "in":
            self._shift(name, 1)
        elif name == "in" and not self.said.shifts and self._counts():
            self._counting = True
        elif name != "at" and not (name in MONTHS and self._left and isinstance(self._left[0], int)):
            raise UnreadableError
        if name != "in" and name not in UNITS:
            self._counting = False

    def _half(self, name: str) -> None:
        """Half past, half to, and a half after the hour."""
        if name == "and-half":
            clock = self.said.clock
            if clock is None or clock.minute:
                raise UnreadableError
            self.said.clock = Clock(clock.hour, _HALF)
            return
        hour = self._next()
        if not isinstance(hour, int) or not 0 < hour <= NOON:
            raise UnreadableError
        self._clock(Clock(hour if name == "half-past" else (hour - 1 or NOON), _HALF))

    def _day(self, day: Day) -> None:
        """A date; what looks like one behind "at", or when the date is known, is a clock with a dot."""
        at = isinstance(self._before, Sign) and self._before.name == "at"
        if day.dotted and (at or self.said.date or not day.possible):
            self._clock(Clock(day.day, day.month))
        else:
            self.said.date = _once(self.said.date, day)

    def _clock(self, clock: Clock) -> None:
        if clock.minute >= _MINUTES:
            raise UnreadableError
        if isinstance(self._before, Sign) and self._before.name == "in":
            self._shift("hour", clock.hour)
            self._shift("minute", clock.minute)
            return
        if self._ahead("clock"):
            self._next()
        self._counting = False
        self.said.clock = _once(self.said.clock, clock)


def _once(before: Value | None, now: Value) -> Value:
    if before is not None:
        raise UnreadableError
    return now


def _month(sign: Token) -> int:
    return MONTHS.index(sign.name) + 1 if isinstance(sign, Sign) else 0
