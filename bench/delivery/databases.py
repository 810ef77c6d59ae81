"""A database to measure on, that keeps what it is told through a power cut, and the rows in it."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bench.delivery import bare
from bot.core.outbox import Address, Promise, Standing
from bot.store import migrating
from bot.store.database import Database
from bot.store.outbox import OutboxRow, values_of

_AT_ONCE: Final = 5000
_PLACES: Final = 1000


@contextmanager
def empty(kind: str) -> Generator[tuple[str, Path]]:
    """The address of a database with nothing in it, and a folder beside it."""
    with TemporaryDirectory() as folder:
        if kind == "sqlite":
            yield f"sqlite+aiosqlite:///{folder}/springboard.db", Path(folder)
        else:
            from tests import postgresql

            with postgresql.running(keeps=True) as cluster, cluster.empty() as address:
                yield address, Path(folder)


@contextmanager
def fresh(kind: str) -> Generator[tuple[str, Path]]:
    """The address of a migrated database, and a folder beside it."""
    with empty(kind) as (address, folder):
        migrating.migrate_now(address)
        yield address, folder


def fill(address: str, rows: int, *, due: datetime, spread: float = 0.0, future: int = 0) -> None:
    """Promises due from then on over so many seconds, and others that are not due for a year."""
    coming = (_promise(number, due + timedelta(seconds=spread * number / rows)) for number in range(rows))
    later = (_promise(rows + number, due + timedelta(days=365 + number / 1000)) for number in range(future))
    values = [values_of(promise) for promise in coming]

    async def keep(connection: AsyncConnection) -> None:
        await connection.execute(text("INSERT INTO communities (id, name, language) VALUES (1, 'bench', 'en')"))
        for start in range(0, rows, _AT_ONCE):
            await connection.execute(insert(OutboxRow), values[start : start + _AT_ONCE])
        batch: list[dict[str, Any]] = []
        for promise in later:
            batch.append(values_of(promise))
            if len(batch) == _AT_ONCE:
                await connection.execute(insert(OutboxRow), batch)
                batch.clear()
        if batch:
            await connection.execute(insert(OutboxRow), batch)

    _run(address, keep)


def prepare_bare(address: str) -> None:
    async def make(connection: AsyncConnection) -> None:
        for statement in bare.TABLE:
            await connection.execute(text(statement))

    _run(address, make)


def fill_bare(address: str, rows: int, *, due: datetime) -> None:
    async def keep(connection: AsyncConnection) -> None:
        values = bare.rows(rows, due)
        for start in range(0, rows, _AT_ONCE):
            await connection.execute(bare.KEEP, values[start : start + _AT_ONCE])

    _run(address, keep)


async def standings(database: Database) -> dict[str, int]:
    """How many promises stand how."""
    async with database.engine.connect() as connection:
        rows = await connection.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state))
        return {Standing(state): count for state, count in rows.all()}


def _run(address: str, what: Any) -> None:
    async def run() -> None:
        database = Database(address)
        try:
            async with database.engine.begin() as connection:
                await what(connection)
            if not address.startswith("sqlite"):
                async with database.engine.connect() as connection:
                    await connection.execution_options(isolation_level="AUTOCOMMIT")
                    await connection.execute(text("VACUUM ANALYZE"))
        finally:
            await database.close()

    asyncio.run(run())


def _promise(number: int, due: datetime) -> Promise:
    return Promise(
        name="notice",
        args=("Workshop at six.", f"{due.timestamp():.4f}"),
        address=Address(platform="log", place=f"place {number % _PLACES}"),
        once=f"notice:{number}",
        due=due,
        community_id=1,
    )
