"""A bot that is lost and comes back from last night's backup does not repeat on Discord what it said this morning."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import discord
import pytest
import simcord

from bot import app as house
from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.core.outbox import Standing
from bot.delivery.sender import Sender
from bot.models import Models
from bot.services import restoring
from bot.settings import Settings
from bot.store import backing_up
from tests.adapters.test_discord import Discord
from tests.conftest import SMALL_LIBRARY, Time


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


@asynccontextmanager
async def restored(settings: Settings, backup: Path, time: Time) -> AsyncGenerator[App]:
    """Another bot, with what the backup knows."""
    elsewhere = settings.model_copy(update={"data": settings.data / "elsewhere"})
    backing_up.restore(elsewhere.database, backup, elsewhere.data / "aside")
    async with house.opened(elsewhere, Models(), time=time, measured=SMALL_LIBRARY) as app:
        async with app.database.transaction() as tx:
            assert await restoring.doubt(tx, now=time()) == 2
        yield app


def sender(app: App, env: simcord.Env, time: Time) -> Sender:
    courier = DiscordCourier(env.bot, app.words)
    return Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)


async def test_a_reminder_said_after_the_backup_is_not_said_again(
    app: App, settings: Settings, simcord_env: simcord.Env, time: Time
) -> None:
    ada = Discord(simcord_env, app)
    time.now = discord.utils.snowflake_time(ada.channel.id)  # which the simulated server has by itself
    await ada.says('/remind me "in 20 minutes" call the school')
    await ada.says('/remind me "in 40 minutes" water the plants')
    backup = settings.data / "backup.db"
    backing_up.back_up(settings.database, backup, time())
    time.passes(minutes=20)
    await sender(app, simcord_env, time).empty()
    time.passes(minutes=30)
    async with restored(settings, backup, time) as again:
        await sender(again, simcord_env, time).empty()
        async with again.database.reading() as tx:
            assert await tx.outbox.standing_of("remind:1:0") is Standing.SENT
    said = [str([part.to_dict() for part in message.components]) for message in ada.member.user.dm_channel.history()]
    assert [("school" in each, "plants" in each) for each in said] == [(True, False), (False, True)]
