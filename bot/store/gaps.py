"""Gaps, who follows them, and every step of their way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, Index, Select, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.gaps import Asked, Gap, GapEvent, GapState
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.gap_replies import GapReplyRow
from bot.store.members import MemberRow


class GapRow(Row):
    __tablename__ = "gaps"
    __table_args__ = (Index("ix_gaps_standing", "community_id", "state", "opened_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    question: Mapped[str]
    more: Mapped[str]
    language: Mapped[str]
    country: Mapped[str | None]
    topics: Mapped[str]  # between commas, the first and the last included
    name: Mapped[str | None]
    asker_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    platform: Mapped[str]
    account: Mapped[str]
    state: Mapped[str]
    opened_at: Mapped[datetime]
    draft: Mapped[str | None] = mapped_column(index=True)
    reply_id: Mapped[int | None]
    assignee_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    why: Mapped[str | None]


class FollowRow(Row):
    """Somebody who wants to hear of the answer; the address is where they said so."""

    __tablename__ = "gap_follows"

    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    platform: Mapped[str]
    account: Mapped[str]


class GapEventRow(Row):
    __tablename__ = "gap_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    whom_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    state: Mapped[str]
    by: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Follower:
    member_id: int
    address: Address


@dataclass(frozen=True, slots=True)
class GapPage:
    """One page of gaps, and how many there are in all."""

    gaps: tuple[Gap, ...]
    total: int


_REPLIES: Final = (
    select(func.count())
    .select_from(GapReplyRow)
    .where(GapReplyRow.gap_id == GapRow.id, GapReplyRow.taken_back_at.is_(None))
    .correlate(GapRow)
    .scalar_subquery()
    .label("replies")
)


class GapStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(self, community: Community, asked: Asked, *, asker: Member, address: Address, at: datetime) -> Gap:
        row = GapRow(
            community_id=community.id,
            question=asked.question,
            more=asked.more,
            language=asked.language,
            country=asked.country,
            topics="".join(f",{topic}" for topic in asked.topics) + ",",
            name=asked.name,
            asker_id=asker.id,
            platform=address.platform,
            account=address.place,
            state=GapState.OPEN,
            opened_at=at,
        )
        self._session.add(row)
        await self._session.flush()
        return _gap(row, 0)

    async def get(self, community: Community, number: int) -> Gap | None:
        found = await self._session.execute(
            select(GapRow, _REPLIES).where(GapRow.id == number, GapRow.community_id == community.id)
        )
        row = found.one_or_none()
        return _gap(row[0], row[1]) if row else None

    async def page(
        self, community: Community, *, states: Sequence[GapState], topic: str | None = None, skip: int, most: int
    ) -> GapPage:
        """Gaps in these states, the longest waiting first."""
        wanted = select(GapRow).where(GapRow.community_id == community.id, GapRow.state.in_(states))
        if topic:
            wanted = wanted.where(GapRow.topics.contains(f",{topic},", autoescape=True))
        total = await self._session.scalar(select(func.count()).select_from(wanted.subquery())) or 0
        rows = await self._session.execute(
            wanted.add_columns(_REPLIES).order_by(GapRow.opened_at, GapRow.id).offset(skip).limit(most)
        )
        return GapPage(tuple(_gap(row[0], row[1]) for row in rows), total)

    async def questions(self, community: Community) -> list[tuple[int, str, str]]:
        """``(id, question, language)`` of every gap that still waits, to compare a new one with."""
        rows = await self._session.execute(
            select(GapRow.id, GapRow.question, GapRow.language).where(
                GapRow.community_id == community.id, GapRow.state.in_((GapState.OPEN, GapState.DRAFTED))
            )
        )
        return [(row.id, row.question, row.language) for row in rows]

    async def update(self, gap: Gap) -> None:
        row = await self._session.get_one(GapRow, gap.id)
        row.state, row.draft, row.reply_id = gap.state, gap.draft, gap.reply_id
        row.assignee_id, row.why = gap.assignee_id, gap.why
        await self._session.flush()

    async def of_draft(self, community: Community, slug: str) -> Gap | None:
        """The gap an entry was drafted for."""
        number = await self._session.scalar(
            select(GapRow.id).where(GapRow.community_id == community.id, GapRow.draft == slug)
        )
        return await self.get(community, number) if number else None

    async def note(
        self, gap: Gap, *, by: Member, name: str, why: str, at: datetime, whom: Member | None = None
    ) -> None:
        """Write down a step that was taken, by whom, and to whom a gap was given; the asker's name only as they chose
        to show it.
        """
        self._session.add(
            GapEventRow(
                gap_id=gap.id,
                member_id=by.id,
                whom_id=whom.id if whom else None,
                state=gap.state,
                by=name,
                why=why,
                at=at,
            )
        )
        await self._session.flush()

    async def events(self, gap: Gap) -> list[GapEvent]:
        rows = await self._session.execute(
            select(GapEventRow, MemberRow.name)
            .outerjoin(MemberRow, MemberRow.id == GapEventRow.whom_id)
            .where(GapEventRow.gap_id == gap.id)
            .order_by(GapEventRow.id)
        )
        return [
            GapEvent(state=GapState(row.state), by=row.by, why=row.why, whom=whom or "", at=row.at)
            for row, whom in rows
        ]

    async def move_followers(self, gap: Gap, to: Gap) -> None:
        for follower in await self.followers(gap):
            await self.follow(to, follower.member_id, follower.address)
        await self._session.execute(delete(FollowRow).where(FollowRow.gap_id == gap.id))

    async def follow(self, gap: Gap, member_id: int, address: Address) -> None:
        await self._session.merge(
            FollowRow(gap_id=gap.id, member_id=member_id, platform=address.platform, account=address.place)
        )
        await self._session.flush()

    async def unfollow(self, gap: Gap, member: Member) -> None:
        await self._session.execute(
            delete(FollowRow).where(FollowRow.gap_id == gap.id, FollowRow.member_id == member.id)
        )

    async def followers(self, gap: Gap) -> list[Follower]:
        rows = await self._session.scalars(select(FollowRow).where(FollowRow.gap_id == gap.id))
        return [Follower(row.member_id, Address(platform=row.platform, place=row.account, direct=True)) for row in rows]

    async def community_of(self, number: int) -> int | None:
        return await self._session.scalar(select(GapRow.community_id).where(GapRow.id == number))

    async def forget(self, member: Member) -> None:
        """Take somebody's name and account out of what they asked and did; the questions stay."""
        await self._session.execute(
            update(GapRow).where(GapRow.asker_id == member.id).values(name=None, platform="", account="")
        )
        await self._session.execute(update(GapEventRow).where(GapEventRow.member_id == member.id).values(by=""))

    async def waiting_since(self, before: datetime, *, unanswered: bool) -> list[tuple[int, int]]:
        """``(community id, gap id)`` of open gaps older than ``before``; ``unanswered`` are those nobody replied to."""
        wanted: Select[int, int] = select(GapRow.community_id, GapRow.id).where(
            GapRow.state == GapState.OPEN, GapRow.opened_at < before
        )
        if unanswered:
            heard = select(GapReplyRow.id).where(GapReplyRow.gap_id == GapRow.id, GapReplyRow.taken_back_at.is_(None))
            wanted = wanted.where(~heard.exists())
        rows = await self._session.execute(wanted)
        return [(row[0], row[1]) for row in rows]


def _gap(row: GapRow, replies: int) -> Gap:
    return Gap(
        id=row.id,
        asked=Asked(
            question=row.question,
            more=row.more,
            language=row.language,
            country=row.country,
            topics=tuple(filter(None, row.topics.split(","))),
            name=row.name,
        ),
        asker_id=row.asker_id,
        asked_from=Address(platform=row.platform, place=row.account, direct=True) if row.asker_id else None,
        state=GapState(row.state),
        opened_at=row.opened_at,
        draft=row.draft,
        reply_id=row.reply_id,
        assignee_id=row.assignee_id,
        why=row.why,
        replies=replies,
    )
