"""How long a moderator's queue takes of our own time, beside what the database takes for nothing at all.

A library of its own is made in a folder that goes away again: many entries nobody has checked, many wordings that wait,
many questions put to colleagues and replied to.
"""

import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import text

from bot import app as house
from bot import starter
from bot.app import App
from bot.chat.model import Reply
from bot.chat.plain import actions
from bot.core.gaps import Asked
from bot.core.people import terminal_owner
from bot.models import Models
from bot.services import gaps, library
from bot.settings import CommunitySettings, LibrarySettings, Settings
from bot.store import migrating

ENTRIES: Final = 2_000
PROPOSALS: Final = 3_000
GAPS: Final = 500
REPLIES: Final = 5_000
TIMES: Final = 60
OWNER: Final = terminal_owner("en")


async def measure(*, say: Callable[[str], None]) -> None:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        settings = Settings(
            data=folder,
            community=CommunitySettings(starter_library=False),
            library=LibrarySettings(model="none", second_opinion=False),
        )
        await migrating.migrate(settings.database)
        app = await stack.enter_async_context(house.opened(settings, Models()))
        await house.found(app)
        await _fill(app)
        await _ask(app)
        say(f"{ENTRIES} entries, {PROPOSALS} proposed wordings, {GAPS} gaps with {REPLIES} replies")
        say(f"{TIMES} times each, milliseconds")
        for name, work in (
            ("SELECT 1", _nothing(app)),
            ("one row written and committed", _one_row(app)),
            ("/queue", _saying(app, "/queue")),
            ("/gap list", _saying(app, "/gap list")),
            ("/gap show", _saying(app, "/gap show gap:250")),
            ("accept a wording, and the next", _pressing(app, "wordings", "queue.accept")),
            ("confirm an entry, and the next", _pressing(app, "unchecked", "queue.confirm")),
        ):
            say(_line(name, await _times(work)))


async def _fill(app: App) -> None:
    starters = starter.entries()
    entries = [
        replace(starters[number % len(starters)], id=f"entry-{number}", title=f"Entry {number}")
        for number in range(ENTRIES)
    ]
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        await library.bring_in(
            tx, community=community, entries=entries, author="bench", reason="bench", now=app.clock()
        )
        for number in range(PROPOSALS):
            slug, words = f"entry-{number % ENTRIES}", f"a new way to ask, number {number}"
            await tx.proposals.propose(community, slug, language="en", text=words, at=app.clock())
    await app.minds.load(community)


async def _ask(app: App) -> None:
    """Every gap with as many replies as the others, every tenth marked as answered by its last."""
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        asker = await tx.members.welcome(community, OWNER, app.clock())
        for number in range(GAPS):
            asked = Asked(question=f"Who has tried the thing with number {number}?", language="en", topics=("housing",))
            gap = await gaps.ask_peers(
                tx, community=community, asked=asked, member=asker, sender=OWNER, now=app.clock()
            )
            replies = [
                await gaps.reply(
                    tx,
                    community=community,
                    gap=gap,
                    text="We have. It took a room and a year.",
                    named=True,
                    member=asker,
                    sender=OWNER,
                    now=app.clock(),
                )
                for _ in range(REPLIES // GAPS)
            ]
            if number % 10 == 0:
                await tx.gaps.update(replace(gap, reply_id=replies[-1].id))


async def _times(work: Callable[[], Awaitable[None]]) -> list[float]:
    await work()
    taken: list[float] = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        await work()
        taken.append((time.perf_counter() - begun) * 1_000)
    return taken


def _line(name: str, taken: list[float]) -> str:
    return f"{name:<32} median {median(taken):7.2f}   95th {quantiles(taken, n=20)[-1]:7.2f}   most {max(taken):7.2f}"


def _nothing(app: App) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        async with app.database.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    return work


def _one_row(app: App) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        async with app.database.transaction() as tx:
            await tx.kept.put("bench", str(time.perf_counter()))

    return work


def _saying(app: App, line: str) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        await app.dispatcher.hear(line, OWNER)

    return work


def _pressing(app: App, kind: str, press: str) -> Callable[[], Awaitable[None]]:
    """Press the same button of each card that the press before has shown."""
    code = f"queue.next|{kind}"

    async def work() -> None:
        nonlocal code
        spoken = await app.dispatcher.press(code, OWNER)
        if not isinstance(spoken.answer, Reply):
            raise TypeError("a form instead of the next card")
        code = next(action.code for action in actions(spoken.answer.card) if action.name == press)

    return work
