"""How much to take up at a time."""

from collections import deque
from collections.abc import Callable
from typing import Final

LEAST: Final = 100
MOST: Final = 400
_WINDOW: Final = 0.05


class Stride:
    """``most`` is how many rows may be under way at a time: as many as the platform took within the last twentieth of a
    second. The quicker it answers, the less each row costs; all of them a crash makes doubtful, and many senders that
    took more would have to look past each other's places.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._ended: deque[tuple[float, int]] = deque()
        self.most = LEAST

    def took(self, many: int) -> None:
        """So many were said, or could not be."""
        now = self._now()
        self._ended.append((now, many))
        while self._ended[0][0] < now - _WINDOW:
            self._ended.popleft()
        self.most = min(MOST, max(LEAST, sum(many for _, many in self._ended)))
