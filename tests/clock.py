"""What time it is in tests: what it is told."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@dataclass
class Time:
    """A clock that is told what time it is."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.now.timestamp()

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)
