"""What was promised, said over a real socket: once, in a channel, a thread or a direct message."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from bot.chat.cards import Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, nonce
from bot.delivery.courier import Courier, RefusedError, TooSoonError
from tests.discord_wire.person import Person, shown
from tests.discord_wire.rest import Judge, Trouble
from tests.discord_wire.serving import Wire, answers, online, served

NONCE = nonce("test")
HELLO = Letter(card=Card(body=(plain("Hello."),)))
LONG = Letter(card=Card(body=tuple(plain("A sentence of some length. " * 100) for _ in range(4))))
MESSAGES = r"/channels/\d+/messages"


@asynccontextmanager
async def carried(app: App, *judges: Judge) -> AsyncGenerator[tuple[Wire, Courier]]:
    """A Discord, and the courier of a bot that is connected to it."""
    couriers: asyncio.Queue[Courier] = asyncio.Queue()
    async with served(*judges) as wire, online(wire, app, deliver=couriers.put):
        yield wire, await couriers.get()


def here(wire: Wire) -> Address:
    return Address(platform="discord", place=wire.world.channel)


async def test_the_same_letter_carried_twice_is_said_once(app: App, judges: Sequence[Judge]) -> None:
    async with carried(app, *judges) as (wire, courier):
        where = await courier.deliver(here(wire), HELLO, "en", nonce=NONCE)
        assert await courier.deliver(here(wire), HELLO, "en", nonce=NONCE) == where
        assert answers(wire) == ["Hello."]
        assert [call.body["nonce"] for call in wire.rest.sent("POST", MESSAGES)] == [NONCE, NONCE]


async def test_a_letter_whose_receipt_got_lost_is_found_again(app: App, judges: Sequence[Judge]) -> None:
    async with carried(app, *judges) as (wire, courier):
        where = await courier.deliver(here(wire), HELLO, "en", nonce=NONCE)
        since = datetime.now(UTC) - timedelta(days=36_500)
        assert await courier.find(here(wire), HELLO, "en", nonce=NONCE, since=since) == where
        assert await courier.find(here(wire), HELLO, "en", nonce=nonce("another"), since=since) is None


async def test_a_letter_goes_on_in_the_thread_it_opens(app: App, judges: Sequence[Judge]) -> None:
    async with carried(app, *judges) as (wire, courier):
        letter = Letter(card=LONG.card, thread=plain("What about housing? " * 10))
        where = await courier.deliver(here(wire), letter, "en", nonce=NONCE)
        assert where == Remote(where.message, where.message)
        first, *more = [each["channel_id"] for each in wire.world.messages.values()]
        assert first == wire.world.channel
        assert more
        assert set(more) == {where.place}
        assert await courier.deliver(here(wire), letter, "en", nonce=NONCE) == where
        assert len(answers(wire)) == 1 + len(more)


async def test_a_letter_to_one_person_opens_a_direct_channel(app: App, judges: Sequence[Judge]) -> None:
    async with carried(app, *judges) as (wire, courier):
        person = Person(wire.world)
        address = Address(platform="discord", place=person.user["id"], direct=True)
        where = await courier.deliver(address, HELLO, "en", nonce=NONCE)
        assert wire.world.channels[where.place]["recipients"] == [person.user]
        assert shown(wire.world.messages[where.message]) == "Hello."


async def test_a_letter_takes_the_place_of_what_was_said(app: App, judges: Sequence[Judge]) -> None:
    async with carried(app, *judges) as (wire, courier):
        where = await courier.deliver(here(wire), HELLO, "en", nonce=NONCE)
        changed = Letter(card=Card(body=(plain("Goodbye."),)), replaces=where)
        assert await courier.deliver(here(wire), changed, "en", nonce=nonce("change")) == where
        assert answers(wire) == ["Goodbye."]


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (404, 10003), (400, 50035)])
async def test_what_discord_never_takes_is_told_apart(app: App, status: int, code: int) -> None:
    async with carried(app) as (wire, courier):
        wire.rest.troubles.append(Trouble("POST", MESSAGES, status, {"code": code, "message": "No"}))
        with pytest.raises(RefusedError, match=str(code)):
            await courier.deliver(here(wire), HELLO, "en", nonce=NONCE)


async def test_a_token_that_is_refused_meanwhile_condemns_no_letter(app: App) -> None:
    async with carried(app) as (wire, courier):
        wire.rest.troubles.append(Trouble("POST", MESSAGES, 401, {"code": 0, "message": "401: Unauthorized"}))
        with pytest.raises(TooSoonError):
            await courier.deliver(here(wire), HELLO, "en", nonce=NONCE)
