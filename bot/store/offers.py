"""What members offered to be asked about; nobody is asked who did not."""

from collections.abc import Sequence

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.members import MemberRow


class OfferRow(Row):
    __tablename__ = "offers"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True, index=True)


class OfferStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def put(self, member: Member, topics: Sequence[str]) -> None:
        """What a member offers from now on, instead of what they did."""
        await self._session.execute(delete(OfferRow).where(OfferRow.member_id == member.id))
        self._session.add_all(OfferRow(member_id=member.id, topic=topic) for topic in dict.fromkeys(topics))
        await self._session.flush()

    async def of(self, member: Member) -> list[str]:
        return [*await self._session.scalars(select(OfferRow.topic).where(OfferRow.member_id == member.id))]

    async def about(self, community: Community, topics: Sequence[str]) -> list[int]:
        """Members who offered to be asked about any of these topics."""
        rows = await self._session.scalars(
            select(OfferRow.member_id)
            .join(MemberRow, MemberRow.id == OfferRow.member_id)
            .where(MemberRow.community_id == community.id, OfferRow.topic.in_(topics))
            .distinct()
            .order_by(OfferRow.member_id)
        )
        return [*rows]
