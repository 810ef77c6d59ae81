"""Where gaps are posted."""

from dataclasses import dataclass

from sqlalchemy import ForeignKey, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.gaps import Gap
from bot.core.outbox import Address, Remote
from bot.store.base import Row


class GapPlaceRow(Row):
    """Where a gap is posted: the thread its replies are written in, and the message that began it. ``space`` is the
    server around it and ``within`` the place the thread is in, as far as was known when it was posted.
    """

    __tablename__ = "gap_places"

    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), primary_key=True)
    platform: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True, index=True)
    message: Mapped[str]
    space: Mapped[str | None]
    within: Mapped[str | None]


@dataclass(frozen=True, slots=True)
class GapPost:
    """Where a gap is posted: its thread and the message that began it, and the place the thread is in, where known."""

    platform: str
    where: Remote
    within: str | None


class GapPostStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def posted(self, number: int, address: Address, where: Remote, *, space: str | None) -> None:
        """Keep where a gap was posted."""
        await self._session.merge(
            GapPlaceRow(
                gap_id=number,
                platform=address.platform,
                place=where.place,
                message=where.message,
                space=space,
                within=address.place,
            )
        )
        await self._session.flush()

    async def posts(self, gap: Gap) -> list[GapPost]:
        """Everywhere a gap stands."""
        rows = await self._session.scalars(select(GapPlaceRow).where(GapPlaceRow.gap_id == gap.id))
        return [GapPost(row.platform, Remote(row.place, row.message), row.within) for row in rows]

    async def leave(self, platform: str, space: str) -> list[str]:
        """Forget the threads in a server that is none of ours any more, and those of the platform of which nobody knows
        where they are; what they were.
        """
        there = or_(GapPlaceRow.space == space, GapPlaceRow.space.is_(None))
        gone = await self._session.scalars(
            delete(GapPlaceRow).where(GapPlaceRow.platform == platform, there).returning(GapPlaceRow.place)
        )
        return [*gone]

    async def places(self, gap: Gap) -> list[tuple[str, Remote]]:
        """``(platform, where)`` for every thread a gap is discussed in."""
        rows = await self._session.scalars(select(GapPlaceRow).where(GapPlaceRow.gap_id == gap.id))
        return [(row.platform, Remote(row.place, row.message)) for row in rows]

    async def in_place(self, platform: str, place: str) -> int | None:
        """The number of the gap discussed in a thread."""
        return await self._session.scalar(
            select(GapPlaceRow.gap_id).where(GapPlaceRow.platform == platform, GapPlaceRow.place == place)
        )
