"""Pairs of entries that look the same, and what moderators made of them."""

from collections.abc import Iterable

from sqlalchemy import ForeignKey, Index, UniqueConstraint, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.pairs import Pair, PairFate
from bot.core.people import Community
from bot.store.base import Row


class PairRow(Row):
    __tablename__ = "pairs"
    __table_args__ = (
        UniqueConstraint("community_id", "first", "second"),
        Index("ix_pairs_open", "community_id", "fate", "likeness"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    first: Mapped[str]
    second: Mapped[str]
    likeness: Mapped[float]
    fate: Mapped[str]


class PairStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, community: Community, number: int) -> Pair | None:
        row = await self._session.get(PairRow, number)
        return _pair(row) if row and row.community_id == community.id else None

    async def between(self, community: Community, one: str, other: str) -> Pair:
        """The pair of two entries, begun where there is none; then nobody has measured how alike they are."""
        first, second = sorted((one, other))
        row = await self._session.scalar(
            select(PairRow).where(
                PairRow.community_id == community.id, PairRow.first == first, PairRow.second == second
            )
        )
        if row is None:
            row = PairRow(community_id=community.id, first=first, second=second, likeness=0.0)
            row.fate = PairFate.DIFFERENT
            self._session.add(row)
            await self._session.flush()
        return _pair(row)

    async def decide(self, pair: Pair, fate: PairFate) -> None:
        await self._session.execute(update(PairRow).where(PairRow.id == pair.id).values(fate=fate))

    async def keep(self, community: Community, found: Iterable[tuple[str, str, float]]) -> int:
        """Replace the open pairs by those found now; what was decided stays decided. Returns how many are open."""
        mine = PairRow.community_id == community.id
        await self._session.execute(delete(PairRow).where(mine, PairRow.fate == PairFate.OPEN))
        rows = await self._session.execute(select(PairRow.first, PairRow.second).where(mine))
        decided = {(row.first, row.second) for row in rows}
        new = [each for each in found if each[:2] not in decided]
        self._session.add_all(
            PairRow(community_id=community.id, first=first, second=second, likeness=likeness, fate=PairFate.OPEN)
            for first, second, likeness in new
        )
        await self._session.flush()
        return len(new)


def _pair(row: PairRow) -> Pair:
    return Pair(id=row.id, first=row.first, second=row.second, likeness=row.likeness, fate=PairFate(row.fate))
