"""How entries are used: counted by day, so that nothing of a question need be kept for it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Community
from bot.store.base import Row
from bot.store.upserting import add_up


class UseRow(Row):
    __tablename__ = "uses"

    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), primary_key=True)
    slug: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    shown: Mapped[int]
    helpful: Mapped[int]
    refused: Mapped[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """How often an entry was the answer, and what was said of it; ``last`` is ``None`` for one never shown."""

    shown: int
    helpful: int
    refused: int
    last: date | None

    @property
    def share(self) -> float | None:
        """Of those who said, how many it helped (0-1)."""
        said = self.helpful + self.refused
        return self.helpful / said if said else None


class UseStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def count(
        self, community: Community, slug: str, day: date, *, shown: int = 0, helpful: int = 0, refused: int = 0
    ) -> None:
        """Add to an entry's counts of a day; somebody who changes their mind takes one away again."""
        key = {"community_id": community.id, "slug": slug, "day": day}
        await add_up(self._session, UseRow, key, {"shown": shown, "helpful": helpful, "refused": refused})

    async def of(self, community: Community, slug: str) -> Uses:
        found = await self._session.execute(
            select(func.sum(UseRow.shown), func.sum(UseRow.helpful), func.sum(UseRow.refused)).where(
                UseRow.community_id == community.id, UseRow.slug == slug
            )
        )
        shown, helpful, refused = found.one()
        last = await self._session.scalar(
            select(func.max(UseRow.day)).where(
                UseRow.community_id == community.id, UseRow.slug == slug, UseRow.shown > 0
            )
        )
        return Uses(shown=shown or 0, helpful=helpful or 0, refused=refused or 0, last=last)

    async def most_used(self, community: Community, *, since: date, most: int) -> list[tuple[str, Uses]]:
        """The entries that were the answer most often since a day."""
        shown = func.sum(UseRow.shown)
        rows = await self._session.execute(
            select(UseRow.slug, shown, func.sum(UseRow.helpful), func.sum(UseRow.refused), func.max(UseRow.day))
            .where(UseRow.community_id == community.id, UseRow.day >= since)
            .group_by(UseRow.slug)
            .having(shown > 0)
            .order_by(shown.desc(), UseRow.slug)
            .limit(most)
        )
        return [(slug, Uses(shown=n, helpful=yes, refused=no, last=last)) for slug, n, yes, no, last in rows]
