"""Entries and their revisions. The record is the truth; the columns beside it are there to be searched."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ForeignKey, Index, Select, UniqueConstraint, bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.curation import outdated_since
from bot.core.entries import Entry, Kind, State
from bot.core.people import Community, Member
from bot.core.records import to_entry, to_record
from bot.store.base import Row


class EntryRow(Row):
    __tablename__ = "entries"
    __table_args__ = (
        UniqueConstraint("community_id", "slug"),
        Index("ix_entries_unchecked", "community_id", "state", "confirmed_at", "id"),
        Index("ix_entries_overdue", "community_id", "state", "review_by"),
        Index("ix_entries_outdated", "community_id", "outdated_since"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    slug: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    country: Mapped[str | None]
    confirmed_at: Mapped[date | None]
    review_by: Mapped[date | None]
    outdated_since: Mapped[datetime | None]
    revision: Mapped[int]
    updated_at: Mapped[datetime]
    record: Mapped[dict[str, Any]]


class SubjectRow(Row):
    """A topic or a target group of an entry; ``kind`` tells which."""

    __tablename__ = "entry_subjects"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True, index=True)


class SourceRow(Row):
    """A web address an entry rests on, so that it can be looked at without reading records."""

    __tablename__ = "entry_sources"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    url: Mapped[str] = mapped_column(primary_key=True, index=True)


class RevisionRow(Row):
    __tablename__ = "revisions"
    __table_args__ = (UniqueConstraint("entry_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"))
    number: Mapped[int]
    at: Mapped[datetime]
    author: Mapped[str]
    reason: Mapped[str]
    record: Mapped[dict[str, Any]]


class HandRow(Row):
    """A name that stands in an entry, or in one of its revisions, for a member."""

    __tablename__ = "entry_hands"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    name: Mapped[str] = mapped_column(primary_key=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Browsed:
    """One page of entries, and how many there are in all."""

    entries: tuple[Entry, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An entry as it was once its change of this ``number`` was made, by whom and why."""

    number: int
    at: datetime
    author: str
    reason: str
    entry: Entry


_SOME: Final = select(EntryRow.slug, EntryRow.record).where(
    EntryRow.community_id == bindparam("community"), EntryRow.slug.in_(bindparam("slugs", expanding=True))
)


class EntryStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, community: Community, slug: str) -> Entry | None:
        return (await self.some(community, [slug])).get(slug)

    async def some(self, community: Community, slugs: Iterable[str]) -> dict[str, Entry]:
        wanted = list(slugs)
        if not wanted:
            return {}
        rows = await self._session.execute(_SOME, {"community": community.id, "slugs": wanted})
        return {row.slug: to_entry(row.record) for row in rows}

    async def every(self, community: Community) -> list[Entry]:
        """The whole library, oldest first."""
        records = await self._session.scalars(
            select(EntryRow.record).where(EntryRow.community_id == community.id).order_by(EntryRow.id)
        )
        return [to_entry(record) for record in records]

    async def put(
        self, community: Community, entry: Entry, *, author: str, member: Member | None, reason: str, at: datetime
    ) -> bool:
        """Add or change an entry and write the revision; ``False`` when nothing changed. ``author`` is the name its
        ``member`` signs with; whoever runs the bot is none.
        """
        record = to_record(entry)
        row = await self._session.scalar(
            select(EntryRow).where(EntryRow.community_id == community.id, EntryRow.slug == entry.id)
        )
        if row is None:
            row = EntryRow(community_id=community.id, slug=entry.id, revision=0)
            self._session.add(row)
        elif row.record == record:
            return False
        _fill(row, entry, record, at)
        await self._session.flush()
        await self._session.execute(delete(SubjectRow).where(SubjectRow.entry_id == row.id))
        await self._session.execute(delete(SourceRow).where(SourceRow.entry_id == row.id))
        self._session.add_all(
            SourceRow(entry_id=row.id, url=url) for url in dict.fromkeys(source.url for source in entry.sources)
        )
        for kind, values in (("topic", entry.topics), ("group", entry.target_groups)):
            self._session.add_all(
                SubjectRow(entry_id=row.id, kind=kind, value=value) for value in dict.fromkeys(values)
            )
        self._session.add(
            RevisionRow(entry_id=row.id, number=row.revision, at=at, author=author, reason=reason, record=record)
        )
        if member and member.id is not None and author:
            await self._session.merge(HandRow(entry_id=row.id, member_id=member.id, name=author))
        await self._session.flush()
        return True

    async def remove(self, community: Community, slug: str) -> None:
        """Delete an entry with its revisions, as if it had never been written."""
        await self._session.execute(
            delete(EntryRow).where(EntryRow.community_id == community.id, EntryRow.slug == slug)
        )

    async def browse(
        self,
        community: Community,
        *,
        topic: str | None = None,
        group: str | None = None,
        country: str | None = None,
        skip: int = 0,
        most: int = 10,
    ) -> Browsed:
        """Published entries by title, a page at a time."""
        wanted = select(EntryRow).where(EntryRow.community_id == community.id, EntryRow.state == State.PUBLISHED)
        wanted = _about(_about(wanted, "topic", topic), "group", group)
        if country:
            wanted = wanted.where(EntryRow.country == country)
        total = await self._session.scalar(select(func.count()).select_from(wanted.subquery())) or 0
        page = await self._session.scalars(wanted.order_by(EntryRow.title).offset(skip).limit(most))
        return Browsed(entries=tuple(to_entry(row.record) for row in page), total=total)

    async def titles(
        self, community: Community, *, every: bool = False, kind: Kind | None = None
    ) -> list[tuple[str, str]]:
        """``(slug, title)`` of the published entries, or of ``every`` one, for completion and to keep names apart."""
        wanted = select(EntryRow.slug, EntryRow.title).where(EntryRow.community_id == community.id)
        if kind:
            wanted = wanted.where(EntryRow.kind == kind)
        if not every:
            wanted = wanted.where(EntryRow.state == State.PUBLISHED)
        rows = await self._session.execute(wanted.order_by(EntryRow.title))
        return [(row.slug, row.title) for row in rows]

    async def run_by(self, community: Community, organisation: str) -> list[str]:
        """Slugs of published entries that name an organisation as theirs."""
        named = func.lower(EntryRow.record["organisation"].as_string())
        rows = await self._session.scalars(
            select(EntryRow.slug)
            .where(EntryRow.community_id == community.id, EntryRow.state == State.PUBLISHED)
            .where(named == organisation.lower())
            .order_by(EntryRow.title)
        )
        return list(rows)

    async def latest(self, community: Community, slug: str) -> Revision | None:
        """An entry as it is now, with the revision that made it so. Where several may write at once, whoever else
        wants to change it waits until this transaction ends.
        """
        if self._session.get_bind().dialect.name == "postgresql":
            mine = select(EntryRow.id).where(EntryRow.community_id == community.id, EntryRow.slug == slug)
            await self._session.execute(mine.with_for_update())
        return await self._revision(community, slug, None)

    async def revision(self, community: Community, slug: str, number: int) -> Revision | None:
        return await self._revision(community, slug, number)

    async def revisions(self, community: Community, slug: str, *, before: int, most: int) -> list[Revision]:
        """The newest ``most`` revisions with a number below ``before``, the newest first."""
        rows = await self._session.scalars(
            select(RevisionRow)
            .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
            .where(EntryRow.community_id == community.id, EntryRow.slug == slug, RevisionRow.number < before)
            .order_by(RevisionRow.number.desc())
            .limit(most)
        )
        return [_revision(row) for row in rows]

    async def _revision(self, community: Community, slug: str, number: int | None) -> Revision | None:
        row = await self._session.scalar(
            select(RevisionRow)
            .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
            .where(EntryRow.community_id == community.id, EntryRow.slug == slug)
            .where(RevisionRow.number == (EntryRow.revision if number is None else number))
        )
        return _revision(row) if row else None

    async def count(self, community: Community) -> int:
        counted = select(func.count()).where(EntryRow.community_id == community.id)
        return await self._session.scalar(counted) or 0


def _fill(row: EntryRow, entry: Entry, record: dict[str, Any], at: datetime) -> None:
    row.kind = entry.kind
    row.state = entry.state
    row.title = entry.title
    row.country = entry.country
    row.confirmed_at = entry.confirmed_at
    row.review_by = entry.review_by
    row.outdated_since = outdated_since(entry)
    row.revision = row.revision + 1
    row.updated_at = at
    row.record = record


def _revision(row: RevisionRow) -> Revision:
    return Revision(number=row.number, at=row.at, author=row.author, reason=row.reason, entry=to_entry(row.record))


def _about(wanted: Select[EntryRow], kind: str, value: str | None) -> Select[EntryRow]:
    if value is None:
        return wanted
    subject = select(SubjectRow.entry_id).where(SubjectRow.kind == kind, SubjectRow.value == value)
    return wanted.where(EntryRow.id.in_(subject))
