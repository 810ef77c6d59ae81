"""What a sender that died had said already is said once all the same."""

import asyncio
from datetime import timedelta

from typing_extensions import override

from bot.app import App
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, Standing
from bot.delivery.composing import Composer
from bot.delivery.sender import LEASE, Sender
from tests.clock import NOON, Time
from tests.conftest import a_promise
from tests.delivery.conftest import Promising, standing
from tests.mailbox import Mailbox


class StopsShort(Mailbox):
    """A platform that takes a letter just before the bot dies: whoever waits for the answer waits for ever."""

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        await super().deliver(address, letter, locale, nonce=nonce)
        self.taken.set()
        await asyncio.Event().wait()
        raise AssertionError

    taken: asyncio.Event


async def crash(app: App, composer: Composer, mailbox: Mailbox) -> None:
    """Say what is due, and die before it is marked."""
    taking = StopsShort(mailbox.words, mailbox.time, told=mailbox.told)
    taking.taken = asyncio.Event()
    dying = Sender(app.database, composer, taking, mailbox.time)
    task = asyncio.create_task(dying.empty())
    await taking.taken.wait()
    task.cancel()
    await asyncio.wait([task])


async def test_after_a_crash_it_is_said_again_and_seen_once(
    app: App, composer: Composer, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("one", once="one"), a_promise("two"))
    await crash(app, composer, mailbox)
    await sender.empty()
    assert mailbox.heard == ["one"]
    time.passes(seconds=LEASE.total_seconds())
    await sender.empty()
    assert mailbox.heard == ["one", "two"]
    assert mailbox.tries == 2
    assert await standing(app, "one") is Standing.SENT


async def test_long_after_a_crash_the_sender_looks_before_it_says_it_again(
    app: App, composer: Composer, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("one", once="one"))
    await crash(app, composer, mailbox)
    time.passes(hours=1)
    await sender.empty()
    assert (mailbox.heard, mailbox.tries) == (["one"], 0)
    assert await standing(app, "one") is Standing.SENT


async def test_where_nobody_can_look_it_is_uncertain_and_a_moderator_decides(
    app: App, composer: Composer, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("one", once="one"), a_promise("two", due=NOON + timedelta(minutes=30)))
    await crash(app, composer, mailbox)
    mailbox.readable = False
    time.passes(hours=1)
    await sender.empty()
    await sender.empty()
    assert mailbox.heard == ["one", "two"]
    assert await standing(app, "one") is Standing.UNCERTAIN
