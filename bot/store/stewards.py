"""Who speaks for an organisation, or says so."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.organisations import Organisation, Stewardship
from bot.core.people import Member
from bot.store.base import Row
from bot.store.members import MemberRow


class StewardRow(Row):
    __tablename__ = "stewards"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    since: Mapped[datetime]
    accepted_at: Mapped[datetime | None]


class StewardStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def claim(self, organisation: Organisation, member: Member, at: datetime) -> bool:
        """``False`` when they speak for it, or have said so, already."""
        if await self._session.get(StewardRow, (organisation.id, member.id)):
            return False
        self._session.add(StewardRow(organisation_id=organisation.id, member_id=member.id, since=at))
        await self._session.flush()
        return True

    async def accept(self, organisation: Organisation, member_id: int, at: datetime) -> None:
        await self._session.execute(
            update(StewardRow)
            .where(StewardRow.organisation_id == organisation.id, StewardRow.member_id == member_id)
            .values(accepted_at=at)
        )

    async def dismiss(self, organisation: Organisation, member_id: int) -> bool:
        """Somebody does not speak for it any more; ``False`` when they did not."""
        gone = await self._session.execute(
            delete(StewardRow)
            .where(StewardRow.organisation_id == organisation.id, StewardRow.member_id == member_id)
            .returning(StewardRow.member_id)
        )
        return bool(gone.all())

    async def of(self, organisation: Organisation) -> list[Stewardship]:
        return (await self.of_each([organisation.id])).get(organisation.id, [])

    async def of_each(self, numbers: Iterable[int] | None = None) -> dict[int, list[Stewardship]]:
        """Who speaks for which, whoever began first leading; of all there are when none are named."""
        wanted = select(StewardRow, MemberRow.name).join(MemberRow, MemberRow.id == StewardRow.member_id)
        if numbers is not None:
            wanted = wanted.where(StewardRow.organisation_id.in_(list(numbers)))
        rows = await self._session.execute(wanted.order_by(StewardRow.since, StewardRow.member_id))
        found: dict[int, list[Stewardship]] = {}
        for row, name in rows:
            found.setdefault(row.organisation_id, []).append(
                Stewardship(
                    organisation_id=row.organisation_id,
                    member_id=row.member_id,
                    name=name,
                    since=row.since,
                    accepted_at=row.accepted_at,
                )
            )
        return found

    async def join(self, one: Member, *, to: Member) -> None:
        """What one member speaks for, or says so, another does; of two claims to the same the one that was accepted
        stays.
        """
        rows = await self._session.scalars(select(StewardRow).where(StewardRow.member_id == one.id))
        for row in rows.all():
            other = await self._session.get(StewardRow, (row.organisation_id, to.id))
            if other is None:
                other = StewardRow(organisation_id=row.organisation_id, member_id=to.id, since=row.since)
                self._session.add(other)
            other.accepted_at = other.accepted_at or row.accepted_at
            await self._session.delete(row)
        await self._session.flush()
