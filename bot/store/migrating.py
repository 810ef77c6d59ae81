"""Bringing a database to the tables this version of the code needs."""

import asyncio
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

_SCRIPTS: Final = Path(__file__).resolve().parents[2] / "migrations"


async def migrate(url: str) -> None:
    """Upgrade to the newest revision; nothing happens when the database is there already."""
    file = make_url(url).database if url.startswith("sqlite") else None
    if file:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        current = await is_current(engine)
    finally:
        await engine.dispose()
    if not current:
        await asyncio.to_thread(migrate_now, url)


def migrate_now(url: str) -> None:
    """Run the migrations, where no event loop is running."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["url"] = url
    command.upgrade(config, "head")


async def is_current(engine: AsyncEngine) -> bool:
    """Whether a database has the newest revision. Raises what the driver raises when it cannot be reached."""
    async with engine.connect() as connection:
        return await connection.run_sync(_revision) == head()


def head() -> str:
    """The newest revision, by the numbers the files begin with; loading alembic to learn it takes a quarter second."""
    return max(file.name.split("_", 1)[0] for file in (_SCRIPTS / "versions").glob("[0-9]*.py"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(text("SELECT version_num FROM alembic_version"))
