"""Private rooms for a few people: opened once for what they are for, and nobody else is ever asked in."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Final

import structlog

from bot.adapters.matrix.directs import ENCRYPTED
from bot.adapters.matrix.reading import mapping
from bot.adapters.matrix.rooms import CREATE, Room, Rooms
from bot.adapters.matrix.wire import MatrixError, Wire, joined_rooms, quoted

log = structlog.stdlib.get_logger(__name__)

_ONCE: Final = "springboard.once"
"""What a room is for, in what it was made with: that can never be changed, and comes with all we know of it."""
_ALONE: Final = 100
"""Nobody but us may ask others in."""


class Circles:
    def __init__(self, wire: Wire, rooms: Rooms, *, encryption: bool) -> None:
        self._wire = wire
        self._rooms = rooms
        self._encryption = encryption
        self._opening = asyncio.Lock()

    async def open(self, users: Sequence[str], name: str, *, once: str) -> str | None:
        """The room of these people for this; ``None`` where the homeserver opens none for them."""
        try:
            async with self._opening:
                room = await self.find(once) or await self._make(users, name, once)
                await self._ask_in(room, users)
        except MatrixError as error:
            if not error.is_final:
                raise
            log.warning("no private room can be opened", error=error.code)
            return None
        return room

    async def find(self, once: str) -> str | None:
        """A room that was opened for this, also by a life that ended before it was told so."""
        for room in self._rooms.every():
            if room.content(CREATE).get(_ONCE) == once:
                return room.id
        for room in await joined_rooms(self._wire):
            if self._rooms.get(room) is None and await self._made_for(room) == once:
                return room
        return None

    async def _made_for(self, room: str) -> object:
        try:
            made = await self._wire.request("GET", f"/rooms/{quoted(room)}/state/{CREATE}/")
        except MatrixError as error:
            if error.is_final:  # we have just left it
                return None
            raise
        return mapping(made).get(_ONCE)

    async def _make(self, users: Sequence[str], name: str, once: str) -> str:
        body: dict[str, Any] = {
            "preset": "private_chat",
            "visibility": "private",
            "name": name,
            "topic": name,
            "invite": list(users),
            "creation_content": {_ONCE: once},
            "power_level_content_override": {"invite": _ALONE},
            "initial_state": [ENCRYPTED] if self._encryption else [],
        }
        return str((await self._wire.request("POST", "/createRoom", body))["room_id"])

    async def _ask_in(self, room: str, users: Sequence[str]) -> None:
        """Whoever is not there yet: the homeserver may have stopped in the middle of making it."""
        known = await self._rooms.known(room, self._is_whole)
        for user in users:
            if user not in {*known.joined, *known.invited}:
                await self._wire.request("POST", f"/rooms/{quoted(room)}/invite", {"user_id": user})
        await self._rooms.known(room, _has(users))

    def _is_whole(self, room: Room) -> bool:
        return bool(room.content(CREATE)) and room.is_encrypted >= self._encryption


def _has(users: Sequence[str]) -> Callable[[Room], bool]:
    """Whether everybody is there to get the keys."""
    return lambda room: set(users) <= {*room.joined, *room.invited}
