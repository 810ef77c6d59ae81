"""Whatever is typed gets a sentence, and never a traceback."""

import asyncio
import unicodedata
from typing import Final

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot import app as house
from bot.app import App
from bot.chat.forms import Form
from bot.models import Models
from bot.settings import Settings
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import LIBRARY, SMALL_LIBRARY, stock

BATCH: Final = 100
STRANGE: Final = [
    chr(point) for point in range(0x110000) if unicodedata.category(chr(point)) in {"Cc", "Cf", "Cs", "So"}
]
KNOWN: Final = [
    "",
    "\0",
    "\ud800\udfff",
    "\u202e\u2066evil\u2069",
    "@everyone <@1> <#2> <@&3>",
    "'; DROP TABLE entries; --",
    "[link](javascript:alert(1)) **bold** `code` ||spoiler||",
    "<script>alert(1)</script>",
    "/entry show " + "a" * 5_000,
    "/browse topic:\0 country:\ud800",
    "/",
    "!!!",
    "ask.more|../../etc/passwd",
    "ask.helpful|1|2|3|4",
    "ask.about|99999999999999999999|housing",
    "browse.page|-|-|-|-5",
]
LONG: Final = ["x" * 100_000, "слово " * 20_000, "👩‍👩‍👧‍👦" * 20_000, "\u202e" * 100_000]
HOSTILE: Final = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.sampled_from(STRANGE), max_size=60),
    st.text(alphabet="/!|:\"'`*_~<>@#&;%\\ \n\t\0 aeiou", max_size=80),
    st.sampled_from(KNOWN),
)

SLOW_AND_LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


@pytest.mark.timeout(600)
def test_ten_thousand_hostile_questions(settings: Settings) -> None:
    """One bot hears them all, in batches of a hundred; every other one comes as a press."""
    loop = asyncio.new_event_loop()
    opened = house.opened(settings, Models(), time=Time(), measured=SMALL_LIBRARY)
    app = loop.run_until_complete(opened.__aenter__())
    loop.run_until_complete(_furnish(app))
    chat = Chat(app, Time())

    @examples(max_examples=10_000 // BATCH, deadline=None, database=None, suppress_health_check=SLOW_AND_LARGE)
    @given(st.lists(HOSTILE, min_size=BATCH, max_size=BATCH))
    def said(lines: list[str]) -> None:
        loop.run_until_complete(_hear_all(app, chat, lines))

    try:
        said()
        loop.run_until_complete(_hear_all(app, chat, LONG))
    finally:
        loop.run_until_complete(opened.__aexit__(None, None, None))
        loop.close()


async def _furnish(app: App) -> None:
    await house.found(app)
    await stock(app, *LIBRARY)


async def _hear_all(app: App, chat: Chat, lines: list[str]) -> None:
    for number, line in enumerate(lines):
        hear = app.dispatcher.press if number % 2 else app.dispatcher.hear
        spoken = await hear(line, chat.sender)
        if isinstance(spoken.answer, Form):
            continue
        card = spoken.answer.card
        words = [app.words(each, spoken.locale) for each in (card.title, *card.body) if each]
        assert words, repr(line)
        assert not any("Something broke" in each for each in words), repr(line)
