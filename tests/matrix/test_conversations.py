"""The same conversations on Matrix, in plain and in encrypted rooms."""

import pytest

from bot.app import App
from bot.core.grants import GrantedRole
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
from tests.matrix.conftest import grant
from tests.matrix.person import Person
from tests.matrix.voice import Matrix


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(app: App, ada: Person, chat_room: str, name: str) -> None:
    await hold(Matrix(app, ada, chat_room), CONVERSATIONS[name])


@pytest.mark.parametrize("name", CURATION)
async def test_curation(app: App, ada: Person, chat_room: str, name: str) -> None:
    await grant(app, ada, GrantedRole.MODERATOR)
    await hold(Matrix(app, ada, chat_room), CURATION[name])
