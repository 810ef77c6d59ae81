"""How far each new helper has come on their path."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.core.paths import Going, Walk
from bot.core.people import Community, Member
from bot.store.base import Row


class WalkRow(Row):
    """``due_at`` is when the step that was promised last is due."""

    __tablename__ = "walks"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), unique=True)
    path_id: Mapped[int] = mapped_column(ForeignKey("paths.id"))
    platform: Mapped[str]
    account: Mapped[str]
    country: Mapped[str | None]
    hour: Mapped[int]
    turn: Mapped[int]
    going: Mapped[str]
    sent: Mapped[list[Any]]
    done: Mapped[list[Any]]
    due_at: Mapped[datetime] = mapped_column(index=True)
    begun_at: Mapped[datetime]


class WalkStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, member: Member) -> Walk | None:
        """A member's walk; whoever else wants to change it waits, where several may write at once."""
        if member.id is None:
            return None
        row = await self._session.scalar(
            select(WalkRow)
            .where(WalkRow.member_id == member.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        return walk_of(row) if row else None

    async def get(self, number: int) -> Walk | None:
        row = await self._session.get(WalkRow, number)
        return walk_of(row) if row else None

    async def begin(
        self,
        community: Community,
        member: Member,
        *,
        path_id: int,
        account: Address,
        country: str | None,
        hour: int,
        at: datetime,
    ) -> Walk:
        """From the first step, instead of any walk before; nothing is sent yet."""
        row = await self._session.scalar(select(WalkRow).where(WalkRow.member_id == member.id))
        if row is None:
            row = WalkRow(community_id=community.id, member_id=member.id, turn=0)
            self._session.add(row)
        row.path_id, row.country, row.hour = path_id, country, hour
        row.platform, row.account = account.platform, account.place
        row.turn += 1
        row.going, row.sent, row.done = Going.ON, [], []
        row.due_at = row.begun_at = at
        await self._session.flush()
        return walk_of(row)

    async def change(self, walk: Walk, **values: Any) -> None:
        """Write what changed, and nothing else: what others changed meanwhile stands."""
        await self._session.execute(update(WalkRow).where(WalkRow.id == walk.id).values(**values))

    async def past(self, now: datetime, most: int) -> Sequence[Walk]:
        """Walks that go on and whose last step is due already."""
        rows = await self._session.scalars(
            select(WalkRow)
            .where(WalkRow.going == Going.ON, WalkRow.due_at <= now)
            .order_by(WalkRow.due_at)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        return [walk_of(row) for row in rows]


def walk_of(row: WalkRow) -> Walk:
    return Walk(
        id=row.id,
        community_id=row.community_id,
        member_id=row.member_id,
        path_id=row.path_id,
        account=Address(platform=row.platform, place=row.account, direct=True),
        country=row.country,
        hour=row.hour,
        turn=row.turn,
        going=Going(row.going),
        sent=tuple(row.sent),
        done=tuple(row.done),
        due=row.due_at,
    )
