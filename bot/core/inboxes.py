"""What waits for a member: letters that could not, or need not, go elsewhere."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.outbox import Promise
from bot.core.people import Member

SEEN_FOR: Final = timedelta(days=90)
"""How long a letter is kept once it has been seen."""
KEPT_FOR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A letter in an inbox, not in words yet: those are found when it is shown."""

    id: int
    promise: Promise
    at: datetime
    seen_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A member's unseen letters, and the number of their newest letter of all."""

    member: Member
    unseen: int
    newest: int
