"""What was promised, said on Discord: the real discord.py against a simulated server."""

from dataclasses import replace
from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.chat.cards import Action, Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, nonce
from bot.core.texts import Text
from tests.adapters.test_discord import Discord

NONCE = nonce("test")


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


@pytest.fixture
def house(simcord_env: simcord.Env, app: App) -> Discord:
    return Discord(simcord_env, app)


@pytest.fixture
def courier(simcord_env: simcord.Env, app: App) -> DiscordCourier:
    return DiscordCourier(simcord_env.bot, app.words)


def a_letter(*words: str, **changes: Any) -> Letter:
    card = Card(body=tuple(map(plain, words)), presses=(Action("me.tell", Text("press-tell")),))
    return replace(Letter(card=card), **changes)


def at(place: Any, **changes: Any) -> Address:
    return Address(platform="discord", place=str(place.id), **changes)


def said(message: discord.Message) -> str:
    return str([part.to_dict() for part in message.components])


async def test_a_letter_is_said_in_a_channel(house: Discord, courier: DiscordCourier) -> None:
    where = await courier.deliver(at(house.channel), a_letter("Hello."), "en", nonce=NONCE)
    [message] = house.channel.history(viewer=house.member)
    assert "Hello." in said(message)
    assert where == Remote(str(house.channel.id), str(message.id))


async def test_a_letter_is_said_to_one_person(house: Discord, courier: DiscordCourier) -> None:
    where = await courier.deliver(at(house.member, direct=True), a_letter("Only you."), "de", nonce=NONCE)
    message = house.member.user.dm_channel.last_message
    assert message
    assert "Only you." in said(message)
    assert where.message == str(message.id)
