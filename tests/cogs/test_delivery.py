from datetime import timedelta

import pytest

from bot.app import App
from bot.core.outbox import Address, Standing
from bot.delivery.sender import Sender
from bot.services import promises
from tests.chatting import Chat
from tests.clock import NOON, Time
from tests.conftest import a_promise


@pytest.fixture
async def refused(app: App, chat: Chat, sender: Sender) -> None:
    """Two promises nobody can keep, one of them to somebody directly."""
    chat.moderates = True
    ada = Address(platform="test", place="ada-account", direct=True)
    async with app.database.transaction() as tx:
        await tx.outbox.promise(a_promise(name="unheard-of", once="one", due=NOON - timedelta(hours=1)))
        await tx.outbox.promise(
            a_promise(name="unheard-of", once="two", address=ada, expires=NOON + timedelta(minutes=5))
        )
    await sender.empty()


async def standing(app: App, once: str) -> Standing | None:
    async with app.database.reading() as tx:
        return await tx.outbox.standing_of(once)


async def test_there_is_nothing_to_decide_while_everything_arrives(chat: Chat) -> None:
    chat.moderates = True
    assert await chat.hears("/delivery dead") == "Everything I promised to say has been said, or is still to come."


async def test_only_moderators_see_what_could_not_be_said(chat: Chat) -> None:
    assert await chat.hears("/delivery dead") == "This is for the moderator only."
    assert await chat.hears("/delivery retry 1") == "This is for the moderator only."


@pytest.mark.usefixtures("refused")
async def test_moderators_see_what_where_and_why_but_not_to_whom(chat: Chat) -> None:
    said = await chat.hears("/delivery dead")
    assert "2 messages, the latest 2." in said
    assert "1 · unheard-of" in said
    assert "test kitchen · due Mon 23 Nov 2026, 11:00 (UTC)" in said
    assert "no letter is called 'unheard-of'" in said
    assert "a direct message on test" in said
    assert "ada-account" not in said
    await chat.presses("Open")
    assert chat.buttons == ["Try again", "It did arrive", "Give up"]


@pytest.mark.usefixtures("refused")
async def test_one_is_tried_again(app: App, chat: Chat) -> None:
    assert await chat.hears("/delivery retry 1") == "I will try again now."
    assert await standing(app, "one") is Standing.WAITING
    assert (await chat.hears("/delivery retry 1")).startswith("There is no undelivered message 1 here")


@pytest.mark.usefixtures("refused")
async def test_one_whose_time_has_passed_is_not_tried_again(app: App, chat: Chat, time: Time) -> None:
    time.passes(minutes=5)
    assert (await chat.hears("/delivery retry 2")).startswith("It is too late for this one")
    assert await standing(app, "two") is Standing.DEAD


@pytest.mark.usefixtures("refused")
@pytest.mark.parametrize(
    ("label", "said", "becomes"),
    [
        ("Give up", "All right, it will not be said.", Standing.VAIN),
        ("It did arrive", "Noted, it has arrived.", Standing.SENT),
    ],
)
async def test_one_is_decided_on(app: App, chat: Chat, label: str, said: str, becomes: Standing) -> None:
    await chat.hears("/delivery dead")
    await chat.presses("Open")
    assert await chat.presses(label) == said
    assert await standing(app, "two") is becomes
    assert "One message." in await chat.hears("/delivery dead")


@pytest.mark.usefixtures("refused")
async def test_what_was_said_is_let_go_after_ninety_days_and_what_was_not_is_kept(app: App, chat: Chat) -> None:
    await chat.hears("/delivery dead")
    await chat.presses("Open")
    await chat.presses("It did arrive")
    for days, left in ((89, Standing.SENT), (91, None)):
        async with app.database.transaction() as tx:
            await promises.forget(tx, now=NOON + timedelta(days=days))
        assert await standing(app, "two") is left
    assert await standing(app, "one") is Standing.DEAD
