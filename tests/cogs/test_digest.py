"""The weekly letter: on Mondays at eight by one's own clock, once, and not when there is nothing to tell."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from bot.core.entries import State
from bot.core.people import SpaceSettings
from bot.delivery.clockwork import do
from bot.delivery.sender import Sender
from cogs.digest import DigestCog
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle
from tests.conftest import an_entry, stock
from tests.mailbox import Mailbox

MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
"""Eight in the morning in Warsaw, a week after the tests begin."""


@pytest.fixture(autouse=True)
async def ada(chat: Chat) -> None:
    """Ada lives in Warsaw and knows about housing."""
    await chat.hears("/me zone Warsaw")
    await chat.hears("/me topics")
    await chat.fills(topics="housing")


async def beat(app: App, time: Time) -> None:
    [cog] = [cog for cog in app.cogs if isinstance(cog, DigestCog)]
    for chore in cog.chores():
        await do(app.database, cog, chore, time)


async def ask(app: App, time: Time, question: str, topic: str) -> None:
    """Grace asks her peers something about a topic."""
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.communities.settle("test", "house", community, SpaceSettings(peers_place="peers"))
    grace = Chat(app, time, account="grace")
    await grace.hears(question)
    await grace.presses("Ask colleagues")
    await grace.fills(topics=topic)
    await grace.presses("Post it")


def letters(mailbox: Mailbox) -> list[str]:
    return [told.words for told in mailbox.told if told.address.direct]


async def test_whoever_wants_it_is_told_on_monday_at_eight_what_is_new(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    assert await chat.hears("/digest on") == (
        "Once a week I will tell you what is new in the topics you chose with /me topics, if there is anything. The "
        "first letter can come on Monday 30 November 2026, 08:00 in Warsaw (07:00 UTC)."
    )
    time.passes(days=1)
    await stock(app, an_entry("roof-first", topics=("housing",)), an_entry("choir", topics=("social-life",)))
    await ask(app, time, "zzz qqq xxx", "housing")
    await ask(app, time, "yyy www vvv", "health")
    time.now = MONDAY - timedelta(seconds=1)
    await beat(app, time)
    await sender.empty()
    assert letters(mailbox) == []
    time.now = MONDAY
    await beat(app, time)
    await sender.empty()
    [said] = letters(mailbox)
    assert said.startswith("New this week\n\n▸ Roof first\n  New in the library · Practice")
    assert "▸ zzz qqq xxx\n  Perhaps you know" in said
    assert "Choir" not in said
    assert "yyy" not in said
    assert said.endswith("/digest off ends it, /me topics changes what it is about.")


async def test_without_news_nothing_is_said(app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox) -> None:
    time.now = MONDAY
    await chat.hears("/digest on")
    await stock(app, an_entry("choir", topics=("social-life",)))
    for week in range(1, 4):
        time.now = MONDAY + week * timedelta(days=7)
        await beat(app, time)
        await sender.empty()
    assert letters(mailbox) == []


async def test_each_week_has_its_own_news_and_one_letter(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/digest on")
    await chat.hears("/digest on")
    await stock(app, an_entry("roof-first", topics=("housing",)))
    time.now = MONDAY
    await beat(app, time)
    await beat(app, time)
    await sender.empty()
    time.passes(days=2)
    await stock(app, an_entry("roof-second", topics=("housing",)))
    time.now = MONDAY + timedelta(days=7)
    await beat(app, time)
    await sender.empty()
    first, second = letters(mailbox)
    assert ("Roof first" in first, "Roof second" in first) == (True, False)
    assert ("Roof first" in second, "Roof second" in second) == (False, True)


async def test_what_was_only_changed_is_not_news_but_a_draft_that_is_published_is(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    old = an_entry("roof-first", topics=("housing",))
    draft = an_entry("roof-second", topics=("housing",), state=State.DRAFT)
    await stock(app, old, draft)
    time.now = MONDAY
    await chat.hears("/digest on")
    await stock(app, replace(old, summary="Said better."), replace(draft, state=State.PUBLISHED))
    time.passes(days=7)
    await beat(app, time)
    await sender.empty()
    [said] = letters(mailbox)
    assert ("Roof first" in said, "Roof second" in said) == (False, True)


async def test_who_chose_no_topics_hears_of_every_new_entry(
    app: App, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await Chat(app, time, account="grace").hears("/digest on")
    await stock(app, an_entry("choir", topics=("social-life",)))
    time.now = MONDAY + timedelta(hours=1)
    await sender.empty()
    assert ["Choir" in said for said in letters(mailbox)] == [True]


async def test_it_ends_when_it_is_turned_off_and_goes_on_when_turned_on(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    assert await chat.hears("/digest off") == "You do not get weekly letters. /digest on starts them."
    await chat.hears("/digest on")
    assert await chat.hears("/digest off") == "All right, no more weekly letters."
    await chat.hears("/digest on")
    await stock(app, an_entry("roof-first", topics=("housing",)))
    time.now = MONDAY
    await beat(app, time)
    await sender.empty()
    assert len(letters(mailbox)) == 1
    assert await chat.press("digest.off") == "All right, no more weekly letters."
    await stock(app, an_entry("roof-second", topics=("housing",)))
    time.passes(days=7)
    await beat(app, time)
    await sender.empty()
    assert len(letters(mailbox)) == 1


async def test_whoever_moves_gets_it_at_eight_by_their_new_clock(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/digest on")
    await stock(app, an_entry("roof-first", topics=("housing",)))
    await chat.hears("/me zone Lisbon")
    time.now = MONDAY
    await sender.empty()
    assert letters(mailbox) == []
    time.passes(hours=1)
    await sender.empty()
    assert len(letters(mailbox)) == 1


async def test_a_letter_that_could_not_be_said_for_days_is_not_said_at_all(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/digest on")
    await stock(app, an_entry("roof-first", topics=("housing",)))
    time.now = MONDAY + timedelta(days=4)
    await sender.empty()
    assert letters(mailbox) == []


async def test_it_is_said_in_the_members_language(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears("/me edit")
    await chat.fills(language="pl")
    await chat.hears("/digest on")
    await stock(app, an_entry("roof-first", topics=("housing",)))
    time.now = MONDAY
    await sender.empty()
    [said] = letters(mailbox)
    assert said.startswith("Nowości tego tygodnia")


async def test_workshops_of_the_coming_two_weeks_are_told(
    app: App, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    circle = Circle(app, time)
    await circle.set_up()
    await circle.plans("Roofs for all", when="2026-12-03 18:00")
    await circle.plans("Too far away", when="2027-01-14 18:00")
    grace = circle.member("grace")
    await grace.hears("/me zone Athens")
    time.passes(minutes=1)
    await grace.hears("/digest on")
    time.now = MONDAY
    await sender.empty()
    [said] = [told.words for told in mailbox.told if told.address.place == "grace"]
    assert "▸ Roofs for all\n  Coming workshops · Thu 3 Dec 2026, 19:00 (Athens)" in said
    assert "Too far away" not in said
