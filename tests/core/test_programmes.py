"""Programmes of workshops, from tables and calendars."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.calendar_programmes import of_calendar
from bot.core.calendars.events import Event
from bot.core.calendars.reading import read
from bot.core.calendars.writing import written
from bot.core.errors import UserError
from bot.core.limits import shorten
from bot.core.moments import seen
from bot.core.programmes import of_table
from bot.core.texts import Text
from bot.i18n import Translator

STARTS = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
FILE = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Europe/Rome
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Talking circle\\, for
  all
DTSTART;TZID=Europe/Rome:20261126T180000
DURATION:PT1H30M
RRULE:FREQ=WEEKLY;BYDAY=TH
EXDATE;TZID=Europe/Rome:20261224T180000
LOCATION:Library
BEGIN:VALARM
SUMMARY:not this
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Law
DTSTART:20261127T090000Z
DTEND:20261127T100000Z
URL:https://meet.example.org/x
END:VEVENT
BEGIN:VEVENT
SUMMARY:A whole day
DTSTART;VALUE=DATE:20261127
END:VEVENT
BEGIN:VEVENT
SUMMARY:Every second
DTSTART:20261127T090000Z
RRULE:FREQ=SECONDLY
END:VEVENT
END:VCALENDAR
"""


def an_event(title: str = "Circle") -> Event:
    start = seen(STARTS, "Europe/Rome")
    return Event(uid="a@b", sequence=3, start=start, duration=timedelta(minutes=90), title=title)


def test_a_programme_is_read_from_a_calendar() -> None:
    programme = of_calendar(FILE.encode(), zone="Europe/Warsaw", language="it")
    circle, law = programme.workshops
    assert (circle.title, circle.zone, circle.wall, circle.minutes) == (
        "Talking circle, for all", "Europe/Rome", datetime(2026, 11, 26, 18, 0), 90,  # noqa: DTZ001 - a wall has no zone
    )  # fmt: skip
    assert circle.rule == "FREQ=WEEKLY;BYDAY=TH"
    assert circle.exceptions == (datetime(2026, 12, 24, 18, 0),)  # noqa: DTZ001 - a wall has no zone
    assert (law.zone, law.wall.hour, law.minutes, law.link) == (
        "Europe/Warsaw", 10, 60, "https://meet.example.org/x",
    )  # fmt: skip
    assert [each.why.args["why"] for each in programme.refused] == [
        Text("calendar-all-day"),
        Text("rule-too-often", rule="FREQ=SECONDLY"),
    ]


def test_a_programme_is_read_from_a_table() -> None:
    table = (
        "Title;Start;Zone;Lasts;Seats\nCircle;2026-11-26 18:00;Europe/Rome;1:30;11\n;2026-11-27 10:00;;;\nLaw;soon;;;\n"
    )
    programme = of_table(table.encode(), zone="Europe/Warsaw", language="pl")
    [circle] = programme.workshops
    assert (circle.title, circle.zone, circle.minutes, circle.seats) == ("Circle", "Europe/Rome", 90, 11)
    assert [(each.number, each.why.id) for each in programme.refused] == [
        (3, "programme-no-title"), (4, "programme-start-unclear"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xff\xfe\x00", "programme-unreadable"),
        (b"name,when\nx,y\n", "programme-columns"),
        (b"title,start\n", "programme-empty"),
    ],
)
def test_a_table_that_is_none_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(UserError) as refusal:
        of_table(content, zone="Europe/Rome", language="en")
    assert refusal.value.text_id == why


def test_a_calendar_that_is_none_is_refused() -> None:
    with pytest.raises(UserError):
        of_calendar(b"hello", zone="Europe/Rome", language="en")


def test_a_date_that_was_moved_is_a_workshop_of_its_own_and_one_that_is_off_is_none() -> None:
    changed = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:Circle
DTSTART;TZID=Europe/Rome:20261126T180000
RRULE:FREQ=WEEKLY;BYDAY=TH
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;TZID=Europe/Rome:20261203T180000
SUMMARY:Circle on Friday
DTSTART;TZID=Europe/Rome:20261204T190000
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;TZID=Europe/Rome:20261210T180000
DTSTART;TZID=Europe/Rome:20261210T180000
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Choir
DTSTART;TZID=Europe/Rome:20261126T180000
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
"""
    programme = of_calendar(changed.encode(), zone="Europe/Rome", language="en")
    circle, friday = programme.workshops
    assert [each.isoformat() for each in circle.exceptions] == ["2026-12-03T18:00:00", "2026-12-10T18:00:00"]
    assert (friday.title, friday.wall.isoformat(), friday.rule) == ("Circle on Friday", "2026-12-04T19:00:00", "")
    assert [Translator()(each.why, "en") for each in programme.refused] == ["“Choir”: it is cancelled"]


@given(st.text(max_size=300))
def test_any_title_is_written_so_that_it_is_read_again(title: str) -> None:
    content = written([an_event(title)], name="Network", now=STARTS)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    found = read(content, zone="Europe/Rome")
    said = "".join(each for each in title.replace("\r\n", "\n") if each.isprintable() or each in "\n\t").strip()
    assert [event.title for event in found.events] == ([shorten(said, 200)] if said else [])
    assert len(found.events) + len(found.refused) == 1
