"""A sender that runs: it hears of what is promised, and stops without leaving anything half done."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from typing_extensions import override

from bot.app import App
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, Standing
from bot.delivery.composing import Composer
from bot.delivery.sender import Sender
from tests.clock import Time
from tests.conftest import a_promise
from tests.delivery.conftest import Promising
from tests.mailbox import Mailbox


class Slow(Mailbox):
    """A platform that takes its time with every letter, until it is told to go on."""

    def attentive(self) -> "Slow":
        self.asked, self.going = asyncio.Event(), asyncio.Event()
        return self

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        self.asked.set()
        await self.going.wait()
        return await super().deliver(address, letter, locale, nonce=nonce)

    asked: asyncio.Event
    going: asyncio.Event


async def standing(app: App, once: str) -> Standing | None:
    async with app.database.reading() as tx:
        return await tx.outbox.standing_of(once)


async def test_a_running_sender_hears_of_a_promise_at_once(
    app: App, composer: Composer, promising: Promising, time: Time
) -> None:
    courier = Slow(app.words, time).attentive()
    courier.going.set()
    running = asyncio.create_task(Sender(app.database, composer, courier, time).run())
    await promising(a_promise("now", once="now"))
    await courier.asked.wait()
    running.cancel()
    await asyncio.wait([running])
    assert running.cancelled()
    assert courier.heard == ["now"]
    assert await standing(app, "now") is Standing.SENT


async def test_a_sender_that_is_stopped_finishes_what_it_is_saying_and_leaves_the_rest(
    app: App, composer: Composer, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("first", once="first"), a_promise("second", once="second"))
    courier = Slow(app.words, time).attentive()
    running = asyncio.create_task(Sender(app.database, composer, courier, time).run())
    await courier.asked.wait()
    running.cancel()
    done, _ = await asyncio.wait([running], timeout=0.01)
    assert not done
    courier.going.set()
    await asyncio.wait([running])
    assert courier.heard == ["first"]
    assert await standing(app, "first") is Standing.SENT
    await sender.empty()
    assert mailbox.heard == ["second"]


@pytest.mark.parametrize("backend", ["postgresql"])
async def test_a_database_that_breaks_every_connection_loses_nothing(
    app: App, composer: Composer, promising: Promising, time: Time
) -> None:
    class Breaking(Slow):
        @override
        async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
            where = await super().deliver(address, letter, locale, nonce=nonce)
            await break_connections(app.settings.database)
            return where

    courier = Breaking(app.words, time).attentive()
    courier.going.set()
    await promising(a_promise("now", once="now"))
    await Sender(app.database, composer, courier, time).empty()
    assert await standing(app, "now") is Standing.SENT


async def break_connections(address: str) -> None:
    """End every connection to a database but our own."""
    engine = create_async_engine(address, poolclass=NullPool)
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    async with engine.connect() as connection:
        await connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
    await engine.dispose()
