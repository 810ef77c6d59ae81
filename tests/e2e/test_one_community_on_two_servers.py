"""One community on two servers: joined by a code, asked in one, answered in the other, edited, taken back, closed."""

from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.delivery.sender import Sender
from tests.adapters.discord_voice import Discord, custom_id, words_of
from tests.clock import Time

QUESTION = "zzz qqq xxx"


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=True)


class Server:
    """A server that is set up by whoever manages it, with a place for peers and two people in it."""

    def __init__(self, env: simcord.Env, app: App, *, forum: bool) -> None:
        self.owner = Discord(env, app, settled=False, manage_guild=True)
        guild = self.owner.guild
        self.peers: Any = guild.create_forum_channel("peers") if forum else guild.create_text_channel("peers")
        self.member = guild.add_member(env.create_user("member"))

    async def is_set_up(self) -> None:
        await self.owner.says("/setup")
        result = await self.owner.member.submit_modal(self.owner.result, {"peers_place": [self.peers]})
        assert "#peers: I can write there" in self.owner.read(result)

    def thread(self) -> Any:
        [thread] = self.peers.threads
        return thread


class Towns:
    """Two of them; the first begins the community, the second joins it by a code."""

    def __init__(self, env: simcord.Env, app: App, time: Time) -> None:
        self.env, self.app = env, app
        self.turin, self.warsaw = Server(env, app, forum=True), Server(env, app, forum=False)
        courier = DiscordCourier(env.bot, app.words)
        self.sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)

    async def are_joined(self) -> None:
        await self.turin.is_set_up()
        said = await self.turin.owner.says("/community link")
        code = next(word for word in said.split() if word.startswith("code:"))
        assert "This place is part of Springboard now." in await self.warsaw.owner.says(f"/community link {code}")
        await self.warsaw.is_set_up()

    async def told(self, person: Any) -> str:
        """What the bot last wrote to somebody by themselves, as it stands now."""
        await self.sender.empty()
        return words_of(person.user.dm_channel.last_message)


@pytest.fixture
async def towns(simcord_env: simcord.Env, app: App, time: Time) -> Towns:
    async with app.database.transaction() as tx:
        await tx.communities.unsettle("test", "house")
    towns = Towns(simcord_env, app, time)
    await towns.are_joined()
    return towns


async def test_asked_in_one_and_answered_in_the_other(towns: Towns) -> None:
    asker = towns.turin.owner
    await asker.says(QUESTION)
    await asker.presses("Ask colleagues")
    await asker.fills()
    await asker.presses("Post it")
    await towns.sender.empty()
    here, there = towns.turin.thread(), towns.warsaw.thread()
    assert here.name == there.name == QUESTION

    reply = await towns.warsaw.member.send(there, "We pair each class.")
    await towns.sender.empty()
    mirrored = here.last_message
    assert "We pair each class." in words_of(mirrored)
    assert "a colleague replied" in words_of(mirrored)
    assert "We pair each class." in await towns.told(asker.member)

    towns.env.backend.edit_message(there.id, reply.id, {"content": "We pair two classes."})
    await towns.env.settle()
    assert "We pair two classes." in await towns.told(asker.member)
    assert here.last_message.id == mirrored.id
    assert "We pair two classes." in words_of(here.last_message)
    assert there.last_message.id == reply.id

    second = await towns.turin.member.send(here, "We never did.")
    await towns.sender.empty()
    echo = there.last_message
    assert "We never did." in words_of(echo)
    marked = await asker.member.context_menu(here, "This answers it", target=mirrored)
    assert "A moderator can now make an entry of it" in words_of(marked)

    towns.env.backend.delete_message(here.id, second.id)
    await towns.env.settle()
    await towns.sender.empty()
    assert there.last_message.id == echo.id
    assert words_of(there.last_message).strip() == "This reply was taken back."
    assert "one reply" in await asker.says("/gap show gap:1")

    await asker.says("/gap close gap:1")
    await asker.fills(why="It solved itself")
    await towns.sender.empty()
    for town in (towns.turin, towns.warsaw):
        thread = await towns.env.bot.fetch_channel(town.thread().id)
        assert isinstance(thread, discord.Thread)
        assert thread.locked
        assert "Closed: It solved itself" in words_of(town.thread().last_message)
    [post] = [message for message in towns.warsaw.peers.history() if custom_id_of(message, "Show replies")]
    assert "closed" in words_of(post)


def custom_id_of(message: discord.Message, label: str) -> str | None:
    try:
        return custom_id(message, label)
    except StopIteration:
        return None
