"""What Discord's refusals mean for something that was promised."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus
from typing import Final

import discord
import structlog

from bot.delivery.courier import Reach, RefusedError, TooSoonError

log = structlog.stdlib.get_logger(__name__)

_DIRECT_TOO_FAST: Final = 40003
_UNASKED: Final = timedelta(seconds=60)
"""How long to wait where Discord does not say."""
_LONG: Final = timedelta(minutes=10)


@contextmanager
def told_apart() -> Generator[None]:
    """Discord's errors as a courier's: what it will never take, what it wants us to wait for, and what is worth
    trying again, which stays as it is.
    """
    try:
        yield
    except discord.RateLimited as error:
        raise TooSoonError(timedelta(seconds=error.retry_after)) from error
    except discord.HTTPException as error:
        raise _meaning(error) from error


def _meaning(error: discord.HTTPException) -> Exception:
    if error.code == _DIRECT_TOO_FAST:
        return TooSoonError(_LONG, Reach.DIRECT)
    match error.status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            return _asked_to_wait(error)
        case HTTPStatus.UNAUTHORIZED:  # our token, not this letter: everything would be refused alike
            log.error("Discord does not accept the token any more")
            return TooSoonError(_LONG, Reach.EVERYWHERE)
        case status if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            return RefusedError(f"{error.status} {error.text} ({error.code})")
        case _:
            return error


def _asked_to_wait(error: discord.HTTPException) -> TooSoonError:
    headers = error.response.headers
    seconds = headers.get("Retry-After")
    everywhere = headers.get("X-RateLimit-Global") == "true"
    wait = timedelta(seconds=float(seconds)) if seconds else _UNASKED
    return TooSoonError(wait, Reach.EVERYWHERE if everywhere else Reach.PLACE)
