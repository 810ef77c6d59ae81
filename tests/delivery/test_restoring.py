"""After a backup was restored, what was due since it was made may have been said already."""

from datetime import timedelta

from bot.app import App
from bot.chat.cards import Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import Standing, nonce
from bot.delivery.sender import Sender
from bot.services import restoring
from tests.clock import NOON, Time
from tests.conftest import a_promise
from tests.delivery.conftest import Promising
from tests.mailbox import Mailbox


async def restored(app: App, time: Time) -> int | None:
    """How many are doubted in a database that has been restored from a backup made at noon."""
    async with app.database.transaction() as tx:
        await restoring.note(tx, made=NOON)
    return await doubted(app, time)


async def doubted(app: App, time: Time) -> int | None:
    async with app.database.transaction() as tx:
        return await restoring.doubt(tx, now=time())


async def said_since(mailbox: Mailbox, word: str) -> None:
    """By a bot whose memory is lost."""
    letter = Letter(card=Card(body=(plain(word),)))
    await mailbox.deliver(a_promise().address, letter, "en", nonce=nonce(word))


async def standing(app: App, once: str) -> Standing | None:
    async with app.database.reading() as tx:
        return await tx.outbox.standing_of(once)


async def test_what_was_said_since_the_backup_is_not_said_again_and_the_rest_is(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    later = NOON + timedelta(hours=1)
    await promising(*(a_promise(word, once=word, due=later) for word in ("said", "unsaid")))
    time.passes(hours=2)
    await said_since(mailbox, "said")
    time.passes(hours=2)
    assert await restored(app, time) == 2
    await sender.empty()
    assert mailbox.heard == ["said", "unsaid"]
    assert await standing(app, "said") is await standing(app, "unsaid") is Standing.SENT


async def test_where_nobody_can_look_a_moderator_decides(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mailbox.readable = False
    await promising(a_promise("due", once="due"), a_promise("later", due=NOON + timedelta(days=1)))
    time.passes(hours=2)
    assert await restored(app, time) == 1
    await sender.empty()
    assert mailbox.heard == []
    assert await standing(app, "due") is Standing.UNCERTAIN
    time.passes(days=1)
    await sender.empty()
    assert mailbox.heard == ["later"]


async def test_a_doubt_that_is_older_than_the_backup_stays(
    app: App, promising: Promising, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await promising(a_promise("one", due=NOON - timedelta(hours=3)))
    time.now = NOON - timedelta(hours=2)
    mailbox.answers = False
    await sender.empty()
    mailbox.answers = True
    time.now = NOON + timedelta(hours=2)
    assert await restored(app, time) == 1
    await sender.empty()
    assert mailbox.heard == ["one"]
    assert mailbox.tries == 1


async def test_what_was_restored_is_doubted_once(app: App, promising: Promising, time: Time) -> None:
    assert await doubted(app, time) is None
    await promising(a_promise("one"))
    assert await restored(app, time) == 1
    assert await doubted(app, time) is None
