"""Who carries letters to a platform, and what can go wrong on the way."""

from datetime import datetime, timedelta
from typing import Protocol

from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote


class Courier(Protocol):
    """One for each platform. ``remembers`` is how long the platform recognises a repeated nonce: within it a letter
    may be sent again without being seen twice.
    """

    platform: str
    remembers: timedelta

    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        """Say it. Raises ``RefusedError`` when the platform never will, ``TooSoonError`` when it wants us to wait, and
        anything else when it is worth trying again.
        """
        ...

    async def find(self, address: Address, *, nonce: str, since: datetime) -> Remote | None:
        """Our own message with this nonce, said since then; ``None`` when it is certainly not there. Raises
        ``CannotLookError`` when that cannot be told.
        """
        ...


class RefusedError(Exception):
    """The platform will not take this letter, however often it is tried; the reason is for moderators."""


class TooSoonError(Exception):
    """The platform asks to wait; this is not counted as a try."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"wait {wait.total_seconds()} s")
        self.wait = wait


class CannotLookError(Exception):
    """The place cannot be read, so that nobody can tell whether a letter has arrived."""
