"""Wordings proposed by those they helped, until a moderator has said yes or no; what was refused is remembered."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.people import Community
from bot.core.proposals import Fate, Proposal, seal_of
from bot.store.base import Row


class ProposalRow(Row):
    """``key`` is the seal of the words, which stays when the words of a refused one are forgotten. ``decided_by`` is
    written by the release before alone.
    """

    __tablename__ = "proposals"
    __table_args__ = (
        UniqueConstraint("community_id", "slug", "key"),
        Index("ix_proposals_waiting", "community_id", "fate", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    slug: Mapped[str]
    key: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]
    fate: Mapped[str]
    times: Mapped[int]
    at: Mapped[datetime]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]


class ProposalStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def propose(self, community: Community, slug: str, *, language: str, text: str, at: datetime) -> Proposal:
        """Keep a wording; one that is known already counts once more, whatever has become of it."""
        row = await self._session.scalar(
            select(ProposalRow).where(
                ProposalRow.community_id == community.id, ProposalRow.slug == slug, ProposalRow.key == seal_of(text)
            )
        )
        if row is None:
            row = ProposalRow(
                community_id=community.id, slug=slug, key=seal_of(text), language=language, text=text, at=at, times=0
            )
            row.fate = Fate.WAITING
            self._session.add(row)
        row.times += 1
        await self._session.flush()
        return _proposal(row)

    async def get(self, community: Community, number: int) -> Proposal | None:
        row = await self._session.get(ProposalRow, number)
        return _proposal(row) if row and row.community_id == community.id else None

    async def waiting(self, community: Community, *, most: int) -> list[Proposal]:
        """What waits for a moderator, the oldest first."""
        rows = await self._session.scalars(
            select(ProposalRow)
            .where(ProposalRow.community_id == community.id, ProposalRow.fate == Fate.WAITING)
            .order_by(ProposalRow.id)
            .limit(most)
        )
        return [_proposal(row) for row in rows]

    async def decide(self, proposal: Proposal, fate: Fate, *, at: datetime | None) -> None:
        """Who decided stands in the record of changes, which can forget them."""
        await self._session.execute(
            update(ProposalRow).where(ProposalRow.id == proposal.id).values(fate=fate, decided_at=at)
        )

    async def forget(self, before: datetime) -> None:
        """Forget the words of what was refused before a time, and remember only that they were."""
        await self._session.execute(
            update(ProposalRow)
            .where(ProposalRow.fate == Fate.REJECTED, ProposalRow.decided_at < before)
            .values(text="")
        )

    async def move(self, community: Community, slug: str, to: str) -> None:
        """What waits for an entry waits for another from now on, except what waits for that one already."""
        known = select(ProposalRow.key).where(ProposalRow.community_id == community.id, ProposalRow.slug == to)
        await self._session.execute(
            update(ProposalRow)
            .where(
                ProposalRow.community_id == community.id,
                ProposalRow.slug == slug,
                ProposalRow.fate == Fate.WAITING,
                ProposalRow.key.not_in(known),
            )
            .values(slug=to)
            .execution_options(synchronize_session=False)
        )


def _proposal(row: ProposalRow) -> Proposal:
    return Proposal(
        id=row.id,
        slug=row.slug,
        language=row.language,
        text=row.text,
        fate=Fate(row.fate),
        times=row.times,
        at=row.at,
    )
