"""Notes to oneself: noted by one's own clock, said once, put off, and forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.app import App
from bot.chat.plain import actions
from bot.core.reminders import LONGEST, MOST
from bot.delivery.clockwork import do
from bot.delivery.sender import Sender
from cogs.reminders import RemindersCog
from tests.chatting import Chat
from tests.clock import NOON, Time
from tests.mailbox import Mailbox


@pytest.fixture(autouse=True)
async def in_warsaw(chat: Chat) -> None:
    await chat.hears("/me zone Warsaw")


async def test_a_reminder_is_echoed_in_full_and_said_when_it_is_due(
    chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    said = await chat.hears('/remind me "tomorrow 9:00" call the school')
    assert said == ("I will remind you\n\nTuesday 24 November 2026, 09:00 in Warsaw (08:00 UTC)\n\ncall the school")
    assert chat.reply.private
    time.passes(hours=19, minutes=59)
    await sender.empty()
    assert mailbox.heard == []
    time.passes(minutes=1)
    await sender.empty()
    assert mailbox.heard == ["You wanted to be reminded\nnoted Mon 23 Nov 2026, 13:00 (Warsaw)\n\ncall the school"]
    [told] = mailbox.told
    assert (told.address.direct, told.address.place) == (True, "ada")
    await sender.empty()
    assert len(mailbox.told) == 1
    assert "Nothing at the moment." in await chat.hears("/remind list")


@pytest.mark.parametrize(
    ("line", "noted"),
    [
        ("/remind me in 20 minutes put the kettle on", "13:20 in Warsaw (12:20 UTC)\n\nput the kettle on"),
        ("/remind me 18:00 tomorrow call Anna", "Tuesday 24 November 2026, 18:00 in Warsaw (17:00 UTC)\n\ncall Anna"),
        ("/remind me 18:00 call Anna", "Monday 23 November 2026, 18:00 in Warsaw (17:00 UTC)\n\ncall Anna"),
        ("/remind me when:18:00 call Anna", "18:00 in Warsaw (17:00 UTC)\n\ncall Anna"),
        ("/remind me w środę o 9 zadzwonić do Anny", "Wednesday 25 November 2026, 09:00"),
    ],
)
async def test_a_time_need_not_be_quoted_where_lines_are_typed(chat: Chat, line: str, noted: str) -> None:
    assert noted in await chat.hears(line)


async def test_who_has_told_no_zone_hears_by_which_clock_it_is_read(app: App, time: Time) -> None:
    said = await Chat(app, time, account="grace").hears('/remind me "in 20 minutes" tea')
    assert said.endswith("I read this by the clocks in UTC. Say /me zone to change that.")


@pytest.mark.parametrize(
    ("label", "wait", "shown"),
    [
        ("In 10 minutes", timedelta(minutes=10), "13:30 in Warsaw"),
        ("In an hour", timedelta(hours=1), "14:20 in Warsaw"),
        ("Tomorrow", timedelta(days=1), "Tuesday 24 November 2026, 13:20 in Warsaw"),
    ],
)
async def test_a_reminder_is_put_off_from_itself(
    chat: Chat, time: Time, sender: Sender, mailbox: Mailbox, label: str, wait: timedelta, shown: str
) -> None:
    await chat.hears('/remind me "in 20 minutes" tea')
    time.passes(minutes=20)
    await sender.empty()
    [told] = mailbox.told
    codes = {chat.app.words(press.label, "en"): press.code for press in actions(told.letter.card)}
    await chat.press(codes["In an hour"])
    assert shown in await chat.press(codes[label])
    assert "One reminder." in await chat.hears("/remind list")
    time.now += wait - timedelta(seconds=1)
    await sender.empty()
    assert len(mailbox.told) == 1
    time.passes(seconds=1)
    await sender.empty()
    assert len(mailbox.told) == 2


async def test_a_button_of_something_forgotten_does_not_bring_it_back(chat: Chat) -> None:
    await chat.hears('/remind me "in 20 minutes" tea')
    await chat.hears("/remind forget 1")
    assert await chat.press("remind.snooze|1|hour") == "This reminder is no longer there."


async def test_a_reminder_that_is_forgotten_is_not_said(
    chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears('/remind me "in 20 minutes" tea')
    assert await chat.presses("Forget it") == "All right, I will not remind you: “tea”"
    time.passes(minutes=20)
    await sender.empty()
    assert mailbox.told == []


async def test_reminders_are_listed_the_soonest_first_in_pages(chat: Chat) -> None:
    for hours in range(7, 0, -1):
        await chat.hears(f'/remind me "in {hours} hours" thing {hours}')
    said = await chat.hears("/remind list")
    assert "7 reminders, 1 to 5." in said
    assert said.index("thing 1") < said.index("thing 5")
    assert "#7 · Mon 23 Nov 2026, 14:00 (Warsaw)" in said
    assert "thing 6" not in said
    assert "7 reminders, 6 to 7." in await chat.presses("Later")
    assert "thing 1" in await chat.presses("Sooner")


async def test_nobody_sees_or_touches_anothers(app: App, chat: Chat, time: Time) -> None:
    other = Chat(app, time, account="mallory")
    await chat.hears('/remind me "in 20 minutes" tea')
    assert "Nothing at the moment." in await other.hears("/remind list")
    assert await other.hears("/remind forget 1") == "This reminder is no longer there."
    assert await other.press("remind.snooze|1|hour") == "This reminder is no longer there."
    assert "tea" in await chat.hears("/remind list")


async def test_limits_are_told(chat: Chat) -> None:
    assert await chat.hears(f'/remind me "in 20 minutes" {"x" * (LONGEST + 1)}') == (
        "That is 501 characters; I keep 500 at most."
    )
    assert await chat.hears("/remind me tomorrow 9:00") == "Of what? Please write it behind the time."
    for _ in range(MOST):
        await chat.hears('/remind me "in 20 minutes" tea')
    assert "as many as I keep" in await chat.hears('/remind me "in 20 minutes" tea')


async def test_what_is_unclear_is_refused_in_words(chat: Chat) -> None:
    assert "I cannot read “some other day” as a time." in await chat.hears('/remind me "some other day" tea')
    assert "does not say at what time of day" in await chat.hears("/remind me tomorrow tea")
    assert await chat.hears('/remind me "next Tuesday 18:00" tea') == (
        "“next Tuesday 18:00” could be Tuesday 24 November 2026, 18:00 in Warsaw (17:00 UTC) or Tuesday 1 December "
        "2026, 18:00 in Warsaw (17:00 UTC). Please write the date, with the month as a word."
    )
    assert "Nothing at the moment." in await chat.hears("/remind list")


async def test_what_is_understood_is_shown_while_it_is_typed(app: App, chat: Chat) -> None:
    assert await app.dispatcher.complete("remind me", "when", "tomorrow 9", chat.sender) == [
        ("tomorrow 9", "Tuesday 24 November 2026, 09:00 in Warsaw (08:00 UTC)")
    ]
    await chat.hears('/remind me "in 20 minutes" tea')
    assert await app.dispatcher.complete("remind forget", "number", "te", chat.sender) == [("1", "#1 tea")]


async def test_a_wall_time_stays_when_the_rules_of_a_zone_change(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    """As if it had been reckoned by older tables, under which Warsaw was an hour further east."""
    await chat.hears('/remind me "tomorrow 9:00" call the school')
    async with app.database.engine.begin() as connection:
        await connection.execute(text("UPDATE reminders SET rules = '2019a', due_at = '2026-11-24 07:00:00'"))
        await connection.execute(text("UPDATE outbox SET due_at = '2026-11-24 07:00:00', visible_at = due_at"))
    [cog] = [cog for cog in app.cogs if isinstance(cog, RemindersCog)]
    for chore in cog.chores():
        await do(app.database, cog, chore, time)
    time.now = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    await sender.empty()
    assert mailbox.told == []
    assert "09:00 (Warsaw)" in await chat.hears("/remind list")
    time.passes(minutes=30)
    await sender.empty()
    assert len(mailbox.told) == 1


async def test_what_was_said_long_ago_is_let_go(
    app: App, chat: Chat, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    await chat.hears('/remind me "in 20 minutes" tea')
    time.passes(minutes=20)
    await sender.empty()
    time.now = NOON + timedelta(days=31)
    [cog] = [cog for cog in app.cogs if isinstance(cog, RemindersCog)]
    for chore in cog.chores():
        await do(app.database, cog, chore, time)
    assert len(mailbox.told) == 1
    assert await chat.press("remind.snooze|1|hour") == "This reminder is no longer there."
