"""Who wants to be introduced to whom no more."""

from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Member
from bot.store.base import Row


class BlockRow(Row):
    """An organisation that wants no introduction to somebody any more."""

    __tablename__ = "blocks"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    at: Mapped[datetime]


class BlockStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def put(self, organisation_id: int, member_id: int, at: datetime) -> None:
        await self._session.merge(BlockRow(organisation_id=organisation_id, member_id=member_id, at=at))
        await self._session.flush()

    async def lift(self, organisation_id: int) -> int:
        """Let an organisation be asked by everybody again; how many it had blocked."""
        gone = await self._session.execute(
            delete(BlockRow).where(BlockRow.organisation_id == organisation_id).returning(BlockRow.member_id)
        )
        return len(gone.all())

    async def of(self, member: Member) -> set[int]:
        """Organisations that want to hear nothing of somebody."""
        return {*await self._session.scalars(select(BlockRow.organisation_id).where(BlockRow.member_id == member.id))}
