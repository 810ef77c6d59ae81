"""Runs migrations on whatever engine it is given, or on the one the settings name."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from bot.settings import Settings
from bot.store.base import Moment
from bot.store.tables import metadata


def _render(kind: str, item: Any, _context: object) -> str | Literal[False]:
    """Migrations outlive our own types: write the one underneath."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, Moment) else False


def _migrate(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=sqlite,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
        render_item=_render,
    )
    if sqlite:
        # Batch mode rebuilds tables, which foreign keys would take for deletions.
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.commit()
    with context.begin_transaction():
        context.run_migrations()


async def _migrate_on(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        await connection.run_sync(_migrate)
        await connection.commit()
    await engine.dispose()


def _run() -> None:
    given = context.config.attributes.get("connection")
    if isinstance(given, Connection):
        _migrate(given)
        return
    url = context.config.attributes.get("url") or Settings().database
    engine = given if isinstance(given, AsyncEngine) else create_async_engine(url, poolclass=NullPool)
    asyncio.run(_migrate_on(engine))


_run()
