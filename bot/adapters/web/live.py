"""Telling open pages that a letter has come: each page holds one stream, and nobody asks the database over and over."""

import asyncio
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

QUIET: Final = 25.0
"""Seconds of silence after which a stream says that it is still there; proxies close what says nothing."""
MOST_STREAMS: Final = 12
"""Open pages of one member that are told; further ones are told when they load again."""


class Bell:
    """Rings for one member at a time. It belongs to this process: letters kept by another are seen at the next load."""

    def __init__(self) -> None:
        self._listening: defaultdict[int, set[asyncio.Event]] = defaultdict(set)
        self.closed = False

    def ring(self, member: int) -> None:
        for listener in self._listening.get(member, ()):
            listener.set()

    def close(self) -> None:
        """Let every stream end, so that the server can stop."""
        self.closed = True
        for member in list(self._listening):
            self.ring(member)

    def is_full(self, member: int) -> bool:
        return self.closed or len(self._listening.get(member, ())) >= MOST_STREAMS

    @contextmanager
    def listening(self, member: int) -> Generator[asyncio.Event]:
        """Set when it rings; whoever has heard it clears it."""
        listener = asyncio.Event()
        self._listening[member].add(listener)
        try:
            yield listener
        finally:
            self._listening[member].discard(listener)
            if not self._listening[member]:
                del self._listening[member]


async def rang(listener: asyncio.Event, *, quiet: float = QUIET) -> bool:
    """Wait for the bell; ``False`` after some silence."""
    try:
        async with asyncio.timeout(quiet):
            await listener.wait()
    except TimeoutError:
        return False
    listener.clear()
    return True
