"""Paths for new helpers, where a crisis switched one on, and who is called."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, UniqueConstraint, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.paths import Coordinator, Crisis, Path, PathKind, PathState, Step
from bot.core.people import Community
from bot.store.base import Row
from bot.store.members import MemberRow

EVERYWHERE = ""
"""Stands for no country where a key needs one."""


class PathRow(Row):
    __tablename__ = "paths"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    title: Mapped[str]
    language: Mapped[str]
    kind: Mapped[str]
    country: Mapped[str | None]
    state: Mapped[str]
    steps: Mapped[list[Any]]
    made_at: Mapped[datetime]


class CrisisRow(Row):
    __tablename__ = "crises"

    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), primary_key=True)
    country: Mapped[str] = mapped_column(primary_key=True)
    path_id: Mapped[int] = mapped_column(ForeignKey("paths.id"))
    since: Mapped[datetime]
    until: Mapped[date | None]


class CoordinatorRow(Row):
    """``agreed_at`` is ``None`` until they have agreed to be called; whoever was called before them is until then."""

    __tablename__ = "coordinators"
    __table_args__ = (UniqueConstraint("community_id", "country", "member_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    country: Mapped[str]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    contact: Mapped[str]
    named_at: Mapped[datetime]
    agreed_at: Mapped[datetime | None]


class PathStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, community: Community, path: Path, at: datetime) -> Path:
        """Keep a new path; gives it with its number."""
        row = PathRow(community_id=community.id, made_at=at)
        _fill(row, path)
        self._session.add(row)
        await self._session.flush()
        return path_of(row)

    async def change(self, community: Community, path: Path) -> None:
        row = await self._row(community, path.id)
        if row is not None:
            _fill(row, path)
            await self._session.flush()

    async def get(self, community: Community, number: int) -> Path | None:
        row = await self._row(community, number)
        return path_of(row) if row else None

    async def every(self, community: Community) -> list[Path]:
        """All paths, those that can be walked first, the newest of a state before the others."""
        rows = await self._session.scalars(
            select(PathRow).where(PathRow.community_id == community.id).order_by(PathRow.id.desc())
        )
        order = [PathState.PUBLISHED, PathState.DRAFT, PathState.RETIRED]
        return sorted((path_of(row) for row in rows), key=lambda path: order.index(path.state))

    async def put_crisis(self, community: Community, crisis: Crisis) -> None:
        """Switch a path on for a country, instead of another that was."""
        await self._session.merge(
            CrisisRow(
                community_id=community.id,
                country=crisis.country,
                path_id=crisis.path_id,
                since=crisis.since,
                until=crisis.until,
            )
        )
        await self._session.flush()

    async def drop_crisis(self, community: Community, country: str) -> bool:
        """``False`` when none was switched on there."""
        dropped = await self._session.scalar(
            delete(CrisisRow)
            .where(CrisisRow.community_id == community.id, CrisisRow.country == country)
            .returning(CrisisRow.country)
        )
        return dropped is not None

    async def crisis(self, community: Community, country: str) -> Crisis | None:
        row = await self._session.get(CrisisRow, (community.id, country))
        return _crisis(row) if row else None

    async def crises(self, community: Community) -> list[Crisis]:
        rows = await self._session.scalars(
            select(CrisisRow).where(CrisisRow.community_id == community.id).order_by(CrisisRow.country)
        )
        return [_crisis(row) for row in rows]

    async def name(self, community: Community, *, country: str | None, member_id: int, at: datetime) -> None:
        """Keep who was asked whether they may be called, instead of anybody else who has not answered."""
        await self._session.execute(
            delete(CoordinatorRow).where(*_of(community, country), CoordinatorRow.agreed_at.is_(None))
        )
        self._session.add(
            CoordinatorRow(
                community_id=community.id,
                country=country or EVERYWHERE,
                member_id=member_id,
                contact="",
                named_at=at,
            )
        )
        await self._session.flush()

    async def agree(
        self, community: Community, *, country: str | None, member_id: int, contact: str, at: datetime
    ) -> None:
        """Make somebody the one who is called, instead of whoever was."""
        theirs = CoordinatorRow.member_id == member_id
        await self._session.execute(delete(CoordinatorRow).where(*_of(community, country), ~theirs))
        agreed = update(CoordinatorRow).where(*_of(community, country), theirs)
        await self._session.execute(agreed.values(contact=contact, agreed_at=at))

    async def unname(self, community: Community, *, country: str | None, member_id: int) -> None:
        theirs = CoordinatorRow.member_id == member_id
        await self._session.execute(delete(CoordinatorRow).where(*_of(community, country), theirs))

    async def coordinators(self, community: Community) -> Sequence[Coordinator]:
        """Whom moderators named, whether they have agreed or not; those of every country last."""
        rows = await self._session.execute(
            select(CoordinatorRow, MemberRow.name)
            .join(MemberRow, MemberRow.id == CoordinatorRow.member_id)
            .where(CoordinatorRow.community_id == community.id)
            .order_by(CoordinatorRow.country == EVERYWHERE, CoordinatorRow.country)
        )
        return [
            Coordinator(
                member_id=row.member_id,
                name=name,
                country=row.country or None,
                contact=row.contact,
                agreed=row.agreed_at is not None,
            )
            for row, name in rows
        ]

    async def _row(self, community: Community, number: int) -> PathRow | None:
        row = await self._session.get(PathRow, number)
        return row if row and row.community_id == community.id else None


def _of(community: Community, country: str | None) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return CoordinatorRow.community_id == community.id, CoordinatorRow.country == (country or EVERYWHERE)


def _fill(row: PathRow, path: Path) -> None:
    row.title = path.title
    row.language = path.language
    row.kind = path.kind
    row.country = path.country
    row.state = path.state
    row.steps = [{"entry": step.entry, "dos": [*step.dos], "donts": [*step.donts]} for step in path.steps]


def path_of(row: PathRow) -> Path:
    return Path(
        id=row.id,
        title=row.title,
        language=row.language,
        kind=PathKind(row.kind),
        country=row.country,
        state=PathState(row.state),
        steps=tuple(
            Step(entry=step["entry"], dos=tuple(step["dos"]), donts=tuple(step["donts"])) for step in row.steps
        ),
    )


def _crisis(row: CrisisRow) -> Crisis:
    return Crisis(country=row.country, path_id=row.path_id, since=row.since, until=row.until)
