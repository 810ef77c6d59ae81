"""Calendar files, written and read."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import ical
from bot.core.errors import UserError
from bot.core.ical import Event
from bot.core.programmes import of_calendar, of_table

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
    return Event(uid="a@b", revision=3, starts=STARTS, ends=STARTS + timedelta(minutes=90), title=title)


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
    assert [each.why.id for each in programme.refused] == ["programme-start-unclear", "rule-too-often"]


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


@given(st.text(max_size=300))
def test_any_title_is_written_so_that_it_is_read_again(title: str) -> None:
    text = ical.written("Network", [an_event(title)], STARTS)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    [event] = ical.read(text)
    lines = [line.strip() for line in title.splitlines()]
    found = ical.plain(event.said["SUMMARY"][0]) if "SUMMARY" in event.said else ""
    assert [line.strip() for line in found.splitlines()] == "\n".join(lines).strip().splitlines()


def test_an_event_says_when_and_how_often_it_changed() -> None:
    text = ical.written("Network", [an_event()], STARTS)
    for line in ("UID:a@b", "DTSTART:20261126T170000Z", "DTEND:20261126T183000Z", "SEQUENCE:3", "STATUS:CONFIRMED"):
        assert f"{line}\r\n" in text
