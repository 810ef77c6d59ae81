"""What the bot keeps of Matrix: events until they are answered, which buttons a message has, forms that are half filled
in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, cast

from sqlalchemy import JSON, Index, Table, UniqueConstraint, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.store.base import Row

PLATFORM = "matrix"


class InboundRow(Row):
    """The number is the position: what came first is answered first."""

    __tablename__ = "matrix_inbound"

    id: Mapped[int] = mapped_column(primary_key=True)
    event: Mapped[str] = mapped_column(unique=True)
    room: Mapped[str]
    body: Mapped[dict[str, Any]]
    said: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(index=True)


class ButtonsRow(Row):
    __tablename__ = "matrix_buttons"
    __table_args__ = (UniqueConstraint("room", "message"), Index("ix_matrix_buttons_of", "room", "thread", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    room: Mapped[str]
    message: Mapped[str]
    thread: Mapped[str]
    codes: Mapped[list[Any]]
    locale: Mapped[str]
    origin: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)


class FillingRow(Row):
    __tablename__ = "matrix_fillings"
    __table_args__ = (UniqueConstraint("room", "thread", "account"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str]
    room: Mapped[str]
    thread: Mapped[str]
    form: Mapped[dict[str, Any]]
    answers: Mapped[dict[str, str]]
    step: Mapped[int]
    front: Mapped[bool]
    origin: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """An event as it came, decrypted; ``said`` is the answer once there is one, until it is sent."""

    id: int = 0
    event: str
    room: str
    body: Mapping[str, Any]
    said: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """What can be pressed on a message, by its number. ``origin`` is the place where it was asked for, which is another
    one when the answer went to its asker directly.
    """

    room: str
    message: str
    thread: str
    codes: Sequence[str]
    locale: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """A form somebody is filling in, in words already; ``front`` as long as they have said nothing else since."""

    account: str
    room: str
    thread: str
    form: Mapping[str, Any]
    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    step: int = 0
    front: bool = True
    origin: str


_INBOUND: Final = cast("Table", InboundRow.__table__)
_TAKE: Final = {  # built once, like what follows: every event goes through them
    name: insert(_INBOUND).on_conflict_do_nothing(index_elements=["event"]).returning(_INBOUND.c.id)
    for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_DONE: Final = (
    update(_INBOUND)
    .where(_INBOUND.c.id.in_(bindparam("numbers", expanding=True)))
    .values(done_at=bindparam("now"), body={}, said=None)
)
_ANSWERED: Final = update(_INBOUND).where(_INBOUND.c.id == bindparam("number")).values(said=bindparam("answer"))
_SHOWN: Final = cast("Table", ButtonsRow.__table__)
_ON_POSTGRESQL: Final = postgresql.insert(_SHOWN)
_SHOW: Final = {  # what is shown anew is what was shown last: it gets a new number
    "sqlite": sqlite.insert(_SHOWN).prefix_with("OR REPLACE"),
    "postgresql": _ON_POSTGRESQL.on_conflict_do_update(
        index_elements=["room", "message"], set_={each.name: _ON_POSTGRESQL.excluded[each.name] for each in _SHOWN.c}
    ),
}
_DROP: Final = delete(_SHOWN).where(_SHOWN.c.room == bindparam("room"), _SHOWN.c.message == bindparam("message"))
_FILLING: Final = (
    select(FillingRow)
    .where(FillingRow.account == bindparam("account"), FillingRow.room == bindparam("room"))
    .order_by(FillingRow.id.desc())
    .limit(1)
)
_FILLING_IN_FRONT: Final = _FILLING.where(FillingRow.front)
_FILLING_IN_THREAD: Final = _FILLING.where(FillingRow.thread == bindparam("thread"))


class MatrixStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def take(self, events: Sequence[Inbound], at: datetime) -> list[Inbound]:
        """Keep events until they are answered; gives those that were not there yet, in their order."""
        taking = _TAKE[self._session.get_bind().dialect.name]
        fresh: list[Inbound] = []
        for event in events:
            values = {"event": event.event, "room": event.room, "body": dict(event.body), "at": at}
            number = await self._session.scalar(taking, values)
            if number is not None:
                fresh.append(Inbound(id=number, event=event.event, room=event.room, body=event.body))
        return fresh

    async def waiting(self) -> list[Inbound]:
        """What was not answered, or not to the end."""
        rows = await self._session.scalars(
            select(InboundRow).where(InboundRow.done_at.is_(None)).order_by(InboundRow.id)
        )
        return [Inbound(id=row.id, event=row.event, room=row.room, body=row.body, said=row.said) for row in rows]

    async def answered(self, number: int, said: Mapping[str, Any]) -> None:
        """Keep what is going to be said to an event."""
        await self._session.execute(_ANSWERED, {"number": number, "answer": dict(said)})

    async def begun(self, number: int) -> None:
        """It takes longer to answer an event, and that is said; unless the answer is there meanwhile."""
        began = update(InboundRow).where(InboundRow.id == number, InboundRow.said.is_(None))
        await self._session.execute(began.values(said={"begun": True}))

    async def done(self, numbers: Sequence[int], at: datetime) -> None:
        """Nothing is left to do about these: their words go."""
        if numbers:
            await self._session.execute(_DONE, {"numbers": list(numbers), "now": at})

    async def put_buttons(self, buttons: Buttons, at: datetime) -> None:
        if not buttons.codes:
            await self._session.execute(_DROP, {"room": buttons.room, "message": buttons.message})
            return
        values = {name: getattr(buttons, name) for name in Buttons.__slots__}
        showing = _SHOW[self._session.get_bind().dialect.name]
        await self._session.execute(showing, {**values, "codes": list(buttons.codes), "at": at})

    async def buttons_on(self, room: str, message: str) -> Buttons | None:
        row = await self._session.scalar(
            select(ButtonsRow).where(ButtonsRow.room == room, ButtonsRow.message == message)
        )
        return _buttons(row) if row else None

    async def last_buttons(self, room: str, thread: str) -> Buttons | None:
        """What was shown last in a room, or in a thread of it."""
        row = await self._session.scalar(
            select(ButtonsRow)
            .where(ButtonsRow.room == room, ButtonsRow.thread == thread)
            .order_by(ButtonsRow.id.desc())
            .limit(1)
        )
        return _buttons(row) if row else None

    async def put_filling(self, filling: Filling, at: datetime) -> None:
        await self.drop_filling(filling)
        values = {name: getattr(filling, name) for name in Filling.__slots__}
        row = FillingRow(**{**values, "form": dict(filling.form), "answers": dict(filling.answers)}, at=at)
        self._session.add(row)
        await self._session.flush()

    async def drop_filling(self, filling: Filling) -> None:
        await self._session.execute(
            delete(FillingRow).where(
                FillingRow.room == filling.room,
                FillingRow.thread == filling.thread,
                FillingRow.account == filling.account,
            )
        )

    async def filling(self, account: str, room: str, thread: str) -> Filling | None:
        """What somebody fills in there: in a thread, or in the room itself what they have begun last."""
        asked = {"account": account, "room": room, **({"thread": thread} if thread else {})}
        row = await self._session.scalar(_FILLING_IN_THREAD if thread else _FILLING_IN_FRONT, asked)
        return _filling(row) if row else None

    async def begun_fillings(self) -> set[tuple[str, str]]:
        """Who fills something in, and in which room."""
        rows = await self._session.execute(select(FillingRow.account, FillingRow.room).distinct())
        return {(account, room) for account, room in rows}

    async def turn_away(self, account: str, room: str) -> None:
        """Somebody has said something else: what they say in the room itself is not an answer to a form any more."""
        of = (FillingRow.account == account, FillingRow.room == room, FillingRow.front)
        await self._session.execute(update(FillingRow).where(*of).values(front=False))

    async def forget_of(self, account: Address) -> None:
        """Drop what was typed from an account."""
        if account.platform == PLATFORM:
            await self._session.execute(delete(FillingRow).where(FillingRow.account == account.place))

    async def forget(self, *, events: datetime, buttons: datetime) -> None:
        """Drop events done with, and buttons and forms nobody has pressed or sent, from before."""
        await self._session.execute(delete(InboundRow).where(InboundRow.done_at < events))
        await self._session.execute(delete(ButtonsRow).where(ButtonsRow.at < buttons))
        await self._session.execute(delete(FillingRow).where(FillingRow.at < events))


def _buttons(row: ButtonsRow) -> Buttons:
    return Buttons(**{name: getattr(row, name) for name in Buttons.__slots__})


def _filling(row: FillingRow) -> Filling:
    return Filling(**{name: getattr(row, name) for name in Filling.__slots__})
