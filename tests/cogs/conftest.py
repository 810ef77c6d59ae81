"""What cogs keep is kept by every database; and places for those who test what is said there."""

import pytest

from bot.app import App
from bot.core.people import SpaceSettings
from tests.clock import Time
from tests.cogs.workshopping import Circle


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def peers(app: App) -> None:
    """A house with a place for peers and one for moderators."""
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        places = SpaceSettings(peers_place="peers", moderators_place="moderators")
        await tx.communities.settle("test", "house", community, places)


@pytest.fixture
async def circle(app: App, time: Time) -> Circle:
    circle = Circle(app, time)
    await circle.set_up()
    return circle
