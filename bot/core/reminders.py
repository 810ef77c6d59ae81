"""Notes members leave for themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core import zones
from bot.core.moments import Moment, agreed, seen

MOST: Final = 50
"""Reminders of one member that wait at a time."""
LONGEST: Final = 500
"""Most characters of one."""
KEPT_FOR: Final = timedelta(days=30)
"""How long after it was said a reminder can still be put off."""


class Snooze(StrEnum):
    MINUTES = "minutes"
    HOUR = "hour"
    TOMORROW = "tomorrow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """``turn`` counts how often it was put off; ``told_at`` is when it was said."""

    id: int
    community_id: int
    member_id: int
    text: str
    moment: Moment
    turn: int
    made_at: datetime
    told_at: datetime | None = None

    @property
    def once(self) -> str:
        return f"{every_turn(self.id)}{self.turn}"


def every_turn(number: int) -> str:
    """What all promises of one reminder begin with."""
    return f"remind:{number}:"


def put_off(snooze: Snooze, *, now: datetime, zone: str) -> Moment:
    """Ten minutes, an hour, or the same time by the clock tomorrow."""
    if snooze is Snooze.TOMORROW:
        tomorrow = now.astimezone(zones.zone(zone)).replace(tzinfo=None, second=0, microsecond=0) + timedelta(days=1)
        return agreed(tomorrow, zone)
    return seen(now + (timedelta(minutes=10) if snooze is Snooze.MINUTES else timedelta(hours=1)), zone)
