"""A workshop in browsers from its plan to its report, across time zones and a restarted sender."""

from datetime import UTC, datetime, timedelta

from bot.core.grants import GrantedRole
from tests.clock import Time
from tests.e2e.conftest import Street

STARTS = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)


async def test_from_the_plan_to_the_report(street: Street, time: Time) -> None:
    mary = await street.somebody(role=GrantedRole.MODERATOR)
    athens, olha = await street.somebody(), await street.somebody(locale="uk")
    await mary.says("/workshop create")
    said = await mary.fills(title="Talking circle", when="2026-11-26 18:00", zone="Rome", lasts="1:30")
    assert "26 November 2026" in said
    await mary.presses("Yes")
    await mary.presses("Where and seats")
    await mary.fills(place="Library", seats="1")

    await athens.says("/me zone Athens")
    said = await athens.says("/workshop join 1")
    assert "you have a seat" in said
    assert "19:00 (Athens)" in said
    await olha.says("/workshop join 1")
    assert "ви під номером 1 у черзі" in await olha.says("/workshop join 1")

    time.now = STARTS - timedelta(days=1, seconds=1)
    await street.sender.empty()
    assert "Soon: Talking circle" not in await athens.says("/inbox")
    time.passes(seconds=1)
    for sender in (street.sender, street.another_sender()):
        await sender.empty()
    inbox = await athens.says("/inbox")
    assert inbox.count("Soon: Talking circle") == 1

    await mary.says("/workshop edit 1")
    await mary.presses("What and when")
    await mary.fills(when="2026-11-27 18:00")
    await mary.presses("Yes")
    await street.sender.empty()
    assert "Changed: Talking circle" in await athens.says("/inbox")

    assert "Noted" in await athens.says("/workshop leave 1")
    await street.sender.empty()
    await olha.says("/inbox")
    await olha.presses("Відкрити")
    assert "у вас є місце" in await olha.presses("Беру місце")

    time.now = STARTS + timedelta(days=2)
    await street.sender.empty()
    await mary.says("/inbox")
    await mary.presses("Open")
    await mary.presses("Report")
    await mary.fills(decisions="We go on.", questions="Who pays the room?")
    await mary.presses("Pass it on")
    await street.sender.empty()
    assert "Who pays the room?" in await mary.says("/gap list")
