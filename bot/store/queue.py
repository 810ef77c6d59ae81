"""What waits for a moderator, by kind, one at a time: found by indexes, never by reading the library."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from sqlalchemy import ForeignKey, Select, String, and_, cast, delete, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from bot.core.entries import State
from bot.core.gaps import UNHEARD_FOR, Consent, GapState
from bot.core.links import DEAD_AFTER
from bot.core.organisations import OrgState
from bot.core.outbox import Address
from bot.core.pairs import PairFate
from bot.core.people import Community
from bot.core.proposals import Fate
from bot.core.queue import REFUSALS, Waiting, whose
from bot.store.asks import AskRow, VerdictRow
from bot.store.base import Row
from bot.store.entries import EntryRow, SourceRow
from bot.store.gap_replies import GapReplyRow
from bot.store.gaps import GapRow
from bot.store.links import LinkRow
from bot.store.organisations import OrganisationRow, claimed
from bot.store.pairs import PairRow
from bot.store.proposals import ProposalRow

EVERYBODY: Final = ""
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


class AsideRow(Row):
    """Something put off until a time, by one moderator (``who`` is their account) or for everybody."""

    __tablename__ = "set_aside"

    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    until: Mapped[datetime]


Items: TypeAlias = Select[str]


class QueueStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def count(self, kind: Waiting, community: Community, *, who: str, now: datetime) -> int:
        items = _left(kind, community, who, now).order_by(None).subquery()
        return await self._session.scalar(select(func.count()).select_from(items)) or 0

    async def next(self, kind: Waiting, community: Community, *, who: str, now: datetime) -> str | None:
        """The item to look at next: an entry's id, or the number of a proposal or a pair."""
        return await self._session.scalar(_left(kind, community, who, now).limit(1))

    async def put_off(
        self, kind: str, community: Community, item: str, *, who: str, now: datetime, until: datetime
    ) -> None:
        await self._session.merge(
            AsideRow(community_id=community.id, kind=kind, item=item, who=who, at=now, until=until)
        )
        await self._session.flush()

    async def take_back(self, kind: str, community: Community, item: str, *, who: str) -> None:
        row = await self._session.get(AsideRow, (community.id, kind, item, who))
        if row:
            await self._session.delete(row)
            await self._session.flush()

    async def forget_of(self, account: Address) -> None:
        """Drop what was put off from an account."""
        await self._session.execute(delete(AsideRow).where(AsideRow.who == whose(account.platform, account.place)))

    async def refused_words(self, community: Community, slug: str, *, most: int) -> list[str]:
        """The newest questions an entry was refused for since somebody last looked at that."""
        rows = await self._session.scalars(
            select(AskRow.question)
            .join(VerdictRow, VerdictRow.ask_id == AskRow.id)
            .where(AskRow.community_id == community.id, VerdictRow.slug == slug, VerdictRow.helpful.is_(False))
            .where(VerdictRow.at > _looked_at(community, slug))
            .order_by(VerdictRow.at.desc())
            .limit(most)
        )
        return list(rows)


def _left(kind: Waiting, community: Community, who: str, now: datetime) -> Items:
    items = _ITEMS[kind](community, now)
    return items.where(~_aside(kind, community, items.selected_columns[0], who, now))


def _aside(kind: str, community: Community, item: Any, who: str, now: datetime) -> Any:
    return exists().where(
        AsideRow.community_id == community.id,
        AsideRow.kind == kind,
        AsideRow.item == item,
        AsideRow.who.in_([who, EVERYBODY]),
        AsideRow.until > now,
    )


def _shown(community: Community) -> Any:
    return and_(EntryRow.community_id == community.id, EntryRow.state == State.PUBLISHED)


def _unchecked(community: Community, _now: datetime) -> Items:
    return select(EntryRow.slug).where(_shown(community), EntryRow.confirmed_at.is_(None)).order_by(EntryRow.id)


def _overdue(community: Community, now: datetime) -> Items:
    due = EntryRow.review_by < now.date()
    return select(EntryRow.slug).where(_shown(community), due).order_by(EntryRow.review_by)


def _outdated(community: Community, _now: datetime) -> Items:
    behind = EntryRow.outdated_since.is_not(None)
    return select(EntryRow.slug).where(_shown(community), behind).order_by(EntryRow.outdated_since)


def _gaps(community: Community, now: datetime) -> Items:
    """Questions somebody has to move on: a reply is marked, its author agrees, or it has waited too long."""
    agreed = exists().where(GapReplyRow.id == GapRow.reply_id, GapReplyRow.consent == Consent.GIVEN)
    return (
        select(cast(GapRow.id, String))
        .where(GapRow.community_id == community.id)
        .where(
            or_(
                and_(GapRow.state == GapState.OPEN, GapRow.reply_id.is_not(None)),
                and_(GapRow.state == GapState.DRAFTED, agreed),
                and_(GapRow.state == GapState.OPEN, GapRow.opened_at < now - UNHEARD_FOR),
            )
        )
        .order_by(GapRow.opened_at)
    )


def _organisations(community: Community, _now: datetime) -> Items:
    """Those somebody says they speak for, and those that were added in chat and nobody has confirmed. What came with
    the starter library waits for somebody who knows it.
    """
    added = or_(OrganisationRow.added_by.is_not(None), OrganisationRow.named_by.is_not(None))
    unconfirmed = and_(OrganisationRow.state == OrgState.UNCONFIRMED, added)
    return (
        select(cast(OrganisationRow.id, String))
        .where(OrganisationRow.community_id == community.id, OrganisationRow.state != OrgState.CLOSED)
        .where(or_(claimed(), unconfirmed))
        .order_by(OrganisationRow.id)
    )


def _wordings(community: Community, _now: datetime) -> Items:
    return (
        select(cast(ProposalRow.id, String))
        .join(EntryRow, and_(_shown(community), EntryRow.slug == ProposalRow.slug))
        .where(ProposalRow.community_id == community.id, ProposalRow.fate == Fate.WAITING)
        .order_by(ProposalRow.id)
    )


def _alike(community: Community, _now: datetime) -> Items:
    first, second = aliased(EntryRow), aliased(EntryRow)
    return (
        select(cast(PairRow.id, String))
        .join(first, and_(first.community_id == community.id, first.slug == PairRow.first))
        .join(second, and_(second.community_id == community.id, second.slug == PairRow.second))
        .where(PairRow.community_id == community.id, PairRow.fate == PairFate.OPEN)
        .where(first.state == State.PUBLISHED, second.state == State.PUBLISHED)
        .order_by(PairRow.likeness.desc())
    )


def _refused(community: Community, _now: datetime) -> Items:
    return (
        select(VerdictRow.slug)
        .join(AskRow, AskRow.id == VerdictRow.ask_id)
        .join(EntryRow, and_(_shown(community), EntryRow.slug == VerdictRow.slug))
        .where(AskRow.community_id == community.id, VerdictRow.helpful.is_(False))
        .where(VerdictRow.at > _looked_at(community, VerdictRow.slug))
        .group_by(VerdictRow.slug)
        .having(func.count() >= REFUSALS)
        .order_by(func.count().desc(), VerdictRow.slug)
    )


def _looked_at(community: Community, slug: Any) -> Any:
    """When refusals of an entry were last dealt with, for everybody."""
    return func.coalesce(
        select(AsideRow.at)
        .where(
            AsideRow.community_id == community.id,
            AsideRow.kind == Waiting.REFUSED,
            AsideRow.item == slug,
            AsideRow.who == EVERYBODY,
        )
        .scalar_subquery(),
        literal(_LONG_AGO, AsideRow.at.type),
    )


def _dead(community: Community, _now: datetime) -> Items:
    return (
        select(EntryRow.slug)
        .join(SourceRow, SourceRow.entry_id == EntryRow.id)
        .join(LinkRow, LinkRow.url == SourceRow.url)
        .where(_shown(community), LinkRow.failures >= DEAD_AFTER)
        .group_by(EntryRow.slug)
        .order_by(EntryRow.slug)
    )


_ITEMS: Final[Mapping[Waiting, Callable[[Community, datetime], Items]]] = {
    Waiting.GAPS: _gaps,
    Waiting.ORGANISATIONS: _organisations,
    Waiting.WORDINGS: _wordings,
    Waiting.ALIKE: _alike,
    Waiting.REFUSED: _refused,
    Waiting.DEAD: _dead,
    Waiting.OUTDATED: _outdated,
    Waiting.OVERDUE: _overdue,
    Waiting.UNCHECKED: _unchecked,
}
