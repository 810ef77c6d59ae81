"""What answers look like on the wire: who sees them, how long they may be, and what happens when Discord says no."""

from collections.abc import Sequence

import discord
import pytest

from bot.app import App
from bot.core.languages import interface_language
from bot.core.people import SpaceSettings
from bot.core.texts import Text
from tests.conftest import an_entry, stock
from tests.discord_wire.person import COMMAND, COMPONENT, FORM, Person
from tests.discord_wire.rest import Judge, Trouble
from tests.discord_wire.serving import Wire, answers, online, served
from tests.discord_wire.state import EPHEMERAL, LOADING

QUESTION = "How do we run conversation practice without a teacher?"
CALLBACK = r"/interactions/\d+/.+/callback"
MESSAGES = r"/channels/\d+/messages"


async def test_an_answer_is_seen_by_the_asker_alone_until_shared(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        await person.says(QUESTION)
        assert person.alone
        assert answers(wire) == []
        await person.presses("Share here")
        [shared] = answers(wire)
        assert "Language cafe" in shared


async def test_completion_offers_countries_in_the_askers_words(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        offered = await Person(wire.world, locale="uk").completes("browse", "country", "ірл")
        assert offered[0] == {"name": "Ірландія", "value": "IE"}
        assert len(await Person(wire.world).completes("browse", "country", "")) == 25


async def test_a_long_entry_comes_in_several_messages(app: App, judges: Sequence[Judge]) -> None:
    sentence = "A sentence of some length, many times over. "
    await stock(app, an_entry("long", body=sentence * 250, cautions=("care " * 100,) * 3))
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        await person.says("/entry show entry:long")
        await wire.world.until(lambda: person.read().count(sentence.strip()) == 250)
        assert len(person.messages) > 1
        assert person.alone


async def test_an_answer_that_takes_long_is_announced_first(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        async with app.database.transaction() as tx:
            await tx.communities.every()  # nobody else may write meanwhile, so that the question waits
            asked = person.begins(COMMAND, person.chosen("ask", {"question": QUESTION}))
            await wire.world.until(lambda: asked.message)
            assert asked.message
            assert asked.message["flags"] & (LOADING | EPHEMERAL) == LOADING | EPHEMERAL
        await wire.world.until(lambda: asked.answered)
        assert "Language cafe" in person.read()
        assert person.alone


async def test_setup_proves_that_it_can_write_where_it_is_told_to(app: App, judges: Sequence[Judge]) -> None:
    async with app.database.transaction() as tx:
        await tx.communities.unsettle("test", "house")  # so that this server is the first
    async with served(*judges) as wire, online(wire, app):
        owner = Person(wire.world, permissions=discord.Permissions(manage_guild=True, send_messages=True))
        assert "help" in (await owner.says("/setup")).lower()
        assert "#general: I can write there" in await owner.fills(help_place=wire.world.channel)


async def test_a_plain_question_in_the_help_place_is_answered_there(app: App, judges: Sequence[Judge]) -> None:
    content = discord.Intents(message_content=True).value
    async with served(*judges, granted=content) as wire, online(wire, app, message_content=True):
        await _help_in(app, wire)
        question = Person(wire.world).writes(QUESTION)
        await wire.world.until(lambda: answers(wire))
        [post] = wire.rest.sent("POST", MESSAGES)
        assert str(post.body["message_reference"]["message_id"]) == question["id"]


async def test_a_direct_message_is_answered_there(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        direct = wire.world.open_direct(person.user)
        person.writes(QUESTION, direct)
        await wire.world.until(lambda: answers(wire))
        assert wire.rest.sent("POST", f"/channels/{direct}/messages")


async def test_a_message_that_discord_wants_later_is_sent_later_and_once(app: App) -> None:
    async with served() as wire, online(wire, app):
        wire.rest.troubles.append(Trouble("POST", MESSAGES, 429, {"retry_after": 0.01, "global": False}))
        Person(wire.world).writes(f"<@{wire.world.bot['id']}> {QUESTION}")
        await wire.world.until(lambda: answers(wire))
        first, second = wire.rest.sent("POST", MESSAGES)
        assert (first.status, second.status) == (429, 200)
        assert first.body == second.body


async def test_a_reply_that_discord_wants_later_is_given_later(app: App) -> None:
    async with served() as wire, online(wire, app):
        wire.rest.troubles.append(Trouble("POST", CALLBACK, 429, {"retry_after": 0.01, "global": False}))
        assert "Language cafe" in await Person(wire.world).says(QUESTION)
        assert [call.status for call in wire.rest.sent("POST", CALLBACK)] == [429, 200]


async def test_a_message_whose_receipt_got_lost_is_not_said_twice(app: App) -> None:
    """Discord took it and failed to say so: the same nonce makes the second try the first message."""
    async with served() as wire, online(wire, app):
        wire.rest.troubles.append(Trouble("POST", MESSAGES, 502, done=True))
        Person(wire.world).writes(f"<@{wire.world.bot['id']}> {QUESTION}")
        await wire.world.until(lambda: len(wire.rest.sent("POST", MESSAGES)) == 2)
        assert len(answers(wire)) == 1


async def test_an_answer_that_comes_too_late_for_discord_is_not_undone(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    async with served() as wire, online(wire, app):
        person = Person(wire.world)
        await person.says("/me edit")
        wire.rest.troubles.append(Trouble("POST", CALLBACK, 404, {"code": 10062, "message": "Unknown interaction"}))
        assert person.form
        person.begins(FORM, person.filled(country="Malta"))
        await wire.world.until(lambda: [call for call in wire.rest.calls if call.status == 404])
        assert "Malta" in await person.says("/me show")
        assert not [record for record in caplog.records if record.exc_info]


async def test_a_question_that_was_deleted_meanwhile_is_answered_all_the_same(app: App) -> None:
    async with served() as wire, online(wire, app):
        async with app.database.transaction() as tx:
            await tx.communities.every()  # nobody else may write meanwhile
            question = Person(wire.world).writes(f"<@{wire.world.bot['id']}> {QUESTION}")
            await wire.world.until(lambda: wire.rest.sent("POST", r"/channels/\d+/typing"))
            wire.world.delete(question)
        await wire.world.until(lambda: answers(wire))


async def test_a_place_where_the_bot_may_not_write_does_not_stop_it(app: App) -> None:
    async with served() as wire, online(wire, app):
        person = Person(wire.world)
        wire.rest.troubles.append(Trouble("POST", MESSAGES, 403, {"code": 50013, "message": "Missing Permissions"}))
        person.writes(f"<@{wire.world.bot['id']}> {QUESTION}")
        await wire.world.until(lambda: wire.rest.sent("POST", MESSAGES))
        assert "Language cafe" in await person.says(QUESTION)


async def test_answers_come_in_the_language_of_the_client(app: App) -> None:
    """Arabic too, which Discord's clients have and discord.py does not know."""
    async with served() as wire, online(wire, app):
        for locale in ("uk", "ar", "pl", "xx"):
            said = await Person(wire.world, locale=locale).says("/help")
            assert app.words(Text("help-title"), interface_language(locale)) in said


async def test_commands_work_in_direct_messages(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        person.channel = wire.world.open_direct(person.user)
        assert "Language cafe" in await person.says(QUESTION)


async def test_pressing_something_very_old_is_answered(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire, online(wire, app):
        person = Person(wire.world)
        await person.says(QUESTION)
        [message] = person.messages
        data = {"component_type": 2, "custom_id": "no.longer|1"}
        pressed = person.begins(COMPONENT, data, pressed=message)
        await wire.world.until(lambda: pressed.answered)
        assert person.read()


async def _help_in(app: App, wire: Wire) -> None:
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.communities.settle(
            "discord", wire.world.guild, community, SpaceSettings(help_place=wire.world.channel)
        )
