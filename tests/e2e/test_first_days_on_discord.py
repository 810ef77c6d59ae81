"""A new helper's seven days on Discord, in a crisis: the shipped path, by direct message, over a restart of the bot."""

from collections.abc import AsyncGenerator

import discord
import pytest
import simcord

from bot import app as house
from bot import starter
from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.delivery.clockwork import do
from bot.delivery.sender import Sender
from bot.models import Models
from bot.settings import CommunitySettings, Settings
from cogs.start import StartCog
from tests.adapters.discord_voice import Discord, custom_id, words_of
from tests.clock import Time
from tests.conftest import SMALL_LIBRARY, restock, settle

TITLES = (
    "Кому телефонувати",
    "Перші десять хвилин",
    "Діти",
    "Поїздки",
    "Документи й права",
    "Імена, фото, історії",
    "Спіть, говоріть",
)
"""How the shipped steps begin in Ukrainian, after their number."""


@pytest.fixture
async def app(settings: Settings, time: Time) -> AsyncGenerator[App]:
    """A community with the first path and its guides, and nothing else."""
    async with house.opened(settings, Models(), time=time, measured=SMALL_LIBRARY) as app:
        await house.found(app)
        app.settings.community = CommunitySettings()
        await house.furnish(app)
        await house.furnish(app)
        steps = {step.entry for path in starter.first_paths("en") for step in path.steps}
        await restock(app, *(entry for entry in starter.entries() if entry.id in steps))
        yield app


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=False)


class Days:
    """The clock and the letters of one run of the bot."""

    def __init__(self, app: App, env: simcord.Env, time: Time) -> None:
        self._app, self._time = app, time
        courier = DiscordCourier(env.bot, app.words)
        self._sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)

    async def pass_by(self, count: int) -> None:
        for _ in range(count * 8):
            self._time.passes(hours=3)
            await self.beat()

    async def beat(self) -> None:
        [cog] = [cog for cog in self._app.cogs if isinstance(cog, StartCog)]
        for chore in cog.chores():
            await do(self._app.database, cog, chore, self._time)
        await self._sender.empty()


def letters(person: Discord) -> list[discord.Message]:
    channel = person.member.user.dm_channel
    return channel.history() if channel else []


async def test_seven_days(simcord_env: simcord.Env, app: App, settings: Settings, time: Time) -> None:
    moderator = Discord(simcord_env, app, manage_messages=True)
    await settle(app, "discord", str(moderator.guild.id))
    on = await moderator.member.slash(moderator.channel, "crisis on", country="PL", days=30)
    assert "Switched on by the moderators" in words_of(on)
    await moderator.says("/path coordinator member:Ada country:Poland")
    assert "New helpers see it from now on" in await moderator.fills(contact="+48 600 000 000")

    olena = Discord(simcord_env, app)
    await olena.says("/me edit")
    await olena.fills(language="uk", country="Польща")
    said = await olena.presses("I am new")
    assert "Увімкнули модератори (Польща), до" in said
    first_run = Days(app, simcord_env, time)
    await first_run.beat()
    [first] = letters(olena)
    said = words_of(first)
    assert "Крок 1 з 7" in said
    assert "Не робіть" in said
    assert "ніколи не беріть дитину саму в машину" in said
    assert "ada: +48 600 000 000" in said
    assert "Напишіть «стоп»" in said
    await first_run.pass_by(2)
    assert len(letters(olena)) == 3

    async with house.opened(settings, Models(), time=time, measured=SMALL_LIBRARY) as again:
        second_run = Days(again, simcord_env, time)
        await second_run.pass_by(4)
        every = [words_of(message) for message in letters(olena)]
        assert [title in said for title, said in zip(TITLES, every, strict=True)] == [True] * 7
        last = letters(olena)[-1]
        done = await olena.member.user.click(last, custom_id=custom_id(last, "Зроблено"))
        assert "Чи відповіли б ви на запитання того, хто тільки починає?" in words_of(done)
        assert done.response is not None
        offered = await olena.member.user.click(done.response.message, custom_id="me.topics")
        assert offered.modal is not None
        await olena.member.user.submit_modal(offered, {"topics": ["housing"]})
        await second_run.pass_by(3)
        assert len(letters(olena)) == 7
        async with again.database.reading() as tx:
            [community] = await tx.communities.every()
            assert len(await tx.offers.about(community, ["housing"])) == 1
