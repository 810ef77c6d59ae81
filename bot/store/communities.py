"""Communities and the servers, spaces and sites they live in."""

from collections.abc import Collection

from sqlalchemy import ForeignKey, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core import zones
from bot.core.people import Community, Space, SpaceSettings
from bot.store.base import Row


class CommunityRow(Row):
    __tablename__ = "communities"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    language: Mapped[str]
    zone: Mapped[str | None]


class SpaceRow(Row):
    __tablename__ = "spaces"

    platform: Mapped[str] = mapped_column(primary_key=True)
    space: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    help_place: Mapped[str | None]
    peers_place: Mapped[str | None]
    moderators_place: Mapped[str | None]
    workshops_place: Mapped[str | None]
    moderator_role: Mapped[str | None]
    name: Mapped[str | None]


class CommunityStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def first(self) -> Community | None:
        """The community this installation began with."""
        row = await self._session.scalar(select(CommunityRow).order_by(CommunityRow.id).limit(1))
        return community_of(row) if row else None

    async def get(self, number: int) -> Community | None:
        row = await self._session.get(CommunityRow, number)
        return community_of(row) if row else None

    async def every(self) -> list[Community]:
        rows = await self._session.scalars(select(CommunityRow).order_by(CommunityRow.id))
        return [community_of(row) for row in rows]

    async def among(self, numbers: Collection[int]) -> list[Community]:
        rows = await self._session.scalars(select(CommunityRow).where(CommunityRow.id.in_(numbers)))
        return [community_of(row) for row in rows]

    async def found(self, name: str, language: str, zone: str | None = None) -> Community:
        row = CommunityRow(name=name, language=language, zone=zone)
        self._session.add(row)
        await self._session.flush()
        return community_of(row)

    async def spaces(self, community: Community) -> list[tuple[str, str, SpaceSettings]]:
        """``(platform, space, places)`` of every server and space of a community."""
        rows = await self._session.scalars(select(SpaceRow).where(SpaceRow.community_id == community.id))
        return [(row.platform, row.space, settings_of(row)) for row in rows]

    async def named_spaces(self, community: Community) -> list[Space]:
        """Every server and space of a community, in an order that stays."""
        rows = await self._session.scalars(
            select(SpaceRow).where(SpaceRow.community_id == community.id).order_by(SpaceRow.platform, SpaceRow.space)
        )
        return [Space(platform=row.platform, id=row.space, name=row.name, settings=settings_of(row)) for row in rows]

    async def named(self, number: int) -> Community | None:
        row = await self._session.get(CommunityRow, number)
        return community_of(row) if row else None

    async def of_space(self, platform: str, space: str) -> tuple[Community, SpaceSettings] | None:
        found = await self._session.execute(
            select(CommunityRow, SpaceRow)
            .join(SpaceRow, SpaceRow.community_id == CommunityRow.id)
            .where(SpaceRow.platform == platform, SpaceRow.space == space)
        )
        row = found.one_or_none()
        return (community_of(row[0]), settings_of(row[1])) if row else None

    async def is_served(self, platform: str, place: str) -> bool:
        """Whether a place was chosen for questions, or for peers."""
        chosen = or_(SpaceRow.help_place == place, SpaceRow.peers_place == place)
        return (
            await self._session.scalar(select(SpaceRow.space).where(SpaceRow.platform == platform, chosen)) is not None
        )

    async def lock(self, community: Community) -> None:
        """Let nobody else say where a community lives until the end of this transaction."""
        await self._session.execute(select(CommunityRow.id).where(CommunityRow.id == community.id).with_for_update())

    async def move(self, community: Community, zone: str) -> None:
        """Say by which clock a community lives."""
        row = await self._session.get_one(CommunityRow, community.id)
        row.zone = zone
        await self._session.flush()

    async def settle(
        self,
        platform: str,
        space: str,
        community: Community,
        settings: SpaceSettings,
        *,
        name: str | None = None,
    ) -> None:
        """Say which community a space belongs to, and which of its places serve what. It keeps its name if none is
        given.
        """
        named = {"name": name} if name else {}
        await self._session.merge(
            SpaceRow(
                **named,
                platform=platform,
                space=space,
                community_id=community.id,
                help_place=settings.help_place,
                peers_place=settings.peers_place,
                moderators_place=settings.moderators_place,
                workshops_place=settings.workshops_place,
                moderator_role=settings.moderator_role,
            )
        )

    async def unsettle(self, platform: str, space: str) -> None:
        """A space is no community's any more."""
        await self._session.execute(delete(SpaceRow).where(SpaceRow.platform == platform, SpaceRow.space == space))


def community_of(row: CommunityRow) -> Community:
    return Community(id=row.id, name=row.name, language=row.language, zone=row.zone or zones.UTC_ZONE)


def settings_of(row: SpaceRow) -> SpaceSettings:
    return SpaceSettings(
        help_place=row.help_place,
        peers_place=row.peers_place,
        moderators_place=row.moderators_place,
        workshops_place=row.workshops_place,
        moderator_role=row.moderator_role,
    )
