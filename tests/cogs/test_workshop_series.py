"""Workshops that repeat, and their dates one by one."""

from bot.app import App
from bot.delivery.sender import Sender
from tests.clock import Time
from tests.cogs.workshopping import Circle, beats, to
from tests.mailbox import Mailbox


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
