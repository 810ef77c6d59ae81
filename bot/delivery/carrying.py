"""One try to say one letter, and what became of it."""

from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.core.outbox import Claimed, Remote, nonce
from bot.core.outcomes import Again, Hopeless, Outcome, Said, Unsure, after_failure
from bot.delivery.composing import Composed
from bot.delivery.courier import CannotLookError, Courier, RefusedError, TooSoonError
from bot.delivery.pacing import Pacing

log = structlog.stdlib.get_logger(__name__)

_LONGEST_REASON: Final = 300
_ANY_TIME: Final = timedelta(days=1)
"""How far to look back when an earlier try seems to lie ahead: our clock was set back since."""


async def carry(
    courier: Courier, pacing: Pacing, claimed: Claimed, composed: Composed, *, now: datetime, draw: float
) -> Outcome:
    """Say it, unless an earlier try turns out to have said it."""
    address, key = claimed.promise.address, nonce(claimed.promise.once)
    try:
        where: Remote | None = None
        if since := _in_doubt_since(courier, claimed, composed, now):
            where = await courier.find(address, composed.letter, composed.locale, nonce=key, since=since)
        return Said(where or await courier.deliver(address, composed.letter, composed.locale, nonce=key))
    except CannotLookError as error:
        return Unsure(_why(error))
    except RefusedError as error:
        return Hopeless(_why(error), refused=True)
    except TooSoonError as error:
        pacing.hold(error.reach, error.wait)
        return Again(error.wait, _why(error), certain=True)
    except Exception as error:  # noqa: BLE001 - logged there
        return failed(claimed, error, draw)


def failed(claimed: Claimed, error: Exception, draw: float) -> Outcome:
    """What becomes of one of which nobody knows whether it was said; ``draw`` spreads tries over time."""
    log.warning(
        "letter not delivered",
        promise=claimed.id,
        tries=claimed.tries,
        why=type(error).__name__,
        exc_info=error if not isinstance(error, OSError | TimeoutError) else None,  # networks fail; else it may be us
    )
    return after_failure(claimed.tries, _why(error), draw)


def _in_doubt_since(courier: Courier, claimed: Claimed, composed: Composed, now: datetime) -> datetime | None:
    """From when on to look, if an earlier try was so long ago that the platform would not recognise a repetition."""
    doubt = claimed.doubt
    if doubt is None:
        return None
    if timedelta() <= now - doubt <= courier.remembers(claimed.promise.address, composed.letter):
        return None
    return doubt if doubt <= now else now - _ANY_TIME


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
