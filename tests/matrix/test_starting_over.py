"""A homeserver that does not know any more how far the bot had come: nothing is lost, and nothing is answered twice."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from bot.adapters.matrix.intake import SINCE
from bot.app import App
from bot.settings import MatrixSettings
from bot.store.matrix import InboundRow
from bot.store.reminders import ReminderRow
from tests.conftest import Time
from tests.matrix.conftest import going
from tests.matrix.forgetful import Forgetful
from tests.matrix.person import Person
from tests.synapse import Homeserver


async def asks(ada: Person, room: str, name: str) -> str:
    """For a note to oneself: whoever is asked twice has two."""
    return await ada.say(room, f"!remind me when:2031-05-04 12:00 text:{name}")


async def hears_of(ada: Person, room: str, *names: str) -> None:
    """Each of these is answered in a room, in any order, and nothing else before."""
    said = [(await ada.hears(room)).body for _ in names]
    assert all(any(name in body for body in said) for name in names), said


async def notes(app: App) -> list[str]:
    async with app.database.engine.connect() as connection:
        return sorted(text.rpartition(":")[2] for text in await connection.scalars(select(ReminderRow.text)))


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_a_bad_position_at_the_start_costs_nothing(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path, *, encrypted: bool
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        room = await ada.open(fresh_bot.user, encrypted=encrypted)
        busy = await ada.open(fresh_bot.user, direct=False, name="Busy")
        await asks(ada, room, "first")
        await hears_of(ada, room, "first")
    async with app.database.transaction() as tx:
        assert await tx.kept.get(SINCE)
        await tx.kept.put(SINCE, "nonsense")
    await asks(ada, room, "second")
    await asks(ada, busy, "third")
    await asyncio.gather(*(ada.say(busy, f"chatter {number}") for number in range(110)))
    async with going(app, fresh_bot, tmp_path):
        await hears_of(ada, room, "second", "third")
        await asks(ada, room, "end")
        await hears_of(ada, room, "end")
    assert await notes(app) == ["end", "first", "second", "third"]


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_a_position_forgotten_under_way_costs_nothing(
    app: App, homeserver: Homeserver, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path, *, encrypted: bool
) -> None:
    assert fresh_bot.user
    between = Forgetful(homeserver)
    async with (
        between.standing(),
        going(app, fresh_bot.model_copy(update={"homeserver": between.url}), tmp_path),
    ):
        room = await ada.open(fresh_bot.user, encrypted=encrypted)
        for name in ("first", "second"):
            await asks(ada, room, name)
            await hears_of(ada, room, name)
            between.forget()
        await asks(ada, room, "third")
        await hears_of(ada, room, "third")
        await asks(ada, room, "end")
        await hears_of(ada, room, "end")
    assert between.forgot == 2
    assert await notes(app) == ["end", "first", "second", "third"]


async def test_what_is_older_than_the_last_contact_is_not_answered_though_nothing_is_known_of_it(
    app: App, time: Time, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        room = await ada.open(fresh_bot.user)
        old = await asks(ada, room, "old")
        await hears_of(ada, room, "old")
        time.now = datetime.now(UTC) + timedelta(days=40)
    async with app.database.engine.begin() as connection:  # as it is tidied after thirty days
        await connection.execute(delete(InboundRow))
    async with app.database.transaction() as tx:
        await tx.kept.put(SINCE, "nonsense")
    async with going(app, fresh_bot, tmp_path):
        await asks(ada, room, "end")
        await hears_of(ada, room, "end")
    async with app.database.engine.connect() as connection:
        assert old not in (await connection.scalars(select(InboundRow.event))).all()
