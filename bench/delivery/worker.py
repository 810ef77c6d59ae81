"""One sender in a process of its own: ``python -m bench.delivery.worker KIND ADDRESS LOG LATENCY``."""

import asyncio
import gc
import random
import sys
from datetime import datetime, timedelta
from pathlib import Path

from typing_extensions import override

from bench.delivery import bare
from bench.delivery.log import REMEMBERS, Log
from bot import clock
from bot.chat.cards import Card, plain
from bot.chat.commands import Cog
from bot.chat.letters import Letter, Occasion, letter
from bot.core.outbox import Address, Remote
from bot.core.pacing import UNHURRIED
from bot.delivery.composing import Composer
from bot.delivery.courier import Courier
from bot.delivery.sender import Sender
from bot.store.database import Database


class NoticeCog(Cog):
    @letter("notice")
    async def notice(self, _occasion: Occasion, words: str, due: str) -> Letter:
        return Letter(card=Card(title=plain(words), body=(plain(due),)))


class LogCourier(Courier):
    """Says things into the log. ``latency`` is the mean of what a request takes, in seconds."""

    platform = "log"
    pace = UNHURRIED

    def __init__(self, log: Log, latency: float) -> None:
        self._log = log
        self._latency = latency

    @override
    def remembers(self, address: Address, letter: Letter) -> timedelta:
        return timedelta(seconds=REMEMBERS)

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        if self._latency:
            await asyncio.sleep(random.random() * 2 * self._latency)  # noqa: S311 - no secret
        [due] = letter.card.body
        self._log.hear(nonce, float(getattr(due, "words", "0")))
        return Remote(address.place, nonce)

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        return Remote(address.place, nonce) if self._log.heard(nonce) else None


async def work(kind: str, address: str, log: Log, latency: float) -> None:
    database = Database(address)
    gc.freeze()  # as the bot does
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    if kind == "bare":
        await bare.send(database.engine, log, latency)
    else:
        await Sender(database, Composer(database, [NoticeCog()]), LogCourier(log, latency), clock.now).run()


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], Log(Path(sys.argv[3])), float(sys.argv[4])))
