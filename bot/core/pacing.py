"""How fast a platform may be spoken to. Time is in seconds of a clock that never jumps."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rate:
    """``most`` at once, and as many again every ``seconds``."""

    most: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """``direct`` holds for everything said to people directly: a bot that writes to many strangers in a short time is
    taken for a nuisance and shut out.
    """

    everywhere: Rate
    place: Rate
    direct: Rate


UNHURRIED: Final = Pace(everywhere=Rate(10**9, 1), place=Rate(10**9, 1), direct=Rate(10**9, 1))
"""For platforms that set no limits."""


class Bucket:
    """What a rate leaves: full at the beginning, emptied by what is said, filled by time."""

    def __init__(self, rate: Rate, at: float) -> None:
        self._rate = rate
        self._left = float(rate.most)
        self._at = at

    def room(self, at: float) -> int:
        """How many may be said now."""
        self._fill(at)
        return int(self._left)

    def take(self, at: float, many: int) -> None:
        self._fill(at)
        self._left -= many

    def take_one(self, at: float) -> bool:
        """Take one if there is room; ``False`` when there is none."""
        self._fill(at)
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def wait(self, at: float) -> float:
        """Seconds until one more may be said."""
        self._fill(at)
        return max(0.0, (1 - self._left) * self._rate.seconds / self._rate.most)

    def full(self, at: float) -> bool:
        self._fill(at)
        return self._left >= self._rate.most

    def _fill(self, at: float) -> None:
        passed = max(0.0, at - self._at)
        self._at = max(self._at, at)
        self._left = min(float(self._rate.most), self._left + passed * self._rate.most / self._rate.seconds)
