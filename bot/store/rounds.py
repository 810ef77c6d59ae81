"""Peer rounds: who takes part, and who has met whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.core.rounds import Partaker
from bot.store.base import Row
from bot.store.members import MemberRow


class PartakerRow(Row):
    """``misses`` are meetings in a row they said nothing to; ``next_at`` is when their next one is due."""

    __tablename__ = "round_members"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    weeks: Mapped[int]
    platform: Mapped[str]
    account: Mapped[str]
    joined_at: Mapped[datetime]
    next_at: Mapped[datetime]
    misses: Mapped[int]


class MeetingRow(Row):
    __tablename__ = "round_meetings"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    proposed_at: Mapped[datetime]
    breaker: Mapped[str | None]
    made_at: Mapped[datetime]


class SeatRow(Row):
    __tablename__ = "round_seats"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("round_meetings.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    came: Mapped[bool | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """``breaker`` is the entry they may begin with."""

    id: int
    proposed_at: datetime
    breaker: str | None
    members: tuple[int, ...]


class RoundStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def join(self, member: Member, *, weeks: int, account: Address, at: datetime, due: datetime) -> None:
        await self._session.merge(
            PartakerRow(
                member_id=member.id,
                weeks=weeks,
                platform=account.platform,
                account=account.place,
                joined_at=at,
                next_at=due,
                misses=0,
            )
        )
        await self._session.flush()

    async def leave(self, member: Member) -> bool:
        gone = await self._session.execute(
            delete(PartakerRow).where(PartakerRow.member_id == member.id).returning(PartakerRow.member_id)
        )
        return bool(gone.all())

    async def weeks_of(self, member: Member) -> int | None:
        row = await self._session.get(PartakerRow, member.id) if member.id is not None else None
        return row.weeks if row else None

    async def due(self, community: Community, now: datetime) -> list[Partaker]:
        """Those whose next meeting is due, and who have not been silent too often, whoever waits longest leading."""
        rows = await self._session.execute(
            select(PartakerRow, MemberRow)
            .join(MemberRow, MemberRow.id == PartakerRow.member_id)
            .where(MemberRow.community_id == community.id, PartakerRow.next_at <= now)
            .order_by(PartakerRow.next_at, PartakerRow.member_id)
        )
        return [
            Partaker(
                member_id=row.member_id,
                language=member.language,
                zone=member.zone,
                country=member.country,
                weeks=row.weeks,
                misses=row.misses,
            )
            for row, member in rows
        ]

    async def address(self, member_id: int) -> Address | None:
        row = await self._session.get(PartakerRow, member_id)
        return Address(platform=row.platform, place=row.account, direct=True) if row else None

    async def met(self, members: Sequence[int]) -> dict[tuple[int, int], int]:
        """How often each two of these have met, the lower number first."""
        rows = await self._session.execute(
            select(SeatRow.meeting_id, SeatRow.member_id).where(SeatRow.member_id.in_(members))
        )
        seated: dict[int, list[int]] = {}
        for row in rows:
            seated.setdefault(row.meeting_id, []).append(row.member_id)
        met: dict[tuple[int, int], int] = {}
        for there in seated.values():
            for one in there:
                for other in there:
                    if one < other:
                        met[one, other] = met.get((one, other), 0) + 1
        return met

    async def meet(
        self, community: Community, members: Sequence[int], *, proposed: datetime, breaker: str | None, at: datetime
    ) -> int:
        row = MeetingRow(community_id=community.id, proposed_at=proposed, breaker=breaker, made_at=at)
        self._session.add(row)
        await self._session.flush()
        self._session.add_all(SeatRow(meeting_id=row.id, member_id=number) for number in members)
        await self._session.flush()
        return row.id

    async def get(self, number: int) -> Meeting | None:
        row = await self._session.get(MeetingRow, number)
        if row is None:
            return None
        seats = await self._session.scalars(
            select(SeatRow.member_id).where(SeatRow.meeting_id == number).order_by(SeatRow.member_id)
        )
        return Meeting(id=row.id, proposed_at=row.proposed_at, breaker=row.breaker, members=tuple(seats))

    async def came(self, number: int, member: Member, *, came: bool) -> bool:
        """What somebody says of a meeting; ``False`` when it was none of theirs."""
        seat = await self._session.get(SeatRow, (number, member.id))
        row = await self._session.get(PartakerRow, member.id)
        if seat is None:
            return False
        seat.came = came
        if row:
            row.misses = 0
        await self._session.flush()
        return True

    async def put_off(self, member_id: int, due: datetime, *, missed: bool) -> None:
        """When somebody's next meeting is due; a silence counts until they say something."""
        row = await self._session.get_one(PartakerRow, member_id)
        row.next_at = due
        row.misses += int(missed)
        await self._session.flush()
