"""Moderators compose paths, name who is called, and switch a crisis path on for a country."""

from dataclasses import replace

import pytest

from bot.app import App
from bot.core.auditing import Deed
from bot.delivery.sender import Sender
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.walking import GUIDES, Street, a_guide
from tests.conftest import stock
from tests.mailbox import Mailbox


@pytest.fixture
def street(app: App, time: Time, sender: Sender, mailbox: Mailbox) -> Street:
    return Street(app, time, sender, mailbox)


async def test_a_path_is_composed_step_by_step_and_given_to_new_helpers(street: Street) -> None:
    await street.lays_out(guides=GUIDES[:2])
    mary = street.mary
    await mary.hears("/path create")
    assert "It has no steps yet." in await mary.fills(title="For Poland", country="Poland")
    assert "A path needs at least one step" in await mary.hears("/path publish 2")
    await mary.hears("/path step 2 look-and-listen")
    said = await mary.fills(donts="Never alone")
    assert "▸ 1. Look and listen\n  ✗ Never alone" in said
    await mary.hears("/path step 2 call-first 1")
    assert "▸ 1. Call first\n\n▸ 2. Look and listen" in await mary.fills()
    assert "is no guide" in await mary.hears("/path step 2 language-cafe") or "is no guide" in await mary.fills()
    await mary.hears("/path publish 2")
    assert (await (await street.helper()).hears("/start")).startswith("For Poland")
    assert (await (await street.helper("bianca", country="Italy")).hears("/start")).startswith("First days")
    said = await mary.hears("/path list")
    assert "▸ For Poland\n  for every day · Poland · given to new helpers · steps: 2" in said
    await mary.hears("/path retire 2")
    assert (await (await street.helper("ivan")).hears("/start")).startswith("First days")


async def test_a_step_left_out_of_the_order_goes_and_the_others_keep_what_was_added(street: Street) -> None:
    await street.lays_out(guides=GUIDES[:3])
    mary = street.mary
    await mary.hears("/path step 1 children")
    await mary.fills(dos="Ask Anna")
    await mary.hears("/path edit 1")
    assert "▸ 1. Children\n  ✓ Ask Anna\n\n▸ 2. Call first" in await mary.fills(order="children\ncall-first")
    await mary.hears("/path edit 1")
    assert "A path needs at least one step" in await mary.fills(order="")
    assert mary.form.fields[0].default == "First days"
    await mary.hears("/path edit 1")
    assert "There is no entry" in await mary.fills(order="children\nnothing-such")


async def test_only_moderators_compose_and_switch(street: Street) -> None:
    olena = await street.helper()
    for said in ("/path list", "/path create", "/crisis list", "/crisis on Poland"):
        assert await olena.hears(said) == "This is for the moderator only."


async def test_a_coordinator_is_shown_only_once_they_have_agreed(street: Street) -> None:
    await street.lays_out()
    anna = await street.helper("anna")
    assert "I have asked Anna." in await street.mary.hears("/path coordinator Anna Poland")
    olena = await street.helper()
    await olena.hears("/start")
    assert "Nobody is named for your place yet" in await olena.presses("Read it here")
    assert "has not agreed yet" in await street.mary.hears("/path list")
    await street.beat()
    [asked] = street.words("anna")
    assert asked.startswith("May new helpers call you?")
    await anna.press(street.button("Yes, they may", "anna").code)
    assert "New helpers see it from now on" in await anna.fills(contact="+48 600 000 000, 8 to 20")
    await street.days(1)
    assert "• Anna: +48 600 000 000, 8 to 20" in street.words()[-1]
    assert "Poland · Anna · +48 600 000 000, 8 to 20" in await street.mary.hears("/path list")
    await street.mary.hears("/path coordinator Mary Poland")
    await street.days(1)
    assert "• Anna: +48 600 000 000, 8 to 20" in street.words()[-1]
    assert "You are not the one who was asked" in await olena.press("path.refuse|PL")
    await anna.press("path.refuse|PL")
    await street.days(1)
    assert "Anna" not in street.words()[-1]


async def test_a_coordinator_who_is_erased_is_not_named_any_more(street: Street) -> None:
    await street.lays_out()
    await street.mary.hears("/path coordinator Mary")
    await street.mary.fills(contact="at the desk")
    olena = await street.helper()
    await olena.hears("/start")
    assert "Mary: at the desk" in await olena.presses("Read it here")
    await street.mary.hears("/me erase")
    await street.mary.presses("Yes, erase everything")
    await olena.hears("/start")
    assert "Mary" not in await olena.presses("Open")


async def test_a_crisis_gives_its_path_to_new_helpers_of_a_country_and_to_no_others(street: Street, app: App) -> None:
    await street.lays_out()
    await street.lays_out("Tonight", guides=GUIDES[:2], kind="crisis")
    said = await street.mary.hears("/crisis on Poland days:10")
    assert said.startswith(
        "Crisis information: Poland\n\nSwitched on by the moderators (Poland), until December 3, 2026."
    )
    assert "Nobody is named yet whom new helpers there can call." in said
    olena, bianca = await street.helper(), await street.helper("bianca", country="Italy")
    assert (await olena.hears("/start")).startswith("Tonight\n\nSwitched on by the moderators (Poland)")
    assert (await bianca.hears("/start")).startswith("First days")
    assert "This path is on for a country." in await street.mary.hears("/path retire 2")
    assert "▸ Poland" in await street.mary.hears("/crisis list")
    assert (
        await street.mary.presses("Switch off") == "Switched off: Poland. Whoever is on the path can still finish it."
    )
    assert "No crisis path is on there." in await street.mary.hears("/crisis off Poland")
    assert "None is on." in await street.mary.hears("/crisis list")
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        deeds = [note.deed for note in await tx.audit.page(community, skip=0, most=3)]
    assert deeds[:2] == [Deed.CRISIS_OFF, Deed.CRISIS_ON]


async def test_somebody_already_on_a_path_is_offered_the_crisis_path(street: Street) -> None:
    await street.lays_out()
    await street.lays_out("Tonight", guides=GUIDES[:2], kind="crisis")
    olena = await street.helper()
    await olena.hears("/start")
    await street.mary.hears("/crisis on Poland")
    assert "Your moderators have another path for where you are now." in await olena.hears("/start")
    assert (await olena.presses("Begin again")).startswith("Tonight")
    await street.days(4)
    assert [each.splitlines()[0] for each in street.words()] == [
        "Call first",
        "Look and listen",
        "You are no longer new",
    ]


QUESTIONS = {
    "answer": "How do we run conversation practice without a teacher?",
    "gap": "zzz qqq xxx",
    "suggest": "refugees",
}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
async def test_what_is_on_stands_ahead_of_every_answer_there_and_the_answer_still_below(
    street: Street, question: str
) -> None:
    await street.lays_out("Tonight", kind="crisis")
    olena = await street.helper()
    before = await olena.hears(question)
    await street.mary.hears("/crisis on Poland days:10")
    said = await olena.hears(question)
    head, body = said.split("\n\n", 1)
    assert head.startswith(
        "Crisis information: Poland\nSwitched on by the moderators (Poland), until December 3, 2026.\n▸ "
    )
    assert head.count("▸") == 4
    assert head.endswith("▸ All of it (7)")
    assert body == before
    assert "Five minutes of reading." in await olena.presses("Open")
    assert (await (await street.helper("bianca", country="Italy")).hears(question)) == before
    street.time.passes(days=11)
    assert await olena.hears(question) == before


async def test_a_guide_that_is_the_answer_is_not_said_twice(street: Street) -> None:
    await street.lays_out("Tonight", kind="crisis")
    await stock(street.app, replace(a_guide("papers"), phrasings={"en": ("Which papers do families need?",)}))
    olena = await street.helper()
    await street.mary.hears("/crisis on Poland")
    said = await olena.hears("Which papers do families need?")
    head, body = said.split("\n\n", 1)
    assert "▸ Papers" not in head
    assert body.startswith("Papers")


async def test_in_an_emergency_the_helpline_comes_alone(street: Street) -> None:
    await street.lays_out("Tonight", kind="crisis")
    olena = await street.helper()
    await street.mary.hears("/crisis on Poland")
    said = await olena.hears("A man in our shelter says he wants to kill himself tonight")
    assert said.startswith("This sounds urgent")


async def test_all_that_is_on_can_be_opened_until_it_is_switched_off(street: Street) -> None:
    await street.lays_out("Tonight", kind="crisis")
    olena = await street.helper()
    await street.mary.hears("/crisis on Poland")
    said = await olena.press("crisis.show|PL")
    assert said.count("▸") == 7
    assert "I am new" in olena.buttons
    await street.mary.hears("/crisis off Poland")
    assert await olena.press("crisis.show|PL") == "This is no longer switched on."


async def test_a_crisis_needs_a_path(chat: Chat) -> None:
    chat.moderates = True
    assert "There is no published path for a crisis." in await chat.hears("/crisis on Poland")
    assert "Please choose from 1 to 365 days." in await chat.hears("/crisis on Poland days:0")
