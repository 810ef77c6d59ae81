"""Rooms for one person each: opened once, found again for ever."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Final

import structlog

from bot.adapters.matrix.rooms import CREATE, Room, Rooms
from bot.adapters.matrix.wire import MatrixError, Wire, quoted

log = structlog.stdlib.get_logger(__name__)

ENCRYPTED: Final = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class LeftError(Exception):
    """Somebody has left the room they had with the bot: that is an answer too."""


class Directs:
    def __init__(self, wire: Wire, rooms: Rooms, *, encryption: bool) -> None:
        self._wire = wire
        self._rooms = rooms
        self._encryption = encryption
        self._opening: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def open(self, user: str, *, again: bool = True) -> str:
        """The room to write to somebody in. Who has left it is asked back ``again``, or ``LeftError`` is raised."""
        async with self._opening[user]:
            return self._with(user) or await self._left(user, again=again) or await self._make(user)

    async def remember(self, user: str, room: str) -> None:
        """Let every client show a room as one with somebody."""
        known = self._rooms.directs.get(user, [])
        if room not in known:
            self._rooms.directs = {**self._rooms.directs, user: [*known, room]}
            path = f"/user/{quoted(self._wire.user)}/account_data/m.direct"
            await self._wire.request("PUT", path, self._rooms.directs)

    def _with(self, user: str) -> str | None:
        """One that is there, the latest first; one we made and were killed before we could write that down, too."""
        marked = [self._rooms.get(each) for each in reversed(self._rooms.directs.get(user, []))]
        others = [each for each in self._rooms.every() if not each.name and (CREATE, "") in each.state]
        for room in (*filter(None, marked), *others):
            if _is_between(room, self._wire.user, user):
                return room.id
        return None

    async def _left(self, user: str, *, again: bool) -> str | None:
        rooms = [self._rooms.get(each) for each in reversed(self._rooms.directs.get(user, []))]
        alone = next((room for room in rooms if room and set(room.joined) == {self._wire.user}), None)
        if alone is None:
            return None
        if not again:
            raise LeftError
        await self._wire.request("POST", f"/rooms/{quoted(alone.id)}/invite", {"user_id": user})
        return alone.id

    async def _make(self, user: str) -> str:
        body = {
            "is_direct": True,
            "invite": [user],
            "preset": "trusted_private_chat",
            "initial_state": [ENCRYPTED] if self._encryption else [],
        }
        room = str((await self._wire.request("POST", "/createRoom", body))["room_id"])
        await self._rooms.known(room, self._is_whole(user))
        try:
            await self.remember(user, room)
        except MatrixError:
            log.exception("a direct room is not marked as one")
        return room

    def _is_whole(self, user: str) -> Callable[[Room], bool]:
        """Whether who was invited is there to get the keys."""
        return lambda room: _is_between(room, self._wire.user, user) and room.is_encrypted >= self._encryption


def _is_between(room: Room, me: str, user: str) -> bool:
    there = {*room.joined, *room.invited}
    return me in room.joined and there == {me, user}
