"""Messages the bot has promised to send: what about, to whom and when. The words are found when it is said, so that
they are true then, in the reader's language, and not said at all when nothing is left to say.
"""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

LONGEST_NONCE: Final = 25
"""Most characters of Discord's nonce; Matrix takes any transaction id."""


class Standing(StrEnum):
    """``VAIN``: when it was due there was nothing left to say. ``UNCERTAIN``: it may have been said, and nobody but
    a moderator can tell. ``DEAD``: it cannot be said, or was tried too often.
    """

    WAITING = "waiting"
    SENT = "sent"
    VAIN = "vain"
    DEAD = "dead"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where to say something: a ``place`` of a platform and perhaps a ``thread`` in it, or ``direct`` to the
    account whose id ``place`` then is.
    """

    platform: str
    place: str
    thread: str | None = None
    direct: bool = False

    @property
    def lane(self) -> str:
        """What the order is kept in: a place, or a thread as one of its own."""
        return f"{self.platform}:{self.place}:{self.thread or ''}"


@dataclass(frozen=True, slots=True)
class Remote:
    """Where something was said: the platform's own ids of the place (a thread it opened is one) and the message."""

    place: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """``name`` and ``args`` name the letter as an action's code does its handler; ``once`` is unique for ever: the same
    thing promised twice is one promise. ``member_id`` is whose promise it is: it goes when they are erased.
    """

    name: str
    args: tuple[str | int, ...] = ()
    address: Address
    once: str
    due: datetime
    expires: datetime | None = None
    community_id: int
    member_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A promise somebody has taken up to keep, under a lease nobody else has. ``tries`` counts this one; ``doubt`` is
    since when it may have been said by an earlier one, ``None`` when it certainly was not.
    """

    id: int
    promise: Promise
    lease: str
    tries: int
    doubt: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Troubled:
    """A promise that is dead or uncertain, for moderators to decide on."""

    id: int
    promise: Promise
    standing: Standing
    why: str


def nonce(once: str) -> str:
    """What a platform is told so that it recognises a repetition: 24 characters, the same for the same promise."""
    return base64.b32encode(hashlib.blake2b(once.encode(), digest_size=15).digest()).decode().lower()
