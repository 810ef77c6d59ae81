"""Planning, joining, waiting, being reminded, changing and calling off: what is said, and when."""

import pytest

from bot.app import App
from bot.chat.plain import actions
from bot.delivery.sender import Sender
from bot.services import attending, workshop_changes
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle
from tests.mailbox import Mailbox


@pytest.fixture
async def circle(app: App, time: Time) -> Circle:
    circle = Circle(app, time)
    await circle.set_up()
    return circle


async def beats(app: App, time: Time) -> None:
    """The chores of the clock, once."""
    async with app.database.transaction() as tx:
        await workshop_changes.keep_up(tx, now=time())
        await attending.keep_up(tx, now=time())


def to(mailbox: Mailbox, place: str) -> list[str]:
    return [told.words for told in mailbox.told if told.address.place == place]


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


async def test_each_is_reminded_at_the_right_instants_and_once(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await circle.plans(place="Library", link="https://meet.example.org/x")
    ada = circle.member("ada")
    await ada.hears("/me zone Athens")
    await ada.hears("/workshop join 1")
    heard: list[str] = []
    for _ in range(4 * 24 * 6):
        await sender.empty()
        new = [told for told in mailbox.told if told.address.place == "ada"][len(heard) :]
        heard += [f"{time():%a %H:%M}" for told in new if "Soon: Talking circle" in told.words]
        time.passes(minutes=10)
    assert heard == ["Wed 17:00", "Thu 16:00", "Thu 16:50"]
    said = to(mailbox, "ada")[0]
    assert "Thu 26 Nov 2026, 19:00 (Athens) · Thu 26 Nov 2026, 18:00 (Rome)" in said
    assert "https://meet.example.org/x" in said
    assert "Library" in said


async def test_own_times_of_being_reminded(circle: Circle, sender: Sender, mailbox: Mailbox, time: Time) -> None:
    await circle.plans()
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    await ada.hears("/workshop remind-me 1")
    assert await ada.fills(leads="60") == "I remind you: an hour before"
    time.passes(days=2)
    await sender.empty()
    assert to(mailbox, "ada") == []
    time.passes(days=1, hours=4)
    await sender.empty()
    assert len(to(mailbox, "ada")) == 1


async def test_snoozing(circle: Circle, sender: Sender, mailbox: Mailbox, time: Time) -> None:
    await circle.plans()
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    time.passes(days=3, hours=4)
    await sender.empty()
    count = len(to(mailbox, "ada"))
    assert await ada.press("workshop.snooze|1|10") == "I will say it again then."
    await sender.empty()
    assert len(to(mailbox, "ada")) == count
    time.passes(minutes=10)
    await sender.empty()
    assert len(to(mailbox, "ada")) == count + 1
    assert await ada.press("workshop.snooze|1|60") == "That would be after it begins."


async def test_nobody_is_reminded_in_vain(circle: Circle, sender: Sender, mailbox: Mailbox, time: Time) -> None:
    mary = await circle.plans()
    await sender.empty()
    ada, grace = circle.member("ada"), circle.member("grace")
    await ada.hears("/workshop join 1")
    await grace.hears("/workshop join 1")
    assert "you are not expected" in await ada.hears("/workshop leave 1")
    await mary.hears("/workshop cancel 1")
    await mary.presses("Call it off")
    time.passes(days=4)
    await sender.empty()
    assert to(mailbox, "ada") == []
    assert [said.split("\n")[0] for said in to(mailbox, "grace")] == ["Called off: Talking circle"]
    assert "This workshop does not take place." in to(mailbox, "hall")[-1]


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


async def test_the_waiting_list_moves_up_by_itself(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time, app: App
) -> None:
    await circle.plans(seats="1")
    ada, grace, olha = (circle.member(name) for name in ("ada", "grace", "olha"))
    await ada.hears("/workshop join 1")
    assert "you are number 1 on the waiting list" in await grace.hears("/workshop join 1")
    assert "you are number 2 on the waiting list" in await olha.hears("/workshop join 1")
    await ada.hears("/workshop leave 1")
    await sender.empty()
    assert "A seat is free for you" in to(mailbox, "grace")[-1]
    assert to(mailbox, "olha") == []
    time.passes(hours=4)
    await beats(app, time)
    await sender.empty()
    assert "A seat is free for you" in to(mailbox, "olha")[-1]
    assert (await grace.press("workshop.take|1")).startswith("The seat is not kept for you any more.")
    assert "you have a seat" in await olha.press("workshop.take|1")
    assert "you are number 1 on the waiting list" in await ada.hears("/workshop join 1")


async def test_who_declines_lets_the_next_one_have_it(circle: Circle, sender: Sender, mailbox: Mailbox) -> None:
    await circle.plans(seats="1")
    ada, grace, olha = (circle.member(name) for name in ("ada", "grace", "olha"))
    for each in (ada, grace, olha):
        await each.hears("/workshop join 1")
    await ada.hears("/workshop leave 1")
    assert await grace.press("workshop.decline|1") == "All right, the next one is asked."
    await sender.empty()
    assert to(mailbox, "grace") == []
    assert "A seat is free for you" in to(mailbox, "olha")[-1]


async def test_an_offer_stands_no_longer_than_until_the_start(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time
) -> None:
    await circle.plans(seats="1")
    ada, grace = circle.member("ada"), circle.member("grace")
    await ada.hears("/workshop join 1")
    await grace.hears("/workshop join 1")
    time.passes(days=3, hours=3)
    await ada.hears("/workshop leave 1")
    await sender.empty()
    assert "I keep it for you until Thu 26 Nov 2026, 17:00 (UTC)" in to(mailbox, "grace")[-1]


async def test_there_are_never_fewer_seats_than_taken(circle: Circle) -> None:
    mary = await circle.plans(seats="3")
    for name in ("ada", "grace"):
        await circle.member(name).hears("/workshop join 1")
    await mary.presses("Where and seats")
    assert "2 seats are taken already" in await mary.fills(seats="1")


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


async def test_a_series_and_one_of_its_dates(
    circle: Circle, sender: Sender, mailbox: Mailbox, time: Time, app: App
) -> None:
    mary = await circle.plans(when="2026-11-26 18:00")
    await mary.presses("Repeat")
    said = await mary.fills(rhythm="weekly", exceptions="2026-12-24")
    assert "Thursday 17 December 2026" in said
    assert "Thursday 24 December 2026" not in said
    await mary.presses("Yes")
    async with app.database.reading() as tx:
        dates = await tx.occurrences.of(1)
    assert [each.local[5:10] for each in dates] == [
        "11-26", "12-03", "12-10", "12-17", "12-31", "01-07", "01-14", "01-21",
    ]  # fmt: skip
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    assert "you have a seat" in await ada.presses("Join every date")
    await mary.hears("/workshop edit 1")
    await mary.presses("Change this date")
    assert "Friday 27 November 2026, 18:00 in Rome" in await mary.fills(when="2026-11-27 18:00")
    await mary.presses("Yes")
    await sender.empty()
    [changed] = [said for said in to(mailbox, "ada") if said.startswith("Changed")]
    assert "Fri 27 Nov 2026" in changed
    assert "3 Dec" not in changed
    await mary.hears("/workshop cancel 1")
    await mary.presses("Only the next date")
    await sender.empty()
    assert to(mailbox, "ada")[-1].startswith("Called off: Talking circle")
    time.passes(days=30)
    await beats(app, time)
    async with app.database.reading() as tx:
        later = await tx.occurrences.of(1, after=time())
        seats = await tx.attendances.counts([each.id for each in later])
    assert {taken for taken, _ in seats.values()} == {1}


async def test_changing_a_series_tells_each_once(circle: Circle, sender: Sender, mailbox: Mailbox, app: App) -> None:
    mary = await circle.plans()
    await circle.repeats(mary)
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    await ada.presses("Join every date")
    await sender.empty()
    await mary.hears("/workshop edit 1")
    await mary.presses("What and when")
    await mary.fills(when="2026-11-27 18:00")
    await mary.presses("Yes")
    await sender.empty()
    [changed] = [said for said in to(mailbox, "ada") if said.startswith("Changed")]
    assert "Fri 27 Nov 2026" in changed
    assert "Fri 4 Dec 2026" in changed
    async with app.database.reading() as tx:
        assert {each.wall.strftime("%a") for each in await tx.occurrences.of(1)} == {"Fri"}


async def test_a_clock_change_within_a_series_is_said(circle: Circle) -> None:
    mary = await circle.plans(when="2027-03-11 18:00")
    await mary.presses("Repeat")
    said = await mary.fills(rhythm="weekly", count="6")
    assert "The clocks there change between these dates. It stays 18:00 there" in said


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


async def test_a_host_is_reminded_without_a_seat_until_they_say_that_they_cannot_come(
    circle: Circle, sender: Sender, mailbox: Mailbox
) -> None:
    mary = await circle.plans()
    circle.time.passes(days=2, hours=5)
    await sender.empty()
    assert "Soon: " in to(mailbox, mary.account)[-1]
    heard = len(to(mailbox, mary.account))
    await mary.press("workshop.away|1")
    circle.time.passes(hours=23, minutes=50)
    await sender.empty()
    assert len(to(mailbox, mary.account)) == heard


async def test_when_there_is_no_limit_any_more_everybody_who_waits_is_asked(
    circle: Circle, sender: Sender, mailbox: Mailbox
) -> None:
    mary = await circle.plans(seats="1")
    for name in ("ada", "grace", "olha"):
        await circle.member(name).hears("/workshop join 1")
    await mary.presses("Where and seats")
    await mary.fills(seats="")
    await sender.empty()
    for name in ("grace", "olha"):
        assert "A seat is free for you" in to(mailbox, name)[-1]


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


async def test_any_date_of_a_series_can_be_joined_and_changed_alone(
    circle: Circle, sender: Sender, mailbox: Mailbox, app: App
) -> None:
    mary = await circle.plans(seats="3")
    await circle.repeats(mary)
    ada = circle.member("ada")
    await ada.hears("/workshop show 1")
    said = await ada.presses("All dates")
    assert "Thu 10 Dec 2026, 18:00 (Rome)" in said
    async with app.database.reading() as tx:
        third = (await tx.occurrences.of(1))[2].id
    await ada.press(f"workshop.date|{third}")
    assert ada.buttons == ["Join"]
    assert "you have a seat" in await ada.presses("Join")
    await mary.press(f"workshop.date|{third}")
    assert mary.buttons == ["Join", "Change this date", "Call off"]
    await mary.presses("Call off")
    assert (await mary.presses("Call off")).startswith("This date is called off")
    await sender.empty()
    assert to(mailbox, "ada")[-1].startswith("Called off: Talking circle")
    async with app.database.reading() as tx:
        assert [each.going for each in await tx.occurrences.of(1)][:4] == ["planned", "planned", "cancelled", "planned"]
