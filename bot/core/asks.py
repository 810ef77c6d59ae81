"""A question somebody asked, kept for a while so that its buttons work and the library can learn."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

KEPT_FOR: Final = timedelta(days=30)
"""How long the words of a question are kept; after that only counts remain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """``shown`` are entry ids in the order of their score; ``id`` is ``None`` until kept."""

    id: int | None = None
    member_id: int | None
    question: str
    language: str
    decision: str
    confidence: float
    shown: tuple[str, ...]
    at: datetime
