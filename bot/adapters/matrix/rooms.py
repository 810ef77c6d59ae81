"""What the bot knows of its rooms, from their state as it comes: who is there, who may do what, which space is around
them.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from bot.adapters.matrix.reading import mapping, texts

CREATE: Final = "m.room.create"
MEMBER: Final = "m.room.member"
POWER: Final = "m.room.power_levels"
CHILD: Final = "m.space.child"
PARENT: Final = "m.space.parent"
ENCRYPTION: Final = "m.room.encryption"
_KEPT: Final = frozenset({CREATE, POWER, CHILD, PARENT, ENCRYPTION, "m.room.name", "m.room.canonical_alias"})
_CREATORS_RULE_FROM: Final = 12
"""The room version from which on its creators may do everything, for ever."""
_EVERYTHING: Final = 10**9
_DEEPEST: Final = 5
_TWO: Final = 2


@dataclass(slots=True)
class Room:
    """``state`` is by type and key; ``joined`` are names by account."""

    id: str
    state: dict[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict[tuple[str, str], Mapping[str, Any]])
    joined: dict[str, str] = field(default_factory=dict[str, str])
    invited: set[str] = field(default_factory=set[str])
    creators: frozenset[str] = frozenset()

    def take(self, event: Mapping[str, Any]) -> None:
        """Note what a state event changes."""
        kind, key, content = str(event["type"]), str(event["state_key"]), mapping(event.get("content"))
        if kind == MEMBER:
            self._member(key, content)
        elif kind in _KEPT:
            self.state[kind, key] = content
        if kind == CREATE:
            self.creators = frozenset({str(event["sender"]), *texts(content.get("additional_creators"))})

    def content(self, kind: str, key: str = "") -> Mapping[str, Any]:
        return self.state.get((kind, key), {})

    def keys(self, kind: str) -> list[str]:
        """For which keys there is state of a kind that has not been taken back."""
        return [key for (each, key), content in self.state.items() if each == kind and content.get("via")]

    @property
    def name(self) -> str:
        """What people call it; nothing where it has no name."""
        return str(self.content("m.room.name").get("name") or self.alias)

    @property
    def alias(self) -> str:
        return str(self.content("m.room.canonical_alias").get("alias") or "")

    @property
    def is_encrypted(self) -> bool:
        return (ENCRYPTION, "") in self.state

    @property
    def is_space(self) -> bool:
        return self.content(CREATE).get("type") == "m.space"

    def level(self, user: str) -> int:
        if user in self.creators and self._creators_rule():
            return _EVERYTHING
        if (POWER, "") not in self.state:
            return 100 if user in self.creators else 0
        power = self.content(POWER)
        return _number(mapping(power.get("users")).get(user), _number(power.get("users_default"), 0))

    def may_set(self, user: str, kind: str) -> bool:
        """Whether somebody may change state of a kind."""
        power = self.content(POWER)
        needed = mapping(power.get("events")).get(kind, power.get("state_default", 50))
        return self.level(user) >= _number(needed, 50)

    def may_moderate(self, user: str) -> bool:
        """Whether somebody may take away what others have said."""
        return user in self.joined and self.level(user) >= max(_number(self.content(POWER).get("redact"), 50), 1)

    def may_manage(self, user: str) -> bool:
        """Whether somebody may say what others may do."""
        return user in self.joined and self.level(user) > 0 and self.may_set(user, POWER)

    def may_speak(self, user: str) -> bool:
        power = self.content(POWER)
        kind = "m.room.encrypted" if self.is_encrypted else "m.room.message"
        needed = mapping(power.get("events")).get(kind, power.get("events_default", 0))
        return user in self.joined and self.level(user) >= _number(needed, 0)

    def _creators_rule(self) -> bool:
        version = str(self.content(CREATE).get("room_version", "1"))
        return version.isdecimal() and int(version) >= _CREATORS_RULE_FROM

    def _member(self, user: str, content: Mapping[str, Any]) -> None:
        self.joined.pop(user, None)
        self.invited.discard(user)
        if content.get("membership") == "join":
            self.joined[user] = str(content.get("displayname") or user)
        elif content.get("membership") == "invite":
            self.invited.add(user)


class Rooms:
    """All rooms the bot is in. ``directs`` are the rooms for one person each, as the homeserver keeps them."""

    def __init__(self) -> None:
        self._rooms: dict[str, Room] = {}
        self._changed = asyncio.Condition()
        self._met = False
        self.directs: dict[str, list[str]] = {}

    async def take(self, room: str, events: Iterable[Mapping[str, Any]]) -> None:
        """Note the state events among these."""
        known, changes = self._rooms.get(room), [event for event in events if "state_key" in event]
        if known and not changes:
            return
        known = self._rooms.setdefault(room, Room(room))
        for event in changes:
            known.take(event)
        async with self._changed:
            self._changed.notify_all()

    async def are_met(self) -> None:
        """All rooms the bot was in when it came are known now."""
        self._met = True
        async with self._changed:
            self._changed.notify_all()

    async def met(self, room: str) -> Room | None:
        """A room the bot was in when it came; ``None`` where it is not any more."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._met or room in self._rooms)
        return self._rooms.get(room)

    def left(self, room: str) -> None:
        self._rooms.pop(room, None)

    def take_directs(self, content: Mapping[str, Any]) -> None:
        self.directs = {user: [*texts(rooms)] for user, rooms in content.items()}

    def get(self, room: str) -> Room | None:
        return self._rooms.get(room)

    def every(self) -> list[Room]:
        return list(self._rooms.values())

    async def known(self, room: str, ready: Callable[[Room], bool] = lambda _: True) -> Room:
        """A room, once it is known and ``ready``: what was just made or joined comes with the next events, and not all
        at once.
        """
        async with self._changed:
            await self._changed.wait_for(lambda: room in self._rooms and ready(self._rooms[room]))
        return self._rooms[room]

    def is_private(self, room: str) -> bool:
        """Whether nobody but one person and the bot reads what is said there."""
        known = self._rooms.get(room)
        if known is None or len(known.joined) + len(known.invited) > _TWO:
            return False
        return any(room in rooms for rooms in self.directs.values()) or not known.name

    def space_of(self, room: Room) -> Room:
        """The outermost space around a room, where both say so and the bot can see it; else the room itself. What only
        the room says counts for nothing: anybody can make one that does.
        """
        here = room
        for _ in range(_DEEPEST):
            around = [self._rooms.get(key) for key in sorted(here.keys(PARENT))]
            parent = next((each for each in around if each and here.id in each.keys(CHILD)), None)
            if parent is None or parent is room:
                break
            here = parent
        return here

    def rooms_of(self, space: str) -> list[Room]:
        """The rooms of a space the bot can speak about, by name."""
        found = [room for room in self._rooms.values() if not room.is_space and self.space_of(room).id == space]
        return sorted((room for room in found if not self.is_private(room.id)), key=lambda room: room.name.casefold())


def _number(value: object, otherwise: int) -> int:
    """Old rooms write levels as text."""
    try:
        return int(cast("str", value)) if value is not None else otherwise
    except (TypeError, ValueError):
        return otherwise
