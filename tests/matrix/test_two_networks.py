"""A question asked elsewhere is discussed on Matrix too, and what is said there holds everywhere."""

from typing import Any

import pytest

from bot.app import App
from bot.core.gaps import GapState
from tests.clock import Time
from tests.cogs.peers import NOBODY_KNOWS, asks_peers
from tests.cogs.test_gap_threads import SAID, Network
from tests.conftest import settle
from tests.matrix.person import Message, Person

AGAIN = "We pair two classes."


class Peers:
    """A thread in a room on Matrix, as somebody there sees it."""

    def __init__(self, person: Person, room: str, thread: str) -> None:
        self.person = person
        self.room = room
        self.thread = thread

    async def is_open(self, app: App) -> None:
        """The bot has noted that the thread is there."""
        while True:
            async with app.database.reading() as tx:
                if await tx.gap_posts.in_place("matrix", f"{self.room}/{self.thread}") is not None:
                    return
            await self.is_heard()

    async def hears(self, part: str) -> Message:
        while part not in (message := await self.person.hears(self.room)).body:
            pass
        return message

    async def is_told(self, part: str) -> None:
        """By the bot, for themselves alone."""
        while part not in (await self.person.hears(but=self.room)).body:
            pass

    async def is_heard(self) -> None:
        """Everything that was said before is taken note of: a room's events are handled in their order."""
        await self.person.say(self.room, "!help", thread=self.thread)
        await self.hears("in a direct message")

    async def changes(self, message: str, line: str) -> None:
        new: dict[str, Any] = {"msgtype": "m.text", "body": line}
        relation = {"rel_type": "m.replace", "event_id": message}
        await self.person.send(self.room, {**new, "body": f"* {line}", "m.new_content": new, "m.relates_to": relation})


async def replies(app: App) -> list[str]:
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        page = await tx.gaps.page(community, states=tuple(GapState), skip=0, most=10)
        return [reply.text for gap in page.gaps for reply in await tx.gap_replies.of(gap, most=10)]


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_what_is_said_in_the_thread_reaches_the_asker_elsewhere_and_so_do_its_changes(
    app: App, time: Time, bot: str, ada: Person, *, encrypted: bool
) -> None:
    room = await ada.open(bot, direct=False, name="Peers", encrypted=encrypted)
    await settle(app, "matrix", room, peers_place=room)
    house = Network(app, time, "test", "house")
    await house.set_up()
    await asks_peers(house.person("grace"))
    await house.is_told()
    posted = await ada.hears(room)
    assert NOBODY_KNOWS in posted.body
    peers = Peers(ada, room, posted.event)
    await peers.is_open(app)

    reply = await ada.say(room, SAID, thread=posted.event)
    await peers.is_heard()
    await house.is_told()
    assert SAID in house.heard("thread-1")[-1]
    assert SAID in house.heard("grace")[-1]

    await peers.changes(reply, AGAIN)
    await peers.is_heard()
    await house.is_told()
    assert AGAIN in house.heard("thread-1")[-1]
    assert AGAIN in house.heard("grace")[-1]

    await ada.client.room_redact(room, reply)
    await peers.is_heard()
    await house.is_told()
    assert "This reply was taken back" in house.heard("thread-1")[-1]
    assert await replies(app) == []


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_what_is_said_elsewhere_stands_in_the_thread_as_it_reads_there_and_is_no_reply_of_its_own(
    app: App, time: Time, bot: str, ada: Person, *, encrypted: bool
) -> None:
    room = await ada.open(bot, direct=False, name="Peers", encrypted=encrypted)
    await settle(app, "matrix", room, peers_place=room)
    house = Network(app, time, "test", "house")
    await house.set_up()
    await asks_peers(house.person("grace"))
    await house.is_told()
    posted = await ada.hears(room)
    peers = Peers(ada, room, posted.event)
    await peers.is_open(app)
    await house.writes(house.message(SAID, account="mary"))
    echo = await peers.hears(SAID)
    assert echo.thread == posted.event
    await house.changes(house.message(AGAIN, account="mary"))
    changed = await peers.hears(AGAIN)
    assert changed.replaces == echo.event
    await ada.say(room, "!answers", thread=posted.event, to=posted.event)
    await peers.is_told("A bot wrote this")
    await ada.say(room, "!answers", thread=posted.event, to=echo.event)
    await peers.is_told("A moderator can now make an entry of it")
    await peers.is_heard()
    assert await replies(app) == [AGAIN]
