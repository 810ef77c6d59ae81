"""Who is introduced to each other meets in a room nobody else is in."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import App
from bot.chat.cards import Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import Address
from bot.settings import MatrixSettings
from tests.matrix.conftest import Delivered, going
from tests.matrix.person import Person


async def test_a_letter_for_two_opens_one_private_room_however_often_it_is_sent(
    app: App, ada: Person, grace: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    ask, both = Address(platform="matrix", place=ada.user, direct=True), (ada.user, grace.user)
    letter = Letter(
        card=Card(title=plain("Meet"), body=(plain("You both said yes."),)),
        thread=plain("Ada and the choir"),
        among=tuple(Address(platform="matrix", place=user, direct=True) for user in both),
        near=("!anywhere:localhost",),
    )
    since = datetime.now(UTC) - timedelta(hours=1)
    async with going(app, fresh_bot, tmp_path, deliver=(first := Delivered())):
        courier = await first.courier
        assert await courier.find(ask, letter, "en", nonce="i" * 24, since=since) is None
        where = await courier.deliver(ask, letter, "en", nonce="i" * 24)
        assert await courier.deliver(ask, letter, "en", nonce="i" * 24) == where
    async with going(app, fresh_bot, tmp_path, deliver=(second := Delivered())):
        courier = await second.courier
        assert await courier.find(ask, letter, "en", nonce="i" * 24, since=since) == where
        assert await courier.deliver(ask, letter, "en", nonce="i" * 24) == where
        for person in (ada, grace):
            said = await person.hears(user=fresh_bot.user)
            assert said.room == where.place
            assert said.event == where.message
            assert said.body == "Meet\n\nYou both said yes."
        await ada.look(wait=False)
    room = ada.client.rooms[where.place]
    assert set(room.users) == {fresh_bot.user, *both}
    assert (room.name, room.topic, room.join_rule) == ("Ada and the choir", "Ada and the choir", "invite")
    assert room.encrypted
    assert room.power_levels.defaults.invite == 100
    assert [each.name for each in ada.client.rooms.values()].count("Ada and the choir") == 1
