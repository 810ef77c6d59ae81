"""Looking whether the web pages entries rest on are still there, a few at a time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Protocol

from bot.core.links import Visit
from bot.store.database import Database
from bot.store.transaction import Transaction

AT_ONCE: Final = 20


class Visitor(Protocol):
    """Who goes and looks: once per page, and not two at once on one site."""

    async def visit(self, urls: Sequence[str]) -> list[Visit]: ...


class Rounds:
    """Goes round the library's sources. Looking takes its time, and nobody's transaction waits for it."""

    def __init__(self, database: Database, visitor: Visitor) -> None:
        self._database = database
        self._visitor = visitor

    async def go(self, now: datetime) -> list[Visit]:
        """Visit what is due."""
        async with self._database.reading() as tx:
            urls = await tx.links.due(now, most=AT_ONCE)
        return await self._visitor.visit(urls) if urls else []


async def keep(tx: Transaction, *, visits: Sequence[Visit], now: datetime) -> None:
    for visit in visits:
        await tx.links.keep(visit, now)


async def gone(tx: Transaction, *, urls: Sequence[str]) -> list[Visit]:
    """Those of some addresses where nothing was found."""
    found = [await tx.links.get(url) for url in urls if await tx.links.failures(url)]
    return [visit for visit in found if visit]
