"""The bot as an application service, to which the homeserver pushes events."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from bot.adapters.matrix.service import registration
from bot.app import App
from bot.settings import MatrixSettings
from tests.adapters.conversations import CONVERSATIONS, hold
from tests.matrix.conftest import going
from tests.matrix.person import Person
from tests.matrix.voice import Matrix
from tests.synapse import Homeserver


@pytest.fixture
async def pushed(
    app: App, homeserver: Homeserver, pushed_settings: MatrixSettings, tmp_path: Path
) -> AsyncGenerator[str]:
    settings = pushed_settings.model_copy(update={"homeserver": homeserver.url})
    async with going(app, settings, tmp_path):
        assert settings.user
        yield settings.user


@pytest.mark.parametrize("name", ["not what was meant", "being known, and no longer"])
async def test_conversation(app: App, pushed: str, ada: Person, name: str) -> None:
    await hold(Matrix(app, ada, await ada.open(pushed)), CONVERSATIONS[name])


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
            known = {"Authorization": "Bearer hs"}
            taken = await anybody.put(f"{at}/transactions/{number}", json=push, headers=known)
            assert taken.status_code == 200
    assert "How I can help" in (await ada.hears(room)).body
    await ada.say(room, "!entry show entry:the-end")
    assert "the-end" in (await ada.hears(room)).body


def test_a_registration_without_tokens_makes_them() -> None:
    told = registration(MatrixSettings(user="@bot:example.org"))
    read = yaml.safe_load(told)
    assert read["sender_localpart"] == "bot"
    assert read["namespaces"]["users"] == [{"exclusive": True, "regex": r"@bot:example\.org"}]
    assert f"SPRINGBOARD_MATRIX__SERVICE__AS_TOKEN={read['as_token']}" in told
