"""Answering what is said, pressed and sent on Matrix."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot.adapters.matrix import invites
from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.directs import Directs
from bot.adapters.matrix.events import ENCRYPTED, INVITE, Heard, concerns_us, read
from bot.adapters.matrix.intake import Intake
from bot.adapters.matrix.places import Spot
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.routes import Route
from bot.adapters.matrix.routing import Router
from bot.adapters.matrix.sayings import Kept, kept_from, saying
from bot.adapters.matrix.speaking import Mouth
from bot.adapters.matrix.wire import MatrixError, Wire
from bot.chat.model import Words
from bot.core.texts import Quote, Text
from bot.store.database import Database
from bot.store.matrix import Inbound

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: after which the asker sees that the bot is typing; after which more they are told that it takes longer;
    and in which a key that is on its way is waited for.
    """

    typing: float = 0.5
    telling: float = 2.5
    keys: float = 10.0


PATIENCE: Final = Patience()


class Listener:
    """``servers`` are those whose people may invite the bot."""

    def __init__(  # noqa: PLR0913 - where everything comes together
        self,
        *,
        wire: Wire,
        crypto: Crypto,
        rooms: Rooms,
        directs: Directs,
        mouth: Mouth,
        router: Router,
        intake: Intake,
        database: Database,
        words: Words,
        servers: Sequence[str],
        patience: Patience = PATIENCE,
    ) -> None:
        self._wire = wire
        self._crypto = crypto
        self._rooms = rooms
        self._directs = directs
        self._mouth = mouth
        self._router = router
        self._intake = intake
        self._database = database
        self._words = words
        self._servers = servers
        self._patience = patience
        self.joined: Callable[[str], Awaitable[None]] | None = None

    async def handle(self, event: Inbound, again: bool) -> None:  # noqa: FBT001 - an intake's way
        heard = read(event.body, self._wire.user, self._intake.my_name(event.room))
        if heard is None:
            return
        if heard.kind == INVITE:
            if await invites.answer(self._wire, self._directs, event.room, event.body, self._servers) and self.joined:
                await self.joined(event.room)
            return
        if again and await self._rooms.met(event.room) is None:
            return
        with suppress(Removed):
            await self._hear(event, heard)
            self._mouth.seen(event.room, heard.event)

    async def _hear(self, event: Inbound, heard: Heard) -> None:
        once = heard.event
        if kept := kept_from(event.said or {}):
            await self._say(kept, heard.user, once)
            return
        if heard.kind == ENCRYPTED:
            opened = await self._crypto.opened_soon(event.body, event.room, self._patience.keys)
            if opened is None:
                await self._cannot_read(event, heard)
                return
            again = read(opened, self._wire.user, self._intake.my_name(event.room))
            if again is None or not concerns_us(again, private=self._rooms.is_private(event.room), watched=True):
                return
            heard = again
        route = await self._router.route(event, heard)
        if route:
            route.begun = bool(event.said)
            await self._say(await self._answered(event, route), heard.user, once)

    async def _answered(self, event: Inbound, route: Route) -> Kept:
        """The answer, with signs of life where it does not come soon."""
        task = asyncio.ensure_future(route.answer())
        try:
            if await _takes_longer(task, self._patience.typing):
                await self._mouth.typing(event.room, on=True)
                if await _takes_longer(task, self._patience.telling) and route.begin():
                    async with self._database.transaction() as tx:
                        await tx.matrix.begun(event.id)
                    locale = route.locale or await self._router.locale_of(event.room, route.user)
                    await self._begin(route.here, event.event, locale)
                kept = await task
                await self._mouth.typing(event.room, on=False)
                return kept
            return await task
        finally:
            task.cancel()

    async def _begin(self, here: Spot, once: str, locale: str) -> str:
        return await _unless_removed(self._mouth.working(here, locale, once=once))

    async def _say(self, kept: Kept, user: str, once: str) -> None:
        begun = await self._begin(kept.here, once, kept.saying.locale) if kept.begun else None
        await _unless_removed(self._mouth.say(kept, user, once=once, begun=begun))

    async def _cannot_read(self, event: Inbound, heard: Heard) -> None:
        """Say so once to everybody's every device, with what to do."""
        content: Mapping[str, Any] = event.body.get("content") or {}
        device = f"{event.room}|{heard.user}|{content.get('sender_key') or content.get('device_id') or ''}"
        name = f"matrix-unreadable|{hashlib.blake2b(device.encode(), digest_size=12).hexdigest()}"
        async with self._database.reading() as tx:
            if await tx.kept.get(name):
                return
            locale = await self._router.locale_of(event.room, heard.user)
        room = self._rooms.get(event.room)
        who = room.joined.get(heard.user, heard.user) if room else heard.user
        private = self._rooms.is_private(event.room)
        here = Spot(event.room, heard.thread or ("" if private else heard.event))
        said = saying((Text("matrix-unreadable", name=Quote(who)),), self._words, locale)
        log.warning("a message cannot be decrypted", room=event.room)
        await self._mouth.say(Kept(saying=said, here=here), heard.user, once=heard.event)
        async with self._database.transaction() as tx:
            await tx.kept.put(name, "told")


class Removed(Exception):  # noqa: N818 - nobody's mistake
    """The bot may not speak there any more."""


async def _unless_removed(coming: Awaitable[Any]) -> Any:
    try:
        return await coming
    except MatrixError as error:
        log.warning("an answer was not taken", error=error.code)
        raise Removed from error


async def _takes_longer(task: asyncio.Future[Any], seconds: float) -> bool:
    done, _ = await asyncio.wait({task}, timeout=seconds)
    return not done
