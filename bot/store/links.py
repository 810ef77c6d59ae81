"""What was found at the web addresses entries rest on."""

from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.entries import State
from bot.core.links import AGAIN_AFTER, LOOKED_AT_EVERY, Health, Visit
from bot.store.base import Row
from bot.store.entries import EntryRow, SourceRow


class LinkRow(Row):
    """``failures`` counts how often in a row a page was gone."""

    __tablename__ = "links"

    url: Mapped[str] = mapped_column(primary_key=True)
    health: Mapped[str]
    code: Mapped[int | None]
    moved_to: Mapped[str | None]
    failures: Mapped[int] = mapped_column(index=True)
    at: Mapped[datetime]


class LinkStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(self, now: datetime, *, most: int) -> list[str]:
        """Addresses of entries that are shown and have not been looked at for long, those never looked at first."""
        rows = await self._session.scalars(
            select(SourceRow.url)
            .join(EntryRow, EntryRow.id == SourceRow.entry_id)
            .outerjoin(LinkRow, LinkRow.url == SourceRow.url)
            .where(EntryRow.state == State.PUBLISHED)
            .where(
                or_(
                    LinkRow.url.is_(None),
                    LinkRow.at < now - LOOKED_AT_EVERY,
                    and_(LinkRow.failures > 0, LinkRow.at < now - AGAIN_AFTER),
                )
            )
            .group_by(SourceRow.url, LinkRow.at)
            .order_by(LinkRow.at.is_not(None), LinkRow.at, SourceRow.url)
            .limit(most)
        )
        return list(rows)

    async def keep(self, visit: Visit, at: datetime) -> None:
        row = await self._session.get(LinkRow, visit.url)
        if row is None:
            row = LinkRow(url=visit.url, failures=0)
            self._session.add(row)
        row.failures = row.failures + 1 if visit.health is Health.GONE else 0
        row.health, row.code, row.moved_to, row.at = visit.health, visit.code, visit.moved_to, at
        await self._session.flush()

    async def get(self, url: str) -> Visit | None:
        row = await self._session.get(LinkRow, url)
        return row and Visit(url=row.url, health=Health(row.health), code=row.code, moved_to=row.moved_to)

    async def failures(self, url: str) -> int:
        row = await self._session.get(LinkRow, url)
        return row.failures if row else 0
