"""A mind kept in step with its library, with a model of meaning small enough to see through."""

from collections.abc import AsyncGenerator

import pytest

from bot import app as house
from bot.app import App
from bot.core.entries import Entry
from bot.core.people import Community
from bot.models import Models
from bot.services import library
from bot.services.minds import AT_ONCE
from bot.settings import Settings
from tests.clock import Time
from tests.conftest import SMALL_LIBRARY, an_entry
from tests.knowledge.small_models import Letters

MANY = [an_entry(f"many-{number}", title=f"Number {number} of many") for number in range(AT_ONCE * 2 + 1)]


@pytest.fixture
async def knowing(settings: Settings, time: Time) -> AsyncGenerator[App]:
    """A bot that knows meanings, with a library of one entry."""
    async with house.opened(settings, Models(first=Letters()), time=time, measured=SMALL_LIBRARY) as app:
        await house.found(app)
        await put(app, an_entry("zebra"))
        await app.open_libraries()
        yield app


async def put(app: App, *entries: Entry) -> Community:
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        await library.bring_in(
            tx,
            community=community,
            entries=entries,
            author="test",
            reason="test",
            now=app.clock(),
        )
    return community


async def test_a_little_is_known_by_its_meaning_at_once(knowing: App) -> None:
    community = await put(knowing, an_entry("quagga"))
    await knowing.minds.refresh(community, ["quagga"])
    assert await meanings(knowing, community) == 2


async def test_much_is_found_by_its_words_at_once_and_by_its_meaning_soon(knowing: App) -> None:
    community = await put(knowing, *MANY)
    await knowing.minds.refresh(community, [entry.id for entry in MANY])
    assert len(knowing.minds.of(community)) == len(MANY) + 1
    assert await meanings(knowing, community) == 1
    await knowing.minds.catch_up()
    assert await meanings(knowing, community) == len(MANY) + 1
    await knowing.minds.catch_up()


async def meanings(app: App, community: Community) -> int:
    """How many entries are known by their meaning."""
    found = app.minds.of(community)._index.told()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    assert found is not None
    return len(found[0])
