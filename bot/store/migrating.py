"""Bringing a database to the tables this version of the code needs."""

import asyncio
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

_SCRIPTS: Final = Path(__file__).resolve().parents[2] / "migrations"


async def migrate(url: str) -> None:
    """Upgrade to the newest revision; nothing happens when the database is there already."""
    file = make_url(url).database if url.startswith("sqlite") else None
    if file:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(command.upgrade, _config(url), "head")


async def is_current(engine: AsyncEngine) -> bool:
    """Whether a database has the newest revision. Raises what the driver raises when it cannot be reached."""
    async with engine.connect() as connection:
        found = await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())
    return found == ScriptDirectory(str(_SCRIPTS)).get_current_head()


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["url"] = url
    return config
