import pytest

from bot.app import App
from bot.core.uploads import Upload
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle

TABLE = b"""title,start,zone,lasts
Circle,2026-11-26 18:00,Europe/Rome,1:30
Law,2026-11-20 10:00,Europe/Rome,60
Rooms,some day,Europe/Rome,60
"""


@pytest.fixture
async def mary(app: App, time: Time) -> Chat:
    circle = Circle(app, time)
    await circle.set_up()
    return circle.mary


async def hands_over(chat: Chat, name: str, content: bytes) -> str:
    await chat.hears("/workshop import")
    return await chat.hands_over(file=Upload(name, content))


async def test_a_programme_is_made_after_it_was_shown(mary: Chat, app: App) -> None:
    said = await hands_over(mary, "autumn.csv", TABLE)
    assert "I would plan one workshop" in said
    assert "Thursday 26 November 2026, 18:00 in Rome (17:00 UTC)" in said
    assert "line 4: “some day” is no start I can read" in said
    assert "“Law” is past" in said
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await tx.workshops.titles(community) == []
    assert await mary.presses("Plan it") == "One workshop is planned."
    assert "Circle" in await mary.hears("/workshop list")


async def test_the_same_programme_twice_makes_nothing_twice(mary: Chat) -> None:
    content = TABLE.splitlines(keepends=True)
    await hands_over(mary, "autumn.csv", b"".join(content[:2]))
    await mary.presses("Plan it")
    said = await hands_over(mary, "autumn.csv", b"".join(content[:2]))
    assert "The one workshop in it is here already." in said


async def test_a_programme_in_a_calendar_names_what_is_not_taken(mary: Chat) -> None:
    calendar = b"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:Circle
DTSTART;TZID=Europe/Rome:20261126T180000
DTEND;TZID=Europe/Rome:20261126T193000
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Open day
DTSTART;VALUE=DATE:20261127
END:VEVENT
END:VCALENDAR
"""
    said = await hands_over(mary, "autumn.ics", calendar)
    assert "Thursday 26 November 2026, 18:00 in Rome (17:00 UTC)" in said
    assert "“Open day”: it takes a whole day; I need a time" in said
    assert await mary.presses("Plan it") == "One workshop is planned."


async def test_refusals(mary: Chat, app: App, time: Time) -> None:
    assert await Chat(app, time, account="ada").hears("/workshop import") == "This is for the moderator only."
    assert "This is neither." in await hands_over(mary, "autumn.pdf", b"%PDF")
    assert "I cannot read this as a calendar file." in await hands_over(mary, "autumn.ics", b"hello")
