"""Codes that work once, kept as hashes, and how often an account tried wrong ones."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.codes import Code, Opens
from bot.core.outbox import Address
from bot.core.people import Community, Member, Sender
from bot.store.base import Row
from bot.store.communities import CommunityRow, community_of
from bot.store.members import MemberRow, member_of


class CodeRow(Row):
    __tablename__ = "codes"

    key: Mapped[str] = mapped_column(primary_key=True)
    opens: Mapped[str]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    platform: Mapped[str]
    until: Mapped[datetime] = mapped_column(index=True)


class CodeTryRow(Row):
    """A wrong code that somebody gave."""

    __tablename__ = "code_tries"
    __table_args__ = (Index("ix_code_tries_of", "platform", "account", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str]
    account: Mapped[str]
    at: Mapped[datetime]


class CodeStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, code: Code) -> None:
        """Keep a code instead of an earlier one its maker made for the same."""
        await self.drop_of(code.maker, code.opens)
        self._session.add(
            CodeRow(
                key=code.key,
                opens=code.opens,
                community_id=code.community.id,
                member_id=code.maker.id,
                platform=code.platform,
                until=code.until,
            )
        )
        await self._session.flush()

    async def get(self, key: str, opens: Opens, now: datetime) -> Code | None:
        """A code that still works."""
        found = await self._session.execute(
            select(CodeRow, CommunityRow, MemberRow)
            .join(CommunityRow, CommunityRow.id == CodeRow.community_id)
            .join(MemberRow, MemberRow.id == CodeRow.member_id)
            .where(CodeRow.key == key, CodeRow.opens == opens, CodeRow.until > now)
        )
        one = found.one_or_none()
        if one is None:
            return None
        row, community, maker = one
        return Code(
            key=row.key,
            opens=Opens(row.opens),
            community=community_of(community),
            maker=member_of(maker),
            platform=row.platform,
            until=row.until,
        )

    async def use_up(self, key: str) -> bool:
        """Whether it was there to be used: of two who try, one is told no."""
        used = await self._session.execute(delete(CodeRow).where(CodeRow.key == key).returning(CodeRow.key))
        return used.first() is not None

    async def drop_of(self, maker: Member, opens: Opens) -> None:
        await self._session.execute(delete(CodeRow).where(CodeRow.member_id == maker.id, CodeRow.opens == opens))

    async def drop_all(self, community: Community, opens: Opens) -> None:
        await self._session.execute(delete(CodeRow).where(CodeRow.community_id == community.id, CodeRow.opens == opens))

    async def tried(self, sender: Sender, at: datetime) -> None:
        """Count a wrong code."""
        self._session.add(CodeTryRow(platform=sender.platform, account=sender.account, at=at))
        await self._session.flush()

    async def tries(self, sender: Sender, since: datetime) -> int:
        counted = await self._session.scalar(
            select(func.count())
            .select_from(CodeTryRow)
            .where(CodeTryRow.platform == sender.platform, CodeTryRow.account == sender.account, CodeTryRow.at > since)
        )
        return counted or 0

    async def forget_of(self, account: Address) -> None:
        await self._session.execute(
            delete(CodeTryRow).where(CodeTryRow.platform == account.platform, CodeTryRow.account == account.place)
        )

    async def forget(self, now: datetime, *, tried_before: datetime) -> None:
        """Drop what has run out."""
        await self._session.execute(delete(CodeRow).where(CodeRow.until <= now))
        await self._session.execute(delete(CodeTryRow).where(CodeTryRow.at <= tried_before))
