"""What members tell others of themselves, each on their own wish."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Member
from bot.core.profiles import Profile
from bot.store.base import Row


class ProfileRow(Row):
    __tablename__ = "profiles"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    does: Mapped[str]
    place: Mapped[str]
    languages: Mapped[list[Any]]
    ask_about: Mapped[str]
    available: Mapped[str]


class ProfileStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, member: Member) -> Profile:
        row = await self._session.get(ProfileRow, member.id) if member.id is not None else None
        if row is None:
            return Profile()
        return Profile(
            does=row.does,
            place=row.place,
            languages=tuple(row.languages),
            ask_about=row.ask_about,
            available=row.available,
        )

    async def put(self, member: Member, profile: Profile) -> None:
        await self._session.merge(
            ProfileRow(
                member_id=member.id,
                does=profile.does,
                place=profile.place,
                languages=list(profile.languages),
                ask_about=profile.ask_about,
                available=profile.available,
            )
        )
        await self._session.flush()
