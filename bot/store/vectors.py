"""Meanings already computed, by the hash of what they are the meaning of."""

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row

_AT_ONCE = 500  # SQLite's builds differ in how many variables a statement may have


class VectorRow(Row):
    """``data`` is a vector of little-endian float32; ``engine`` names the model and its weights."""

    __tablename__ = "vectors"

    engine: Mapped[str] = mapped_column(primary_key=True)
    hash: Mapped[bytes] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class VectorStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def load(self, engine: str, hashes: Iterable[bytes]) -> dict[bytes, bytes]:
        """The vectors there are, by hash; what is missing is left out."""
        wanted = list(hashes)
        found: dict[bytes, bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            rows = await self._session.execute(
                select(VectorRow.hash, VectorRow.data).where(VectorRow.engine == engine, VectorRow.hash.in_(part))
            )
            found.update((row.hash, row.data) for row in rows)
        return found

    async def save(self, engine: str, vectors: Mapping[bytes, bytes]) -> None:
        known = await self.load(engine, vectors)
        self._session.add_all(
            VectorRow(engine=engine, hash=key, data=data) for key, data in vectors.items() if key not in known
        )
        await self._session.flush()
