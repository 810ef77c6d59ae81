"""What became of trying to say something, as values: decided here, written down by whoever tried."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeAlias

from bot.core.outbox import Remote

MOST_TRIES: Final = 8
LONGEST_WAIT: Final = timedelta(seconds=300)


@dataclass(frozen=True, slots=True)
class Said:
    where: Remote


@dataclass(frozen=True, slots=True)
class InVain:
    """There was nothing left to say."""


@dataclass(frozen=True, slots=True)
class Untried:
    """Its turn did not come; as if it had never been taken up. ``wait`` is when to take it up again at the soonest."""

    wait: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """Not said, or perhaps; ``certain`` when it certainly was not, and then it does not count as a try."""

    wait: timedelta
    why: str
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Hopeless:
    """It will never be taken; ``refused`` by a platform that was reached, so that it may be said another way."""

    why: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may have been said by an earlier try, and the place cannot be read."""

    why: str


Outcome: TypeAlias = Said | InVain | Untried | Again | Hopeless | Unsure


def after_failure(tries: int, why: str, draw: float) -> Again | Hopeless:
    """Another try after up to 2, 4, 8 … seconds, spread by ``draw`` (0-1) so that not all come back at once; the eighth
    was the last.
    """
    if tries >= MOST_TRIES:
        return Hopeless(why)
    longest = min(timedelta(seconds=2**tries), LONGEST_WAIT)
    return Again(longest * draw, why)
