from datetime import timedelta

import pytest

from bot.app import App
from bot.core.outbox import Address, Standing
from bot.delivery.courier import RefusedError
from tests.conftest import NOON, Chat, Mailbox, Time, a_promise, deliver


@pytest.fixture
async def refused(app: App, chat: Chat, mailbox: Mailbox) -> None:
    """Two messages that nobody takes, one of them to somebody directly."""
    chat.moderates = True
    mailbox.troubles = [RefusedError("no such channel"), RefusedError("closed")]
    async with app.database.transaction() as tx:
        await tx.outbox.promise(a_promise(name="gap.post", args=(1,), once="one", due=NOON - timedelta(hours=1)))
        ada = Address(platform="test", place="ada-account", direct=True)
        await tx.outbox.promise(a_promise(name="gap.news", args=(1,), once="two", address=ada))


async def standings(app: App) -> list[Standing | None]:
    async with app.database.reading() as tx:
        return [await tx.outbox.standing_of(once) for once in ("one", "two")]


async def test_there_is_nothing_to_decide_while_everything_arrives(chat: Chat) -> None:
    chat.moderates = True
    assert await chat.hears("/delivery dead") == "Everything I promised to say has been said, or is still to come."


async def test_only_moderators_see_what_could_not_be_said(chat: Chat) -> None:
    assert await chat.hears("/delivery dead") == "This is for the moderator only."
    assert await chat.hears("/delivery retry 1") == "This is for the moderator only."
