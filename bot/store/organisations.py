"""Organisations of the directory."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Cast,
    ForeignKey,
    Index,
    Select,
    String,
    UniqueConstraint,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.organisations import Organisation, OrgKind, OrgSize, OrgState
from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.stewards import StewardRow

_GONE: Final = (OrgState.CLOSED,)


class OrganisationRow(Row):
    """Several values of one column stand between commas, the first and the last included."""

    __tablename__ = "organisations"
    __table_args__ = (
        UniqueConstraint("community_id", "slug"),
        Index("ix_organisations_standing", "community_id", "state", "confirmed_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    slug: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    country: Mapped[str]
    place: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    languages: Mapped[str]
    topics: Mapped[str]
    groups: Mapped[str]
    offers: Mapped[str]
    website: Mapped[str | None]
    size: Mapped[str | None]
    funded_until: Mapped[date | None]
    practices: Mapped[list[Any]]
    state: Mapped[str]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    named_by: Mapped[int | None] = mapped_column(ForeignKey("organisations.id", ondelete="SET NULL"))
    added_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """One page of organisations, and how many there are in all."""

    organisations: tuple[Organisation, ...]
    total: int


class OrganisationStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, community: Community, organisation: Organisation, at: datetime) -> Organisation:
        row = OrganisationRow(community_id=community.id, slug=organisation.slug, added_at=at)
        _fill(row, replace(organisation, added_at=at))
        self._session.add(row)
        await self._session.flush()
        return _organisation(row)

    async def get(self, community: Community, number: int) -> Organisation | None:
        row = await self._session.scalar(
            select(OrganisationRow).where(OrganisationRow.id == number, OrganisationRow.community_id == community.id)
        )
        return _organisation(row) if row else None

    async def locked(self, community: Community, number: int) -> Organisation | None:
        """The same; where several may write at once, whoever else wants it waits until this transaction ends."""
        row = await self._session.scalar(
            select(OrganisationRow)
            .where(OrganisationRow.id == number, OrganisationRow.community_id == community.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        return _organisation(row) if row else None

    async def every(self, community: Community) -> list[Organisation]:
        """All of them but the closed ones, the oldest first."""
        rows = await self._session.scalars(_known(community).order_by(OrganisationRow.id))
        return [_organisation(row) for row in rows]

    async def slugs(self, community: Community) -> dict[str, int]:
        """Of all there ever were, so that none is given twice."""
        rows = await self._session.execute(
            select(OrganisationRow.slug, OrganisationRow.id).where(OrganisationRow.community_id == community.id)
        )
        return {row.slug: row.id for row in rows}

    async def names(self, community: Community) -> list[tuple[int, str]]:
        rows = await self._session.execute(
            select(OrganisationRow.id, OrganisationRow.name)
            .where(OrganisationRow.community_id == community.id, OrganisationRow.state.not_in(_GONE))
            .order_by(OrganisationRow.name)
        )
        return [(row.id, row.name) for row in rows]

    async def page(
        self,
        community: Community,
        *,
        topic: str | None = None,
        country: str | None = None,
        language: str | None = None,
        skip: int = 0,
        most: int = 5,
    ) -> OrganisationPage:
        """Those that are confirmed first, then by name."""
        wanted = _known(community)
        if topic:
            wanted = wanted.where(OrganisationRow.topics.contains(f",{topic},", autoescape=True))
        if country:
            wanted = wanted.where(OrganisationRow.country == country)
        if language:
            wanted = wanted.where(OrganisationRow.languages.contains(f",{language},", autoescape=True))
        total = await self._session.scalar(select(func.count()).select_from(wanted.subquery())) or 0
        rows = await self._session.scalars(
            wanted.order_by(OrganisationRow.state != OrgState.LISTED, OrganisationRow.name, OrganisationRow.id)
            .offset(skip)
            .limit(most)
        )
        return OrganisationPage(tuple(_organisation(row) for row in rows), total)

    async def update(self, organisation: Organisation) -> None:
        row = await self._session.get_one(OrganisationRow, organisation.id)
        _fill(row, organisation)
        await self._session.flush()

    async def of_member(self, member: Member) -> list[Organisation]:
        """Those somebody speaks for."""
        rows = await self._session.scalars(
            select(OrganisationRow)
            .join(StewardRow, StewardRow.organisation_id == OrganisationRow.id)
            .where(StewardRow.member_id == member.id, StewardRow.accepted_at.is_not(None))
            .order_by(OrganisationRow.id)
        )
        return [_organisation(row) for row in rows]

    async def ran(self, community: Community, slug: str, name: str | None) -> list[int]:
        """Those with a steward that ran a practice, by what they say or by what it says."""
        says = Cast(OrganisationRow.practices, String).contains(f'"{slug}"', autoescape=True)
        named = or_(says, func.lower(OrganisationRow.name) == name.lower()) if name else says
        rows = await self._session.scalars(
            select(OrganisationRow.id)
            .where(OrganisationRow.community_id == community.id, OrganisationRow.state == OrgState.LISTED)
            .where(named, _spoken_for())
            .order_by(OrganisationRow.id)
        )
        return list(rows)

    async def introducible(self, community: Community) -> list[Organisation]:
        """Those that are listed and that somebody speaks for."""
        rows = await self._session.scalars(
            select(OrganisationRow)
            .where(OrganisationRow.community_id == community.id, OrganisationRow.state == OrgState.LISTED)
            .where(_spoken_for())
            .order_by(OrganisationRow.id)
        )
        return [_organisation(row) for row in rows]

    async def standing_since(self, before: datetime, most: int) -> list[tuple[int, int]]:
        """``(community id, id)`` of listed ones with a steward, that nobody has confirmed since then."""
        rows = await self._session.execute(
            select(OrganisationRow.community_id, OrganisationRow.id)
            .where(OrganisationRow.state == OrgState.LISTED, _spoken_for())
            .where(func.coalesce(OrganisationRow.confirmed_at, OrganisationRow.added_at) <= before)
            .order_by(OrganisationRow.confirmed_at)
            .limit(most)
        )
        return [(row.community_id, row.id) for row in rows]

    async def about(self, community: Community, topics: Sequence[str]) -> list[Organisation]:
        """Those that are listed and work on any of these topics."""
        if not topics:
            return []
        about = or_(*(OrganisationRow.topics.contains(f",{topic},", autoescape=True) for topic in topics))
        rows = await self._session.scalars(
            _known(community).where(OrganisationRow.state == OrgState.LISTED, about).order_by(OrganisationRow.id)
        )
        return [_organisation(row) for row in rows]


def claimed() -> Any:
    """Whether somebody says they speak for it and nobody has accepted that yet."""
    return exists().where(StewardRow.organisation_id == OrganisationRow.id, StewardRow.accepted_at.is_(None))


def _spoken_for() -> Any:
    return exists().where(StewardRow.organisation_id == OrganisationRow.id, StewardRow.accepted_at.is_not(None))


def _known(community: Community) -> Select[OrganisationRow]:
    return select(OrganisationRow).where(
        OrganisationRow.community_id == community.id, OrganisationRow.state.not_in(_GONE)
    )


def _fill(row: OrganisationRow, said: Organisation) -> None:
    row.name, row.kind, row.country, row.place = said.name, said.kind, said.country, said.place
    row.latitude, row.longitude = said.spot or (None, None)
    row.languages, row.topics, row.groups = _joined(said.languages), _joined(said.topics), _joined(said.groups)
    row.offers, row.website, row.size, row.funded_until = said.offers, said.website, said.size, said.funded_until
    row.practices = list(said.practices)
    row.state, row.added_by, row.named_by = said.state, said.added_by, said.named_by
    row.confirmed_at, row.asked_at = said.confirmed_at, said.asked_at


def _organisation(row: OrganisationRow) -> Organisation:
    spot = (row.latitude, row.longitude) if row.latitude is not None and row.longitude is not None else None
    return Organisation(
        id=row.id,
        slug=row.slug,
        name=row.name,
        kind=OrgKind(row.kind),
        country=row.country,
        place=row.place,
        spot=spot,
        languages=_parted(row.languages),
        topics=_parted(row.topics),
        groups=_parted(row.groups),
        offers=row.offers,
        website=row.website,
        size=OrgSize(row.size) if row.size else None,
        funded_until=row.funded_until,
        practices=tuple(row.practices),
        state=OrgState(row.state),
        added_by=row.added_by,
        named_by=row.named_by,
        added_at=row.added_at,
        confirmed_at=row.confirmed_at,
        asked_at=row.asked_at,
    )


def _joined(values: Sequence[str]) -> str:
    return "".join(f",{value}" for value in values) + ","


def _parted(written: str) -> tuple[str, ...]:
    return tuple(filter(None, written.split(",")))
