"""What has been said of a time, and what it comes to on a given day."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.core.when.days import MIDNIGHT, NOON, Either, coming, dated, in_day, shifted
from bot.core.when.signs import Clock, Day, UnreadableError

_A_DAY: Final = timedelta(days=1)


@dataclass(slots=True)
class Said:
    """What has been said of a time so far. Nothing is said twice."""

    date: Day | None = None
    relative: int | None = None
    weekday: int | None = None
    which: str | None = None
    clock: Clock | None = None
    part: str | None = None
    shifts: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def soon(self) -> timedelta | None:
        """Hours and minutes from now."""
        if not {"hour", "minute"} & self.shifts.keys():
            return None
        alone = {"hour", "minute"} >= self.shifts.keys()
        if not alone or (self.date, self.relative, self.weekday, self.which, self.clock, self.part) != (None,) * 6:
            raise UnreadableError
        return timedelta(hours=self.shifts.get("hour", 0), minutes=self.shifts.get("minute", 0))

    def time_of_day(self, local: datetime) -> timedelta | None:
        if self.clock is None:
            if self.part == "noon":
                return timedelta(hours=NOON)
            same = self.shifts and not self.part
            return timedelta(hours=local.hour, minutes=local.minute) if same else None
        hour = in_day(self.clock.hour, self.part)
        if hour > MIDNIGHT or (hour == MIDNIGHT and self.clock.minute):
            raise UnreadableError
        return timedelta(hours=hour, minutes=self.clock.minute)

    def day(self, local: datetime, clock: timedelta | None, *, month_first: bool) -> "date | Either":
        ways = (self.date, self.relative, self.shifts or None)
        if sum(way is not None for way in ways) > 1 or (self.which and (self.weekday is None or any(ways))):
            raise UnreadableError
        today = local.date()
        if self.date:
            return dated(self.date, today, month_first=month_first)
        if self.relative is not None:
            return today + self.relative * _A_DAY
        if self.shifts:
            return shifted(today, self.shifts)
        late = clock is not None and datetime.combine(today, time()) + clock <= local
        if self.weekday is not None:
            return coming(today, self.weekday, self.which, late=late)
        if self.clock and self.clock.bare and not self.part:
            raise UnreadableError
        return today + _A_DAY if late else today
