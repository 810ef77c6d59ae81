"""One try to say one letter, and what became of it."""

import asyncio
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
    courier: Courier,
    pacing: Pacing,
    claimed: Claimed,
    composed: Composed,
    *,
    now: datetime,
    draw: float,
    patience: float,
) -> Outcome:
    """Say it, unless an earlier try turns out to have said it. ``patience`` is seconds, the rest of our lease."""
    try:
        async with asyncio.timeout(patience):
            return Said(await _found(courier, claimed, composed, now) or await _delivered(courier, claimed, composed))
    except CannotLookError as error:
        return Unsure(_why(error))
    except RefusedError as error:
        return Hopeless(_why(error), refused=True)
    except TooSoonError as error:
        pacing.hold(error.reach, error.wait)
        return Again(error.wait, _why(error), certain=True)
    except Exception as error:
        log.warning(
            "letter not delivered",
            promise=claimed.id,
            tries=claimed.tries,
            why=type(error).__name__,
            exc_info=not isinstance(error, OSError | TimeoutError),  # networks fail; anything else may be ours
        )
        return after_failure(claimed.tries, _why(error), draw)


async def _found(courier: Courier, claimed: Claimed, composed: Composed, now: datetime) -> Remote | None:
    """Where an earlier try said it, if that was so long ago that the platform would not recognise a repetition."""
    address, doubt = claimed.promise.address, claimed.doubt
    if doubt is None or timedelta() <= now - doubt <= courier.remembers(address, composed.letter):
        return None
    since = doubt if doubt <= now else now - _ANY_TIME
    return await courier.find(address, composed.letter, composed.locale, nonce=nonce(claimed.promise.once), since=since)


async def _delivered(courier: Courier, claimed: Claimed, composed: Composed) -> Remote:
    promise = claimed.promise
    return await courier.deliver(promise.address, composed.letter, composed.locale, nonce=nonce(promise.once))


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
