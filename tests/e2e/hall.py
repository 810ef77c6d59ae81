"""A server on Discord where workshops are held."""

from datetime import UTC, datetime
from typing import Any

import discord
import simcord

from bot.adapters.discord.courier import DiscordCourier
from bot.adapters.discord.events import Events
from bot.app import App
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from tests.adapters.discord_voice import Discord, custom_id, words_of
from tests.clock import Time

STARTS = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)


class Hall:
    """A server with a channel for workshops and one for moderators; the moderator's name is Ada."""

    def __init__(self, env: simcord.Env, app: App, time: Time) -> None:
        self.env, self.app, self.time = env, app, time
        self.mary = Discord(env, app, manage_messages=True)
        self.guild = self.mary.guild
        self.channel = self.guild.create_text_channel("workshops")
        self.office = self.guild.create_text_channel("moderators")
        self.grace = self.guild.add_member(env.create_user("grace"))
        self.olha = self.guild.add_member(env.create_user("olha"))
        self.sender = self.fresh_sender()
        self.events = Events(env.bot, app.database, app.words, time)

    def fresh_sender(self) -> Sender:
        courier = DiscordCourier(self.env.bot, self.app.words)
        return Sender(
            self.app.database, self.app.composer, courier, self.time, monotonic=self.time.monotonic, draw=lambda: 1.0
        )

    async def set_up(self) -> None:
        async with self.app.database.transaction() as tx:
            [community] = await tx.communities.every()
            places = SpaceSettings(workshops_place=str(self.channel.id), moderators_place=str(self.office.id))
            await tx.communities.settle("discord", str(self.guild.id), community, places)

    async def plans(self, **where: str) -> None:
        await self.mary.says("/workshop create")
        await self.mary.fills(title="Talking circle", when="2026-11-26 18:00", zone="Rome", lasts="1:30")
        await self.mary.presses("Yes")
        if where:
            await self.mary.presses("Where and seats")
            await self.mary.fills(**where)

    @property
    def card(self) -> discord.Message:
        [message] = self.channel.history(viewer=self.mary.member)
        return message

    async def presses_card(self, person: Any, label: str) -> str:
        """A button of the card in the channel; words of the private answer."""
        return words_of(await person.click(self.card, custom_id=custom_id(self.card, label)))

    async def told(self, person: Any) -> discord.Message:
        await self.sender.empty()
        message = person.user.dm_channel.last_message
        assert isinstance(message, discord.Message)
        return message

    @property
    def shown(self) -> list[Any]:
        """Discord's events, as its API has them."""
        return list(self.env.backend.get_guild(self.guild.id).scheduled_events.values())
