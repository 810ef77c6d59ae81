"""Saying answers on Matrix: where they belong, once, and in as many messages as it takes."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Final

import aiohttp
import structlog

from bot.adapters.matrix.attachments import Attachment, uploaded
from bot.adapters.matrix.cards import Page, line
from bot.adapters.matrix.directs import Directs
from bot.adapters.matrix.filling import Fillings
from bot.adapters.matrix.places import Spot, in_thread
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.sayings import Kept, Saying, saying
from bot.adapters.matrix.sheets import asking
from bot.adapters.matrix.wire import MatrixError, Wire, quoted
from bot.chat.model import Words
from bot.core.texts import Text
from bot.store.database import Database
from bot.store.matrix import Buttons, Filling

log = structlog.stdlib.get_logger(__name__)

NOTICE: Final = "m.notice"
"""What bots say to what was said to them: no other bot answers it, and nobody is rung for it."""
KEYS: Final = tuple(f"{number}\ufe0f\u20e3" for number in range(1, 10))
_TYPING: Final = 30_000
_SUCCESSION: Final = 1.0


class Mouth:
    def __init__(
        self,
        wire: Wire,
        rooms: Rooms,
        directs: Directs,
        fillings: Fillings,
        database: Database,
        words: Words,
        clock: Callable[[], datetime],
        *,
        reactions: bool,
    ) -> None:
        self._wire = wire
        self._rooms = rooms
        self._directs = directs
        self._fillings = fillings
        self._database = database
        self._words = words
        self._clock = clock
        self._reactions = reactions
        self._beside: set[asyncio.Task[None]] = set()
        self._seen: dict[str, str] = {}

    async def say(self, kept: Kept, user: str, *, once: str, begun: str | None = None) -> None:
        """Say it here, or to its asker alone; ``begun`` is a message that told of it before and becomes it. What
        answers a press may take the place of what was pressed.
        """
        said, here, pressed = kept.saying, kept.here, kept.pressed
        origin = kept.origin or here.place
        if said.secret and not self._is_private(here):
            said = replace(said, private=True)
        if said.whole and pressed:
            there = Spot(pressed.room, pressed.thread)
            await self._replace(there, pressed.message, said.whole, once=f"{once}-0")
            await self._attach(said.attachments, there, once=once)
            await self._remember(said, there, [pressed.message], origin)
        elif said.private and not self._is_private(here):
            await self._aside(said, user, here, origin, once=once, begun=begun)
        else:
            await self._here(said, user, here, origin, once=once, begun=begun)

    async def working(self, here: Spot, locale: str, *, once: str) -> str:
        """Say that it takes longer; gives the message that is to become the answer."""
        return await self._send(here, line(Text("platform-working"), self._words, locale), once=f"{once}-working")

    async def typing(self, room: str, *, on: bool) -> None:
        path = f"/rooms/{quoted(room)}/typing/{quoted(self._wire.user)}"
        await self._if_possible("PUT", path, {"typing": on, "timeout": _TYPING} if on else {"typing": False})

    def seen(self, room: str, event: str) -> None:
        """Show its author that it was read; nothing waits for that. Of what comes in quick succession the last is
        enough, as it shows that all before was read, and everybody there is told of each.
        """
        showing = room in self._seen
        self._seen[room] = event
        if not showing:
            self.later(self._show_seen(room))

    async def finish(self) -> None:
        for task in self._beside:
            task.cancel()
        await asyncio.gather(*self._beside, return_exceptions=True)

    async def _here(self, said: Saying, user: str, here: Spot, origin: str, *, once: str, begun: str | None) -> None:
        if said.sheet:
            await self._ask(said, user, here, origin, once=once, begun=begun)
            return
        sent: list[str] = []
        for number, page in enumerate(said.pages):
            if begun and not number:
                await self._replace(here, begun, page, once=f"{once}-0")
                sent.append(begun)
            else:
                sent.append(await self._send(here, page, once=f"{once}-{number}"))
            if not number:
                await self._attach(said.attachments, here, once=once)
        await self._remember(said, here, sent, origin)

    async def _aside(self, said: Saying, user: str, here: Spot, origin: str, *, once: str, begun: str | None) -> None:
        """Say it in the room its asker has with us, and here only that."""
        try:
            room = await self._wire.patiently(lambda: self._directs.open(user))
            await self._here(said, user, Spot(room), origin, once=f"{once}-d", begun=None)
            note = Text("matrix-told-directly")
        except MatrixError as error:
            log.warning("nothing can be said directly", error=error.code)
            note = Text("matrix-not-directly")
        told = saying((note,), self._words, said.locale)
        await self._here(told, user, here, origin, once=once, begun=begun)

    async def _ask(self, said: Saying, user: str, here: Spot, origin: str, *, once: str, begun: str | None) -> None:
        """Begin to fill in a form, in a thread of its own; its first message is what the thread hangs on."""
        assert said.sheet
        filling = Filling(account=user, room=here.room, thread=here.thread, form=said.sheet.as_data(), origin=origin)
        [page] = saying(asking(filling, None), self._words, said.locale).pages
        if begun:
            await self._replace(here, begun, page, once=f"{once}-0")
        message = begun or await self._send(here, page, once=f"{once}-0")
        await self._fillings.begin(replace(filling, thread=here.thread or message))

    async def _remember(self, said: Saying, there: Spot, messages: list[str], origin: str) -> None:
        """Keep what can be pressed, on every message of it."""
        replaced = said.whole is not None
        if not (said.codes or replaced):
            return
        async with self._database.transaction() as tx:
            for message in messages:
                buttons = Buttons(
                    room=there.room,
                    message=message,
                    thread=there.thread,
                    codes=said.codes,
                    locale=said.locale,
                    origin=origin,
                )
                await tx.matrix.put_buttons(buttons, self._clock())
        if self._reactions and said.codes and not replaced:
            self.later(self._offer(there.room, messages[-1], len(said.codes)))

    async def _offer(self, room: str, message: str, count: int) -> None:
        """Put keys to press under a message, as long as nobody minds how much we send."""
        for number, key in enumerate(KEYS[:count], start=1):
            if asyncio.get_running_loop().time() < self._wire.limited_until:
                return
            content = {"m.relates_to": {"rel_type": "m.annotation", "event_id": message, "key": key}}
            try:
                await self._wire.send(room, content, once=f"{message}-r{number}", kind="m.reaction")
            except (MatrixError, aiohttp.ClientError, OSError, TimeoutError) as error:
                self._wire.mind(error)
                return

    async def _send(self, there: Spot, page: Page, *, once: str) -> str:
        content = content_of(page, there)
        return await self._wire.patiently(lambda: self._wire.send(there.room, content, once=once))

    async def _attach(self, attachments: Sequence[Attachment], there: Spot, *, once: str) -> None:
        for number, attachment in enumerate(attachments):
            content = await self._wire.patiently(partial(uploaded, self._wire, there.room, attachment))
            if content:
                said = in_thread(content, there)
                send = partial(self._wire.send, there.room, said, once=f"{once}-0-{number}")
                await self._wire.patiently(send)

    async def _replace(self, there: Spot, message: str, page: Page, *, once: str) -> None:
        content = edit_of(page, message)
        await self._wire.patiently(lambda: self._wire.send(there.room, content, once=once))

    def _is_private(self, here: Spot) -> bool:
        return self._rooms.is_private(here.room)

    async def _show_seen(self, room: str) -> None:
        shown = ""
        while shown != self._seen[room]:
            shown = self._seen[room]
            await self._if_possible("POST", f"/rooms/{quoted(room)}/receipt/m.read/{quoted(shown)}", {})
            await asyncio.sleep(_SUCCESSION)
        del self._seen[room]

    async def _if_possible(self, method: str, path: str, body: Any) -> None:
        try:
            await self._wire.request(method, path, body)
        except (MatrixError, aiohttp.ClientError, OSError, TimeoutError) as error:
            self._wire.mind(error)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something nobody waits for."""
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)


def content_of(page: Page, there: Spot, *, kind: str = NOTICE) -> dict[str, Any]:
    return in_thread(_words_of(page, kind), there)


def edit_of(page: Page, message: str, *, kind: str = NOTICE) -> dict[str, Any]:
    """A message that takes the place of another."""
    new: Mapping[str, Any] = {**_words_of(page, kind), "m.mentions": {}}
    old = _words_of(Page(f"* {page.body}", f"* {page.html}"), kind)
    return {
        **old,
        "m.mentions": {},
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": message},
    }


def _words_of(page: Page, kind: str) -> dict[str, str]:
    return {
        "msgtype": kind,
        "body": page.body,
        "format": "org.matrix.custom.html",
        "formatted_body": page.html,
    }
