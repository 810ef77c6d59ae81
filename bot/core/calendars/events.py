"""What calendars exchange: an event that happens once or again, and its dates that are otherwise."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.moments import Moment
from bot.core.texts import Text

LARGEST: Final = 1_000_000
"""Bytes of a file that is read."""
MOST_EVENTS: Final = 500
LONGEST: Final = {"title": 200, "description": 4_000, "place": 300, "link": 500, "organiser": 100, "uid": 200}
"""Characters of what is read of an event; the rest is left out."""


class Status(StrEnum):
    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Otherwise:
    """One date of a series that is not as its rule says: ``was`` is the wall time the rule gives it. What is ``None``
    is as in the series.
    """

    was: datetime
    start: Moment
    duration: timedelta
    sequence: int = 0
    status: Status = Status.CONFIRMED
    title: str | None = None
    description: str | None = None
    place: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """``sequence`` counts changes people have to be told; ``rule`` is an RFC 5545 rule on the wall of ``start``'s zone,
    and ``left_out`` are wall times at which it does not happen.
    """

    uid: str
    start: Moment
    duration: timedelta
    title: str
    sequence: int = 0
    status: Status = Status.CONFIRMED
    rule: str | None = None
    left_out: frozenset[datetime] = frozenset()
    otherwise: tuple[Otherwise, ...] = ()
    description: str = ""
    place: str = ""
    link: str = ""
    organiser: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """An event that was not taken: what it is called in its file, and why."""

    name: str
    why: Text


@dataclass(frozen=True, slots=True)
class Read:
    events: tuple[Event, ...]
    refused: tuple[Refused, ...]
