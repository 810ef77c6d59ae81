"""The dates of workshops."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, cast

from sqlalchemy import ForeignKey, Table, UniqueConstraint, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Community
from bot.core.workshops import Going, Occurrence
from bot.store.attendances import AttendanceRow
from bot.store.base import Row
from bot.store.workshops import WorkshopRow


class OccurrenceRow(Row):
    """``rules`` is the version of the time zone rules that ``starts_at`` was reckoned by."""

    __tablename__ = "occurrences"
    __table_args__ = (UniqueConstraint("workshop_id", "local"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id", ondelete="CASCADE"))
    local: Mapped[str]
    wall: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]
    place: Mapped[str | None]
    link: Mapped[str | None]
    going: Mapped[str]
    revision: Mapped[int]
    rules: Mapped[str]
    counted: Mapped[int | None]
    reported_at: Mapped[datetime | None]


T: Final = cast("Table", OccurrenceRow.__table__)
_ADD: Final = {
    "sqlite": sqlite.insert(T).on_conflict_do_nothing().returning(T.c.id),
    "postgresql": postgresql.insert(T).on_conflict_do_nothing().returning(T.c.id),
}


class OccurrenceStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, workshop_id: int, *, local: str, wall: datetime, starts: datetime, minutes: int, rules: str
    ) -> int | None:
        """Make a date unless it is there already, whatever became of it; gives its number when it is new."""
        statement = _ADD[self._session.get_bind().dialect.name]
        number: int | None = await self._session.scalar(
            statement,
            {
                "workshop_id": workshop_id,
                "local": local,
                "wall": wall.isoformat(timespec="minutes"),
                "starts_at": starts,
                "minutes": minutes,
                "going": Going.PLANNED,
                "revision": 1,
                "rules": rules,
            },
        )
        return number

    async def get(self, number: int) -> Occurrence | None:
        row = await self._session.get(OccurrenceRow, number, populate_existing=True)
        return occurrence_of(row) if row else None

    async def of(self, workshop_id: int, *, after: datetime | None = None) -> list[Occurrence]:
        """A workshop's dates that start after then, in their order."""
        wanted = select(OccurrenceRow).where(OccurrenceRow.workshop_id == workshop_id)
        if after is not None:
            wanted = wanted.where(OccurrenceRow.starts_at > after)
        rows = await self._session.scalars(
            wanted.order_by(OccurrenceRow.starts_at, OccurrenceRow.id).execution_options(populate_existing=True)
        )
        return [occurrence_of(row) for row in rows]

    async def coming(
        self,
        community: Community,
        *,
        now: datetime,
        topic: str | None = None,
        member_id: int | None = None,
        seats: Sequence[str] = (),
    ) -> list[Occurrence]:
        """What goes on and is not over yet, in the order of time: all, those about a topic, or somebody's own."""
        wanted = (
            select(OccurrenceRow, WorkshopRow.topics)
            .join(WorkshopRow, WorkshopRow.id == OccurrenceRow.workshop_id)
            .where(
                WorkshopRow.community_id == community.id,
                WorkshopRow.going == Going.PLANNED,
                OccurrenceRow.going == Going.PLANNED,
                OccurrenceRow.starts_at > now,
            )
        )
        if member_id is not None:
            wanted = wanted.join(AttendanceRow, AttendanceRow.occurrence_id == OccurrenceRow.id).where(
                AttendanceRow.member_id == member_id, AttendanceRow.seat.in_(seats)
            )
        rows = await self._session.execute(wanted.order_by(OccurrenceRow.starts_at, OccurrenceRow.id))
        return [occurrence_of(row[0]) for row in rows if topic is None or topic in cast("list[str]", row[1])]

    async def unreckoned(self, rules: str, now: datetime) -> list[Occurrence]:
        """Dates to come whose instant was found by other time zone rules."""
        rows = await self._session.scalars(
            select(OccurrenceRow).where(
                OccurrenceRow.rules != rules, OccurrenceRow.starts_at > now, OccurrenceRow.going == Going.PLANNED
            )
        )
        return [occurrence_of(row) for row in rows]

    async def with_a_queue(self, now: datetime, seats: Sequence[str]) -> list[int]:
        """Workshops with dates to come that somebody waits for, or has been offered a seat at."""
        rows = await self._session.scalars(
            select(OccurrenceRow.workshop_id)
            .join(AttendanceRow, AttendanceRow.occurrence_id == OccurrenceRow.id)
            .where(
                OccurrenceRow.starts_at > now,
                OccurrenceRow.going == Going.PLANNED,
                AttendanceRow.seat.in_(seats),
            )
            .distinct()
        )
        return list(rows)

    async def community_of(self, number: int) -> int | None:
        return await self._session.scalar(
            select(WorkshopRow.community_id)
            .join(OccurrenceRow, OccurrenceRow.workshop_id == WorkshopRow.id)
            .where(OccurrenceRow.id == number)
        )

    async def count(self, workshop_id: int) -> int:
        return (
            await self._session.scalar(
                select(func.count()).select_from(OccurrenceRow).where(OccurrenceRow.workshop_id == workshop_id)
            )
            or 0
        )

    async def update(self, occurrence: Occurrence, *, rules: str | None = None) -> None:
        values: dict[str, Any] = {
            "local": occurrence.local,
            "wall": occurrence.wall.isoformat(timespec="minutes"),
            "starts_at": occurrence.starts,
            "minutes": occurrence.minutes,
            "place": occurrence.place,
            "link": occurrence.link,
            "going": occurrence.going,
            "revision": occurrence.revision,
            "counted": occurrence.counted,
            "reported_at": occurrence.reported_at,
            **({"rules": rules} if rules is not None else {}),
        }
        await self._session.execute(update(T).where(T.c.id == occurrence.id).values(values))

    async def rename(self, occurrences: Sequence[Occurrence]) -> None:
        """Free the names of dates that are about to get others, since two may change places."""
        for each in occurrences:
            await self._session.execute(update(T).where(T.c.id == each.id).values(local=f"moving-{each.id}"))

    async def drop(self, number: int) -> None:
        await self._session.execute(delete(OccurrenceRow).where(OccurrenceRow.id == number))


def occurrence_of(row: OccurrenceRow) -> Occurrence:
    return Occurrence(
        id=row.id,
        workshop_id=row.workshop_id,
        local=row.local,
        wall=datetime.fromisoformat(row.wall),
        starts=row.starts_at,
        minutes=row.minutes,
        place=row.place,
        link=row.link,
        going=Going(row.going),
        revision=row.revision,
        counted=row.counted,
        reported_at=row.reported_at,
    )
