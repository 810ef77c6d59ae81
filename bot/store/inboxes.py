"""Letters that wait for members: their names and what they are about, never their words."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.inboxes import Kept, Waiting
from bot.core.outbox import Address, Promise
from bot.core.people import Member
from bot.store.base import Row
from bot.store.members import AccountRow, MemberRow, member_of


class InboxRow(Row):
    """``told_at`` is when the member was told, elsewhere than here, that it waits."""

    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    nonce: Mapped[str] = mapped_column(unique=True)
    letter: Mapped[str]
    args: Mapped[list[Any]]
    at: Mapped[datetime] = mapped_column(index=True)
    seen_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]


class InboxStore:
    """``kept`` are the members for whom a letter was put in in this transaction: their open pages are told after it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.kept: set[int] = set()

    async def keep(self, promise: Promise, member: Member, *, nonce: str, at: datetime) -> int:
        """The letter's number; the one it has already when this is a repetition."""
        known = await self.find(nonce)
        if known is not None:
            return known
        row = InboxRow(
            community_id=promise.community_id,
            member_id=member.id,
            nonce=nonce,
            letter=promise.name,
            args=list(promise.args),
            at=at,
        )
        self._session.add(row)
        await self._session.flush()
        self.kept.add(row.member_id)
        return row.id

    async def find(self, nonce: str) -> int | None:
        return await self._session.scalar(select(InboxRow.id).where(InboxRow.nonce == nonce))

    async def get(self, member: Member, number: int) -> Kept | None:
        """A member's own letter."""
        row = await self._session.get(InboxRow, number)
        return _kept(row) if row and row.member_id == member.id else None

    async def page(self, member: Member, *, skip: int, most: int) -> list[Kept]:
        """Letters, the newest first."""
        rows = await self._session.scalars(
            select(InboxRow)
            .where(InboxRow.member_id == member.id)
            .order_by(InboxRow.id.desc())
            .offset(skip)
            .limit(most)
        )
        return [_kept(row) for row in rows]

    async def count(self, member: Member) -> int:
        counted = await self._session.scalar(
            select(func.count()).select_from(InboxRow).where(InboxRow.member_id == member.id)
        )
        return counted or 0

    async def saw(self, numbers: list[int], at: datetime) -> None:
        await self._session.execute(
            update(InboxRow).where(InboxRow.id.in_(numbers), InboxRow.seen_at.is_(None)).values(seen_at=at)
        )

    async def drop(self, number: int) -> None:
        await self._session.execute(delete(InboxRow).where(InboxRow.id == number))

    async def tell(self, member: Member, at: datetime) -> int:
        """How many unseen letters a member has not been told of yet; from now on they have been."""
        told = await self._session.execute(
            update(InboxRow)
            .where(InboxRow.member_id == member.id, InboxRow.seen_at.is_(None), InboxRow.told_at.is_(None))
            .values(told_at=at)
            .returning(InboxRow.id)
        )
        return len(told.all())

    async def waiting(self, platform: str, account: str) -> Waiting | None:
        """What waits for whoever is behind an account; ``None`` when that is nobody we know."""
        found = await self._session.execute(
            select(MemberRow, func.count(InboxRow.id).filter(InboxRow.seen_at.is_(None)), func.max(InboxRow.id))
            .join(AccountRow, AccountRow.member_id == MemberRow.id)
            .outerjoin(InboxRow, InboxRow.member_id == MemberRow.id)
            .where(AccountRow.platform == platform, AccountRow.account == account)
            .group_by(MemberRow.id)
            .limit(1)
        )
        one = found.one_or_none()
        return Waiting(member=member_of(one[0]), unseen=one[1], newest=one[2] or 0) if one else None

    async def forget(self, *, seen_before: datetime, before: datetime) -> None:
        await self._session.execute(
            delete(InboxRow).where(
                or_(and_(InboxRow.seen_at.is_not(None), InboxRow.seen_at < seen_before), InboxRow.at < before)
            )
        )


def _kept(row: InboxRow) -> Kept:
    address = Address(platform="inbox", place=str(row.member_id), direct=True)
    promise = Promise(
        name=row.letter,
        args=tuple(row.args),
        address=address,
        once=row.nonce,
        due=row.at,
        community_id=row.community_id,
        member_id=row.member_id,
    )
    return Kept(id=row.id, promise=promise, at=row.at, seen_at=row.seen_at)
