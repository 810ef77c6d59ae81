"""Small facts the bot keeps for itself, such as which commands it last told Discord about."""

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row


class KeptRow(Row):
    __tablename__ = "kept"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class KeptStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, name: str) -> str | None:
        row = await self._session.get(KeptRow, name)
        return row.value if row else None

    async def put(self, name: str, value: str) -> None:
        await self._session.merge(KeptRow(name=name, value=value))
