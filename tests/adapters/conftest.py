"""A browser without scripts, for everything the web page is asked."""

import pytest

from bot.app import App
from tests.adapters.visiting import Visitor


@pytest.fixture
def visitor(app: App) -> Visitor:
    return Visitor(app)
