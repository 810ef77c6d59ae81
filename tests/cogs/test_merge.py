from dataclasses import replace

import pytest

from bot.app import App
from bot.core.entries import Source, State
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of
from tests.conftest import HOST_FAMILIES, SHARED_FLATS, stock

SOURCE = Source(url="https://example.org/flats")


@pytest.fixture
async def grace(app: App, time: Time) -> Chat:
    await stock(app, replace(SHARED_FLATS, sources=(SOURCE,), learnt={"de": ("Wohnung mit anderen teilen",)}))
    return a_moderator(app, time)


async def test_two_entries_are_shown_side_by_side(grace: Chat) -> None:
    said = await grace.hears("/entry merge shared-flats host-families")
    assert said.startswith("Are these the same?")
    assert "1: Host families" in said
    assert "2: Shared flats" in said
    assert grace.buttons[:3] == ["Keep “Host families”", "Keep “Shared flats”", "Not the same"]


async def test_one_takes_over_what_the_other_had_and_the_other_is_retired(app: App, grace: Chat, chat: Chat) -> None:
    await grace.hears("/entry merge shared-flats host-families")
    said = await grace.presses("Keep “Host families”")
    assert said.startswith("“Host families” has taken over from “Shared flats”, which is retired.")
    kept = await entry_of(app, "host-families")
    assert kept.summary == HOST_FAMILIES.summary
    assert kept.sources == (SOURCE,)
    assert kept.learnt == {"de": ("Wohnung mit anderen teilen",)}
    assert "Shared flats" in kept.phrasings["en"]
    assert (await entry_of(app, "shared-flats")).state is State.RETIRED
    assert "Host families" in await chat.hears("Landlords refuse our families, who shares flats with refugees?")


async def test_a_merger_is_taken_back(app: App, grace: Chat) -> None:
    await grace.hears("/entry merge shared-flats host-families")
    await grace.presses("Keep “Shared flats”")
    assert await grace.presses("Undo") == "Taken back: they are two entries again."
    assert await entry_of(app, "host-families") == HOST_FAMILIES
    assert (await entry_of(app, "shared-flats")).learnt == {"de": ("Wohnung mit anderen teilen",)}


async def test_a_merger_is_not_done_twice(grace: Chat) -> None:
    await grace.hears("/entry merge shared-flats host-families")
    card = grace.last
    await grace.presses("Keep “Shared flats”")
    grace.last = card
    assert await grace.presses("Keep “Shared flats”") == "“Host families” is retired. Restore it first."


async def test_a_pair_nobody_knows(grace: Chat) -> None:
    spoken = await grace.app.dispatcher.press("merge.join|99|0", grace.sender)
    assert grace._heard(spoken) == "I no longer know this pair."  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
