"""Dates of workshops as a platform's own events, and what we last told it of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row


class MirrorRow(Row):
    """``event`` is empty for a date that the platform has no room for. ``shown`` is what the event says of us, to tell
    what people changed from what we did; ``interested`` are the accounts whose interest we know of.
    """

    __tablename__ = "workshop_events"

    platform: Mapped[str] = mapped_column(primary_key=True)
    space: Mapped[str] = mapped_column(primary_key=True)
    occurrence_id: Mapped[int] = mapped_column(
        ForeignKey("occurrences.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    event: Mapped[str] = mapped_column(index=True)
    starts_at: Mapped[datetime]
    shown: Mapped[str]
    interested: Mapped[list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirrored:
    occurrence_id: int
    event: str
    starts: datetime
    shown: str
    interested: frozenset[str] = frozenset()


class MirrorStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, platform: str, space: str) -> list[Mirrored]:
        rows = await self._session.scalars(
            select(MirrorRow).where(MirrorRow.platform == platform, MirrorRow.space == space)
        )
        return [_mirrored(row) for row in rows]

    async def is_left_out(self, occurrence_id: int) -> bool:
        """Whether a platform's own list has no room for a date."""
        found = await self._session.scalar(
            select(MirrorRow.space).where(MirrorRow.occurrence_id == occurrence_id, MirrorRow.event == "").limit(1)
        )
        return found is not None

    async def put(self, platform: str, space: str, mirrored: Mirrored) -> None:
        await self._session.merge(
            MirrorRow(
                platform=platform,
                space=space,
                occurrence_id=mirrored.occurrence_id,
                event=mirrored.event,
                starts_at=mirrored.starts,
                shown=mirrored.shown,
                interested=sorted(mirrored.interested),
            )
        )
        await self._session.flush()

    async def drop_all(self, platform: str, space: str) -> None:
        await self._session.execute(delete(MirrorRow).where(MirrorRow.platform == platform, MirrorRow.space == space))

    async def drop(self, platform: str, space: str, occurrence_id: int) -> None:
        await self._session.execute(
            delete(MirrorRow).where(
                MirrorRow.platform == platform,
                MirrorRow.space == space,
                MirrorRow.occurrence_id == occurrence_id,
            )
        )


def _mirrored(row: MirrorRow) -> Mirrored:
    return Mirrored(
        occurrence_id=row.occurrence_id,
        event=row.event,
        starts=row.starts_at,
        shown=row.shown,
        interested=frozenset(map(str, row.interested)),
    )
