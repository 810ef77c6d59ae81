"""When people are reminded of workshops, and when not."""

from bot.delivery.sender import Sender
from tests.clock import Time
from tests.cogs.workshopping import Circle, to
from tests.mailbox import Mailbox


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
