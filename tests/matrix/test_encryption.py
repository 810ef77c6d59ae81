"""Encrypted rooms really work: with a client nobody here wrote, under the policy clients have now."""

import asyncio
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.matrix.listening import Patience
from bot.adapters.matrix.signing import SEEDS
from bot.app import App
from bot.settings import MatrixSettings
from tests.matrix.conftest import going
from tests.matrix.person import WORKING, Person
from tests.matrix.test_keeping import surroundings
from tests.matrix.thinker import Thinker
from tests.synapse import Account, Homeserver

QUESTION = "How do we run conversation practice without a teacher?"
_MODULES = Path(__file__).parents[2] / ".tools/matrix-client/node_modules"


async def answer_to(line: str, server: Homeserver, account: Account, bot: str, *how: str) -> Any:
    """What the bot says to a client that talks only to devices their owners have signed; ``edited``, what it said first
    and what it said instead.
    """
    assert _MODULES.exists(), "no client is installed: run tools/install-test-needs"
    client = [shutil.which("node") or "node", Path(__file__).with_name("client.mjs"), _MODULES]
    said = [server.url, account.user, account.password, bot, line, *how]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*client, *said, stdout=pipe, stderr=pipe)
    output, errors = await process.communicate()
    found = [row for row in output.decode().splitlines() if row.startswith("ANSWER ")]
    assert found, errors.decode()[-2000:]
    return json.loads(found[0].removeprefix("ANSWER "))


async def test_a_client_that_talks_to_signed_devices_only_gets_its_answer(
    app: App, homeserver: Homeserver, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        assert (tmp_path / SEEDS).stat().st_mode & 0o777 == 0o600
    async with going(app, fresh_bot, tmp_path):  # the identity outlives a restart
        said = await answer_to(QUESTION, homeserver, homeserver.register("vera"), fresh_bot.user)
    assert "Language cafe" in said


@pytest.mark.parametrize("pushed", [False, True], ids=["account", "application service"])
async def test_an_identity_that_is_lost_for_good_is_replaced_when_that_is_asked_for(
    app: App,
    homeserver: Homeserver,
    fresh_bot: MatrixSettings,
    services: dict[str, MatrixSettings],
    tmp_path: Path,
    *,
    pushed: bool,
) -> None:
    settings = services["lost"].model_copy(update={"homeserver": homeserver.url}) if pushed else fresh_bot
    async with going(app, settings, tmp_path / "before"):
        pass
    async with going(app, settings, tmp_path):
        pass
    assert not (tmp_path / SEEDS).exists(), "it is not thrown away by mistake"
    surrounded = surroundings(homeserver, settings.model_copy(update={"keys": tmp_path}), tmp_path)
    for done in (0, 1):
        program = (sys.executable, "-m", "bot", "matrix", "identity")
        made = await asyncio.create_subprocess_exec(*program, env=surrounded)
        assert await made.wait() == done
    async with going(app, settings, tmp_path):
        said = await answer_to(QUESTION, homeserver, homeserver.register("vera"), str(settings.user))
    assert "Language cafe" in said


async def test_such_a_client_shows_the_answer_in_the_place_of_what_told_of_it(
    app: App, homeserver: Homeserver, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path, thinker=Thinker(app), patience=Patience(typing=0.0, telling=0.0)):
        vera = homeserver.register("vera")
        first, now = await answer_to(QUESTION, homeserver, vera, fresh_bot.user, "edited")
    assert first == WORKING
    assert now.startswith("Language cafe")


async def test_what_cannot_be_read_is_told_once_with_what_to_do(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path, patience=Patience(keys=0.1)):
        room = await ada.open(fresh_bot.user, encrypted=True)
        sealed = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "sender_key": "someone",
            "device_id": "ELSEWHERE",
            "session_id": "nobody-has-it",
            "ciphertext": "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg",
        }
        for _ in range(2):
            await ada.put(room, "m.room.encrypted", sealed)
        assert "it was encrypted without a key for me" in (await ada.hears(room)).body
        await ada.say(room, "!help")
        assert "How I can help" in (await ada.hears(room)).body
