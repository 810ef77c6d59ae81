"""Transactions on SQLite, which begin with their first statement and end without waiting."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.database import Database


class UndoneError(Exception):
    pass


@pytest.fixture
async def url(tmp_path: Path) -> str:
    url = f"sqlite+aiosqlite:///{tmp_path / 'springboard.db'}"
    database = Database(url)
    async with database.engine.begin() as connection:
        await connection.execute(text("CREATE TABLE kept (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)"))
    await database.close()
    return url


async def test_a_transaction_holds_up_nobody_before_it_says_something(url: str) -> None:
    here, there = Database(url), Database(url)
    async with here.transaction(), there.transaction() as tx:
        await tx.kept.put("name", "there")
    async with here.transaction() as tx:
        assert await tx.kept.get("name") == "there"
    await here.close()
    await there.close()


async def test_what_is_undone_is_not_there_and_what_follows_is(url: str) -> None:
    database = Database(url)
    with suppress(UndoneError):
        async with database.transaction() as tx:
            await tx.kept.put("first", "1")
            raise UndoneError
    async with database.transaction() as tx:
        await tx.kept.put("second", "2")
    async with database.reading() as tx:
        assert [await tx.kept.get(name) for name in ("first", "second")] == [None, "2"]
    await database.close()


async def test_many_rows_in_one_go_are_undone_with_the_rest(url: str) -> None:
    database = Database(url)
    rows = [{"name": str(number)} for number in range(3)]
    with suppress(UndoneError):
        async with database.engine.begin() as connection:
            await connection.execute(text("INSERT INTO kept VALUES (:name, '')"), rows)
            raise UndoneError
    async with database.engine.connect() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM kept")) == 0
    await database.close()


async def test_whoever_stops_waiting_leaves_nothing_behind(url: str) -> None:
    here, there = Database(url), Database(url)

    async def keep(name: str) -> None:
        async with here.transaction() as tx:
            await tx.kept.put(name, "kept")

    await keep("first")
    async with there.transaction() as tx:
        await tx.kept.put("second", "kept")
        waiting = asyncio.create_task(keep("stopped"))
        for _ in range(20):  # until it stands in line behind whoever writes there
            await asyncio.sleep(0)
        waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await keep("third")
    async with here.reading() as tx:
        kept = [await tx.kept.get(name) for name in ("first", "second", "stopped", "third")]
    assert kept == ["kept", "kept", None, "kept"]
    await here.close()
    await there.close()
