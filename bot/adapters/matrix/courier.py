"""Saying on Matrix what was promised: in a room, in a thread, or to one person.

A homeserver knows a repeated transaction id of the same session for a while. Beyond that our own messages are known by
a mark in them, which people never see.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from typing_extensions import override

from bot.adapters.matrix.attachments import Attachment, attachments, uploaded
from bot.adapters.matrix.cards import Page, codes, fitted, pages
from bot.adapters.matrix.circles import Circles
from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.directs import Directs
from bot.adapters.matrix.places import PLATFORM, Spot, in_thread, spot_of
from bot.adapters.matrix.reading import mappings, part, said_at
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.speaking import content_of, edit_of
from bot.adapters.matrix.troubles import told_apart
from bot.adapters.matrix.wire import MatrixError, Wire, joined_rooms, quoted
from bot.chat.cards import Card
from bot.chat.letters import Letter
from bot.chat.model import Words
from bot.core.outbox import Address, Remote
from bot.core.pacing import Pace, Rate
from bot.delivery.courier import CannotLookError, Courier, RefusedError
from bot.store.database import Database
from bot.store.matrix import Buttons

_MARK: Final = "springboard.once"
_LETTER: Final = "m.text"
"""Letters ring, unlike answers: nobody waits for them with the room open."""
_MOST_READ: Final = 1000
_PAGE: Final = 100
_COMING: Final = 5.0
_SKEW: Final = timedelta(minutes=10)
"""How far our clock may be from the homeserver's."""


class MatrixCourier(Courier):
    """``pace`` is what keeps a bot from being a nuisance; homeservers that allow less say so, and are obeyed."""

    platform = PLATFORM
    pace = Pace(everywhere=Rate(20, 1), place=Rate(5, 5), direct=Rate(30, 60))

    def __init__(
        self,
        wire: Wire,
        crypto: Crypto,
        rooms: Rooms,
        directs: Directs,
        circles: Circles,
        database: Database,
        words: Words,
        clock: Callable[[], datetime],
    ) -> None:
        self._wire = wire
        self._crypto = crypto
        self._rooms = rooms
        self._directs = directs
        self._circles = circles
        self._database = database
        self._words = words
        self._clock = clock
        self._there: dict[str, dict[int, str]] = {}

    @override
    def remembers(self, address: Address, letter: Letter) -> timedelta:
        """Synapse keeps transaction ids for a day, others for half an hour."""
        return timedelta(minutes=30)

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        with told_apart():
            if letter.replaces:
                return await self._edit(letter.card, letter.replaces, locale, nonce)
            return await self._say(address, letter, locale, nonce)

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        """Editing again changes nothing, so nothing is looked for then."""
        if letter.replaces:
            return None
        with told_apart():
            circle = await self._circles.find(nonce) if letter.among else None
            spot = Spot(circle) if circle else await self._spot(address)
            try:
                there = await self._marked(spot.room, nonce, since - _SKEW)
            except MatrixError as error:
                if error.is_final:
                    raise CannotLookError(str(error)) from error
                raise
        if len(there) == len(self._pieces(letter.card, locale)):
            return self._remote(spot, there[0], letter)
        self._there[nonce] = there
        return None

    async def _say(self, address: Address, letter: Letter, locale: str, nonce: str) -> Remote:
        """Every message of it that is not there yet; what comes after the first stands in the thread it opens."""
        circle = await self._circle(letter, locale, nonce)
        spot, there = Spot(circle) if circle else await self._spot(address), self._there.pop(nonce, {})
        await self._know(spot.room)
        sent: list[str] = []
        where = spot
        for number, piece in enumerate(self._pieces(letter.card, locale)):
            said = there.get(number) or await self._put(piece, where, once=f"{nonce}-{number}")
            sent += [said] if said else []
            where = spot_of(self._remote(spot, sent[0], letter).place)
        remote = self._remote(spot, sent[0], letter)
        for number, message in enumerate(sent):
            await self._remember(
                letter.card, Spot(spot.room, where.thread if number else spot.thread), message, locale, remote.place
            )
        return remote

    def _pieces(self, card: Card, locale: str) -> list[Page | Attachment]:
        """The messages a card becomes: its first page, the files that go with it, and what else there is to read."""
        first, *more = pages(card, self._words, locale)
        return [first, *attachments(card, self._words, locale), *more]

    async def _put(self, piece: Page | Attachment, where: Spot, *, once: str) -> str | None:
        """Say one message of it; ``None`` for a file the homeserver does not take."""
        if isinstance(piece, Page):
            content = content_of(piece, where, kind=_LETTER)
        elif file := await uploaded(self._wire, where.room, piece):
            content = in_thread(file, where)
        else:
            return None
        return await self._wire.send(where.room, {**content, _MARK: once}, once=once)

    async def _know(self, room: str) -> None:
        """Whether a room is encrypted must be known before anything is said in it; where we have just come, it will
        be. Raises ``RefusedError`` where we are not.
        """
        if self._rooms.get(room) is None:
            if room not in await joined_rooms(self._wire):
                raise RefusedError("the bot is not in this room")
            async with asyncio.timeout(_COMING):
                await self._rooms.known(room)

    async def _edit(self, card: Card, said: Remote, locale: str, nonce: str) -> Remote:
        """Say something else where it was said; the place of what opened a thread is that thread."""
        spot = spot_of(said.place)
        await self._know(spot.room)
        content = edit_of(fitted(card, self._words, locale), said.message, kind=_LETTER)
        await self._wire.send(spot.room, content, once=f"{nonce}-0")
        thread = "" if spot.thread == said.message else spot.thread
        await self._remember(card, Spot(spot.room, thread), said.message, locale, said.place)
        return said

    async def _remember(self, card: Card, spot: Spot, message: str, locale: str, origin: str) -> None:
        buttons = Buttons(
            room=spot.room, message=message, thread=spot.thread, codes=codes(card), locale=locale, origin=origin
        )
        async with self._database.transaction() as tx:
            await tx.matrix.put_buttons(buttons, self._clock())

    async def _circle(self, letter: Letter, locale: str, nonce: str) -> str | None:
        """The private room of a letter that is for some alone; ``None`` where none can be opened."""
        if not letter.among or not letter.thread:
            return None
        users = [each.place for each in letter.among]
        return await self._circles.open(users, self._words(letter.thread, locale), once=nonce)

    async def _spot(self, address: Address) -> Spot:
        if address.direct:
            return Spot(await self._directs.open(address.place, again=False))
        spot = spot_of(address.place)
        return Spot(spot.room, spot_of(address.thread).thread or address.thread) if address.thread else spot

    def _remote(self, spot: Spot, first: str, letter: Letter) -> Remote:
        """Where it was said: in the thread it opens, which only a room itself can have."""
        opens = letter.thread and not letter.among and not spot.thread
        opened = Spot(spot.room, first) if opens else spot
        return Remote(opened.place, first)

    async def _marked(self, room: str, nonce: str, since: datetime) -> dict[int, str]:
        """Our messages with this mark, by their number, the latest pages first. Raises ``CannotLookError`` where so
        much was said since then that looking would never end.
        """
        there: dict[int, str] = {}
        query: dict[str, str] = {"dir": "b", "limit": str(_PAGE)}
        for _ in range(_MOST_READ // _PAGE):
            page = await self._wire.request("GET", f"/rooms/{quoted(room)}/messages", **query)
            chunk = mappings(page.get("chunk"))
            for event in chunk:
                number = self._number(event, room, nonce)
                if number is not None:
                    there[number] = str(event["event_id"])
            if 0 in there or not chunk or not page.get("end") or said_at(chunk[-1]) < since:
                return there
            query["from"] = str(page["end"])
        raise CannotLookError(f"more than {_MOST_READ} messages since then")

    def _number(self, event: Mapping[str, Any], room: str, nonce: str) -> int | None:
        if event.get("sender") != self._wire.user:
            return None
        once = part(event, "unsigned").get("transaction_id")
        if not once:
            said = self._crypto.opened(event, room) if event.get("type") == "m.room.encrypted" else event
            once = part(said, "content").get(_MARK)
        head, _, number = str(once).rpartition("-")
        return int(number) if head == nonce and number.isdecimal() else None
