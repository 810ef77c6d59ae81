"""Who comes to which date."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.attending import TAKING, Attendance, Seat, Way
from bot.core.people import Member
from bot.store.base import Row


class AttendanceRow(Row):
    __tablename__ = "attendances"

    occurrence_id: Mapped[int] = mapped_column(ForeignKey("occurrences.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    seat: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    offers: Mapped[int]
    way: Mapped[str]


class AttendanceStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, occurrence_id: int, member: Member) -> Attendance | None:
        if member.id is None:
            return None
        row = await self._session.get(AttendanceRow, (occurrence_id, member.id), populate_existing=True)
        return _attendance(row) if row else None

    async def of(self, occurrence_id: int) -> list[Attendance]:
        """Everybody, the longest there first."""
        rows = await self._session.scalars(
            select(AttendanceRow)
            .where(AttendanceRow.occurrence_id == occurrence_id)
            .order_by(AttendanceRow.since, AttendanceRow.member_id)
            .execution_options(populate_existing=True)
        )
        return [_attendance(row) for row in rows]

    async def of_member(self, member: Member) -> list[Attendance]:
        """Every date of theirs, past ones too."""
        rows = await self._session.scalars(
            select(AttendanceRow)
            .where(AttendanceRow.member_id == member.id)
            .order_by(AttendanceRow.occurrence_id)
            .execution_options(populate_existing=True)
        )
        return [_attendance(row) for row in rows]

    async def drop(self, attendance: Attendance) -> None:
        await self._session.execute(
            delete(AttendanceRow).where(
                AttendanceRow.occurrence_id == attendance.occurrence_id,
                AttendanceRow.member_id == attendance.member_id,
            )
        )

    async def put(self, attendance: Attendance) -> None:
        await self._session.merge(
            AttendanceRow(
                occurrence_id=attendance.occurrence_id,
                member_id=attendance.member_id,
                seat=attendance.seat,
                since=attendance.since,
                until=attendance.until,
                offers=attendance.offers,
                way=attendance.way,
            )
        )
        await self._session.flush()

    async def counts(self, occurrence_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """``(seats taken, people waiting)`` by date."""
        rows = await self._session.execute(
            select(AttendanceRow.occurrence_id, AttendanceRow.seat, func.count())
            .where(AttendanceRow.occurrence_id.in_(occurrence_ids))
            .group_by(AttendanceRow.occurrence_id, AttendanceRow.seat)
        )
        counted = {number: [0, 0] for number in occurrence_ids}
        for number, seat, count in rows:
            counted[number][0] += count if seat in TAKING else 0
            counted[number][1] += count if seat == Seat.WAITING else 0
        return {number: (taken, waiting) for number, (taken, waiting) in counted.items()}


def _attendance(row: AttendanceRow) -> Attendance:
    return Attendance(
        occurrence_id=row.occurrence_id,
        member_id=row.member_id,
        seat=Seat(row.seat),
        since=row.since,
        until=row.until,
        offers=row.offers,
        way=Way(row.way),
    )
