"""Secret addresses of calendars, kept as hashes; whoever made one can take it back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Community, Member
from bot.store.base import Row


class FeedRow(Row):
    __tablename__ = "calendar_feeds"

    key: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    scope: Mapped[str]
    topic: Mapped[str | None]
    made_at: Mapped[datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """``scope`` is what it shows: everything, a topic's workshops, or its owner's own dates."""

    community_id: int
    member_id: int
    scope: str
    topic: str | None


class FeedStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, community: Community, member: Member, *, key: str, scope: str, topic: str | None, at: datetime
    ) -> None:
        self._session.add(
            FeedRow(key=key, community_id=community.id, member_id=member.id, scope=scope, topic=topic, made_at=at)
        )
        await self._session.flush()

    async def get(self, key: str) -> Feed | None:
        row = await self._session.get(FeedRow, key)
        if row is None:
            return None
        return Feed(community_id=row.community_id, member_id=row.member_id, scope=row.scope, topic=row.topic)

    async def of(self, member: Member) -> list[Feed]:
        rows = await self._session.scalars(select(FeedRow).where(FeedRow.member_id == member.id))
        return [
            Feed(community_id=row.community_id, member_id=row.member_id, scope=row.scope, topic=row.topic)
            for row in rows
        ]

    async def drop_all(self, member: Member) -> None:
        await self._session.execute(delete(FeedRow).where(FeedRow.member_id == member.id))
