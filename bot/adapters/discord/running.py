"""Connecting to Discord, or to whatever stands in for it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import cast

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.chat.commands import Cog
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.delivery.courier import Courier
from bot.settings import DiscordSettings
from bot.store.database import Database


async def run(
    settings: DiscordSettings,
    *,
    dispatcher: Dispatcher,
    cogs: Sequence[Cog],
    database: Database,
    words: Words,
    deliver: Callable[[Courier], Awaitable[None]],
) -> None:
    """Stay connected until cancelled, and let everything promised be said; reconnecting and resuming is discord.py's
    own.
    """
    if settings.token is None:
        return
    point_at(settings)
    bot = SpringboardBot(dispatcher, cogs, database, words, message_content=settings.message_content)

    async def say_later() -> None:
        await bot.wait_until_ready()
        await deliver(DiscordCourier(bot, words))

    async with bot, asyncio.TaskGroup() as tasks:
        saying = tasks.create_task(say_later(), name="discord, later")
        await bot.start(settings.token.get_secret_value())
        saying.cancel()


def point_at(settings: DiscordSettings) -> None:
    """discord.py keeps its addresses on its classes; big bots point them at a proxy this way."""
    if settings.api_url:
        Route.BASE = settings.api_url.rstrip("/")
    if settings.gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


def why(error: Exception) -> str | None:
    """What to do about a connection Discord refused; ``None`` for anything else."""
    if isinstance(error, ExceptionGroup):
        causes = cast("Sequence[Exception]", error.exceptions)
        return next(filter(None, map(why, causes)), None)
    if isinstance(error, discord.LoginFailure):
        return "Discord does not accept the token: make a new one in its developer portal."
    if isinstance(error, discord.PrivilegedIntentsRequired):
        return "Discord has not granted the message-content intent: switch it on in its developer portal, or off here."
    return None
