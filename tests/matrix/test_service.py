"""The bot as an application service, to which the homeserver pushes events."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from bot.adapters.matrix.service import registration
from bot.adapters.matrix.session import kept
from bot.app import App
from bot.core.grants import GrantedRole
from bot.settings import MatrixSettings
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
from tests.matrix.conftest import going, grant
from tests.matrix.person import Person
from tests.matrix.voice import Matrix


@pytest.fixture
async def pushed(app: App, pushed_settings: MatrixSettings, devices: Path) -> AsyncGenerator[str]:
    async with going(app, pushed_settings, devices / "pushed"):
        assert pushed_settings.user
        yield pushed_settings.user


@pytest.fixture
async def pushed_room(pushed: str, ada: Person, devices: Path) -> str:
    """An encrypted chat of Ada's with the bot, the same for all tests."""
    known = devices / "pushed-room"
    if not known.exists():
        known.write_text(await ada.open(pushed, encrypted=True))
    return known.read_text()


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(app: App, ada: Person, pushed_room: str, name: str) -> None:
    await hold(Matrix(app, ada, pushed_room), CONVERSATIONS[name])


@pytest.mark.parametrize("name", CURATION)
async def test_curation(app: App, ada: Person, pushed_room: str, name: str) -> None:
    await grant(app, ada, GrantedRole.MODERATOR)
    await hold(Matrix(app, ada, pushed_room), CURATION[name])


@pytest.mark.parametrize("encryption", [False, True])
async def test_what_is_not_encrypted_needs_no_device(
    app: App, ada: Person, pushed_settings: MatrixSettings, tmp_path: Path, *, encryption: bool
) -> None:
    assert pushed_settings.user
    settings = pushed_settings.model_copy(update={"encryption": encryption})
    async with going(app, settings, tmp_path):
        await hold(Matrix(app, ada, await ada.open(pushed_settings.user)), CONVERSATIONS["not what was meant"])
    assert bool(kept(tmp_path)) is encryption


async def test_only_the_homeserver_is_heard(pushed: str, ada: Person, pushed_settings: MatrixSettings) -> None:
    room = await ada.open(pushed)
    event: dict[str, Any] = {
        "type": "m.room.message",
        "room_id": room,
        "sender": ada.user,
        "event_id": "$1",
        "content": {},
    }
    at = f"{pushed_settings.service.reached_at}/_matrix/app/v1"
    async with httpx.AsyncClient() as anybody:
        for headers in ({}, {"Authorization": "Bearer wrong"}):
            refused = await anybody.put(f"{at}/transactions/1", json={"events": [event]}, headers=headers)
            assert refused.status_code == 403
        said = {"msgtype": "m.text", "body": "!help"}
        push = {"events": [{**event, "content": said}]}
        for number in (1, 2):
            known = {"Authorization": "Bearer pushed-hs"}
            taken = await anybody.put(f"{at}/transactions/{number}", json=push, headers=known)
            assert taken.status_code == 200
    assert "How I can help" in (await ada.hears(room)).body
    await ada.say(room, "!entry show entry:the-end")
    assert "the-end" in (await ada.hears(room)).body


def test_a_registration_without_tokens_makes_them() -> None:
    told = registration(MatrixSettings(user="@bot:example.org"))
    read = yaml.safe_load(told)
    assert read["sender_localpart"] == "bot-service", "the service's own account is kept no keys for"
    assert read["namespaces"]["users"] == [{"exclusive": True, "regex": r"@bot:example\.org"}]
    assert f"SPRINGBOARD_MATRIX__SERVICE__AS_TOKEN={read['as_token']}" in told
