"""Rooms and threads as the rest of the house writes them: ``!room:server``, or ``!room:server/$root`` for a thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

PLATFORM: Final = "matrix"


@dataclass(frozen=True, slots=True)
class Spot:
    """A room, or a thread in it by its first message."""

    room: str
    thread: str = ""

    @property
    def place(self) -> str:
        return f"{self.room}/{self.thread}" if self.thread else self.room


def spot_of(place: str) -> Spot:
    room, mark, root = place.partition("/$")
    return Spot(room, f"${root}" if mark else "")


def in_thread(content: Mapping[str, Any], there: Spot) -> dict[str, Any]:
    """A message that calls nobody; what is said in a thread stays there."""
    said: dict[str, Any] = {**content, "m.mentions": {}}
    if there.thread:
        said["m.relates_to"] = {
            "rel_type": "m.thread",
            "event_id": there.thread,
            "is_falling_back": True,
            "m.in_reply_to": {"event_id": there.thread},
        }
    return said


def name_of(user: str) -> str:
    return user.partition(":")[0].removeprefix("@")


def server_of(user: str) -> str:
    return user.partition(":")[2]
