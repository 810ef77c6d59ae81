"""Two entries that may be one."""

from dataclasses import dataclass
from enum import StrEnum


class PairFate(StrEnum):
    """``DIFFERENT`` is remembered, so that nobody is asked again."""

    OPEN = "open"
    DIFFERENT = "different"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """``first`` and ``second`` are entry ids in the order of the alphabet; ``likeness`` is 0-1."""

    id: int
    first: str
    second: str
    likeness: float
    fate: PairFate
