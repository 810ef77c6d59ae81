"""Letters that wait to be looked for, where nobody can be spoken to."""

from collections.abc import Callable
from datetime import datetime, timedelta

from typing_extensions import override

from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote
from bot.core.pacing import UNHURRIED, Pace
from bot.delivery.courier import Courier, RefusedError
from bot.services import inboxes
from bot.store.database import Database


class InboxCourier(Courier):
    """What is kept is the promise, not its words: they are found again in the language of whoever opens it."""

    pace: Pace = UNHURRIED

    def __init__(self, platform: str, database: Database, clock: Callable[[], datetime]) -> None:
        self.platform = platform
        self._database = database
        self._clock = clock

    @override
    def remembers(self, address: Address, letter: Letter) -> timedelta:
        return timedelta.max

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        """Into the inbox, once for each nonce; a letter that replaces another takes its place there."""
        if not address.direct or letter.promise is None:
            raise RefusedError(f"there are no places on {self.platform}")
        async with self._database.transaction() as tx:
            put = await inboxes.keep(tx, promise=letter.promise, now=self._clock())
            if put is None:
                raise RefusedError("nobody is known by this account any more")
            if letter.replaces and letter.replaces.message.isdecimal():
                await inboxes.supersede(tx, put=put, number=int(letter.replaces.message))
        return Remote(address.place, str(put.number))

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        async with self._database.reading() as tx:
            number = await inboxes.find(tx, nonce=nonce)
        return Remote(address.place, str(number)) if number is not None else None
