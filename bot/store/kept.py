"""Small facts the bot keeps for itself, such as which commands it last told Discord about."""

from typing import Final, cast

from sqlalchemy import Table, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row


class KeptRow(Row):
    __tablename__ = "kept"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


_KEPT: Final = cast("Table", KeptRow.__table__)
_GET: Final = select(_KEPT.c.value).where(_KEPT.c.name == bindparam("name"))
_ON_SQLITE, _ON_POSTGRESQL = sqlite.insert(_KEPT), postgresql.insert(_KEPT)
_PUT: Final = {  # built once: how far we have come on Matrix is kept with everything that comes
    "sqlite": _ON_SQLITE.on_conflict_do_update(index_elements=["name"], set_={"value": _ON_SQLITE.excluded.value}),
    "postgresql": _ON_POSTGRESQL.on_conflict_do_update(
        index_elements=["name"], set_={"value": _ON_POSTGRESQL.excluded.value}
    ),
}


class KeptStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, name: str) -> str | None:
        return await self._session.scalar(_GET, {"name": name})

    async def put(self, name: str, value: str) -> None:
        await self._session.execute(_PUT[self._session.get_bind().dialect.name], {"name": name, "value": value})

    async def take(self, name: str) -> str | None:
        """Keep it no longer. Of several who take it at a time one has it, and the others wait until that is settled."""
        taken = delete(_KEPT).where(_KEPT.c.name == name).returning(_KEPT.c.value)
        return await self._session.scalar(taken)
