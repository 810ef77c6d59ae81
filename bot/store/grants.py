"""Roles given to members. The highest is kept beside the member too, since every answer begins with it."""

from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.grants import Grant, GrantedRole
from bot.core.people import Community, Member, Role
from bot.store.base import Row
from bot.store.members import MemberRow, member_of


class GrantRow(Row):
    __tablename__ = "grants"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    role: Mapped[str]
    organisation: Mapped[str | None]
    at: Mapped[datetime]


class GrantStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def give(self, member: Member, role: GrantedRole, organisation: str | None, at: datetime) -> bool:
        """``False`` when the member has it already."""
        if await self._session.scalar(select(GrantRow.id).where(*_same(member, role, organisation)).limit(1)):
            return False
        self._session.add(GrantRow(member_id=member.id, role=role.value, organisation=organisation, at=at))
        await self._session.flush()
        await self._settle(member)
        return True

    async def take(self, member: Member, role: GrantedRole, organisation: str | None) -> bool:
        """``False`` when there was nothing to take. Without an organisation, all stewardships go."""
        taken = await self._session.execute(
            delete(GrantRow).where(*_same(member, role, organisation, any_organisation=True)).returning(GrantRow.id)
        )
        found = bool(taken.all())
        if found:
            await self._settle(member)
        return found

    async def join(self, one: Member, *, to: Member) -> None:
        """What was given to one member is another's, once."""
        rows = await self._session.scalars(select(GrantRow).where(GrantRow.member_id == one.id))
        for row in rows.all():
            await self.give(to, GrantedRole(row.role), row.organisation, row.at)
        await self._session.execute(delete(GrantRow).where(GrantRow.member_id == one.id))

    async def every(self, community: Community) -> list[Grant]:
        """The highest roles first, then by name."""
        rows = await self._session.execute(
            select(GrantRow, MemberRow)
            .join(MemberRow, MemberRow.id == GrantRow.member_id)
            .where(MemberRow.community_id == community.id)
        )
        grants = [
            Grant(member=member_of(member), role=GrantedRole(row.role), organisation=row.organisation, at=row.at)
            for row, member in rows
        ]
        return sorted(grants, key=lambda grant: (-grant.role.role, grant.member.name.casefold()))

    async def owners(self, community: Community) -> int:
        """How many members own everything. Where databases have many writers, none of them can be taken meanwhile."""
        owners = await self._session.scalars(
            select(MemberRow.id)
            .where(MemberRow.community_id == community.id, MemberRow.role == Role.OWNER)
            .with_for_update()
        )
        return len(owners.all())

    async def _settle(self, member: Member) -> None:
        roles = await self._session.scalars(select(GrantRow.role).where(GrantRow.member_id == member.id))
        highest = max((GrantedRole(role).role for role in roles), default=Role.MEMBER)
        await self._session.execute(update(MemberRow).where(MemberRow.id == member.id).values(role=highest))


def _same(
    member: Member, role: GrantedRole, organisation: str | None, *, any_organisation: bool = False
) -> list[ColumnElement[bool]]:
    same: list[ColumnElement[bool]] = [GrantRow.member_id == member.id, GrantRow.role == role.value]
    if organisation is not None:
        same.append(func.lower(GrantRow.organisation) == organisation.lower())
    elif not any_organisation:
        same.append(GrantRow.organisation.is_(None))
    return same
