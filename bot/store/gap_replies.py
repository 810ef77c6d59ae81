"""What peers reply to gaps."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.gaps import Consent, Gap, GapReply
from bot.core.outbox import Address, Remote
from bot.store.base import Row


class GapReplyRow(Row):
    __tablename__ = "gap_replies"
    __table_args__ = (UniqueConstraint("platform", "place", "message"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    name: Mapped[str | None]
    platform: Mapped[str]
    account: Mapped[str]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    place: Mapped[str | None]
    message: Mapped[str | None]
    at: Mapped[datetime]
    consent: Mapped[str]
    credit: Mapped[str | None]
    edits: Mapped[int | None]
    taken_back_at: Mapped[datetime | None]


class GapReplyStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(
        self,
        gap: Gap,
        *,
        text: str,
        name: str | None,
        author: Address,
        author_id: int | None,
        where: Remote | None,
        at: datetime,
    ) -> GapReply:
        """Keep a reply; one that was seen before is the same, with its words where they were not readable then."""
        row = await self._seen(author.platform, where) if where else None
        if row is None:
            row = GapReplyRow(
                gap_id=gap.id,
                text=text,
                name=name,
                platform=author.platform,
                account=author.place,
                author_id=author_id,
                place=where.place if where else None,
                message=where.message if where else None,
                at=at,
                consent=Consent.NOT_ASKED,
            )
            self._session.add(row)
        row.text = text or row.text
        await self._session.flush()
        return _reply(row)

    async def get(self, gap: Gap, number: int) -> GapReply | None:
        row = await self._session.get(GapReplyRow, number)
        return _reply(row) if row and row.gap_id == gap.id else None

    async def gap_of(self, number: int) -> int | None:
        return await self._session.scalar(select(GapReplyRow.gap_id).where(GapReplyRow.id == number))

    async def place_of(self, number: int) -> str | None:
        """The thread a reply was written in; ``None`` for one given to us."""
        return await self._session.scalar(select(GapReplyRow.place).where(GapReplyRow.id == number))

    async def written_in(self, platform: str, message: str) -> str | None:
        """The thread a reply was written in as a message, for platforms where a message's id tells it from all
        others.
        """
        return await self._session.scalar(
            select(GapReplyRow.place).where(GapReplyRow.platform == platform, GapReplyRow.message == message)
        )

    async def of(self, gap: Gap, *, most: int) -> list[GapReply]:
        """The newest replies that can be read, oldest of them first."""
        rows = await self._session.scalars(
            select(GapReplyRow)
            .where(GapReplyRow.gap_id == gap.id, GapReplyRow.text != "")
            .order_by(GapReplyRow.id.desc())
            .limit(most)
        )
        return [_reply(row) for row in reversed([*rows])]

    async def heard_at(self, platform: str, where: Remote) -> GapReply | None:
        """The reply that was written as this message."""
        row = await self._seen(platform, where)
        return _reply(row) if row else None

    async def reword(self, reply: GapReply, text: str) -> GapReply:
        """Keep a reply's words as they are now."""
        return await self._change(reply, text=text)

    async def take_back(self, reply: GapReply, at: datetime) -> GapReply:
        """Keep nothing of a reply but that it was there."""
        return await self._change(reply, text="", name=None, taken_back_at=at)

    async def settle(self, reply: GapReply) -> None:
        """Keep what an author said of their reply's being published."""
        await self._session.execute(
            update(GapReplyRow)
            .where(GapReplyRow.id == reply.id)
            .values(consent=reply.consent, credit=reply.credit, name=reply.name)
        )

    async def forget(self, author: Address) -> None:
        """Delete what somebody replied from an account."""
        await self._session.execute(
            delete(GapReplyRow).where(GapReplyRow.platform == author.platform, GapReplyRow.account == author.place)
        )

    async def move(self, gap: Gap, to: Gap) -> None:
        """A gap is joined to another."""
        await self._session.execute(update(GapReplyRow).where(GapReplyRow.gap_id == gap.id).values(gap_id=to.id))

    async def _change(self, reply: GapReply, **changes: Any) -> GapReply:
        row = await self._session.get_one(GapReplyRow, reply.id)
        for name, value in changes.items():
            setattr(row, name, value)
        row.edits = (row.edits or 0) + 1
        await self._session.flush()
        return _reply(row)

    async def _seen(self, platform: str, where: Remote) -> GapReplyRow | None:
        return await self._session.scalar(
            select(GapReplyRow).where(
                GapReplyRow.platform == platform,
                GapReplyRow.place == where.place,
                GapReplyRow.message == where.message,
            )
        )


def _reply(row: GapReplyRow) -> GapReply:
    return GapReply(
        id=row.id,
        gap_id=row.gap_id,
        text=row.text,
        name=row.name,
        author=Address(platform=row.platform, place=row.account, direct=True),
        author_id=row.author_id,
        at=row.at,
        consent=Consent(row.consent),
        credit=row.credit,
        heard=row.place is not None,
        edits=row.edits or 0,
        taken_back=row.taken_back_at is not None,
    )
