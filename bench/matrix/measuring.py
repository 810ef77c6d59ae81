"""What an answer costs beside the least a bot can do, what killing does, and what the path above the network bears."""

import sqlite3
import tempfile
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any, TypeAlias

from bench.matrix.processes import bare, ours, spent

if TYPE_CHECKING:
    from tests.matrix.person import Person
    from tests.synapse import Homeserver

Figures: TypeAlias = dict[str, Any]

_TURN = 10


async def measure(replies: int, kills: int) -> Figures:
    """On one homeserver."""
    from tests import synapse
    from tests.matrix.person import logged_in

    with synapse.running() as server, tempfile.TemporaryDirectory(dir=_memory()) as folder:
        data = Path(folder)
        async with logged_in(server, server.register("ada"), data / "ada") as ada:
            figures: Figures = {}
            for encrypted in (False, True):
                kind = "encrypted" if encrypted else "plain"
                least, mine = await _costs(server, ada, data / kind, replies, encrypted=encrypted)
                figures[kind] = {"nio_ms": round(least, 2), "ours_ms": round(mine, 2), "ratio": round(mine / least, 2)}
            if kills:
                figures["kills"] = await _killed(server, ada, data / "killed", kills)
            return figures


async def _costs(
    server: "Homeserver", ada: "Person", data: Path, replies: int, *, encrypted: bool
) -> tuple[float, float]:
    """Milliseconds of computing for a reply of the bare bot and of ours. They are asked in turn, a few questions one by
    one, and the middle turn counts, so that whatever else the machine does slows both, or neither.
    """
    asked = {bare: server.register("bare"), ours: server.register("bot")}
    async with AsyncExitStack() as alive:
        processes = [
            await alive.enter_async_context(bot(server, who, data / bot.__name__)) for bot, who in asked.items()
        ]
        rooms = [await ada.open(account.user, encrypted=encrypted) for account in asked.values()]
        costs: list[list[float]] = [[], []]
        for first in range(-_TURN, replies, _TURN):  # the first turn is for all to be warm
            for bot, (process, room) in enumerate(zip(processes, rooms, strict=True)):
                turn, before = range(first, min(first + _TURN, replies)), spent(process)
                for number in turn:
                    await ada.say(room, f"!entry show entry:number-{number}")
                    await ada.hears(room)
                costs[bot].append((spent(process) - before) / len(turn))
        least, mine = (median(cost[1:]) for cost in costs)
        return least, mine


async def _killed(server: "Homeserver", ada: "Person", data: Path, kills: int) -> Figures:
    """Notes to oneself are asked for while the bot is killed at random; each is to be kept and confirmed once."""
    account, draw = server.register("bot"), Random(kills)  # noqa: S311 - no secret
    async with ours(server, account, data):
        room = await ada.open(account.user)
    asked, heard = 0, Counter[str]()
    for _ in range(kills):
        async with ours(server, account, data):
            _make_room(data)
            for _ in range(3):
                await ada.say(room, f"!remind me when:2031-05-04 12:00 text:note-{asked:05}")
                asked += 1
            for _ in range(draw.randrange(4)):
                _note(await ada.hears(room), heard)
    async with ours(server, account, data):
        await ada.say(room, "!entry show entry:the-end")
        while not _note(await ada.hears(room), heard):
            _make_room(data)
    with sqlite3.connect(data / "springboard.db") as database:
        [kept, distinct] = database.execute("SELECT count(*), count(DISTINCT text) FROM reminders").fetchone()
    return {
        "kills": kills,
        "asked": asked,
        "missing": asked - len(heard),
        "seen_twice": sum(count - 1 for count in heard.values()),
        "kept": kept,
        "kept_twice": kept - distinct,
    }


def _make_room(data: Path) -> None:
    """Fifty notes that are still to be told are the most, and many wait to be kept after the last kill."""
    with sqlite3.connect(data / "springboard.db", timeout=30) as database:
        database.execute("UPDATE reminders SET told_at = made_at")


def _note(message: Any, heard: Counter[str]) -> bool:
    """Count what is confirmed; ``True`` at the end."""
    heard.update(word.strip("“”.") for word in message.body.split() if "note-" in word)
    return "the-end" in message.body


def _memory() -> Path | None:
    memory = Path("/dev/shm")  # noqa: S108 - where the machine has it
    return memory if memory.is_dir() else None
