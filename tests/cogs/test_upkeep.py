from dataclasses import replace

import pytest

from bot.app import App
from bot.core.people import Community
from bot.delivery.clockwork import do
from cogs.upkeep import UpkeepCog
from tests.clock import Time
from tests.cogs.curators import a_moderator
from tests.conftest import an_entry, stock

FIRST = an_entry("talking-cafe", title="Volunteers and newcomers talk over tea", summary="Every week, in a library.")
SUBJECTS = ("bees", "lawyers", "housing", "choirs", "bicycles", "gardens", "nurses", "schools", "radio", "football")


@pytest.fixture
async def grace(app: App, time: Time) -> object:
    others = [
        an_entry(f"{one}-{number}", title=f"What {one} know about {other}", summary=f"{other} and {one}, {number * 37}")
        for number, (one, other) in enumerate(zip(SUBJECTS, SUBJECTS[3:] + SUBJECTS[:3], strict=True))
    ]
    await stock(app, FIRST, replace(FIRST, id="tea-and-talk"), *others)
    return a_moderator(app, time)


async def test_the_clock_finds_what_looks_the_same_and_forgets_what_no_longer_does(
    app: App, time: Time, community: Community, grace: object
) -> None:
    assert grace
    assert await compared(app, time, community) == ["talking-cafe", "tea-and-talk"]
    await stock(app, replace(FIRST, title="Lawyers on wheels", summary="A van with a lawyer in it."))
    assert await compared(app, time, community) == []


async def compared(app: App, time: Time, community: Community) -> list[str]:
    cog = UpkeepCog(app.minds, None)
    [comparing] = [chore for chore in cog.chores() if chore.handler.__name__ == "compare"]
    await do(app.database, cog, comparing, time)
    async with app.database.reading() as tx:
        pair = await tx.pairs.get(community, 1)
    return [pair.first, pair.second] if pair else []
