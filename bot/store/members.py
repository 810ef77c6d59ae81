"""Members and the accounts they speak from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, UniqueConstraint, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core import zones
from bot.core.outbox import Address
from bot.core.people import OUR_OWN, Community, Member, PlaceSize, Role, Sender, Setting, Staffing, Work
from bot.store.base import Row


class MemberRow(Row):
    """``joined_into`` is the member this one turned out to be: only its number is left, for notes that were sealed with
    it.
    """

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    name: Mapped[str]
    language: Mapped[str | None]
    country: Mapped[str | None]
    work: Mapped[str | None]
    place_size: Mapped[str | None]
    staffing: Mapped[str | None]
    role: Mapped[int]
    asked_setting_at: Mapped[datetime | None]
    zone: Mapped[str | None]
    joined_at: Mapped[datetime]
    reach: Mapped[str | None]
    spoke_on: Mapped[str | None]
    joined_into: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)


class AccountRow(Row):
    __tablename__ = "accounts"
    __table_args__ = (UniqueConstraint("community_id", "platform", "account"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    platform: Mapped[str]
    account: Mapped[str]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)


_READERS: Final = (
    select(AccountRow.community_id, AccountRow.account, MemberRow.language, MemberRow.zone, MemberRow.country)
    .join(MemberRow, MemberRow.id == AccountRow.member_id)
    .where(
        AccountRow.platform == bindparam("platform"),
        AccountRow.account.in_(bindparam("accounts", expanding=True)),
    )
)


_PERSONAL: Final = (
    "language",
    "country",
    "work",
    "place_size",
    "staffing",
    "asked_setting_at",
    "zone",
    "reach",
    "spoke_on",
)


@dataclass(frozen=True, slots=True)
class Reader:
    """The language somebody has chosen, and the zone they live in as far as we know."""

    language: str | None
    zone: str | None


class MemberStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def speaking(self, community: Community, sender: Sender) -> Member | None:
        return await self.of_account(community, Address(platform=sender.platform, place=sender.account, direct=True))

    async def of_account(self, community: Community, account: Address) -> Member | None:
        row = await self._session.scalar(
            select(MemberRow)
            .join(AccountRow, AccountRow.member_id == MemberRow.id)
            .where(
                AccountRow.community_id == community.id,
                AccountRow.platform == account.platform,
                AccountRow.account == account.place,
            )
        )
        return member_of(row) if row else None

    async def readers(self, platform: str, accounts: Iterable[str]) -> dict[tuple[int, str], Reader]:
        """How to speak to the members behind accounts of a platform, by community and account."""
        rows = await self._session.execute(_READERS, {"platform": platform, "accounts": list(accounts)})
        return {
            (row.community_id, row.account): Reader(row.language, row.zone or zones.of_country(row.country))
            for row in rows
        }

    async def welcome(self, community: Community, sender: Sender, at: datetime) -> Member:
        """Begin to remember somebody, because there is now something to remember."""
        row = MemberRow(
            community_id=community.id,
            name=sender.name,
            role=Role.MEMBER,
            joined_at=at,
            spoke_on=sender.platform,
        )
        self._session.add(row)
        await self._session.flush()
        self._session.add(
            AccountRow(
                community_id=community.id,
                platform=sender.platform,
                account=sender.account,
                member_id=row.id,
            )
        )
        await self._session.flush()
        return member_of(row)

    async def get(self, community: Community, number: int) -> Member | None:
        """A member by their number, or by one they had before they were joined."""
        row = await self._session.get(MemberRow, number)
        if row and row.joined_into is not None:
            row = await self._session.get(MemberRow, row.joined_into)
        return member_of(row) if row and row.community_id == community.id else None

    async def every(self, community: Community) -> list[Member]:
        """All who are remembered, by name."""
        rows = await self._session.scalars(
            select(MemberRow)
            .where(MemberRow.community_id == community.id, MemberRow.joined_into.is_(None))
            .order_by(MemberRow.name, MemberRow.id)
        )
        return [member_of(row) for row in rows]

    async def named(self, number: int) -> Member | None:
        row = await self._session.get(MemberRow, number)
        return member_of(row) if row else None

    async def addresses(self, number: int) -> list[Address]:
        """Where a member can be spoken to by themselves, the best first: where they chose; then where they spoke last;
        our own pages only after that, since a letter there waits until they look.
        """
        rows = await self._session.execute(
            select(AccountRow.platform, AccountRow.account)
            .join(MemberRow, MemberRow.id == AccountRow.member_id)
            .where(AccountRow.member_id == number)
            .order_by(
                AccountRow.platform.is_distinct_from(MemberRow.reach),
                AccountRow.platform.in_(sorted(OUR_OWN)),
                AccountRow.platform.is_distinct_from(MemberRow.spoke_on),
                AccountRow.id.desc(),
            )
        )
        return [Address(platform=row.platform, place=row.account, direct=True) for row in rows]

    async def reach(self, number: int) -> str | None:
        """The platform a member chose for their letters."""
        return await self._session.scalar(select(MemberRow.reach).where(MemberRow.id == number))

    async def choose_reach(self, member: Member, platform: str | None) -> None:
        await self._session.execute(update(MemberRow).where(MemberRow.id == member.id).values(reach=platform))

    async def spoke(self, member: Member, platform: str) -> None:
        await self._session.execute(update(MemberRow).where(MemberRow.id == member.id).values(spoke_on=platform))

    async def counts(self, community: Community) -> tuple[dict[str, int], int]:
        """How many members have an account on each platform, and how many there are in all."""
        rows = await self._session.execute(
            select(AccountRow.platform, func.count(AccountRow.member_id.distinct()))
            .where(AccountRow.community_id == community.id)
            .group_by(AccountRow.platform)
            .order_by(AccountRow.platform)
        )
        total = await self._session.scalar(
            select(func.count())
            .select_from(MemberRow)
            .where(MemberRow.community_id == community.id, MemberRow.joined_into.is_(None))
        )
        return {row[0]: row[1] for row in rows}, total or 0

    async def update(self, member: Member) -> None:
        row = await self._session.get_one(MemberRow, member.id)
        row.name = member.name
        row.language = member.language
        row.country = member.setting.country
        row.work = member.setting.work
        row.place_size = member.setting.place_size
        row.staffing = member.setting.staffing
        row.asked_setting_at = member.asked_setting_at
        row.zone = member.zone
        await self._session.flush()

    async def fill_in(self, member: Member, other: Member) -> None:
        """Let a member have what another said of themselves, where they have said nothing."""
        row, said = await self._session.get_one(MemberRow, member.id), await self._session.get_one(MemberRow, other.id)
        for name in _PERSONAL:
            setattr(row, name, getattr(row, name) or getattr(said, name))
        await self._session.flush()

    async def give_up(self, member: Member, *, into: Member) -> None:
        """Leave nothing of a member but their number, which is another's from now on."""
        blank = dict.fromkeys(_PERSONAL)
        await self._session.execute(
            update(MemberRow)
            .where(MemberRow.id == member.id)
            .values(**blank, name="", role=Role.MEMBER, joined_into=into.id)
        )

    async def erase(self, member: Member) -> None:
        await self._session.execute(delete(MemberRow).where(MemberRow.id == member.id))


def member_of(row: MemberRow) -> Member:
    return Member(
        id=row.id,
        name=row.name,
        language=row.language,
        setting=Setting(
            country=row.country,
            work=Work(row.work) if row.work else None,
            place_size=PlaceSize(row.place_size) if row.place_size else None,
            staffing=Staffing(row.staffing) if row.staffing else None,
        ),
        role=Role(row.role),
        asked_setting_at=row.asked_setting_at,
        zone=row.zone,
        reach=row.reach,
        spoke_on=row.spoke_on,
    )
