"""How two come to meet on Matrix: whoever speaks in a room of the community is answered directly, and the place to talk
is a room nobody else is in.
"""

from contextlib import AsyncExitStack
from pathlib import Path

from typing_extensions import override

from bot.adapters.matrix.speaking import KEYS
from bot.app import App
from bot.delivery.sender import Sender
from bot.settings import MatrixSettings
from tests.clock import Time
from tests.conftest import settle
from tests.e2e import meeting
from tests.e2e.meeting import NEED, meet, three_weeks_later
from tests.matrix.conftest import Delivered, going
from tests.matrix.person import Message, Person, logged_in
from tests.matrix.test_rooms import DIRECTLY
from tests.matrix.voice import Matrix
from tests.synapse import Homeserver


class Neighbour(Matrix, meeting.Person):
    """Somebody in a room with others, who goes on wherever the bot answers them."""

    def __init__(self, app: App, person: Person, common: str, bot: str, sender: Sender) -> None:
        super().__init__(app, person, common)
        self._common = common
        self._bot = bot
        self._sender = sender

    @override
    async def says(self, line: str) -> str:
        self.room = self._common
        return await super().says(line)

    @override
    async def opens(self) -> str:
        await self._sender.empty()
        await self.person.look(wait=False)
        said = await self.hears()
        while any(each.user == self._bot and each.body and each.room != self._common for each in self.person.heard):
            said = await self.hears()
        return said

    @override
    async def _next(self) -> Message:
        message = await self.person.hears(but=self._common, user=self._bot)
        self.room = message.room
        return message


async def test_two_meet_in_a_room_of_their_own(
    app: App, time: Time, homeserver: Homeserver, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    bot = fresh_bot.user
    assert bot
    async with AsyncExitStack() as stack:
        mary, ada, grace, bob = [
            await stack.enter_async_context(logged_in(homeserver, homeserver.register(name), tmp_path / name))
            for name in ("mary", "ada", "grace", "bob")
        ]
        delivered = Delivered()
        await stack.enter_async_context(going(app, fresh_bot, tmp_path / "bot", deliver=delivered))
        courier = await delivered.courier
        sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)
        common = await mary.open(bot, direct=False, name="Help")
        for each in (ada, grace, bob):
            await mary.client.room_invite(common, each.user)
            await each.look()
        await settle(app, "matrix", common, help_place=common, moderators_place=common)
        moderator, asker, first, second = (
            Neighbour(app, each, common, bot, sender) for each in (mary, ada, grace, bob)
        )

        assert "a place for the two of you on Matrix" in await meet(asker, first, second, moderator)
        assert NEED in await asker.opens()
        card, room = asker.last, ada.client.rooms[asker.room]
        assert (await bob.hears(room.room_id)).event == card.event
        assert set(room.users) == {bot, ada.user, bob.user}
        assert room.name == "Introduction: Second"

        await bob.say(room.room_id, "Hello Ada, shall we talk on Thursday?")
        assert "on Thursday" in (await ada.hears(room.room_id, user=bob.user)).body
        await bob.say(room.room_id, "!introductions")
        assert NEED in (await bob.hears(second.room)).body
        for each in (ada, bob):
            assert (await each.hears(room.room_id, user=bot)).body == DIRECTLY

        await three_weeks_later(app, time, asker, second)
        assert "What did you learn?" in await asker.presses("Write down what I learnt")
        learnt = await asker.fills(title="Lessons without a teacher", summary="Pairs talk, nobody teaches.")
        assert "A moderator reads it" in learnt
        await sender.empty()
        while "Somebody learnt something" not in (await mary.hears(common)).body:
            pass

        await bob.react(card.room, card.event, KEYS[0])
        assert "It is over, and what was said is erased." in (await bob.hears(second.room)).body
        assert (await ada.hears(room.room_id, user=bot)).body == DIRECTLY
        assert "The introduction with Second is over." in await asker.opens()
