"""Every act of looking after the library stands in the record, by its doer, and without a word of what was written."""

import pytest

from bot.app import App
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, record
from tests.conftest import LANGUAGE_CAFE

CAFE = LANGUAGE_CAFE.id
WORDING = "conversation practice without a teacher for railway workers"


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def test_what_becomes_of_an_entry(app: App, grace: Chat) -> None:
    await grace.hears("/entry add")
    await grace.fills(title="Bees for all", summary="Beekeepers teach newcomers.", body="Sundays.", language="English")
    for act in ("publish", "review", "pause", "retire", "restore"):
        await grace.hears(f"/entry {act} bees-for-all")
    await grace.presses("Undo")
    assert await record(app) == [
        (deed, "Grace", "bees-for-all")
        for deed in (
            "entry-added",
            "entry-published",
            "entry-confirmed",
            "entry-paused",
            "entry-retired",
            "entry-restored",
            "entry-restored",
        )
    ]


async def test_what_changes_nothing_is_not_noted(app: App, grace: Chat) -> None:
    await grace.hears("/queue")
    assert await record(app) == []


async def test_a_wording_that_is_accepted_and_taken_back(app: App, chat: Chat, grace: Chat) -> None:
    await chat.hears(WORDING)
    if "This helped" not in chat.buttons:
        await chat.presses("Open")
    await chat.presses("This helped")
    await grace.hears("/phrasing accept 1")
    await grace.presses("Undo")
    await grace.hears("/phrasing reject 1")
    assert WORDING not in await grace.hears("/audit")
    assert await record(app) == [
        ("wording-accepted", "Grace", CAFE),
        ("undone", "Grace", CAFE),
        ("wording-refused", "Grace", CAFE),
    ]


async def test_a_merger(app: App, grace: Chat) -> None:
    await grace.hears("/entry merge shared-flats host-families")
    await grace.presses("Keep “Host families”")
    assert await record(app) == [("entries-merged", "Grace", "host-families")]


async def test_what_is_told_apart_and_taken_back(app: App, grace: Chat) -> None:
    await grace.hears("/entry merge shared-flats host-families")
    await grace.presses("Not the same")
    await grace.hears("/entry merge shared-flats language-cafe")
    await grace.press("queue.apart|2")
    await grace.presses("Undo")
    assert await record(app) == [
        ("entries-apart", "Grace", "host-families"),
        ("entries-apart", "Grace", CAFE),
        ("undone", "Grace", CAFE),
    ]


async def test_what_was_seen_and_left_for_everybody_but_not_what_is_put_off_for_oneself(app: App, grace: Chat) -> None:
    await grace.press(f"queue.later|unchecked|{CAFE}")
    await grace.press(f"queue.seen|dead|{CAFE}")
    await grace.presses("Undo")
    assert await record(app) == [("queue-seen", "Grace", CAFE), ("undone", "Grace", CAFE)]
    assert "One entry whose source is gone" in await grace.hears("/audit")
