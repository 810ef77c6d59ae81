"""Writing a row that may be there already, on either database in one statement."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.base import Row


async def add_up(session: AsyncSession, row: type[Row], key: Mapping[str, Any], counts: Mapping[str, int]) -> None:
    """Add ``counts`` to those of the row with this primary ``key``, which begins at nothing."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    added = insert(row).values(**key, **counts)
    sums = {name: row.__table__.c[name] + added.excluded[name] for name in counts}
    await session.execute(added.on_conflict_do_update(index_elements=list(key), set_=sums))
