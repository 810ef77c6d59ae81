"""A database that is closed while somebody is still under way."""

import asyncio
import gc
import threading

from bot.settings import Settings
from bot.store.database import Database


async def test_who_is_under_way_ends_what_they_began_and_leaves_nothing_open(settings: Settings) -> None:
    """A connection that nobody closes would be told of by the collector of garbage, and keep a thread on SQLite."""
    before = {*threading.enumerate()}
    database = Database(settings.database)
    begun, closed = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            await tx.kept.put("name", "before")
            begun.set()
            await closed.wait()
            await tx.kept.put("name", "after")

    async def look() -> str | None:
        async with database.reading() as tx:
            await tx.kept.get("name")
            await closed.wait()
            return await tx.kept.get("name")

    writing, looking = asyncio.create_task(write()), asyncio.create_task(look())
    await begun.wait()
    await database.close()
    closed.set()
    await asyncio.gather(writing, looking)
    gc.collect()

    for each in {*threading.enumerate()} - before:
        await asyncio.to_thread(each.join)
    again = Database(settings.database)
    async with again.reading() as tx:
        assert await tx.kept.get("name") == "after"
    await again.close()
