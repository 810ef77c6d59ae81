"""Who wants a weekly letter, and what is new for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.entries import Entry, State
from bot.core.gaps import GapState
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.core.records import to_entry
from bot.store.base import Row
from bot.store.entries import EntryRow, RevisionRow, SubjectRow
from bot.store.gaps import GapRow

_HOUSE: Final = "springboard"
"""Who brought in what a library began with: that is not news."""


class DigestRow(Row):
    """``next_at`` is when the letter that was promised last is due."""

    __tablename__ = "digests"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    platform: Mapped[str]
    account: Mapped[str]
    next_at: Mapped[datetime] = mapped_column(index=True)


class DigestStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def start(self, community: Community, member: Member, account: Address, due: datetime) -> None:
        await self._session.merge(
            DigestRow(
                member_id=member.id,
                community_id=community.id,
                platform=account.platform,
                account=account.place,
                next_at=due,
            )
        )
        await self._session.flush()

    async def stop(self, member: Member) -> bool:
        """``False`` when they got none."""
        stopped = await self._session.scalar(
            delete(DigestRow).where(DigestRow.member_id == member.id).returning(DigestRow.member_id)
        )
        return stopped is not None

    async def next_of(self, member: Member) -> tuple[Address, datetime] | None:
        """Where a member's next letter goes, and when; ``None`` when they get none."""
        row = await self._session.get(DigestRow, member.id)
        return (Address(platform=row.platform, place=row.account, direct=True), row.next_at) if row else None

    async def past(self, now: datetime, most: int) -> list[tuple[int, int]]:
        """``(community id, member id)`` of those whose last promised letter is due already."""
        rows = await self._session.execute(
            select(DigestRow.community_id, DigestRow.member_id)
            .where(DigestRow.next_at <= now)
            .order_by(DigestRow.next_at)
            .limit(most)
        )
        return [(row.community_id, row.member_id) for row in rows]

    async def published(
        self, community: Community, topics: Sequence[str], *, since: datetime, until: datetime
    ) -> list[Entry]:
        """Entries about these topics, or any, that members can see now and could not before then; the newest first."""
        changed = select(EntryRow).where(
            EntryRow.community_id == community.id,
            EntryRow.state == State.PUBLISHED,
            EntryRow.updated_at >= since,
        )
        if topics:
            about = select(SubjectRow.entry_id).where(SubjectRow.kind == "topic", SubjectRow.value.in_(topics))
            changed = changed.where(EntryRow.id.in_(about))
        rows = await self._session.scalars(changed.order_by(EntryRow.updated_at.desc(), EntryRow.id.desc()))
        return [to_entry(row.record) for row in rows.all() if await self._is_new(row, since, until)]

    async def asked_about(self, member: Member, since: datetime) -> list[str]:
        """Topics of what a member asked their peers since then."""
        rows = await self._session.scalars(
            select(GapRow.topics).where(GapRow.asker_id == member.id, GapRow.opened_at >= since)
        )
        return [topic for topics in rows for topic in topics.split(",") if topic]

    async def open_about(
        self, community: Community, topics: Sequence[str], *, since: datetime, but: Member, most: int
    ) -> list[int]:
        """Gaps about any of these topics that were opened since then by others, the newest first."""
        about = or_(*(GapRow.topics.contains(f",{topic},", autoescape=True) for topic in topics))
        rows = await self._session.scalars(
            select(GapRow.id)
            .where(
                GapRow.community_id == community.id,
                GapRow.state == GapState.OPEN,
                GapRow.opened_at >= since,
                GapRow.asker_id.is_distinct_from(but.id),
                about,
            )
            .order_by(GapRow.opened_at.desc(), GapRow.id.desc())
            .limit(most)
        )
        return [*rows]

    async def _is_new(self, row: EntryRow, since: datetime, until: datetime) -> bool:
        """Published between these times, by somebody of the community."""
        history = await self._session.execute(
            select(RevisionRow.at, RevisionRow.author, RevisionRow.record)
            .where(RevisionRow.entry_id == row.id)
            .order_by(RevisionRow.number)
        )
        shown = [each for each in history if to_entry(each.record).state is State.PUBLISHED]
        first = shown[0] if shown else None
        return first is not None and first.author != _HOUSE and since <= first.at < until
