"""Members and the accounts they speak from."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, UniqueConstraint, and_, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.core.people import Community, Member, PlaceSize, Role, Sender, Setting, SpaceSettings, Staffing, Work
from bot.store.base import Row
from bot.store.communities import CommunityRow, SpaceRow, community_of, settings_of


class MemberRow(Row):
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
    joined_at: Mapped[datetime]


class AccountRow(Row):
    __tablename__ = "accounts"
    __table_args__ = (UniqueConstraint("community_id", "platform", "account"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    platform: Mapped[str]
    account: Mapped[str]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)


_STANDING: Final = (  # built once: every answer begins with it
    select(CommunityRow, SpaceRow, MemberRow)
    .outerjoin(
        SpaceRow,
        and_(
            SpaceRow.community_id == CommunityRow.id,
            SpaceRow.platform == bindparam("platform"),
            SpaceRow.space == bindparam("space"),
        ),
    )
    .outerjoin(
        AccountRow,
        and_(
            AccountRow.community_id == CommunityRow.id,
            AccountRow.platform == bindparam("platform"),
            AccountRow.account == bindparam("account"),
        ),
    )
    .outerjoin(MemberRow, MemberRow.id == AccountRow.member_id)
    .order_by(SpaceRow.space.is_(None), CommunityRow.id)
    .limit(1)
)

_LANGUAGES: Final = (
    select(AccountRow.community_id, AccountRow.account, MemberRow.language)
    .join(MemberRow, MemberRow.id == AccountRow.member_id)
    .where(
        AccountRow.platform == bindparam("platform"),
        AccountRow.account.in_(bindparam("accounts", expanding=True)),
        MemberRow.language.is_not(None),
    )
)


class MemberStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def standing(self, sender: Sender) -> tuple[Community, SpaceSettings, Member | None] | None:
        """Where an account speaks and who is behind it, in one look; ``None`` before there is any community.

        A space nobody has set up belongs to the community the installation began with.
        """
        found = await self._session.execute(
            _STANDING, {"platform": sender.platform, "space": sender.place.space, "account": sender.account}
        )
        row = found.one_or_none()
        if row is None:
            return None
        community, space, member = row
        return (
            community_of(community),
            settings_of(space) if space else SpaceSettings(),
            _member(member) if member else None,
        )

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
        return _member(row) if row else None

    async def languages(self, platform: str, accounts: Iterable[str]) -> dict[tuple[int, str], str]:
        """What languages accounts of a platform have chosen, by community and account."""
        rows = await self._session.execute(_LANGUAGES, {"platform": platform, "accounts": list(accounts)})
        return {(row.community_id, row.account): row.language for row in rows}

    async def welcome(self, community: Community, sender: Sender, at: datetime) -> Member:
        """Begin to remember somebody, because there is now something to remember."""
        row = MemberRow(community_id=community.id, name=sender.name, role=Role.MEMBER, joined_at=at)
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
        return _member(row)

    async def named(self, number: int) -> Member | None:
        row = await self._session.get(MemberRow, number)
        return _member(row) if row else None

    async def addresses(self, number: int) -> list[Address]:
        """Where a member can be spoken to by themselves, the account they came with last first."""
        rows = await self._session.scalars(
            select(AccountRow).where(AccountRow.member_id == number).order_by(AccountRow.id.desc())
        )
        return [Address(platform=row.platform, place=row.account, direct=True) for row in rows]

    async def update(self, member: Member) -> None:
        row = await self._session.get_one(MemberRow, member.id)
        row.name = member.name
        row.language = member.language
        row.country = member.setting.country
        row.work = member.setting.work
        row.place_size = member.setting.place_size
        row.staffing = member.setting.staffing
        row.role = member.role
        row.asked_setting_at = member.asked_setting_at
        await self._session.flush()

    async def erase(self, member: Member) -> None:
        await self._session.execute(delete(MemberRow).where(MemberRow.id == member.id))


def _member(row: MemberRow) -> Member:
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
    )
