"""Needs people want to be introduced for, and how far each has come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.introductions import Connection, Need, Progress
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.store.base import Row


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


class ConnectionStore:
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

    async def get(self, number: int) -> Connection | None:
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

    async def forget(self, before: datetime) -> None:
        """Drop the words of needs that began before then."""
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
