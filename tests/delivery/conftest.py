"""A cog with little to say, and a sender for it."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from bot.app import App
from bot.chat.cards import Card, plain
from bot.chat.commands import Cog
from bot.chat.letters import Letter, Occasion, delivered, letter
from bot.core.outbox import Promise, Remote, Standing
from bot.core.texts import Text
from bot.delivery.composing import Composer
from bot.delivery.sender import Sender
from tests.clock import Time
from tests.mailbox import Mailbox


class NoteCog(Cog):
    @letter("note")
    async def note(self, _occasion: Occasion, words: str) -> Letter | None:
        return Letter(card=Card(body=(plain(words),)))

    @letter("greeting")
    async def greeting(self, _occasion: Occasion) -> Letter | None:
        return Letter(card=Card(body=(Text("me-unknown"),)))

    @letter("nothing")
    async def nothing(self, _occasion: Occasion) -> Letter | None:
        return None

    @letter("broken")
    async def broken(self, _occasion: Occasion) -> Letter | None:
        raise ZeroDivisionError

    @letter("thread")
    async def thread(self, _occasion: Occasion, words: str) -> Letter | None:
        return Letter(card=Card(body=(plain(words),)), thread=plain(words))

    @delivered("thread")
    async def opened(self, occasion: Occasion, where: Remote, words: str) -> None:
        await occasion.tx.kept.put(words, where.place)
        if words == "stumble":
            raise ZeroDivisionError


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


Promising: TypeAlias = Callable[..., Awaitable[None]]


@pytest.fixture
def composer(app: App) -> Composer:
    return Composer(app.database, [NoteCog()])


@pytest.fixture
def make_sender(app: App, composer: Composer, mailbox: Mailbox, time: Time) -> Callable[..., Sender]:
    def make(**changes: Any) -> Sender:
        return Sender(
            app.database, composer, mailbox, time, **{"monotonic": time.monotonic, "draw": lambda: 1.0, **changes}
        )

    return make


@pytest.fixture
def sender(make_sender: Callable[..., Sender]) -> Sender:
    return make_sender()


@pytest.fixture
def promising(app: App) -> Promising:
    async def keep(*promises: Promise) -> None:
        async with app.database.transaction() as tx:
            for promise in promises:
                await tx.outbox.promise(promise)

    return keep


async def standing(app: App, once: str) -> Standing | None:
    async with app.database.reading() as tx:
        return await tx.outbox.standing_of(once)
