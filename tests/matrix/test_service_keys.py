"""An application service has the keys it needs, whatever happens to it, and gives its own to whoever is there."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from bot.adapters.matrix.checking import check
from bot.adapters.matrix.device import KEYS_SINCE
from bot.adapters.matrix.session import NO_DEVICE, OUTDATED
from bot.app import App
from bot.settings import MatrixSettings
from bot.store.matrix import InboundRow
from tests.matrix.conftest import going
from tests.matrix.person import Person, logged_in
from tests.matrix.test_encryption import QUESTION, answer_to
from tests.matrix.test_rooms import DIRECTLY
from tests.synapse import Homeserver


@pytest.fixture
def folder(devices: Path) -> Path:
    """Where the bot's keys are, the same for all tests as its account is."""
    return devices / "pushed"


async def asks(person: Person, room: str, name: str) -> None:
    await person.say(room, f"!entry show entry:{name}")


async def is_told_of(person: Person, room: str, name: str) -> None:
    """And of nothing else before."""
    assert f"“{name}”" in (await person.hears(room)).body


async def test_a_client_that_talks_to_signed_devices_only_gets_its_answer(
    app: App, homeserver: Homeserver, pushed_settings: MatrixSettings, folder: Path
) -> None:
    assert pushed_settings.user
    async with going(app, pushed_settings, folder):
        said = await answer_to(QUESTION, homeserver, homeserver.register("vera"), pushed_settings.user)
    assert "Language cafe" in said


async def test_what_it_says_is_sealed(app: App, ada: Person, pushed_settings: MatrixSettings, folder: Path) -> None:
    assert pushed_settings.user
    async with going(app, pushed_settings, folder):
        room = await ada.open(pushed_settings.user, encrypted=True)
        await ada.say(room, "!help")
        answer = await ada.hears(room)
    at = f"{ada.client.homeserver}/_matrix/client/v3/rooms/{room}/event/{answer.event}"
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {ada.client.access_token}"}) as anybody:
        sent = (await anybody.get(at)).json()
    assert sent["type"] == "m.room.encrypted"
    assert "How I can help" in answer.body


@pytest.mark.parametrize("position", ["", "nonsense"], ids=["known position", "lost position"])
async def test_keys_outlive_a_restart_and_those_that_came_meanwhile_are_fetched(
    app: App, ada: Person, grace: Person, pushed_settings: MatrixSettings, folder: Path, position: str
) -> None:
    bot = str(pushed_settings.user)
    async with going(app, pushed_settings, folder):
        hers = await grace.open(bot, encrypted=True)
        room = await ada.open(bot, encrypted=True)
        await asks(ada, room, "first")
        await is_told_of(ada, room, "first")
    if position:
        async with app.database.transaction() as tx:
            assert await tx.kept.get(KEYS_SINCE)
            await tx.kept.put(KEYS_SINCE, position)
    await asks(ada, room, "second")  # with a key the bot has
    await asks(grace, hers, "third")  # with one that waits for it
    async with going(app, pushed_settings, folder):
        await is_told_of(ada, room, "second")
        await is_told_of(grace, hers, "third")
        for person, there in ((ada, room), (grace, hers)):
            await asks(person, there, "end")
            await is_told_of(person, there, "end")
    async with app.database.engine.connect() as connection:
        events = select(func.count(), func.count(InboundRow.event.distinct()), func.count(InboundRow.done_at))
        all_of_them, different, done = (await connection.execute(events)).one()
    assert all_of_them == different == done


async def test_whoever_comes_back_with_another_device_can_read_what_is_said(
    app: App, ada: Person, homeserver: Homeserver, pushed_settings: MatrixSettings, folder: Path, tmp_path: Path
) -> None:
    """Nobody tells the bot of devices while it shares no room with their owner."""
    bot = str(pushed_settings.user)
    account = homeserver.register("mary")
    async with going(app, pushed_settings, folder):
        async with logged_in(homeserver, account, tmp_path / "before") as mary:
            room = await ada.open(bot, encrypted=True, direct=False, name="Hers")
            await comes(mary, ada, room)
            await ada.say(room, "!help")
            assert (await mary.hears(room, user=bot)).body == DIRECTLY
            await mary.client.room_leave(room)
        while account.user in ada.client.rooms[room].users:
            await ada.look()
        async with logged_in(homeserver, account, tmp_path / "after") as mary:
            await comes(mary, ada, room)
            await ada.say(room, "!help")
            assert (await mary.hears(room, user=bot)).body == DIRECTLY


async def test_whoever_has_left_gets_no_key_though_news_of_their_coming_is_late(
    app: App, ada: Person, grace: Person, pushed_settings: MatrixSettings, folder: Path
) -> None:
    bot = str(pushed_settings.user)
    async with going(app, pushed_settings, folder):
        room = await ada.open(bot, encrypted=True, direct=False, name="Ours")
        await comes(grace, ada, room)
        await grace.client.room_leave(room)
        while grace.user in ada.client.rooms[room].users:
            await ada.look()
        late: dict[str, Any] = {
            "type": "m.room.member",
            "room_id": room,
            "sender": grace.user,
            "state_key": grace.user,
            "event_id": "$late",
            "content": {"membership": "join"},
            "origin_server_ts": 1,
        }
        at = f"{pushed_settings.service.reached_at}/_matrix/app/v1/transactions/late"
        async with httpx.AsyncClient(headers={"Authorization": "Bearer pushed-hs"}) as server:
            assert (await server.put(at, json={"events": [late]})).is_success
        await ada.say(room, "!help")
        assert (await ada.hears(room)).body == DIRECTLY
        await grace.look(wait=False)
    assert grace.client.olm
    assert room not in {session.room_id for session in grace.client.olm.inbound_group_store}


@pytest.mark.parametrize(("name", "advice"), [("outdated", OUTDATED), ("refused", NO_DEVICE)])
async def test_a_service_that_gets_no_keys_is_told_why_and_goes_on_where_nothing_is_encrypted(
    app: App,
    ada: Person,
    homeserver: Homeserver,
    services: dict[str, MatrixSettings],
    tmp_path: Path,
    name: str,
    advice: str,
) -> None:
    settings = services[name].model_copy(update={"homeserver": homeserver.url})
    with capture_logs() as logs:
        async with going(app, settings, tmp_path):
            room = await ada.open(str(settings.user))
            await asks(ada, room, "plain")
            await is_told_of(ada, room, "plain")
    assert [line for line in logs if advice in line.get("advice", "")]


async def test_a_service_that_is_registered_as_before_is_found_by_checking(
    homeserver: Homeserver, services: dict[str, MatrixSettings], tmp_path: Path
) -> None:
    settings = services["outdated"].model_copy(update={"homeserver": homeserver.url})
    found = [line async for line in check(settings, tmp_path)]
    assert found[1:] == [(f"application service {settings.user} cannot read what is encrypted", False, OUTDATED)]


async def test_what_is_well_is_told(app: App, pushed_settings: MatrixSettings, folder: Path, tmp_path: Path) -> None:
    bot = pushed_settings.user
    first = [line async for line in check(pushed_settings, tmp_path)]
    assert [about for about, _, _ in first[1:]] == [
        f"application service {bot} is known",
        "Matrix session: begun at the first start",
    ]
    async with going(app, pushed_settings, folder):
        found = [(about, well) async for about, well, _ in check(pushed_settings, folder)]
    assert found[1:4] == [
        (f"application service {bot} is known", True),
        (f"Matrix session of {bot} is known", True),
        ("the bot's device is signed by its own identity", True),
    ]


async def comes(person: Person, host: Person, room: str) -> None:
    """Somebody is invited, and in the room; the host has seen it."""
    await host.client.room_invite(room, person.user)
    while person.user not in host.client.rooms[room].users or host.client.rooms[room].users[person.user].invited:
        await person.look(wait=False)
        await host.look(wait=False)
