"""Browsers that were signed in, and the links that sign one in; both kept by the hash of their secret."""

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.grants import GrantedRole
from bot.core.people import Community, Member, Role
from bot.core.signing import Pass, Signed
from bot.store.base import Row
from bot.store.communities import CommunityRow, community_of
from bot.store.members import MemberRow, member_of


class PassRow(Row):
    """A link for a member, or an invitation for somebody who will be one, perhaps with a role."""

    __tablename__ = "passes"

    key: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    role: Mapped[str | None]
    vouched: Mapped[int]
    until: Mapped[datetime] = mapped_column(index=True)


class SessionRow(Row):
    __tablename__ = "sessions"

    key: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    account: Mapped[str]
    vouched: Mapped[int]
    vouched_until: Mapped[datetime]
    seen_at: Mapped[datetime] = mapped_column(index=True)


class SessionStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep_pass(self, key: str, link: Pass) -> None:
        self._session.add(
            PassRow(
                key=key,
                community_id=link.community.id,
                member_id=link.member and link.member.id,
                name=link.name,
                role=link.role and link.role.value,
                vouched=link.vouched,
                until=link.until,
            )
        )
        await self._session.flush()

    async def get_pass(self, key: str, now: datetime) -> Pass | None:
        """A link that still works."""
        found = await self._session.execute(
            select(PassRow, CommunityRow, MemberRow)
            .join(CommunityRow, CommunityRow.id == PassRow.community_id)
            .outerjoin(MemberRow, MemberRow.id == PassRow.member_id)
            .where(PassRow.key == key, PassRow.until > now)
        )
        one = found.one_or_none()
        if one is None:
            return None
        row, community, member = one
        return Pass(
            community=community_of(community),
            member=member_of(member) if member else None,
            name=row.name,
            role=GrantedRole(row.role) if row.role else None,
            vouched=Role(row.vouched),
            until=row.until,
        )

    async def use_up(self, key: str) -> bool:
        """Whether it was there to be used: of two who try, one is told no."""
        used = await self._session.execute(delete(PassRow).where(PassRow.key == key).returning(PassRow.key))
        return used.first() is not None

    async def begin(self, signed: Signed, *, vouched_until: datetime, at: datetime) -> None:
        self._session.add(
            SessionRow(
                key=signed.key,
                member_id=signed.member.id,
                account=signed.account,
                vouched=signed.vouched,
                vouched_until=vouched_until,
                seen_at=at,
            )
        )
        await self._session.flush()

    async def get(self, key: str, now: datetime, *, idle: timedelta) -> tuple[Signed, datetime] | None:
        """A session that has not run out, and when it was last seen."""
        found = await self._session.execute(
            select(SessionRow, MemberRow)
            .join(MemberRow, MemberRow.id == SessionRow.member_id)
            .where(SessionRow.key == key, SessionRow.seen_at > now - idle)
        )
        one = found.one_or_none()
        if one is None:
            return None
        row, member = one
        vouched = Role(row.vouched) if now < row.vouched_until else Role.MEMBER
        return Signed(key=row.key, account=row.account, member=member_of(member), vouched=vouched), row.seen_at

    async def count(self, member: Member, now: datetime, *, idle: timedelta) -> int:
        counted = await self._session.scalar(
            select(func.count())
            .select_from(SessionRow)
            .where(SessionRow.member_id == member.id, SessionRow.seen_at > now - idle)
        )
        return counted or 0

    async def seen(self, key: str, at: datetime) -> None:
        await self._session.execute(update(SessionRow).where(SessionRow.key == key).values(seen_at=at))

    async def end(self, key: str) -> None:
        await self._session.execute(delete(SessionRow).where(SessionRow.key == key))

    async def end_of(self, account: str) -> None:
        """Every session that speaks from an account of the web."""
        await self._session.execute(delete(SessionRow).where(SessionRow.account == account))

    async def end_all(self, member: Member) -> None:
        """Every session, and every link that would begin another."""
        await self._session.execute(delete(SessionRow).where(SessionRow.member_id == member.id))
        await self._session.execute(delete(PassRow).where(PassRow.member_id == member.id))

    async def unvouch(self, community: Community) -> None:
        """No browser keeps a role any more that its person had in some place of a community."""
        people = select(MemberRow.id).where(MemberRow.community_id == community.id)
        await self._session.execute(
            update(SessionRow).where(SessionRow.member_id.in_(people)).values(vouched=Role.MEMBER)
        )
        await self._session.execute(
            update(PassRow).where(PassRow.community_id == community.id).values(vouched=Role.MEMBER)
        )

    async def forget(self, now: datetime, *, idle: timedelta) -> None:
        """Drop what has run out."""
        await self._session.execute(delete(PassRow).where(PassRow.until <= now))
        await self._session.execute(delete(SessionRow).where(SessionRow.seen_at <= now - idle))
