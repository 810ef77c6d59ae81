"""Who carries letters to a platform, and what can go wrong on the way."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote
from bot.core.pacing import Pace


class Courier(Protocol):
    """One for each platform; ``pace`` is how fast it may be spoken to."""

    platform: str
    pace: Pace

    def remembers(self, address: Address, letter: Letter) -> timedelta:
        """How long the platform recognises a repeated nonce: within it a letter may be sent again without being seen
        twice.
        """
        ...

    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        """Say it. Raises ``RefusedError`` when the platform never will, ``TooSoonError`` when it wants us to wait, and
        anything else when it is worth trying again.
        """
        ...

    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        """Our own message with this nonce, said since then; ``None`` when it is certainly not there, or not all of it:
        then ``deliver`` says what is missing. Raises ``CannotLookError`` when that cannot be told.
        """
        ...


class Reach(StrEnum):
    """What has to wait: one place, everything to people directly, or the whole platform."""

    PLACE = "place"
    DIRECT = "direct"
    EVERYWHERE = "everywhere"


class RefusedError(Exception):
    """The platform will not take this letter, however often it is tried; the reason is for moderators."""


class TooSoonError(Exception):
    """The platform asks to wait; this is not counted as a try."""

    def __init__(self, wait: timedelta, reach: Reach = Reach.PLACE) -> None:
        super().__init__(f"wait {wait.total_seconds()} s ({reach})")
        self.wait = wait
        self.reach = reach


class CannotLookError(Exception):
    """The place cannot be read, so that nobody can tell whether a letter has arrived."""
