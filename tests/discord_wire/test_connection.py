"""How the bot connects, is thrown out, and comes back without losing anything."""

import asyncio
from collections.abc import Sequence

import discord
import pytest
from discord.http import Route

from bot.adapters.discord import checking, running
from bot.app import App
from bot.settings import DiscordSettings
from tests.discord_wire.person import COMMAND, Person
from tests.discord_wire.rest import Judge, Trouble
from tests.discord_wire.serving import Wire, answers, connect, online, served

QUESTION = "How do we run conversation practice without a teacher?"
CONTENT = discord.Intents(message_content=True).value


async def greeted(wire: Wire, person: Person) -> None:
    """A greeting by name, which needs no privileged intent, and its answer."""
    before = len(answers(wire))
    person.writes(f"<@{wire.world.bot['id']}> {QUESTION}")
    await wire.world.until(lambda: len(answers(wire)) > before)


async def test_the_bot_asks_for_no_privileged_intent_unless_configured(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges, granted=CONTENT) as wire:
        async with online(wire, app):
            pass
        async with online(wire, app, message_content=True):
            pass
    plain = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, guild_scheduled_events=True).value
    assert [asked["intents"] for asked in wire.gateway.identified] == [plain, plain | CONTENT]


async def test_commands_are_told_to_discord_once(app: App, judges: Sequence[Judge]) -> None:
    async with served(*judges) as wire:
        for _ in range(2):
            async with online(wire, app):
                pass
        assert len(wire.rest.sent("PUT", "/applications/[0-9]+/commands")) == 1
        told = {command["name"]: command for command in wire.world.commands}
        assert told["ask"]["name_localizations"]["uk"]
        owners = discord.Permissions(int(told["setup"]["default_member_permissions"]))
        assert owners == discord.Permissions(manage_guild=True)


async def test_a_beat_that_is_asked_for_comes(app: App) -> None:
    async with served() as wire, online(wire, app):
        await wire.world.until(lambda: wire.gateway.beats == 1)
        wire.gateway.ask_for_beat()
        await wire.world.until(lambda: wire.gateway.beats == 2)


async def test_nothing_is_lost_while_the_line_is_cut(app: App) -> None:
    async with served() as wire, online(wire, app):
        person = Person(wire.world)
        await greeted(wire, person)
        wire.gateway.drop()
        await wire.world.until(lambda: not wire.gateway.sockets)
        await greeted(wire, person)
        assert "Language cafe" in await person.says(QUESTION)
        assert len(answers(wire)) == 2
        [resumed] = wire.gateway.resumed
        assert resumed["session_id"] in wire.gateway.sessions
        assert len(wire.gateway.identified) == 1


@pytest.mark.parametrize("resumable", [True, False])
async def test_a_session_called_invalid_is_resumed_or_begun_anew(app: App, *, resumable: bool) -> None:
    async with served() as wire, online(wire, app):
        await greeted(wire, Person(wire.world))
        wire.gateway.invalidate(resumable=resumable)
        await wire.world.until(lambda: len(wire.gateway.identified) + len(wire.gateway.resumed) == 2)
        assert len(wire.gateway.resumed) == int(resumable)
        await greeted(wire, Person(wire.world))


async def test_discord_may_ask_for_a_new_connection(app: App) -> None:
    async with served() as wire, online(wire, app):
        await greeted(wire, Person(wire.world))
        wire.gateway.reconnect()
        await wire.world.until(lambda: wire.gateway.resumed)
        await greeted(wire, Person(wire.world))
        assert len(wire.gateway.identified) == 1


async def test_a_token_that_is_not_accepted_is_told_with_advice(app: App) -> None:
    async with served() as wire:
        with pytest.raises(ExceptionGroup) as refused:
            await connect(wire.settings(token="stale"), app)
        assert "make a new one" in str(running.why(refused.value))


async def test_an_intent_that_is_not_granted_is_told_with_advice(app: App) -> None:
    async with served() as wire:
        with pytest.raises(ExceptionGroup) as refused:
            await connect(wire.settings(message_content=True), app)
        assert "switch it on" in str(running.why(refused.value))


async def test_a_token_that_was_changed_meanwhile_is_told_with_advice(app: App) -> None:
    async with served() as wire:
        bot = asyncio.create_task(connect(wire.settings(), app))
        await wire.world.until(lambda: wire.gateway.sessions)
        await wire.gateway.close(4004)
        with pytest.raises(ExceptionGroup) as refused:
            await bot
        assert "make a new one" in str(running.why(refused.value))


async def test_discord_that_is_away_at_the_start_is_tried_again(app: App) -> None:
    async with served() as wire:
        wire.rest.troubles += [Trouble("GET", "/users/@me", 503), Trouble("GET", "/users/@me", 503)]
        async with online(wire, app):
            await greeted(wire, Person(wire.world))
        assert [call.status for call in wire.rest.sent("GET", "/users/@me")] == [503, 503, 200]


async def test_the_addresses_are_discords_own_again_afterwards(app: App) -> None:
    async with served() as wire, online(wire, app):
        assert wire.api_url == Route.BASE
    assert Route.BASE == "https://discord.com/api/v10"


async def told(settings: DiscordSettings) -> list[tuple[str, bool]]:
    return [(about, well) async for about, well, _ in checking.check(settings)]


async def test_an_answer_under_way_is_given_before_the_bot_leaves(app: App) -> None:
    async with served() as wire:
        bot = asyncio.create_task(connect(wire.settings(), app))
        await wire.world.until(lambda: wire.gateway.sessions)
        person = Person(wire.world)
        async with app.database.transaction() as tx:
            await tx.communities.every()  # nobody else may write meanwhile, so that answers wait
            person.writes(f"<@{wire.world.bot['id']}> {QUESTION}")
            asked = person.begins(COMMAND, person.chosen("ask", {"question": QUESTION}))
            await wire.world.until(lambda: asked.message)  # it was told that it takes longer
            bot.cancel()
        await asyncio.wait({bot})
        assert asked.answered
        assert len(answers(wire)) == 1


async def test_a_check_tells_what_discord_says() -> None:
    async with served() as wire:
        assert await told(wire.settings()) == [
            ("Discord accepts the token of springboard", True),
            ("member of 1 servers or more", True),
        ]
        assert ("message-content intent", True) in await told(wire.settings(message_content=True))
        assert await told(wire.settings(token="stale")) == [("Discord does not accept the token", False)]
        unreachable = wire.settings().model_copy(update={"api_url": "http://127.0.0.1:9"})
        assert await told(unreachable) == [("Discord cannot be reached (ClientConnectorError)", False)]
