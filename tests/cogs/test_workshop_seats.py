"""Seats, the waiting list, and offers that lapse."""

from bot.app import App
from bot.delivery.sender import Sender
from tests.clock import Time
from tests.cogs.workshopping import Circle, beats, to
from tests.mailbox import Mailbox


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
