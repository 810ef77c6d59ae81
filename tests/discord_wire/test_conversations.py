"""The conversations every adapter must be able to have, over a real socket."""

from collections.abc import Sequence

import pytest

from bot.app import App
from tests.adapters.conversations import CONVERSATIONS, hold
from tests.discord_wire.person import Person
from tests.discord_wire.rest import Judge
from tests.discord_wire.serving import online, served


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(app: App, judges: Sequence[Judge], name: str) -> None:
    async with served(*judges) as wire, online(wire, app):
        await hold(Person(wire.world), CONVERSATIONS[name])
