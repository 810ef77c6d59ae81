"""A new helper's path: a step a day by one's own clock, at one's own pace, once, and never after a stop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app import App
from bot.core.entries import State
from bot.delivery.sender import Sender
from bot.services import walks
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.walking import GUIDES, Street, a_guide
from tests.conftest import stock
from tests.mailbox import Mailbox


@pytest.fixture
def street(app: App, time: Time, sender: Sender, mailbox: Mailbox) -> Street:
    return Street(app, time, sender, mailbox)


async def test_seven_steps_come_one_a_day_and_then_the_question_whether_to_help_others(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    said = await olena.hears("/start")
    assert said.startswith("First days\n\nShort steps of about five minutes, 7 in all.")
    assert "at 13:00, by your clock" in said
    await street.sender.empty()
    [first] = street.words()
    assert first.startswith("Call first\nStep 1 of 7 · five minutes")
    assert "Five minutes of reading.\n\nDo: Say where you are.\n\nDo not: Never promise a flat." in first
    assert "Who you can call:\n• Nobody is named for your place yet" in first
    assert "112" in first
    assert "Source: example.org" in first
    assert "Write “stop”, or press the button" in first
    began = street.time.now
    await street.days(8)
    said = street.words()
    assert [each.splitlines()[0] for each in said] == [
        *(slug.replace("-", " ").capitalize() for slug in GUIDES),
        "You are no longer new",
    ]
    assert [told.at - began for told in street.told()][:3] == [timedelta(days=day) for day in range(3)]
    assert await olena.press(street.button("Choose topics").code) == "What may colleagues ask you about?"
    await street.days(3)
    assert len(street.told()) == 8


async def test_done_sends_the_next_at_once_if_wanted_and_only_once(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.sender.empty()
    said = await olena.press(street.button("Done").code)
    assert said == "Noted. Done: 1 of 7.\n\nThe next step comes by itself: Tue 24 Nov 2026, 13:00 (Warsaw)."
    hurry = olena.button("Send me the next one now").code
    assert await olena.press(hurry) == "All right, it is on its way to you."
    assert await olena.press(hurry) == "The next step has been sent to you already, or there is none."
    await street.beat()
    assert [each.splitlines()[0] for each in street.words()] == ["Call first", "Look and listen"]
    await street.days(1)
    assert [each.splitlines()[0] for each in street.words()] == ["Call first", "Look and listen", "Children"]


async def test_the_last_done_ends_it_and_no_last_letter_follows(street: Street) -> None:
    await street.lays_out(guides=GUIDES[:2])
    olena = await street.helper()
    await olena.hears("/start")
    await street.days(1)
    assert (await olena.press(street.button("Done").code)).startswith("You are no longer new")
    assert olena.buttons == ["Choose topics", "Look at all steps"]
    await street.days(2)
    assert len(street.told()) == 2
    assert "You have all of it." in await olena.presses("Look at all steps")


async def test_later_brings_the_same_step_again_a_day_later(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.beat()
    assert (
        await olena.press(street.button("Later").code) == "All right. It comes again: Tue 24 Nov 2026, 13:00 (Warsaw)."
    )
    await street.days(2)
    assert [each.splitlines()[0] for each in street.words()] == ["Call first", "Call first", "Look and listen"]
    assert "You have a newer step already." in await olena.press(f"path.later|{GUIDES[0]}")


async def test_a_step_that_was_put_off_and_done_after_all_does_not_come_again(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.beat()
    await olena.press(street.button("Later").code)
    assert (await olena.press(street.button("Done").code)).startswith("Noted. Done: 1 of 7.")
    await street.days(1)
    assert [each.splitlines()[0] for each in street.words()] == ["Call first", "Look and listen"]


@pytest.mark.parametrize("word", ["Stop.", "СТОП", "button"])
async def test_nothing_comes_after_a_stop(street: Street, word: str) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.beat()
    said = await (olena.press(street.button("Stop these messages").code) if word == "button" else olena.hears(word))
    assert said.startswith("All right, no more of these messages.")
    await street.days(2)
    assert len(street.told()) == 1
    assert await olena.hears("/stop") == "There is nothing to stop: no such messages are on their way to you."
    assert "You stopped these messages" in await olena.hears("/start")
    await olena.presses("Go on")
    await street.beat()
    assert [each.splitlines()[0] for each in street.words()] == ["Call first", "Look and listen"]


async def test_the_stop_word_is_a_question_like_any_other_for_those_on_no_path(chat: Chat) -> None:
    assert "I found nothing here about this" in await chat.hears("stop")


async def test_a_step_comes_at_the_hour_and_by_the_clock_the_helper_chose(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    assert "Please choose an hour from 6 to 22." in await olena.hears("/start 3")
    assert "at 18:00, by your clock" in await olena.hears("/start 18")
    await street.beat()
    await olena.hears("/me zone Lisbon")
    await street.days(2, hours=1)
    assert [(told.at.day, told.at.hour) for told in street.told()] == [(23, 12), (24, 18)]
    assert "at 7:00" in await olena.hears("/start 7")
    await street.days(1, hours=1)
    assert [(told.at.day, told.at.hour) for told in street.told()][2:] == [(26, 7)]


async def test_whoever_was_away_gets_one_step_and_not_all_of_them(street: Street) -> None:
    """The bot stands still for five days."""
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    street.time.passes(days=5)
    await street.beat()
    assert len(street.told()) == 1
    await street.days(1)
    assert len(street.told()) == 2


async def test_it_is_said_in_the_helpers_language_with_what_moderators_added_beside_it(street: Street) -> None:
    await street.lays_out()
    await street.mary.hears("/path step path:1 entry:call-first")
    await street.mary.fills(dos="Ask for Anna.", donts="- No car sharing\n- No cash")
    olena = await street.helper(language="pl")
    await olena.hears("/start")
    await street.beat()
    [said] = street.words()
    assert said.startswith("call-first po polsku\nKrok 1 z 7")
    assert "• Zadzwoń.\n• Ask for Anna." in said
    assert "• Nie obiecuj.\n• No car sharing\n• No cash" in said


async def test_a_guide_that_is_put_aside_is_left_out(street: Street, app: App) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.beat()
    await stock(app, replace(a_guide(GUIDES[1]), state=State.PAUSED))
    await street.days(1)
    assert [each.splitlines()[:2] for each in street.words()][1] == [
        "Children",
        "Step 2 of 6 · five minutes",
    ]


async def test_a_step_is_read_again_from_where_one_stands_but_not_before_it_came(street: Street) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    assert "This step is not among yours" in await olena.press(f"path.read|{GUIDES[3]}")
    assert (await olena.press(f"path.read|{GUIDES[0]}")).startswith("Call first")
    await olena.presses("Done")
    said = await olena.hears("/start")
    assert "Done: 1 of 7" in said
    assert "▸ 1. Call first\n  done" in said
    assert "▸ 2. Look and listen\n  still to come" in said


async def test_where_there_is_no_path_that_is_said(chat: Chat) -> None:
    assert "have made no path for new helpers yet" in await chat.hears("/start")


async def test_who_is_new_finds_the_way_from_help_and_from_telling_where_they_work(street: Street) -> None:
    await street.lays_out()
    olena = Chat(street.app, street.time, account="olena")
    await olena.hears("/help")
    assert "I am new" in olena.buttons
    await olena.hears("/me edit")
    await olena.fills(country="Poland")
    assert (await olena.presses("I am new")).startswith("First days")
    await olena.hears("/me edit")
    await olena.fills(country="Italy")
    assert olena.buttons == []


async def test_two_who_look_after_the_clock_at_once_promise_one_step(street: Street, app: App) -> None:
    await street.lays_out()
    olena = await street.helper()
    await olena.hears("/start")
    await street.sender.empty()
    for _ in range(2):
        async with app.database.transaction() as tx:
            await walks.keep_going(tx, now=street.time.now)
    await street.days(1)
    assert len(street.told()) == 2
