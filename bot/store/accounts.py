"""Which accounts belong to a member."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.members import AccountRow, MemberRow, member_of

_NOT_SAID: Final = frozenset({"accounts", "sessions"})
"""What lets somebody in is nothing they said."""


class AccountStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def members(self, platform: str, account: str) -> list[Member]:
        """Whoever is behind an account, in any community."""
        rows = await self._session.scalars(
            select(MemberRow)
            .join(AccountRow, AccountRow.member_id == MemberRow.id)
            .where(AccountRow.platform == platform, AccountRow.account == account)
        )
        return [member_of(row) for row in rows]

    async def of(self, member: Member, platform: str) -> list[str]:
        found = await self._session.scalars(
            select(AccountRow.account).where(AccountRow.member_id == member.id, AccountRow.platform == platform)
        )
        return list(found)

    async def every(self, member: Member) -> list[Address]:
        """All accounts of a member, in the order they came."""
        rows = await self._session.scalars(
            select(AccountRow).where(AccountRow.member_id == member.id).order_by(AccountRow.id)
        )
        return [Address(platform=row.platform, place=row.account, direct=True) for row in rows]

    async def add(self, community: Community, member: Member, platform: str, account: str) -> None:
        row = AccountRow(community_id=community.id, platform=platform, account=account, member_id=member.id)
        self._session.add(row)
        await self._session.flush()

    async def drop(self, community: Community, platform: str, account: str) -> None:
        await self._session.execute(
            delete(AccountRow).where(
                AccountRow.community_id == community.id,
                AccountRow.platform == platform,
                AccountRow.account == account,
            )
        )

    async def readdress(self, platform: str, account: str, *, to: str) -> None:
        """What was said from one account counts as said from another."""
        for table in _naming_accounts():
            said = update(table).where(table.c.platform == platform, table.c.account == account)
            await self._session.execute(said.values(account=to))


def _naming_accounts() -> Iterator[Table]:
    for table in Row.metadata.sorted_tables:
        if table.name not in _NOT_SAID and {"platform", "account"} <= set(table.c.keys()):
            yield table
