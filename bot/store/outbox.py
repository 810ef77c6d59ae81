"""Promises to say something, as rows. What is done with those that are due is in ``claims``."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, cast

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    String,
    Table,
    and_,
    case,
    literal,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address, Promise, Remote, Standing, Troubled
from bot.core.people import Community, Member
from bot.store.base import Moment, Row

_LAST: Final = chr(0x10FFFF)
_BYTES: Final = String().with_variant(String(collation="C"), "postgresql")
"""Compared as bytes everywhere, so that a prefix is a range of the index."""


class OutboxRow(Row):
    """``visible_at`` is when a sender may next take the row up: when it is due, then when its lease ends or its next
    try is. Later than ``due_at`` means that it has been taken up before. ``lane`` is the place whose order is kept.
    ``first_try_at`` is since when it may have been said without our knowing.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    once: Mapped[str] = mapped_column(_BYTES, unique=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"))
    name: Mapped[str]
    args: Mapped[list[Any]]
    platform: Mapped[str]
    place: Mapped[str]
    thread: Mapped[str | None]
    direct: Mapped[bool]
    lane: Mapped[str]
    due_at: Mapped[datetime]
    visible_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    state: Mapped[str]
    attempts: Mapped[int]
    lease: Mapped[str | None]
    first_try_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    remote_place: Mapped[str | None]
    remote_message: Mapped[str | None]
    opened: Mapped[str | None]
    error: Mapped[str | None]


T: Final = cast("Table", OutboxRow.__table__)
STATE: Final[Mapping[Standing, ColumnElement[str]]] = {
    standing: literal_column(f"'{standing}'", String()) for standing in Standing
}
"""Written into statements as they are: a partial index is not found by a parameter."""
WAITING: Final = OutboxRow.state == STATE[Standing.WAITING]
BEGUN: Final = and_(WAITING, OutboxRow.visible_at > OutboxRow.due_at)
"""Being said just now, or waiting for its next try."""
FRESH: Final = and_(WAITING, OutboxRow.visible_at <= OutboxRow.due_at)
DONE: Final = OutboxRow.state.in_([STATE[Standing.SENT], STATE[Standing.VAIN]])
TROUBLED: Final = OutboxRow.state.in_([STATE[Standing.DEAD], STATE[Standing.UNCERTAIN]])


def _index(name: str, *columns: Any, where: Any) -> Index:
    return Index(f"ix_outbox_{name}", *columns, sqlite_where=where, postgresql_where=where)


_index("ready", OutboxRow.platform, OutboxRow.direct, OutboxRow.visible_at, OutboxRow.id, where=FRESH)
_index("begun", OutboxRow.platform, OutboxRow.direct, OutboxRow.visible_at, where=BEGUN)
_index("lane", OutboxRow.lane, OutboxRow.due_at, OutboxRow.id, where=BEGUN)
_index("done", OutboxRow.done_at, where=DONE)
_index("member", OutboxRow.member_id, where=OutboxRow.member_id.is_not(None))
_index("troubled", OutboxRow.community_id, where=TROUBLED)
_index("opened", OutboxRow.platform, OutboxRow.opened, where=OutboxRow.opened.is_not(None))

_PROMISE: Final = {
    "sqlite": sqlite.insert(T).on_conflict_do_nothing(index_elements=["once"]).returning(T.c.id),
    "postgresql": postgresql.insert(T).on_conflict_do_nothing(index_elements=["once"]).returning(T.c.id),
}
_VAIN: Final = update(T).where(WAITING).values(state=STATE[Standing.VAIN], done_at=T.c.due_at)


class OutboxStore:
    """``promised`` tells whether anything was promised in this transaction: its senders are woken after it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.promised = False

    async def promise(self, promise: Promise) -> bool:
        """Keep a promise; ``False`` when that ``once`` was promised before, whatever became of it."""
        statement = _PROMISE[self._session.get_bind().dialect.name]
        kept = await self._session.scalar(statement, values_of(promise))
        self.promised |= kept is not None
        return kept is not None

    async def withdraw(self, once: str) -> bool:
        """Not say it after all; ``False`` when it is not waiting any more."""
        return await self._changed(_VAIN.where(T.c.once == once)) > 0

    async def withdraw_all(self, prefix: str) -> int:
        """Not say anything whose ``once`` begins so; how many there were. End a prefix with its separator: ``ask:1``
        is the beginning of ``ask:12`` too.
        """
        return await self._changed(_VAIN.where(T.c.once >= prefix, T.c.once < prefix + _LAST))

    async def move(self, once: str, *, due: datetime) -> bool:
        """Say it at another time; ``False`` when it is being said or is not waiting any more."""
        moved = update(T).where(WAITING, T.c.once == once, T.c.lease.is_(None)).values(due_at=due, visible_at=due)
        self.promised = True
        return await self._changed(moved) > 0

    async def withdraw_in(self, platform: str, places: Sequence[str]) -> None:
        """Not say anything more in these places."""
        await self._changed(_VAIN.where(T.c.platform == platform, T.c.direct.is_(False), T.c.place.in_(places)))

    async def readdress(self, member: Member, address: Address, *, of: Address | None = None) -> None:
        """Say to a member there what is to be said to them by themselves and is not being said just now: everything, or
        what is ``of`` an account they had.
        """
        moved = update(T).where(WAITING, T.c.member_id == member.id, T.c.direct.is_(True), T.c.lease.is_(None))
        if of:
            moved = moved.where(T.c.platform == of.platform, T.c.place == of.place)
        self.promised = True
        await self._changed(moved.values(platform=address.platform, place=address.place, lane=address.lane))

    async def waiting_of(self, member: Member, prefix: str) -> list[str]:
        """The keys of a member's promises that wait and begin so, and were not tried yet."""
        found = await self._session.scalars(
            select(T.c.once)
            .where(WAITING, T.c.member_id == member.id, T.c.attempts == 0)
            .where(T.c.once >= prefix, T.c.once < prefix + _LAST)
            .order_by(T.c.id)
        )
        return [*found]

    async def rename(self, once: str, to: str) -> None:
        """Know a promise that waits by another key; what was promised by that one already is not promised twice."""
        if await self.standing_of(to) is not None:
            await self.withdraw(once)
            return
        await self._changed(update(T).where(WAITING, T.c.once == once, T.c.lease.is_(None)).values(once=to))

    async def say_once(self, one: Member, other: Member) -> None:
        """What waits to be said to both of two members is said to the other alone."""
        waiting = select(T.c.once, T.c.member_id, T.c.name, T.c.args).where(
            WAITING, T.c.member_id.in_([one.id, other.id])
        )
        rows = (await self._session.execute(waiting)).all()
        heard = {(row.name, str(row.args)) for row in rows if row.member_id == other.id}
        for row in rows:
            if row.member_id == one.id and (row.name, str(row.args)) in heard:
                await self.withdraw(row.once)

    async def remote_of(self, once: str) -> Remote | None:
        """Where it was said; ``None`` when it was not, or when nobody knows."""
        row = await self._one(OutboxRow.once == once)
        return Remote(row.remote_place, row.remote_message) if row and row.remote_place and row.remote_message else None

    async def find_thread(self, platform: str, thread: str) -> Promise | None:
        """The promise whose delivery opened a thread."""
        row = await self._one(OutboxRow.platform == platform, OutboxRow.opened == thread)
        return promise_of(row) if row else None

    async def standing_of(self, once: str) -> Standing | None:
        row = await self._one(OutboxRow.once == once)
        return Standing(row.state) if row else None

    async def troubled(self, community: Community, most: int) -> tuple[Sequence[Troubled], int]:
        """Dead and uncertain promises, the latest first, and how many there are in all."""
        rows = await self._session.scalars(
            select(OutboxRow).where(OutboxRow.community_id == community.id, TROUBLED).order_by(OutboxRow.id.desc())
        )
        every = [troubled_of(row) for row in rows]
        return every[:most], len(every)

    async def trouble(self, community: Community, number: int) -> Troubled | None:
        row = await self._one(OutboxRow.id == number, OutboxRow.community_id == community.id, TROUBLED)
        return troubled_of(row) if row else None

    async def revive(self, number: int, *, certain: bool) -> None:
        """Try a troubled promise again from the beginning; ``certain`` when it certainly was not said."""
        fresh: dict[str, Any] = {"first_try_at": None} if certain else {}
        await self._changed(
            update(T)
            .where(T.c.id == number, TROUBLED)
            .values(state=STATE[Standing.WAITING], attempts=0, visible_at=T.c.due_at, done_at=None, lease=None, **fresh)
        )
        self.promised = True

    async def doubt(self, since: datetime, until: datetime) -> int:
        """Whatever waits and was due by ``until`` may have been said ``since`` then without our knowing; how many there
        are.
        """
        known = case((T.c.first_try_at < since, T.c.first_try_at), else_=literal(since, Moment()))
        return await self._changed(update(T).where(WAITING, T.c.due_at <= until).values(first_try_at=known))

    async def settle(self, number: int, standing: Standing, at: datetime) -> None:
        """End a troubled promise by what a person knows of it."""
        await self._changed(update(T).where(T.c.id == number, TROUBLED).values(state=STATE[standing], done_at=at))

    async def forget(self, before: datetime, most: int) -> int:
        """Delete up to ``most`` promises kept or in vain since before then; how many there were. Dead ones stay."""
        old = select(T.c.id).where(DONE, T.c.done_at < before).limit(most)
        return await self._changed(T.delete().where(T.c.id.in_(old)))

    async def _one(self, *where: Any) -> OutboxRow | None:
        fresh = select(OutboxRow).where(*where).limit(1).execution_options(populate_existing=True)
        return await self._session.scalar(fresh)

    async def _changed(self, statement: Any) -> int:
        result: Any = await self._session.execute(statement)
        return int(result.rowcount)


def values_of(promise: Promise) -> dict[str, Any]:
    address = promise.address
    return {
        "once": promise.once,
        "community_id": promise.community_id,
        "member_id": promise.member_id,
        "name": promise.name,
        "args": list(promise.args),
        "platform": address.platform,
        "place": address.place,
        "thread": address.thread,
        "direct": address.direct,
        "lane": address.lane,
        "due_at": promise.due,
        "visible_at": promise.due,
        "expires_at": promise.expires,
        "state": Standing.WAITING,
        "attempts": 0,
    }


def promise_of(row: Any) -> Promise:
    return Promise(
        name=row.name,
        args=tuple(row.args),
        address=Address(platform=row.platform, place=row.place, thread=row.thread, direct=row.direct),
        once=row.once,
        due=row.due_at,
        expires=row.expires_at,
        community_id=row.community_id,
        member_id=row.member_id,
    )


def troubled_of(row: OutboxRow) -> Troubled:
    return Troubled(id=row.id, promise=promise_of(row), standing=Standing(row.state), why=row.error or "")
