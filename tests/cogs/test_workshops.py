"""Planning, joining, waiting, being reminded, changing and calling off: what is said, and when."""

import pytest

from bot.app import App
from bot.chat.plain import actions
from bot.delivery.sender import Sender
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle, to
from tests.mailbox import Mailbox


async def test_a_time_is_said_back_in_full_before_anything_is_made(circle: Circle, app: App) -> None:
    mary = circle.mary
    assert await mary.hears("/workshop create") == "Plan a workshop"
    said = await mary.fills(title="Talking circle", when="Thursday 18:00", zone="Rome", lasts="1:30")
    assert "Thursday 26 November 2026, 18:00 in Rome (17:00 UTC)" in said
    assert "Until then the clocks there do not change." in said
    assert "1 h 30 min" in said
    assert mary.buttons == ["Yes", "Edit"]
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await tx.workshops.titles(community) == []
    assert "It is planned." in await mary.presses("Yes")


async def test_joining(circle: Circle) -> None:
    await circle.plans(place="Library", seats="11")
    ada = circle.member("ada")
    said = await ada.hears("/workshop join 1")
    assert "you have a seat" in said
    assert "Add to calendar: " in said
    assert ada.buttons == ["Remind me…", "I cannot come"]
    assert "Library" in said


async def test_a_card_is_posted_once_and_follows_what_happens(circle: Circle, sender: Sender, mailbox: Mailbox) -> None:
    await circle.plans(place="Library", seats="2")
    await sender.empty()
    [card] = mailbox.told
    assert card.address.place == "hall"
    assert "2 of 2 left" in card.words
    await circle.member("ada").hears("/workshop join 1")
    await sender.empty()
    assert [told.letter.replaces for told in mailbox.told[1:]] == [card.where]
    assert "1 of 2 left" in mailbox.told[-1].words


async def test_moving_tells_everybody_once_and_reminds_anew(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    mary = await circle.plans()
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    time.passes(days=2, hours=6)
    await sender.empty()
    assert len(to(mailbox, "ada")) == 1
    await mary.hears("/workshop edit 1")
    await mary.presses("What and when")
    assert "Friday 27 November 2026, 20:00 in Rome (19:00 UTC)" in await mary.fills(when="2026-11-27 20:00")
    assert "Whoever needs to know is told." in await mary.presses("Yes")
    await sender.empty()
    await sender.empty()
    assert to(mailbox, "ada")[1].startswith("Changed: Talking circle")
    time.passes(days=4)
    for _ in range(3):
        await sender.empty()
    assert len([said for said in to(mailbox, "ada") if said.startswith("Soon")]) == 1
    assert len([said for said in to(mailbox, "ada") if said.startswith("Changed")]) == 1


async def test_refusals(circle: Circle, time: Time) -> None:
    ada = circle.member("ada")
    assert await ada.hears("/workshop create") == "This is for the moderator only."
    assert await ada.hears("/workshop join 7") == "There is no workshop 7 here."
    await circle.plans(seats="1", waits="no", deadline="60")
    assert await ada.hears("/workshop edit 1") == "Only its hosts and moderators can do that."
    assert await ada.hears("/workshop cancel 1") == "Only its hosts and moderators can do that."
    assert await ada.hears("/workshop report 1") == "Only its hosts and moderators can do that."
    assert await ada.hears("/workshop leave 1") == "You are not expected there."
    assert await ada.hears("/workshop attend 1") == "It has not begun yet."
    assert await ada.hears("/workshop attend 1 12") == "Only its hosts and moderators can do that."
    await ada.hears("/workshop join 1")
    grace = circle.member("grace")
    assert await grace.hears("/workshop join 1") == "All seats are taken, and there is no waiting list."
    await ada.hears("/workshop leave 1")
    time.passes(days=3, hours=4, minutes=30)
    said = await grace.hears("/workshop join 1")
    assert said == "Joining ended on Thu 26 Nov 2026, 17:00 (Rome)."
    time.passes(hours=1)
    assert await grace.hears("/workshop join 1") == "This is past."
    time.passes(hours=2)
    assert await grace.hears("/workshop join 1") == "This is past."
    mary = circle.mary
    await mary.hears("/workshop create")
    assert "is past. Please say which day" in await mary.fills(
        title="Late", when="2026-11-20 18:00", zone="Rome", lasts="1:30"
    )
    assert mary.form.fields[0].default == "Late"


async def test_a_time_that_does_not_exist_or_exists_twice(circle: Circle) -> None:
    mary = circle.mary
    await mary.hears("/workshop create")
    said = await mary.fills(title="Night", when="2027-03-28 02:30", zone="Rome", lasts="60")
    assert "jump over 02:30" in said
    await mary.presses("Edit")
    assert "show 02:30 twice" in await mary.fills(when="2027-10-31 02:30")


async def test_a_report_gives_colleagues_questions_and_who_missed_it_a_recap(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time, app: App
) -> None:
    await circle.plans()
    ada, grace = circle.member("ada"), circle.member("grace")
    await ada.hears("/workshop join 1")
    await grace.hears("/workshop join 1")
    time.passes(days=3, hours=5, minutes=10)
    assert await ada.hears("/workshop attend 1") == "Good that you are here."
    time.passes(hours=16)
    await sender.empty()
    assert "How was it? Talking circle" in to(mailbox, "mary")[-1]
    mary = circle.mary
    assert await mary.press("workshop.report|1") == "Report"
    said = await mary.fills(
        decisions="We go on in January.",
        questions="Who pays interpreters?\nWrite to olha@example.org about rooms",
        materials="Room checklist https://example.org/rooms.pdf what a room needs",
        counted="12",
    )
    assert "[e-mail address]" in said
    said = await mary.presses("Pass it on")
    assert "2 questions are with colleagues now." in said
    assert "One draft for the library waits for a moderator." in said
    await sender.empty()
    assert "What you missed: Talking circle" in to(mailbox, "grace")[-1]
    assert "We go on in January." in to(mailbox, "grace")[-1]
    assert not any("missed" in words for words in to(mailbox, "ada"))
    assert any("Who pays interpreters?" in words for words in to(mailbox, "peers"))
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        entry = await tx.entries.get(community, "room-checklist")
    assert entry
    assert (entry.state, entry.origin, entry.sources[0].url) == ("draft", "co-design", "https://example.org/rooms.pdf")
    assert await mary.press("workshop.report|1") == "Somebody has reported on this already."


async def test_the_list(circle: Circle) -> None:
    ada = circle.member("ada")
    assert "Nothing is planned yet." in await ada.hears("/workshop list")
    await circle.plans("Talking circle")
    await circle.plans("Law for beginners", when="2026-11-25 10:00", seats="5")
    said = await ada.hears("/workshop list")
    assert said.index("Law for beginners") < said.index("Talking circle")
    assert "5 of 5 left" in said
    await ada.presses("Open")
    assert ada.buttons == ["Join", "Remind me…", "Add to calendar"]


async def test_another_clock_makes_another_time(circle: Circle) -> None:
    await circle.plans()
    ada = circle.member("ada")
    await ada.hears("/me zone Kyiv")
    assert "Thu 26 Nov 2026, 19:00 (Kyiv) · Thu 26 Nov 2026, 18:00 (Rome)" in await ada.hears("/workshop show 1")


async def test_a_host_may_be_named(circle: Circle) -> None:
    mary = await circle.plans()
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    await mary.presses("Materials")
    assert "Hosts: Ada" in await mary.fills(hosts="Ada", prepare="Bring a question.", topics="language")
    assert "Call off" in (await ada.hears("/workshop edit 1"), ada.buttons)[1]


@pytest.mark.usefixtures("circle")
@pytest.mark.parametrize("locale", ["fr", "de", "it", "es", "pl", "uk", "ar"])
async def test_every_language_can_plan_and_join(app: App, time: Time, locale: str) -> None:
    mary = Chat(app, time, account="mary", locale=locale, moderates=True)
    await mary.hears("/workshop create")
    await mary.fills(title="Коло", when="26.11.2026 18:00", zone="Roma", lasts="1:30")
    said = await mary.press(actions(mary.card)[0].code)
    assert "Коло" in said
    ada = Chat(app, time, account="ada", locale=locale)
    await ada.hears("/workshop join 1")
    assert ada.card.tone == "good"
    assert "workshop-" not in said
