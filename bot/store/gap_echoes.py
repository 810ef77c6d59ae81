"""Where replies to gaps were said once more, by us."""

from sqlalchemy import ForeignKey, Index, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address, Remote
from bot.store.base import Row
from bot.store.gap_replies import GapReplyRow


class GapEchoRow(Row):
    """Where we said a reply once more: in a thread, or to one person directly, whose account ``place`` then is."""

    __tablename__ = "gap_echoes"
    __table_args__ = (Index("ix_gap_echoes_said", "platform", "remote_place", "message"),)

    reply_id: Mapped[int] = mapped_column(ForeignKey("gap_replies.id", ondelete="CASCADE"), primary_key=True)
    platform: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    direct: Mapped[bool]
    remote_place: Mapped[str]
    message: Mapped[str]


class GapEchoStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def behind(self, platform: str, where: Remote) -> tuple[int, int] | None:
        """``(gap id, reply id)`` of the reply we said once more as this message."""
        found = await self._session.execute(
            select(GapReplyRow.gap_id, GapReplyRow.id)
            .join(GapEchoRow, GapEchoRow.reply_id == GapReplyRow.id)
            .where(
                GapEchoRow.platform == platform,
                GapEchoRow.remote_place == where.place,
                GapEchoRow.message == where.message,
            )
        )
        row = found.first()
        return (row[0], row[1]) if row else None

    async def keep(self, number: int, address: Address, where: Remote) -> None:
        """Keep where a reply was said once more."""
        await self._session.merge(
            GapEchoRow(
                reply_id=number,
                platform=address.platform,
                place=address.place,
                direct=address.direct,
                remote_place=where.place,
                message=where.message,
            )
        )
        await self._session.flush()

    async def found_in(self, number: int, address: Address) -> Remote | None:
        """Where a reply was said once more, as far as it was."""
        row = await self._session.get(GapEchoRow, (number, address.platform, address.place))
        return Remote(row.remote_place, row.message) if row else None

    async def of(self, number: int) -> list[Address]:
        """Everywhere a reply was said once more."""
        rows = await self._session.scalars(select(GapEchoRow).where(GapEchoRow.reply_id == number))
        return [Address(platform=row.platform, place=row.place, direct=row.direct) for row in rows]

    async def forget(self, reader: Address) -> None:
        """Let go of where somebody was told of replies."""
        await self._session.execute(
            delete(GapEchoRow).where(
                GapEchoRow.platform == reader.platform, GapEchoRow.place == reader.place, GapEchoRow.direct.is_(True)
            )
        )
