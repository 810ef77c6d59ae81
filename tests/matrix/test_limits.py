"""A homeserver that lets nobody say much: all that is said arrives, once and in order."""

from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bot import clock
from bot.adapters.matrix.service import registration
from bot.adapters.matrix.speaking import KEYS
from bot.app import App
from bot.core.outbox import Address, Promise
from bot.delivery.composing import Composer
from bot.delivery.courier import Courier
from bot.delivery.sender import Sender
from bot.settings import MatrixSettings
from bot.store.outbox import OutboxRow
from tests import synapse
from tests.delivery.conftest import NoteCog
from tests.matrix.conftest import a_service, going
from tests.matrix.person import Person, logged_in
from tests.synapse import Homeserver

MANY = [f"number-{number}" for number in range(6)]


@pytest.fixture(scope="module")
def free() -> MatrixSettings:
    """An application service; its homeserver is still to be told."""
    return a_service("free")


@pytest.fixture(scope="module")
def strict(free: MatrixSettings) -> Generator[Homeserver]:
    with synapse.running(services=[registration(free)], messages_a_second=2) as server:
        yield server


@pytest.fixture
async def mary(strict: Homeserver, tmp_path: Path) -> AsyncGenerator[Person]:
    """Somebody who may say what she likes."""
    async with logged_in(strict, strict.unlimited(strict.register("mary")), tmp_path / "mary") as person:
        yield person


@pytest.fixture
def limited(strict: Homeserver) -> MatrixSettings:
    account = strict.register("bot")
    return MatrixSettings(homeserver=strict.url, user=account.user, password=SecretStr(account.password))


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_more_answers_than_it_may_give_at_once_arrive_once_and_in_order(
    app: App, mary: Person, limited: MatrixSettings, tmp_path: Path, *, encrypted: bool
) -> None:
    assert limited.user
    async with going(app, limited, tmp_path / "bot"):
        room = await mary.open(limited.user, encrypted=encrypted)
        for name in (*MANY, "the-end"):
            await mary.say(room, f"!entry show entry:{name}")
        heard = [(await mary.hears(room)).body for _ in (*MANY, "the-end")]
        assert [body.split("“")[1].split("”")[0] for body in heard] == [*MANY, "the-end"]
        await mary.say(room, "How do we run conversation practice without a teacher?")
        answer = await mary.hears(room)
        await mary.say(room, "!entry show entry:after")
        await mary.hears(room)
    assert "Answer with a number, or react with it." in answer.body
    assert not [each for each in mary.heard if each.relation.get("key") in KEYS], "nobody waits for these"


async def test_an_application_service_says_what_it_likes(
    app: App, mary: Person, strict: Homeserver, free: MatrixSettings, tmp_path: Path
) -> None:
    assert free.user
    settings = free.model_copy(update={"homeserver": strict.url, "reactions": True})
    async with going(app, settings, tmp_path / "bot"):
        room = await mary.open(free.user, encrypted=True)
        for name in MANY:
            await mary.say(room, f"!entry show entry:{name}")
        for name in MANY:
            assert f"“{name}”" in (await mary.hears(room)).body
        await mary.say(room, "How do we run conversation practice without a teacher?")
        pressed = [await mary.hears(room, kind="m.reaction") for _ in range(2)]
    assert [each.relation["key"] for each in pressed] == list(KEYS[:2])


async def test_more_letters_than_it_may_send_at_once_arrive_once_and_waiting_is_no_try(
    app: App, mary: Person, limited: MatrixSettings, tmp_path: Path
) -> None:
    assert limited.user
    [community] = await app.communities()
    composer = Composer(app.database, [NoteCog()])

    async def deliver(courier: Courier) -> None:
        await Sender(app.database, composer, courier, clock.now).run()

    async with going(app, limited, tmp_path / "bot", deliver=deliver):
        rooms = [await mary.open(limited.user, direct=False, name=name) for name in ("Here", "There")]
        async with app.database.transaction() as tx:
            for number, name in enumerate(MANY):
                promise = Promise(
                    name="note",
                    args=(name,),
                    address=Address(platform="matrix", place=rooms[number % 2]),
                    once=name,
                    due=clock.now(),
                    community_id=community.id,
                )
                await tx.outbox.promise(promise)
        for number, room in enumerate(rooms):
            assert [(await mary.hears(room)).body for _ in MANY[number::2]] == MANY[number::2]
        await mary.say(rooms[0], "!help")
        assert "direct message" in (await mary.hears(rooms[0])).body
    async with app.database.engine.connect() as connection:
        rows = (await connection.execute(select(OutboxRow.state, OutboxRow.attempts))).all()
    assert [tuple(row) for row in rows] == [("sent", 1)] * len(MANY)
