"""Needs, organisations asked for them, who wants to hear nothing of whom, and what was said in between."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.introductions import Connection, Introduction, Load, Need, Outcome, Progress, Reply
from bot.core.organisations import Organisation
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.organisations import OrganisationRow


class ConnectionRow(Row):
    """The need's words go when it ends; who met whom stays, so that nobody is asked too often."""

    __tablename__ = "connections"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    asker_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    language: Mapped[str]
    languages: Mapped[list[Any]]
    topics: Mapped[list[Any]]
    country: Mapped[str | None]
    name: Mapped[str | None]
    platform: Mapped[str]
    account: Mapped[str]
    candidates: Mapped[list[Any]]
    progress: Mapped[str] = mapped_column(index=True)
    opened_at: Mapped[datetime]


class IntroductionRow(Row):
    __tablename__ = "introductions"
    __table_args__ = (
        Index("ix_introductions_load", "organisation_id", "asked_at"),
        Index("ix_introductions_waiting", "reply", "asked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    connection_id: Mapped[int] = mapped_column(ForeignKey("connections.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"))
    reply: Mapped[str]
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    steward_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    asker_says: Mapped[str | None]
    steward_says: Mapped[str | None]
    outcome_asked_at: Mapped[datetime | None]


class BlockRow(Row):
    """An organisation that wants no introduction to somebody any more."""

    __tablename__ = "blocks"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    at: Mapped[datetime]


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


class IntroductionStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(
        self,
        community: Community,
        *,
        asker: Member,
        need: Need,
        asked_from: Address,
        candidates: Sequence[int],
        at: datetime,
    ) -> Connection:
        row = ConnectionRow(
            community_id=community.id,
            asker_id=asker.id,
            text=need.text,
            language=need.language,
            languages=list(need.languages),
            topics=list(need.topics),
            country=need.country,
            name=need.name,
            platform=asked_from.platform,
            account=asked_from.place,
            candidates=list(candidates),
            progress=Progress.OPEN,
            opened_at=at,
        )
        self._session.add(row)
        await self._session.flush()
        return _connection(row)

    async def connection(self, number: int) -> Connection | None:
        """A need; where several may write at once, whoever else wants it waits until this transaction ends."""
        row = await self._session.scalar(
            select(ConnectionRow)
            .where(ConnectionRow.id == number)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        return _connection(row) if row else None

    async def of_asker(self, member: Member, *, most: int) -> list[Connection]:
        """Somebody's needs, the newest first."""
        rows = await self._session.scalars(
            select(ConnectionRow)
            .where(ConnectionRow.asker_id == member.id)
            .order_by(ConnectionRow.id.desc())
            .limit(most)
        )
        return [_connection(row) for row in rows]

    async def sent(self, member: Member, since: datetime) -> tuple[int, int]:
        """``(needs that are going on, needs sent since then)`` of one person."""
        mine = select(func.count()).select_from(ConnectionRow).where(ConnectionRow.asker_id == member.id)
        going_on = await self._session.scalar(mine.where(ConnectionRow.progress == Progress.OPEN)) or 0
        return going_on, await self._session.scalar(mine.where(ConnectionRow.opened_at > since)) or 0

    async def settle(self, connection: Connection, progress: Progress) -> Connection:
        """Let a need be where it is now; its words go once it has ended."""
        gone = {"text": "", "name": None} if progress is Progress.ENDED else {}
        await self._session.execute(
            update(ConnectionRow).where(ConnectionRow.id == connection.id).values(progress=progress, **gone)
        )
        kept = replace(connection.need, text="", name=None) if gone else connection.need
        return replace(connection, progress=progress, need=kept)

    async def ask(self, connection: Connection, organisation_id: int, at: datetime) -> Introduction:
        row = IntroductionRow(
            connection_id=connection.id, organisation_id=organisation_id, reply=Reply.ASKED, asked_at=at
        )
        self._session.add(row)
        await self._session.flush()
        return _introduction(row)

    async def get(self, number: int) -> Introduction | None:
        row = await self._session.get(IntroductionRow, number, populate_existing=True)
        return _introduction(row) if row else None

    async def update(self, introduction: Introduction) -> None:
        row = await self._session.get_one(IntroductionRow, introduction.id)
        row.reply, row.answered_at, row.steward_id = (
            introduction.reply,
            introduction.answered_at,
            introduction.steward_id,
        )
        row.asker_says, row.steward_says = introduction.asker_says, introduction.steward_says
        row.outcome_asked_at = introduction.outcome_asked_at
        await self._session.flush()

    async def of(self, connection: Connection) -> list[Introduction]:
        """Everybody asked for a need, in order."""
        rows = await self._session.scalars(
            select(IntroductionRow)
            .where(IntroductionRow.connection_id == connection.id)
            .order_by(IntroductionRow.id)
            .execution_options(populate_existing=True)
        )
        return [_introduction(row) for row in rows]

    async def loads(self, community: Community, *, week: datetime, year: datetime) -> dict[int, Load]:
        """How much each organisation was asked since ``week``, and met since ``year``."""
        rows = await self._session.execute(
            select(IntroductionRow)
            .join(OrganisationRow, OrganisationRow.id == IntroductionRow.organisation_id)
            .where(OrganisationRow.community_id == community.id, IntroductionRow.asked_at > year)
        )
        loads: dict[int, Load] = {}
        for (row,) in rows:
            before = loads.get(row.organisation_id, Load())
            accepted = row.reply == Reply.ACCEPTED and row.answered_at
            said = [each for each in (row.asker_says, row.steward_says) if each]
            loads[row.organisation_id] = Load(
                asked_this_week=before.asked_this_week + (row.asked_at > week),
                last_met=max(filter(None, (before.last_met, row.answered_at)), default=None)
                if accepted
                else before.last_met,
                met=before.met + bool(accepted),
                asked=before.asked + 1,
                helped=before.helped + sum(each == Outcome.HELPED for each in said),
                told=before.told + sum(each != Outcome.NOT_MET for each in said),
            )
        return loads

    async def waiting(self, most: int) -> list[int]:
        """Needs that are open, the oldest first."""
        return [
            *await self._session.scalars(
                select(ConnectionRow.id)
                .where(ConnectionRow.progress == Progress.OPEN)
                .order_by(ConnectionRow.id)
                .limit(most)
            )
        ]

    async def untold(self, before: datetime, most: int) -> list[Introduction]:
        """Those made before then whose outcome nobody has asked for."""
        rows = await self._session.scalars(
            select(IntroductionRow)
            .join(ConnectionRow, ConnectionRow.id == IntroductionRow.connection_id)
            .where(IntroductionRow.reply == Reply.ACCEPTED, IntroductionRow.answered_at <= before)
            .where(IntroductionRow.outcome_asked_at.is_(None), ConnectionRow.progress == Progress.MADE)
            .order_by(IntroductionRow.id)
            .limit(most)
        )
        return [_introduction(row) for row in rows]

    async def block(self, organisation_id: int, member_id: int, at: datetime) -> None:
        await self._session.merge(BlockRow(organisation_id=organisation_id, member_id=member_id, at=at))
        await self._session.flush()

    async def unblock(self, organisation_id: int) -> int:
        """Let an organisation be asked by everybody again; how many it had blocked."""
        gone = await self._session.execute(
            delete(BlockRow).where(BlockRow.organisation_id == organisation_id).returning(BlockRow.member_id)
        )
        return len(gone.all())

    async def blocking(self, member: Member) -> set[int]:
        """Organisations that want to hear nothing of somebody."""
        return {*await self._session.scalars(select(BlockRow.organisation_id).where(BlockRow.member_id == member.id))}

    async def of_steward(
        self, member: Member, organisations: Sequence[Organisation], *, most: int
    ) -> list[Introduction]:
        """What waits for somebody's answer, and what they said yes to, the newest first."""
        numbers = [each.id for each in organisations]
        asked = (IntroductionRow.reply == Reply.ASKED) & IntroductionRow.organisation_id.in_(numbers)
        rows = await self._session.scalars(
            select(IntroductionRow)
            .join(ConnectionRow, ConnectionRow.id == IntroductionRow.connection_id)
            .where(ConnectionRow.progress != Progress.ENDED)
            .where(asked | (IntroductionRow.steward_id == member.id))
            .order_by(IntroductionRow.id.desc())
            .limit(most)
        )
        return [_introduction(row) for row in rows]

    async def say(self, introduction: Introduction, author: Member, text: str, at: datetime) -> int:
        row = WordsRow(introduction_id=introduction.id, author_id=author.id, text=text, at=at)
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def words(self, number: int) -> Words | None:
        row = await self._session.get(WordsRow, number)
        return (
            Words(id=row.id, introduction_id=row.introduction_id, author_id=row.author_id, text=row.text)
            if row
            else None
        )

    async def words_of(self, introduction: Introduction, *, most: int) -> list[Words]:
        """What was last said, the oldest of it first."""
        rows = await self._session.scalars(
            select(WordsRow).where(WordsRow.introduction_id == introduction.id).order_by(WordsRow.id.desc()).limit(most)
        )
        found = [
            Words(id=each.id, introduction_id=each.introduction_id, author_id=each.author_id, text=each.text)
            for each in rows
        ]
        return found[::-1]

    async def forget_words(self, introduction: Introduction) -> None:
        await self._session.execute(delete(WordsRow).where(WordsRow.introduction_id == introduction.id))

    async def forget(self, before: datetime) -> None:
        """Drop the words of needs, and in introductions, that began before then."""
        old = select(IntroductionRow.id).where(IntroductionRow.asked_at < before)
        await self._session.execute(delete(WordsRow).where(WordsRow.introduction_id.in_(old)))
        await self._session.execute(
            update(ConnectionRow)
            .where(ConnectionRow.opened_at < before, ConnectionRow.text != "")
            .values(text="", name=None, progress=Progress.ENDED)
        )


def _connection(row: ConnectionRow) -> Connection:
    return Connection(
        id=row.id,
        community_id=row.community_id,
        asker_id=row.asker_id,
        need=Need(
            text=row.text,
            language=row.language,
            languages=tuple(row.languages),
            topics=tuple(row.topics),
            country=row.country,
            name=row.name,
        ),
        asked_from=Address(platform=row.platform, place=row.account, direct=True),
        candidates=tuple(row.candidates),
        progress=Progress(row.progress),
        opened_at=row.opened_at,
    )


def _introduction(row: IntroductionRow) -> Introduction:
    return Introduction(
        id=row.id,
        connection_id=row.connection_id,
        organisation_id=row.organisation_id,
        reply=Reply(row.reply),
        asked_at=row.asked_at,
        answered_at=row.answered_at,
        steward_id=row.steward_id,
        asker_says=Outcome(row.asker_says) if row.asker_says else None,
        steward_says=Outcome(row.steward_says) if row.steward_says else None,
        outcome_asked_at=row.outcome_asked_at,
    )
