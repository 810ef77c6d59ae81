"""Asking a homeserver what is new, again and again, for as long as it takes."""

import asyncio
from collections.abc import Sequence
from http import HTTPStatus
from itertools import chain, repeat
from secrets import randbelow
from typing import Any, Final
from urllib.parse import quote

import aiohttp
import structlog

from bot.adapters.matrix.wire import MatrixError, NotAcceptedError, Wire

log = structlog.stdlib.get_logger(__name__)

NOTHING: Final = {"not_types": ["*"]}
"""What a filter says of what is not wanted."""
_LONG_POLL: Final = 30_000
_AT_ONCE: Final = 1000
"""All there is comes at once, however long we would wait; a homeserver that was asked just so a minute ago would only
say again what it said then.
"""


class LostError(Exception):
    """The homeserver does not know our position any more."""


async def news(
    wire: Wire, only: str, since: str | None, pauses: Sequence[float], *, full: bool = False
) -> dict[str, Any]:
    """What is new since then; where it cannot be had, after a while. ``only`` is a filter, quoted; ``full`` brings the
    state of all rooms too. Raises ``LostError`` where the homeserver cannot tell what is new since then, and
    ``NotAcceptedError``.
    """
    path = f"/sync?filter={only}&timeout={_LONG_POLL if since and not full else randbelow(_AT_ONCE)}"
    path += f"&since={quote(since)}" if since else ""
    path += "&full_state=true" if full else ""
    for pause in chain(pauses, repeat(pauses[-1])):
        try:
            return await wire.request("GET", path)
        except NotAcceptedError:
            raise
        except (MatrixError, aiohttp.ClientError, OSError, TimeoutError) as error:
            if since and _is_lost(error):
                raise LostError(str(error)) from error
            wait = error.wait if isinstance(error, MatrixError) and error.is_limit and error.wait else pause
            log.warning("nothing comes from the homeserver", error=repr(error), again_in_seconds=wait)
        await asyncio.sleep(wait)
    raise AssertionError("there is always another pause")


def _is_lost(error: Exception) -> bool:
    """Synapse says only that the request is wrong."""
    return isinstance(error, MatrixError) and (error.code == "M_UNKNOWN_POS" or error.status == HTTPStatus.BAD_REQUEST)
