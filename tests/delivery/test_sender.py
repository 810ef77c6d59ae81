"""What was promised is said: once, in order, in time, in the reader's language, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from typing_extensions import override

from bot.app import App
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, Standing
from bot.core.pacing import UNHURRIED, Rate
from bot.delivery.composing import Composer
from bot.delivery.courier import Reach, RefusedError, TooSoonError
from bot.delivery.sender import Sender
from tests.chatting import Chat
from tests.clock import NOON, Time
from tests.conftest import a_promise
from tests.delivery.conftest import Promising, standing
from tests.mailbox import Mailbox

KITCHEN = Address(platform="test", place="kitchen")
GARDEN = Address(platform="test", place="garden")
ADA = Address(platform="test", place="ada", direct=True)


async def test_a_promise_is_kept_when_it_is_due(
    promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("later", due=NOON + timedelta(hours=1)), a_promise("now"))
    await sender.empty()
    assert mailbox.heard == ["now"]
    time.passes(hours=1)
    await sender.empty()
    await sender.empty()
    assert mailbox.heard == ["now", "later"]


async def test_the_same_thing_promised_twice_is_said_once(app: App, sender: Sender, mailbox: Mailbox) -> None:
    for kept in (True, False):
        async with app.database.transaction() as tx:
            assert await tx.outbox.promise(a_promise("now")) is kept
        await sender.empty()
    assert mailbox.heard == ["now"]


async def test_what_is_withdrawn_is_never_said(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox
) -> None:
    await promising(*(a_promise(word, once=f"ask:{word}") for word in ("one", "two", "three")))
    async with app.database.transaction() as tx:
        assert await tx.outbox.withdraw("ask:two")
        assert not await tx.outbox.withdraw("ask:two")
    await sender.empty()
    assert mailbox.heard == ["one", "three"]
    await promising(a_promise("x", once="ask:1:x"), a_promise("y", once="ask:12:y"), a_promise("z", once="Ask:1:z"))
    async with app.database.transaction() as tx:
        assert await tx.outbox.withdraw_all("ask:1:") == 1
    await sender.empty()
    assert sorted(mailbox.heard[2:]) == ["y", "z"]


async def test_what_is_moved_is_said_at_its_new_time(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("one", once="one"))
    async with app.database.transaction() as tx:
        assert await tx.outbox.move("one", due=NOON + timedelta(days=1))
    await sender.empty()
    assert mailbox.heard == []
    time.passes(days=1)
    await sender.empty()
    assert mailbox.heard == ["one"]


async def test_what_nobody_needs_any_more_is_not_said(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(
        a_promise(name="nothing", args=(), once="nothing"),
        a_promise("late", once="late", expires=NOON + timedelta(minutes=10)),
    )
    time.passes(minutes=10)
    await sender.empty()
    assert mailbox.heard == []
    assert await standing(app, "nothing") is await standing(app, "late") is Standing.VAIN


async def test_everybody_reads_their_own_language(
    chat: Chat, promising: Promising, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/me edit")
    await chat.fills(language="de")
    await promising(
        a_promise(name="greeting", args=(), address=ADA, once="a"),
        a_promise(name="greeting", args=(), address=replace(ADA, place="grace"), once="b"),
        a_promise(name="greeting", args=(), address=KITCHEN, once="c"),
    )
    await sender.empty()
    assert {told.address.place: told.locale for told in mailbox.told} == {"ada": "de", "grace": "en", "kitchen": "en"}


async def test_a_member_who_is_erased_is_not_written_to(
    chat: Chat, promising: Promising, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/me edit")
    await chat.fills(country="Malta")
    await promising(a_promise("hello", address=ADA, member_id=1))
    await chat.hears("/me erase")
    await chat.presses("Yes, erase everything")
    await sender.empty()
    assert mailbox.heard == []


async def test_what_fails_is_tried_again_later_and_later(
    promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.troubles = [ConnectionResetError(), ConnectionResetError()]
    await promising(a_promise("now"))
    for passes, tries in ((0, 1), (1, 1), (1, 2), (3, 2), (1, 3)):
        time.passes(seconds=passes)
        await sender.empty()
        assert mailbox.tries == tries
    assert mailbox.heard == ["now"]


async def test_after_eight_tries_it_is_dead_until_a_moderator_revives_it(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.troubles = [ConnectionResetError() for _ in range(8)]
    await promising(a_promise("now", once="now"))
    for _ in range(10):
        await sender.empty()
        time.passes(minutes=5)
    assert mailbox.tries == 8
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        [trouble], _ = await tx.outbox.troubled(community, 10)
        assert (trouble.standing, trouble.why) == (Standing.DEAD, "ConnectionResetError: ")
        await tx.outbox.revive(trouble.id, certain=False)
    await sender.empty()
    assert mailbox.heard == ["now"]


async def test_what_is_refused_is_dead_at_once_and_stops_nobody(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox
) -> None:
    mailbox.troubles = [RefusedError("no such place")]
    await promising(a_promise("one", once="one"), a_promise("two"))
    await sender.empty()
    assert mailbox.heard == ["two"]
    assert await standing(app, "one") is Standing.DEAD


@pytest.mark.parametrize("name", ["broken", "never-heard-of"])
async def test_a_letter_that_cannot_be_written_does_not_spoil_the_others(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, name: str
) -> None:
    await promising(a_promise(name=name, args=(), once="bad"), a_promise("good", address=GARDEN))
    await sender.empty()
    assert mailbox.heard == ["good"]
    assert await standing(app, "bad") is (Standing.WAITING if name == "broken" else Standing.DEAD)


async def test_the_order_of_a_place_is_kept_while_others_go_ahead(
    promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.troubles = [ConnectionResetError()]
    await promising(a_promise("first"), a_promise("second"), a_promise("third", due=NOON + timedelta(seconds=1)))
    await sender.empty()
    time.passes(seconds=1)
    await promising(a_promise("elsewhere", address=GARDEN))
    await sender.empty()
    assert mailbox.heard == ["elsewhere"]
    time.passes(seconds=1)
    await sender.empty()
    assert mailbox.heard == ["elsewhere", "first", "second", "third"]


async def test_waiting_as_asked_does_not_count_as_a_try(
    promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.troubles = [TooSoonError(timedelta(seconds=20)) for _ in range(10)]
    await promising(a_promise("one"), a_promise("two"))
    await sender.empty()
    assert mailbox.tries == 1
    for _ in range(10):
        time.passes(seconds=19)
        await sender.empty()
        time.passes(seconds=1)
        await sender.empty()
    assert (mailbox.tries, mailbox.heard) == (12, ["one", "two"])


async def test_when_the_whole_platform_asks_to_wait_nothing_is_said_anywhere(
    promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.troubles = [TooSoonError(timedelta(seconds=20), Reach.EVERYWHERE)]
    await promising(a_promise("one"))
    await sender.empty()
    await promising(a_promise("two", address=GARDEN))
    time.passes(seconds=19)
    await sender.empty()
    assert mailbox.tries == 1
    time.passes(seconds=1)
    await sender.empty()
    assert sorted(mailbox.heard) == ["one", "two"]


async def test_a_place_is_not_flooded(
    promising: Promising, make_sender: Callable[..., Sender], mailbox: Mailbox, time: Time
) -> None:
    mailbox.pace = replace(UNHURRIED, place=Rate(2, 10))
    sender = make_sender()
    await promising(*(a_promise(number) for number in range(5)), a_promise("elsewhere", address=GARDEN))
    await sender.empty()
    assert sorted(mailbox.heard) == ["0", "1", "elsewhere"]
    for _ in range(3):
        time.passes(seconds=5)
        await sender.empty()
    assert [word for word in mailbox.heard if word != "elsewhere"] == ["0", "1", "2", "3", "4"]


async def test_a_burst_of_direct_messages_is_spread_and_holds_up_no_place(
    promising: Promising, make_sender: Callable[..., Sender], mailbox: Mailbox, time: Time
) -> None:
    mailbox.pace = replace(UNHURRIED, direct=Rate(3, 60))
    sender = make_sender()
    people = [replace(ADA, place=f"person {number}") for number in range(9)]
    await promising(*(a_promise("hi", address=each, once=each.place) for each in people), a_promise("here"))
    await sender.empty()
    assert len(mailbox.told) == 4
    assert "here" in mailbox.heard
    for _ in range(2):
        time.passes(minutes=1)
        await sender.empty()
    assert len(mailbox.told) == 10


async def test_rows_of_a_platform_that_is_not_running_wait(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox
) -> None:
    await promising(a_promise("hello", once="x", address=Address(platform="elsewhere", place="kitchen")))
    await sender.empty()
    assert mailbox.heard == []
    assert await standing(app, "x") is Standing.WAITING


async def test_what_follows_a_letter_is_done_where_it_was_said(app: App, promising: Promising, sender: Sender) -> None:
    await promising(a_promise("topic", name="thread", once="topic"), a_promise("stumble", name="thread", once="s"))
    await sender.empty()
    async with app.database.reading() as tx:
        assert await tx.kept.get("topic") == "thread-1"
        assert await tx.kept.get("stumble") is None
        assert await tx.outbox.remote_of("topic") == Remote("thread-1", "message-1")
        assert await tx.outbox.standing_of("s") is Standing.SENT
        opening = await tx.outbox.find_thread("test", "thread-1")
        assert opening is not None
        assert opening.once == "topic"
        assert await tx.outbox.find_thread("test", "kitchen") is None


async def test_what_is_withdrawn_while_others_are_being_said_is_not_said(
    app: App, composer: Composer, promising: Promising, time: Time
) -> None:
    class Slow(Mailbox):
        @override
        async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
            async with app.database.transaction() as tx:
                await tx.outbox.withdraw("two")
            self.time.passes(seconds=1)
            return await super().deliver(address, letter, locale, nonce=nonce)

    slow = Slow(app.words, time)
    await promising(*(a_promise(word, once=word) for word in ("one", "two", "three")))
    await Sender(app.database, composer, slow, time, monotonic=time.monotonic).empty()
    assert slow.heard == ["one", "three"]
