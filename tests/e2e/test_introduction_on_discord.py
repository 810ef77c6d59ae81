"""How two come to meet on Discord: letters are direct messages, and the place to talk is a private thread."""

from typing import Any

import discord
import pytest
import simcord
from typing_extensions import override

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from tests.adapters.discord_voice import Discord, custom_id, words_of
from tests.clock import Time
from tests.e2e.meeting import NEED, Person, meet, three_weeks_later


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=False)


class Neighbour(Discord, Person):
    """A member of a server that others are members of too."""

    def __init__(self, first: Discord, member: Any, sender: Sender) -> None:
        self.__dict__.update(first.__dict__)
        self.member = member
        self._sender = sender
        self._letter: discord.Message | None = None

    @override
    async def says(self, line: str) -> str:
        self._letter = None
        return await super().says(line)

    @override
    async def opens(self) -> str:
        await self._sender.empty()
        letter = self.member.user.dm_channel.last_message
        assert isinstance(letter, discord.Message)
        self._letter = letter
        return words_of(letter)

    @override
    async def presses(self, label: str) -> str:
        if self._letter is None:
            return await super().presses(label)
        letter, self._letter = self._letter, None
        return self.read(await self.member.user.click(letter, custom_id=custom_id(letter, label)))


async def test_on_discord(simcord_env: simcord.Env, app: App, time: Time) -> None:
    env, house = simcord_env, Discord(simcord_env, app)
    courier = DiscordCourier(env.bot, app.words)
    sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        places = SpaceSettings(help_place=str(house.channel.id))
        await tx.communities.settle("discord", str(house.guild.id), community, places)
    role = house.guild.create_role(
        "moderators", permissions=discord.Permissions(view_channel=True, manage_messages=True)
    )
    others = {name: house.guild.add_member(env.create_user(name)) for name in ("grace", "bob")}
    mary = house.guild.add_member(env.create_user("mary"), roles=[role])
    asker = Neighbour(house, house.member, sender)
    first, second = (Neighbour(house, others[name], sender) for name in ("grace", "bob"))
    moderator = Neighbour(house, mary, sender)

    assert "a place for the two of you on Discord" in await meet(asker, first, second, moderator)
    [thread] = house.channel.threads
    assert thread.name == "Introduction: Second"
    opened = await env.bot.fetch_channel(thread.id)
    assert isinstance(opened, discord.Thread)
    assert opened.is_private()
    assert {member.id for member in await opened.fetch_members()} >= {house.member.id, others["bob"].id}
    assert others["grace"].id not in {member.id for member in await opened.fetch_members()}
    assert NEED in words_of(thread.last_message)
    await three_weeks_later(app, time, asker, second)

    await asker.says("/map")
    assert asker.result.response
    assert [file.filename for file in asker.result.response.message.attachments] == ["map.png"]
