"""Members' own reminders."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core import zones
from bot.core.moments import Moment, agreed
from bot.core.people import Community, Member
from bot.core.reminders import Reminder
from bot.store.base import Row


class ReminderRow(Row):
    """``wall`` is the local time it was agreed by, ``rules`` the version of the time zones that made it ``due_at``."""

    __tablename__ = "reminders"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"))
    text: Mapped[str]
    due_at: Mapped[datetime] = mapped_column(index=True)
    zone: Mapped[str]
    wall: Mapped[str]
    rules: Mapped[str]
    turn: Mapped[int]
    made_at: Mapped[datetime]
    told_at: Mapped[datetime | None]


Index("ix_reminders_of", ReminderRow.member_id, ReminderRow.told_at, ReminderRow.due_at)


class ReminderStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, community: Community, member: Member, *, text: str, moment: Moment, at: datetime) -> Reminder:
        row = ReminderRow(community_id=community.id, member_id=member.id, text=text, turn=0, made_at=at)
        _set(row, moment)
        self._session.add(row)
        await self._session.flush()
        return _reminder(row)

    async def get(self, number: int) -> Reminder | None:
        row = await self._session.get(ReminderRow, number)
        return _reminder(row) if row else None

    async def waiting(self, member: Member, *, skip: int, most: int) -> list[Reminder]:
        """A member's, the soonest first."""
        rows = await self._session.scalars(
            select(ReminderRow)
            .where(ReminderRow.member_id == member.id, ReminderRow.told_at.is_(None))
            .order_by(ReminderRow.due_at, ReminderRow.id)
            .offset(skip)
            .limit(most)
        )
        return [_reminder(row) for row in rows]

    async def count(self, member: Member) -> int:
        counted = await self._session.scalar(
            select(func.count())
            .select_from(ReminderRow)
            .where(ReminderRow.member_id == member.id, ReminderRow.told_at.is_(None))
        )
        return counted or 0

    async def put_off(self, reminder: Reminder, moment: Moment) -> Reminder:
        """Let it wait again, for another moment and as another promise."""
        row = await self._session.get_one(ReminderRow, reminder.id)
        row.turn += 1
        row.told_at = None
        _set(row, moment)
        await self._session.flush()
        return _reminder(row)

    async def told(self, number: int, at: datetime) -> None:
        await self._session.execute(update(ReminderRow).where(ReminderRow.id == number).values(told_at=at))

    async def drop(self, number: int) -> None:
        await self._session.execute(delete(ReminderRow).where(ReminderRow.id == number))

    async def reckoned_otherwise(self, most: int) -> AsyncIterator[tuple[Reminder, Reminder]]:
        """Those that wait by time zones of another version, as they are and as they are now; kept as they are now."""
        rows = await self._session.scalars(
            select(ReminderRow)
            .where(ReminderRow.told_at.is_(None), ReminderRow.rules != zones.VERSION)
            .order_by(ReminderRow.id)
            .limit(most)
        )
        for row in rows.all():
            before = _reminder(row)
            _set(row, agreed(before.moment.wall, before.moment.zone))
            await self._session.flush()
            yield before, replace(before, moment=_reminder(row).moment)

    async def forget(self, before: datetime) -> None:
        """Let go of those that were said, or should have been, before then."""
        await self._session.execute(
            delete(ReminderRow).where(
                ReminderRow.due_at < before, or_(ReminderRow.told_at.is_(None), ReminderRow.told_at < before)
            )
        )


def _set(row: ReminderRow, moment: Moment) -> None:
    row.due_at, row.zone, row.wall, row.rules = moment.at, moment.zone, moment.wall.isoformat(), zones.VERSION


def _reminder(row: ReminderRow) -> Reminder:
    return Reminder(
        id=row.id,
        community_id=row.community_id,
        member_id=row.member_id,
        text=row.text,
        moment=Moment(at=row.due_at, zone=row.zone, wall=datetime.fromisoformat(row.wall)),
        turn=row.turn,
        made_at=row.made_at,
        told_at=row.told_at,
    )
