"""What came of the dates of workshops."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.base import Row


class ReportRow(Row):
    """``questions`` are numbers of gaps, ``drafts`` ids of entries."""

    __tablename__ = "workshop_reports"

    occurrence_id: Mapped[int] = mapped_column(ForeignKey("occurrences.id", ondelete="CASCADE"), primary_key=True)
    decisions: Mapped[str]
    questions: Mapped[list[Any]]
    materials: Mapped[list[Any]]
    drafts: Mapped[list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A report as it is kept: its questions are gaps, its materials drafts of entries."""

    decisions: str
    questions: tuple[int, ...]
    materials: tuple[str, ...]
    drafts: tuple[str, ...]


class ReportStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def put(self, occurrence_id: int, kept: Kept) -> None:
        await self._session.merge(
            ReportRow(
                occurrence_id=occurrence_id,
                decisions=kept.decisions,
                questions=list(kept.questions),
                materials=list(kept.materials),
                drafts=list(kept.drafts),
            )
        )
        await self._session.flush()

    async def get(self, occurrence_id: int) -> Kept | None:
        row = await self._session.get(ReportRow, occurrence_id)
        if row is None:
            return None
        return Kept(
            decisions=row.decisions,
            questions=tuple(row.questions),
            materials=tuple(row.materials),
            drafts=tuple(row.drafts),
        )
