"""Rooms and threads as the rest of the house writes them: ``!room:server``, or ``!room:server/$root`` for a thread."""

from dataclasses import dataclass
from typing import Final

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


def server_of(user: str) -> str:
    return user.partition(":")[2]
