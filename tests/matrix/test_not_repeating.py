"""A bot that comes back from a backup does not repeat on Matrix what it said since."""

from datetime import UTC, datetime

from bot import app as house
from bot.app import App
from bot.core.outbox import Address, Standing
from bot.delivery.composing import Composer
from bot.delivery.courier import Courier
from bot.delivery.sender import Sender
from bot.models import Models
from bot.services import restoring
from bot.settings import Settings
from bot.store import backing_up
from bot.store.database import Database
from tests.clock import Time
from tests.conftest import SMALL_LIBRARY, a_promise
from tests.delivery.conftest import NoteCog
from tests.matrix.person import Person


def sender(database: Database, courier: Courier, time: Time) -> Sender:
    return Sender(database, Composer(database, [NoteCog()]), courier, time, monotonic=time.monotonic)


async def test_what_was_said_after_the_backup_is_found_in_the_room(
    app: App, settings: Settings, courier: Courier, ada: Person, bot_user: str
) -> None:
    room = await ada.open(bot_user, direct=False, name="News")
    time, address = Time(datetime.now(UTC)), Address(platform="matrix", place=room)
    async with app.database.transaction() as tx:
        await tx.outbox.promise(a_promise("said", once="said", address=address, due=time()))
    backup = settings.data / "backup.db"
    backing_up.back_up(settings.database, backup, time())
    await sender(app.database, courier, time).empty()
    time.passes(days=2)  # longer than a homeserver knows a repetition by its transaction id

    elsewhere = settings.model_copy(update={"data": settings.data / "elsewhere"})
    backing_up.restore(elsewhere.database, backup, elsewhere.data / "aside")
    async with house.opened(elsewhere, Models(), time=time, measured=SMALL_LIBRARY) as again:
        async with again.database.transaction() as tx:
            assert await restoring.doubt(tx, now=time()) == 1
            await tx.outbox.promise(a_promise("unsaid", once="unsaid", address=address, due=time()))
        await sender(again.database, courier, time).empty()
        async with again.database.reading() as tx:
            assert await tx.outbox.standing_of("said") is Standing.SENT
            found = await tx.outbox.remote_of("said")
    first, second = [await ada.hears(room) for _ in range(2)]
    assert [each.body.split("\n")[0] for each in (first, second)] == ["said", "unsaid"]
    assert found
    assert found.message == first.event
