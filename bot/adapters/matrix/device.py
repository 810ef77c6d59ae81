"""What only a device is told, as nobody pushes it: keys to rooms, whose devices have changed, how many of our own keys
are left.

An application service asks for that alone, beside the events that are pushed to it. A homeserver forgets keys as soon
as it is asked for what came after them; by then the library has stored them.
"""

import json
from collections.abc import Sequence
from typing import Final

import structlog

from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.fetching import NOTHING, LostError, news
from bot.adapters.matrix.wire import PAUSES, Wire, quoted
from bot.store.database import Database

log = structlog.stdlib.get_logger(__name__)

KEYS_SINCE: Final = "matrix-keys-since"
_FILTER: Final = quoted(json.dumps({"presence": NOTHING, "account_data": NOTHING, "room": {"rooms": []}}))


class Device:
    """Needs to be run by one only, like whoever answers."""

    def __init__(self, wire: Wire, crypto: Crypto, database: Database, pauses: Sequence[float] = PAUSES) -> None:
        self._wire = wire
        self._crypto = crypto
        self._database = database
        self._pauses = pauses

    async def run(self) -> None:
        """Until cancelled. Raises ``NotAcceptedError`` when the homeserver does not know our device any more."""
        async with self._database.reading() as tx:
            since = await tx.kept.get(KEYS_SINCE) or None
        while True:
            since = await self._go_on(since)

    async def _go_on(self, since: str | None) -> str:
        """Take what is new since then, or all there is where nothing is known of that; gives the position. Between the
        keys and the position we may be killed: then the same keys come again, which changes nothing.
        """
        try:
            answer = await news(self._wire, _FILTER, since, self._pauses)
        except LostError as error:
            log.warning("the homeserver does not know which keys we have, and is asked for all", error=str(error))
            self._crypto.doubt()
            answer = await news(self._wire, _FILTER, None, self._pauses)
        await self._crypto.take_in(answer)
        await self._crypto.upkeep()
        position = str(answer["next_batch"])
        if position != since:
            async with self._database.transaction() as tx:
                await tx.kept.put(KEYS_SINCE, position)
        return position
