"""Noticing that the clock was set, or that the machine slept: what was timed by it is timed anew."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import structlog

from bot.clock import Clock

log = structlog.stdlib.get_logger(__name__)

_JUMP: Final = timedelta(seconds=2)
"""How far two clocks drift apart at most, between two looks, while nobody sets one of them."""
_EVERY: Final = 1.0


class Watchdog:
    """Compares the clock people read with one that only ever ticks, and tells ``jumped`` when they disagree."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float], jumped: Callable[[], None]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._jumped = jumped
        self._apart = self._difference()

    async def run(self) -> None:
        while True:
            await asyncio.sleep(_EVERY)
            self.look()

    def look(self) -> None:
        before, self._apart = self._apart, self._difference()
        jump = self._apart - before
        if abs(jump) > _JUMP:
            log.warning("the clock jumped", seconds=jump.total_seconds())
            self._jumped()

    def _difference(self) -> timedelta:
        return timedelta(seconds=self._clock().timestamp() - self._monotonic())
