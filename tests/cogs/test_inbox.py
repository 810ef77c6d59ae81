"""Letters that wait for somebody, and how they hear of them."""

from dataclasses import replace

import pytest

from bot.app import App
from bot.core.outbox import Address, Promise, Standing
from bot.core.people import SpaceSettings
from bot.delivery.courier import RefusedError
from bot.delivery.inbox import InboxCourier
from bot.delivery.sender import Sender
from bot.services import inboxes
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import a_promise
from tests.mailbox import Mailbox

NOBODY_KNOWS = "zzz qqq xxx"
WAITS = "1 letter waits for you: /inbox"


@pytest.fixture(autouse=True)
async def peers(app: App, chat: Chat) -> None:
    """Ada has asked her peers something, so that there is something to write letters about."""
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.communities.settle("test", "house", community, SpaceSettings(peers_place="peers"))
    await chat.hears(NOBODY_KNOWS)
    await chat.presses("Ask colleagues")
    await chat.fills()
    await chat.presses("Post it")


def a_letter(number: int = 1, *, account: str = "ada", platform: str = "test", once: str = "once") -> Promise:
    """A reminder that a question waits, to one person."""
    address = Address(platform=platform, place=account, direct=True)
    return a_promise(number, name="gap.waiting", address=address, once=once)


async def keep(app: App, *letters: Promise) -> None:
    for letter in letters:
        async with app.database.transaction() as tx:
            assert await inboxes.keep(tx, promise=letter, now=app.clock())


async def test_an_inbox_is_empty_at_first(chat: Chat) -> None:
    assert "No letters wait for you." in await chat.hears("/inbox")
    assert "No letters wait for you." in await Chat(chat.app, chat.time, account="nobody").hears("/inbox")


async def test_a_letter_is_shown_new_and_then_with_its_date_alone(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    said = await chat.hears("/inbox")
    assert "One letter." in said
    assert "New · Mon 23 Nov 2026, 12:00 (UTC)" in said
    assert "zzz qqq xxx" in said
    assert "New ·" not in await chat.hears("/inbox")


async def test_a_letter_is_put_in_once_however_often_it_is_tried(app: App, chat: Chat) -> None:
    await keep(app, a_letter(), a_letter())
    assert "One letter." in await chat.hears("/inbox")


async def test_a_letter_is_said_in_the_language_of_whoever_opens_it_then(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    await chat.hears("/me edit")
    await chat.fills(language="de")
    assert "Eine Nachricht." in await chat.hears("/inbox")


async def test_an_opened_letter_can_be_answered(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    await chat.hears("/inbox")
    await chat.presses("Open")
    assert "Open" in chat.buttons
    assert "zzz qqq xxx" in await chat.presses("Open")


async def test_a_letter_with_nothing_left_to_say_is_dropped(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    await chat.hears("/gap close gap:1")
    await chat.fills(why="It solved itself")
    assert "No letters wait for you." in await chat.hears("/inbox")
    async with app.database.reading() as tx:
        member = await tx.members.speaking((await tx.communities.every())[0], chat.sender)
        assert member
        assert await tx.inboxes.count(member) == 0


async def test_letters_are_leafed_through_newest_first(app: App, chat: Chat) -> None:
    await keep(app, *(a_letter(once=str(number)) for number in range(7)))
    assert "7 letters, 1 to 5." in await chat.hears("/inbox")
    assert "7 letters, 6 to 7." in await chat.presses("Older")
    assert "7 letters, 1 to 5." in await chat.presses("Newer")


async def test_nobody_opens_anothers_letter(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    stranger = Chat(app, chat.time, account="grace")
    assert "This letter is no longer here" in await stranger.press("inbox.open|1")
    await stranger.hears("/me edit")
    await stranger.fills(country="Malta")
    assert "This letter is no longer here" in await stranger.press("inbox.open|1")


async def test_a_member_is_told_of_a_letter_once_under_their_next_answer(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    assert WAITS in await chat.hears("/browse")
    assert WAITS not in await chat.hears("/browse")


async def test_whoever_has_opened_their_inbox_is_not_told_of_it(app: App, chat: Chat) -> None:
    await keep(app, a_letter())
    assert WAITS not in await chat.hears("/inbox")
    assert WAITS not in await chat.hears("/browse")


async def test_what_a_closed_door_refuses_waits_in_the_inbox(
    app: App, chat: Chat, sender: Sender, mailbox: Mailbox
) -> None:
    await sender.empty()  # the question itself goes to its place
    mailbox.troubles.append(RefusedError("cannot send messages to this user"))
    async with app.database.transaction() as tx:
        await tx.outbox.promise(a_letter())
    await sender.empty()
    assert WAITS in await chat.hears("/browse")
    assert "One letter." in await chat.hears("/inbox")
    async with app.database.reading() as tx:
        assert await tx.outbox.standing_of("once") is Standing.VAIN


async def test_what_a_place_refuses_waits_for_moderators(app: App, sender: Sender, mailbox: Mailbox) -> None:
    await sender.empty()
    mailbox.troubles.append(RefusedError("no such channel"))
    async with app.database.transaction() as tx:
        await tx.outbox.promise(replace(a_letter(), address=Address(platform="test", place="kitchen")))
    await sender.empty()
    async with app.database.reading() as tx:
        assert await tx.outbox.standing_of("once") is Standing.DEAD


async def test_where_nobody_can_be_spoken_to_a_letter_waits(app: App, chat: Chat, time: Time) -> None:
    courier = InboxCourier("test", app.database, time)
    sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)
    async with app.database.transaction() as tx:
        await tx.outbox.promise(a_letter())
    await sender.empty()
    assert "One letter." in await chat.hears("/inbox")
    async with app.database.reading() as tx:
        assert await tx.outbox.standing_of("once") is Standing.SENT


async def test_old_letters_are_forgotten(app: App, chat: Chat, time: Time) -> None:
    await keep(app, a_letter())
    await chat.hears("/inbox")
    time.passes(days=91)
    async with app.database.transaction() as tx:
        await inboxes.forget_old(tx, now=time())
    assert "No letters wait for you." in await chat.hears("/inbox")
