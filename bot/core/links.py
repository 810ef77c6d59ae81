"""Whether the web pages an entry rests on are still there."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

LOOKED_AT_EVERY: Final = timedelta(days=30)
DEAD_AFTER: Final = 2
"""Times in a row a page must be gone before a moderator hears of it: servers have bad days."""
AGAIN_AFTER: Final = timedelta(days=2)
"""When a page that was gone is looked at once more."""


class Health(StrEnum):
    """``MOVED``: the page sends on to another site, which we only note. ``UNKNOWN``: the site does not want robots,
    or to be asked so often, or did not say.
    """

    ALIVE = "alive"
    MOVED = "moved"
    GONE = "gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """``code`` is HTTP's own, or ``None`` where nobody answered; ``moved_to`` where a page sends on to."""

    url: str
    health: Health
    code: int | None = None
    moved_to: str | None = None
