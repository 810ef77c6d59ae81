"""One try to say one letter, and what became of it."""

import asyncio
from datetime import datetime
from typing import Final

import structlog

from bot.core.outbox import Claimed, Remote, nonce
from bot.core.outcomes import Again, Hopeless, Outcome, Said, Unsure, after_failure
from bot.delivery.composing import Composed
from bot.delivery.courier import CannotLookError, Courier, RefusedError, TooSoonError
from bot.delivery.pacing import Pacing

log = structlog.stdlib.get_logger(__name__)

_LONGEST_REASON: Final = 300


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
        log.warning("letter not delivered", promise=claimed.id, tries=claimed.tries, exc_info=True)
        return after_failure(claimed.tries, _why(error), draw)


async def _found(courier: Courier, claimed: Claimed, composed: Composed, now: datetime) -> Remote | None:
    """Where an earlier try said it, if that was so long ago that the platform would not recognise a repetition."""
    address = claimed.promise.address
    if claimed.doubt is None or now - claimed.doubt <= courier.remembers(address, composed.letter):
        return None
    return await courier.find(
        address, composed.letter, composed.locale, nonce=nonce(claimed.promise.once), since=claimed.doubt
    )


async def _delivered(courier: Courier, claimed: Claimed, composed: Composed) -> Remote:
    promise = claimed.promise
    return await courier.deliver(promise.address, composed.letter, composed.locale, nonce=nonce(promise.once))


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
