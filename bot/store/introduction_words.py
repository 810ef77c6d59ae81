"""What two who were introduced say to each other through the bot, for as long as they meet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.introductions import Introduction
from bot.core.people import Member
from bot.store.base import Row
from bot.store.introductions import IntroductionRow


class WordsRow(Row):
    """What two who have been introduced wrote to each other through the bot."""

    __tablename__ = "introduction_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    introduction_id: Mapped[int] = mapped_column(ForeignKey("introductions.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    at: Mapped[datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    id: int
    introduction_id: int
    author_id: int
    text: str


class WordsStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def say(self, introduction: Introduction, author: Member, text: str, at: datetime) -> int:
        row = WordsRow(introduction_id=introduction.id, author_id=author.id, text=text, at=at)
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def get(self, number: int) -> Words | None:
        row = await self._session.get(WordsRow, number)
        return (
            Words(id=row.id, introduction_id=row.introduction_id, author_id=row.author_id, text=row.text)
            if row
            else None
        )

    async def of(self, introduction: Introduction, *, most: int) -> list[Words]:
        """What was last said, the oldest of it first."""
        rows = await self._session.scalars(
            select(WordsRow).where(WordsRow.introduction_id == introduction.id).order_by(WordsRow.id.desc()).limit(most)
        )
        found = [
            Words(id=each.id, introduction_id=each.introduction_id, author_id=each.author_id, text=each.text)
            for each in rows
        ]
        return found[::-1]

    async def forget_of(self, introduction: Introduction) -> None:
        await self._session.execute(delete(WordsRow).where(WordsRow.introduction_id == introduction.id))

    async def forget(self, before: datetime) -> None:
        """Drop what was said in introductions that began before then."""
        old = select(IntroductionRow.id).where(IntroductionRow.asked_at < before)
        await self._session.execute(delete(WordsRow).where(WordsRow.introduction_id.in_(old)))
