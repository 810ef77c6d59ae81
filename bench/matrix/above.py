"""The path above the network: events go in as if they had come, and what is said goes nowhere."""

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nio import AsyncClient
from typing_extensions import override

from bot import app as house
from bot import clock
from bot.adapters.matrix.listening import PATIENCE
from bot.adapters.matrix.running import House
from bot.adapters.matrix.wire import Wire
from bot.models import Models
from bot.settings import LibrarySettings, MatrixSettings, Settings
from bot.store import migrating
from bot.store.matrix import Inbound

_BOT = "@bot:here"


class Nowhere(Wire):
    """A homeserver that takes everything at once."""

    said = 0

    @override
    async def request(self, method: str, path: str, body: Any = None, *, under: str = "", **query: str) -> Any:
        return {}

    @override
    async def send(self, room: str, content: Mapping[str, Any], *, once: str, kind: str = "m.room.message") -> str:
        self.said += 1
        return f"${once}"


async def measure(rooms: int, replies: int) -> dict[str, float]:
    """Answers a second with so many people asking at once, from words and the starter library."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder), library=LibrarySettings(model="none", second_opinion=False))
        await migrating.migrate(settings.database)
        async with house.opened(settings, Models()) as app:
            await house.found(app)
            await app.open_libraries()
            client = AsyncClient("http://nowhere", _BOT)
            wire, on_matrix = Nowhere(client), MatrixSettings(user=_BOT, reactions=False)
            here = House(client, wire, on_matrix, app.dispatcher, app.database, app.words, clock.now, PATIENCE)
            for number in range(rooms):
                await here.rooms.take(f"!{number}:here", [_joined(_BOT), _joined(f"@user{number}:here")])
            begun = time.monotonic()
            for turn in range(replies // rooms):
                asked = [_asked(number, turn) for number in range(rooms)]
                await here.intake.keep(asked, position=str(turn))
            await here.intake.idle()
            seconds = time.monotonic() - begun
            return {"rooms": rooms, "answers": wire.said, "answers_a_second": round(wire.said / seconds, 1)}


def _joined(user: str) -> dict[str, Any]:
    return {"type": "m.room.member", "state_key": user, "sender": user, "content": {"membership": "join"}}


def _asked(number: int, turn: int) -> Inbound:
    content = {"msgtype": "m.text", "body": f"Who runs a language cafe with volunteers, number {number} of {turn}?"}
    event = f"${number}-{turn}"
    body = {"type": "m.room.message", "sender": f"@user{number}:here", "event_id": event, "content": content}
    return Inbound(event=event, room=f"!{number}:here", body=body)
