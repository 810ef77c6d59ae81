"""What came is kept before anything is done about it, and handed over in the order of its coming, a room at a time."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import structlog

from bot.adapters.matrix.events import ENCRYPTED, INVITE, concerns_us, read
from bot.adapters.matrix.places import PLATFORM
from bot.adapters.matrix.reading import Json, mappings, part, text
from bot.adapters.matrix.rooms import MEMBER, Rooms
from bot.store.database import Database
from bot.store.matrix import Inbound

log = structlog.stdlib.get_logger(__name__)

SINCE: Final = "matrix-since"
_CONTACT: Final = "matrix-contact"
LAST_WORDS: Final = 8.0
"""Seconds for answers under way when the bot is stopped; containers are given ten in all."""

_SOON: Final = 1.0
_LAZY: Final = 5.0
"""Seconds after which what is done is marked, and how far we are where nothing came."""

Handle = Callable[[Inbound, bool], Awaitable[None]]
"""Answers an event; the second argument tells whether an earlier life of the bot may have begun that."""


class Intake:
    def __init__(self, rooms: Rooms, me: str, database: Database, clock: Callable[[], datetime]) -> None:
        self._rooms = rooms
        self._me = me
        self._database = database
        self._clock = clock
        self._handle: Handle | None = None
        self._lanes: dict[str, deque[tuple[Inbound, bool]]] = {}
        self._working: set[asyncio.Task[None]] = set()
        self._done: list[int] = []
        self._position: str | None = None
        self._marked_at = float("-inf")

    def handled_by(self, handle: Handle) -> None:
        self._handle = handle

    def my_name(self, room: str) -> str:
        known = self._rooms.get(room)
        return known.joined.get(self._me, self._me) if known else self._me

    async def concerning(self, room: str, events: Sequence[Mapping[str, Any]]) -> list[Inbound]:
        """Those events of a room that may be for us."""
        if not any(event.get("sender") != self._me for event in events):
            return []
        private = self._rooms.is_private(room)
        watched = private or await self._is_watched(room)
        found: list[Inbound] = []
        for event in events:
            heard = read(event, self._me, self.my_name(room)) if "state_key" not in event else None
            if (
                heard
                and heard.event
                and (heard.kind == ENCRYPTED or concerns_us(heard, private=private, watched=watched))
            ):
                found.append(Inbound(event=heard.event, room=room, body=_needed(event)))
        return found

    def invitation(self, room: str, invited: Mapping[str, Any], position: str) -> Inbound:
        """An invitation, with the little it tells of the room."""
        state = mappings(part(invited, "invite_state").get("events"))
        about_us = [each for each in state if each.get("type") == MEMBER and each.get("state_key") == self._me]
        ours: Json = about_us[-1] if about_us else {}
        body = {"type": INVITE, "sender": text(ours.get("sender")), "content": part(ours, "content"), "state": state}
        return Inbound(event=f"{INVITE} {room} {position}", room=room, body=body)

    async def keep(self, events: Sequence[Inbound], *, position: str | None = None, forced: bool = False) -> None:
        """Write down what came and how far we are, all or nothing; then begin to answer. What is done with, or how far
        we are where nothing came, can wait a little: what is done and not marked is said again, and not seen twice.
        """
        self._position = position or self._position
        now = asyncio.get_running_loop().time()
        marking = forced or now - self._marked_at > (_SOON if self._done else _LAZY)
        if not (events or marking):
            return
        done: list[int] = []
        if marking:
            done, self._done, self._marked_at = self._done, [], now
        try:
            async with self._database.transaction() as tx:
                fresh = await tx.matrix.take(events, self._clock())
                await tx.matrix.done(done, self._clock())
                if self._position:
                    await tx.kept.put(SINCE, self._position)
                if self._position and marking:
                    await tx.kept.put(_CONTACT, self._clock().isoformat())
        except BaseException:
            self._done = done + self._done
            raise
        for event in fresh:
            self._give(event, again=False)

    async def last_contact(self) -> datetime | None:
        """When the homeserver last told us something, to the minute; ``None`` where that is not known."""
        async with self._database.reading() as tx:
            at = await tx.kept.get(_CONTACT)
        return datetime.fromisoformat(at) if at else None

    async def resume(self) -> None:
        """Go on with what an earlier life left."""
        async with self._database.reading() as tx:
            left = await tx.matrix.waiting()
        for event in left:
            self._give(event, again=True)

    async def finish(self) -> None:
        """End what is under way, or be too late."""
        for lane in self._lanes.values():
            while len(lane) > 1:
                lane.pop()
        if self._working:
            _, late = await asyncio.wait(self._working, timeout=LAST_WORDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self.keep([], forced=True)

    async def idle(self) -> None:
        """Return when everything that came is answered and marked."""
        while self._working:
            await asyncio.wait(self._working)
        await self.keep([], forced=True)

    def _give(self, event: Inbound, *, again: bool) -> None:
        lane = self._lanes.setdefault(event.room, deque())
        lane.append((event, again))
        if len(lane) == 1:
            task = asyncio.create_task(self._walk(event.room, lane), name=f"matrix {event.room}")
            self._working.add(task)
            task.add_done_callback(self._working.discard)

    async def _walk(self, room: str, lane: deque[tuple[Inbound, bool]]) -> None:
        while lane:
            event, again = lane[0]
            try:
                if self._handle:
                    await self._handle(event, again)
            except Exception:
                log.exception("an event was not answered", room=room)
            self._done.append(event.id)
            lane.popleft()
        del self._lanes[room]

    async def _is_watched(self, room: str) -> bool:
        async with self._database.reading() as tx:
            return await tx.communities.is_served(PLATFORM, room)


def _needed(event: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: event[name]
        for name in ("type", "sender", "content", "event_id", "room_id", "origin_server_ts", "redacts")
        if name in event
    }
