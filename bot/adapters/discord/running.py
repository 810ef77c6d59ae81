"""Connecting to Discord, or to whatever stands in for it."""

import asyncio
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager
from itertools import chain, repeat
from typing import Final, cast

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.adapters.discord.events import Events
from bot.chat.commands import Cog
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.clock import Clock
from bot.delivery.courier import Courier
from bot.settings import DiscordSettings
from bot.store.database import Database

log = structlog.stdlib.get_logger(__name__)

PAUSES: Final = (1.0, 5.0, 15.0, 60.0)
_TOKEN_REFUSED: Final = 4004


async def run(
    settings: DiscordSettings,
    *,
    dispatcher: Dispatcher,
    cogs: Sequence[Cog],
    database: Database,
    words: Words,
    deliver: Callable[[Courier], Awaitable[None]],
    clock: Clock,
    pauses: Sequence[float] = PAUSES,
) -> None:
    """Stay connected until cancelled, and let everything promised be said. Reconnecting and resuming is discord.py's
    own; logging in is tried again by us, after ``pauses`` in seconds, the last of them over and over.
    """
    if settings.token is None:
        return
    token = settings.token.get_secret_value()
    pausing = chain(pauses, repeat(pauses[-1]))
    with pointed_at(settings):
        for pause in pausing:
            bot = SpringboardBot(dispatcher, cogs, database, words, message_content=settings.message_content)
            away: ExceptionGroup[Exception] | None = None
            try:
                await _stay(bot, token, DiscordCourier(bot, words), Events(bot, database, words, clock), deliver)
            except* (aiohttp.ClientError, OSError, discord.DiscordServerError) as errors:
                away = errors
            if away is None:
                return
            log.warning("Discord cannot be reached", error=repr(away.exceptions[0]), again_in_seconds=pause)
            await asyncio.sleep(pause)


async def _stay(
    bot: SpringboardBot,
    token: str,
    courier: DiscordCourier,
    events: Events,
    deliver: Callable[[Courier], Awaitable[None]],
) -> None:
    async def say_later() -> None:
        await bot.wait_until_ready()
        await deliver(courier)

    async def keep_in_step() -> None:
        await bot.wait_until_ready()
        await events.run()

    bot.events_changed = events.happened
    async with bot, asyncio.TaskGroup() as tasks:
        beside = [
            tasks.create_task(say_later(), name="discord, later"),
            tasks.create_task(keep_in_step(), name="discord's events"),
        ]
        await bot.start(token)
        for task in beside:
            task.cancel()


@contextmanager
def pointed_at(settings: DiscordSettings) -> Generator[None]:
    """Discord's addresses are the settings' while the block lasts: discord.py keeps them on its classes, so no two
    bots of one process can have different ones.
    """
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = settings.api_url.rstrip("/") if settings.api_url else Route.BASE
    if settings.gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


def why(error: Exception) -> str | None:
    """What to do about a connection Discord refused; ``None`` for anything else."""
    if isinstance(error, ExceptionGroup):
        causes = cast("Sequence[Exception]", error.exceptions)
        return next(filter(None, map(why, causes)), None)
    closed = error.code if isinstance(error, discord.ConnectionClosed) else None
    if isinstance(error, discord.LoginFailure) or closed == _TOKEN_REFUSED:
        return "Discord does not accept the token: make a new one in its developer portal."
    if isinstance(error, discord.PrivilegedIntentsRequired):
        return "Discord has not granted the message-content intent: switch it on in its developer portal, or off here."
    if closed is not None:
        return f"Discord has closed the connection for good, with code {closed}: its documentation says why."
    return None
