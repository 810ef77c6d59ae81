"""Nothing is lost and nothing is said twice, whatever happens to the bot."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.adapters.matrix import running
from bot.adapters.matrix.backing_up import back_up
from bot.adapters.matrix.checking import check
from bot.adapters.matrix.session import kept
from bot.adapters.matrix.wire import NotAcceptedError
from bot.app import App
from bot.settings import MatrixSettings
from tests.matrix.conftest import going
from tests.matrix.person import Person
from tests.matrix.voice import Matrix
from tests.synapse import Homeserver

QUESTION = "How do we run conversation practice without a teacher?"


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_buttons_and_forms_go_on_after_a_restart(
    app: App, ada: Person, tmp_path: Path, fresh_bot: MatrixSettings, *, encrypted: bool
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        voice = Matrix(app, ada, await ada.open(fresh_bot.user, encrypted=encrypted))
        await voice.says(QUESTION)
    async with going(app, fresh_bot, tmp_path):
        assert "Nobody teaches" in await voice.presses("More")
        assert "Where you work" in await voice.says("/me edit")
        await ada.say(voice.room, "skip", thread=voice.last.event)
        assert "2 of 5: Country" in await voice.hears()
    async with going(app, fresh_bot, tmp_path):
        await ada.say(voice.room, "back", thread=voice.last.thread)
        assert "1 of 5: Language" in await voice.hears()
        assert "Noted." in await voice.fills(country="Malta")
        assert "Malta" in await voice.says("/me show")


async def test_what_was_missed_while_the_bot_was_away_is_answered(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        room = await ada.open(fresh_bot.user, direct=False, name="Busy")
        direct = await ada.open(fresh_bot.user)
    await ada.say(room, "!entry show entry:nowhere")
    await asyncio.gather(*(ada.say(room, f"chatter {number}") for number in range(110)))
    async with going(app, fresh_bot, tmp_path):
        assert "There is no entry “nowhere” here" in (await ada.hears(direct)).body


async def test_a_session_that_was_ended_stops_the_bot_with_advice(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        found = [line async for line in check(fresh_bot, tmp_path)]
        assert [well for _, well, _ in found] == [True, True, True, False]
        assert found[3][0] == "in 0 Matrix rooms"
    session = kept(tmp_path)
    assert session
    assert (tmp_path / "session.json").stat().st_mode & 0o777 == 0o600
    ada.client.access_token, mine = session.token, ada.client.access_token
    await ada.client.logout()
    ada.client.access_token = mine
    with pytest.raises(NotAcceptedError) as stopped:
        async with asyncio.timeout(30), going(app, fresh_bot, tmp_path):
            pass
    assert "does not know the bot's session any more" in (running.why(stopped.value) or "")
    refused = [about async for about, well, _ in check(fresh_bot, tmp_path) if not well]
    assert refused == [f"Matrix session of {fresh_bot.user} is refused (M_UNKNOWN_TOKEN)"]


async def test_a_backup_holds_what_the_bot_is(app: App, fresh_bot: MatrixSettings, tmp_path: Path) -> None:
    folder, archive = tmp_path / "matrix", tmp_path / "backup-matrix.tar.gz"
    assert not back_up(folder, archive)
    async with going(app, fresh_bot, folder):
        assert back_up(folder, archive)
    assert archive.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("pushed", [False, True], ids=["account", "application service, encrypted"])
async def test_a_bot_that_is_killed_over_and_over_loses_nothing_and_says_nothing_twice(
    homeserver: Homeserver,
    ada: Person,
    fresh_bot: MatrixSettings,
    pushed_settings: MatrixSettings,
    devices: Path,
    tmp_path: Path,
    *,
    pushed: bool,
) -> None:
    settings = pushed_settings.model_copy(update={"keys": devices / "pushed"}) if pushed else fresh_bot
    assert settings.user
    many, kills = 8, 2
    async with alive(homeserver, settings, tmp_path):
        room = await ada.open(settings.user, encrypted=pushed)
    said: list[str] = []

    async def talk() -> None:
        for number in range(many):
            ada.client.invalidate_outbound_session(room)  # what is encrypted has a key of its own each
            await ada.say(room, f"!remind me when:2031-05-04 12:00 text:note-{number:03}")

    talking = asyncio.create_task(talk())
    for _ in range(kills):
        async with alive(homeserver, settings, tmp_path):
            said.append((await ada.hears(room)).body)
    async with alive(homeserver, settings, tmp_path):
        await talking
        while len(said) < many:
            said.append((await ada.hears(room)).body)
        await ada.say(room, "!entry show entry:the-end")
        assert "the-end" in (await ada.hears(room)).body
    notes = Counter(word for body in said for word in body.split() if "note-" in word)
    assert set(notes.values()) == {1}
    assert len(notes) == many
    with sqlite3.connect(tmp_path / "springboard.db") as database:
        assert database.execute("SELECT count(*), count(DISTINCT text) FROM reminders").fetchone() == (many, many)


@asynccontextmanager
async def alive(server: Homeserver, settings: MatrixSettings, data: Path) -> AsyncGenerator[None]:
    """The bot in a process of its own, killed at the end."""
    program = (sys.executable, "-m", "bot", "run")
    process = await asyncio.create_subprocess_exec(*program, env=surroundings(server, settings, data))
    try:
        yield
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


def surroundings(server: Homeserver, settings: MatrixSettings, data: Path) -> dict[str, str]:
    """What a bot of its own is told."""
    service = settings.service
    given = {
        "USER": settings.user,
        "KEYS": settings.keys,
        "PASSWORD": settings.password and settings.password.get_secret_value(),
        "SERVICE__AS_TOKEN": service.as_token and service.as_token.get_secret_value(),
        "SERVICE__HS_TOKEN": service.hs_token and service.hs_token.get_secret_value(),
        "SERVICE__PORT": service.port,
    }
    return {
        "PATH": os.environ["PATH"],
        "SPRINGBOARD_DATA": str(data),
        "SPRINGBOARD_WEB__ENABLED": "false",
        "SPRINGBOARD_LIBRARY__MODEL": "none",
        "SPRINGBOARD_LIBRARY__SECOND_OPINION": "false",
        "SPRINGBOARD_COMMUNITY__STARTER_LIBRARY": "false",
        "SPRINGBOARD_MATRIX__HOMESERVER": server.url,
        "SPRINGBOARD_MATRIX__REACTIONS": "false",
        **{f"SPRINGBOARD_MATRIX__{name}": str(value) for name, value in given.items() if value is not None},
    }
