"""Questions asked and what people said of the answers."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ForeignKey, Index, UniqueConstraint, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.asks import Ask
from bot.core.people import Community, Member
from bot.store.base import Row


class AskRow(Row):
    __tablename__ = "asks"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    question: Mapped[str]
    language: Mapped[str]
    decision: Mapped[str]
    confidence: Mapped[float]
    shown: Mapped[list[Any]]
    at: Mapped[datetime] = mapped_column(index=True)


class VerdictRow(Row):
    """Whether an entry helped with a question; pressing again changes the mind, not the count."""

    __tablename__ = "verdicts"
    __table_args__ = (
        UniqueConstraint("ask_id", "slug", "member_id"),
        Index("ix_verdicts_helpful_slug", "helpful", "slug"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    ask_id: Mapped[int] = mapped_column(ForeignKey("asks.id", ondelete="CASCADE"))
    slug: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    helpful: Mapped[bool]
    at: Mapped[datetime]


_KEEP: Final = insert(AskRow).returning(AskRow.id)


class AskStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, community: Community, ask: Ask) -> Ask:
        number = await self._session.scalar(
            _KEEP,
            {
                "community_id": community.id,
                "member_id": ask.member_id,
                "question": ask.question,
                "language": ask.language,
                "decision": ask.decision,
                "confidence": ask.confidence,
                "shown": list(ask.shown),
                "at": ask.at,
            },
        )
        return replace(ask, id=number)

    async def get(self, community: Community, number: int) -> Ask | None:
        row = await self._session.get(AskRow, number)
        return _ask(row) if row and row.community_id == community.id else None

    async def judge(self, ask: Ask, slug: str, member: Member, *, helpful: bool, at: datetime) -> bool | None:
        """Keep a verdict, and say what it was before, if there was one."""
        row = await self._session.scalar(
            select(VerdictRow).where(
                VerdictRow.ask_id == ask.id, VerdictRow.slug == slug, VerdictRow.member_id == member.id
            )
        )
        if row is None:
            row = VerdictRow(ask_id=ask.id, slug=slug, member_id=member.id)
            self._session.add(row)
            before = None
        else:
            before = row.helpful
        row.helpful, row.at = helpful, at
        await self._session.flush()
        return before

    async def verdicts(self, community: Community, slug: str) -> tuple[int, int]:
        """How many found an entry helpful, and how many not."""
        rows = await self._session.scalars(
            select(VerdictRow.helpful)
            .join(AskRow, AskRow.id == VerdictRow.ask_id)
            .where(AskRow.community_id == community.id, VerdictRow.slug == slug)
        )
        said = list(rows)
        return sum(said), len(said) - sum(said)

    async def forget(self, before: datetime) -> None:
        """Delete questions and verdicts older than ``before``."""
        await self._session.execute(delete(AskRow).where(AskRow.at < before))


def _ask(row: AskRow) -> Ask:
    return Ask(
        id=row.id,
        member_id=row.member_id,
        question=row.question,
        language=row.language,
        decision=row.decision,
        confidence=row.confidence,
        shown=tuple(row.shown),
        at=row.at,
    )
