"""Calendar files: written so that two strict readers take them, and read so that nothing is lost unnamed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import ics
import pytest

from bot.core.calendars.events import LARGEST, Event, Otherwise, Status
from bot.core.calendars.reading import read
from bot.core.calendars.writing import written
from bot.core.errors import UserError
from bot.core.moments import agreed, seen

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ROME = "Europe/Rome"


def wall(said: str) -> datetime:
    return datetime.fromisoformat(said)


SUPPER = Event(
    uid="workshop-1@springboard",
    start=agreed(wall("2026-11-26T18:00"), ROME),
    duration=timedelta(minutes=90),
    title="Cooking together; all welcome, bring a pan",
)
SERIES = replace(
    SUPPER,
    uid="workshop-2@springboard",
    sequence=3,
    rule="FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401",
    left_out=frozenset({wall("2026-12-24T18:00"), wall("2026-12-31T18:00")}),
    otherwise=(
        Otherwise(
            was=wall("2026-12-10T18:00"),
            start=agreed(wall("2026-12-11T19:00"), ROME),
            duration=timedelta(minutes=60),
            sequence=4,
            title="Cooking together, on Friday",
        ),
        Otherwise(
            was=wall("2027-01-07T18:00"),
            start=agreed(wall("2027-01-07T18:00"), ROME),
            duration=timedelta(minutes=90),
            status=Status.CANCELLED,
        ),
    ),
    description="Про все: «борщ», ragù, كشري.\nBring:\n- a pan; - time, \\ and a friend " + "🥘" * 40,
    place="Casa del Quartiere, Torino",
    link="https://meet.example.org/supper?a=1&b=2",
    organiser="Anna, of the kitchen",
    changed_at=NOW,
)


def a_file(*lines: str) -> bytes:
    said = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", *lines, "END:VCALENDAR", ""]
    return "\r\n".join(said).encode()


def an_event(*lines: str, title: str = "Supper") -> bytes:
    return a_file("BEGIN:VEVENT", f"UID:{title}", f"SUMMARY:{title}", *lines, "END:VEVENT")


def test_what_is_written_is_read_again_as_it_was() -> None:
    elsewhere = replace(SUPPER, uid="3", start=seen(NOW, "Etc/UTC"), status=Status.CANCELLED, sequence=1)
    found = read(written([SUPPER, SERIES, elsewhere], name="Supper", now=NOW), zone="Europe/Kyiv")
    assert found.refused == ()
    until = replace(SERIES, rule="FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401T215959Z", changed_at=None)
    one, other = until.otherwise
    filled = {"description": SERIES.description, "place": SERIES.place, "link": SERIES.link}
    expected = replace(
        until,
        otherwise=(replace(one, **filled), replace(other, sequence=3, title=SERIES.title, **filled)),
    )
    assert found.events[0] == SUPPER
    assert found.events[1] == expected
    assert found.events[2] == replace(elsewhere, start=seen(NOW, "Europe/Kyiv"))


def test_a_file_is_the_same_whenever_it_is_asked_for() -> None:
    assert written([SERIES], name="Supper", now=NOW) == written([SERIES], name="Supper", now=NOW)


def test_lines_are_folded_and_ended_as_the_format_wants() -> None:
    content = written([SERIES], name="Supper", now=NOW)
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is cut in two


def test_the_library_that_wrote_it_finds_no_fault_in_it() -> None:
    calendar: Any = icalendar.Calendar.from_ical(written([SUPPER, SERIES], name="Supper", now=NOW))
    assert [component.errors for component in calendar.walk()] == [[] for _ in calendar.walk()]
    [zone] = calendar.walk("VTIMEZONE")
    assert str(zone["tzid"]) == ROME
    assert {sub.name for sub in zone.subcomponents} == {"STANDARD", "DAYLIGHT"}


def test_another_strict_reader_reads_the_same() -> None:
    calendar: Any = ics.Calendar(written([SUPPER, SERIES], name="Supper", now=NOW).decode())
    events = sorted(calendar.events, key=lambda event: (event.uid, event.begin))
    assert {event.uid for event in events} == {SUPPER.uid, SERIES.uid}
    first = next(event for event in events if event.uid == SUPPER.uid)
    assert first.name == SUPPER.title
    assert first.begin.datetime.astimezone(UTC) == SUPPER.start.at
    assert first.duration == SUPPER.duration


def test_the_clocks_of_a_file_are_ours() -> None:
    """Who knows nothing but the file finds every date where we do."""
    calendar: Any = icalendar.Calendar.from_ical(written([SERIES], name="Supper", now=NOW))
    [zone] = calendar.walk("VTIMEZONE")
    clock = zone.to_tz(lookup_tzid=False)
    for said in ("2026-11-26T18:00", "2027-04-01T18:00", "2030-07-01T12:00", "2044-12-01T12:00"):
        assert wall(said).replace(tzinfo=clock).astimezone(UTC) == agreed(wall(said), ROME).at


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("DTSTART;VALUE=DATE:20261126",), "calendar-all-day"),
        ((), "calendar-no-start"),
        (("DTSTART:20261126T180000", "RRULE:FREQ=HOURLY"), "rule-too-often"),
        (("DTSTART:20261126T180000", "RRULE:FREQ=DAILY;COUNT=5000"), "rule-too-many"),
        (("DTSTART:20270225T180000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "rule-never"),
        (("DTSTART:20261126T180000", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"), "calendar-rules"),
        (("DTSTART:20261126T180000", "RDATE:20261201T180000"), "calendar-own-dates"),
        (("DTSTART:20261126T180000", "DTEND:20261126T170000"), "calendar-lasts"),
        (("DTSTART:20261126T180000", "DURATION:P90D"), "calendar-lasts"),
        (("DTSTART;TZID=Middle-earth/Shire:20261126T180000",), "calendar-zone"),
        (("DTSTART:00010101T180000",), "calendar-year"),
        (("DTSTART:20261126T180000", "DTSTART:20261127T180000"), "calendar-unclear"),
        (("DTSTART:soon",), "calendar-unclear"),
        (("RECURRENCE-ID:20261126T180000", "DTSTART:20261126T190000"), "calendar-no-series"),
    ],
)
def test_what_cannot_be_taken_is_named_with_its_reason(lines: tuple[str, ...], why: str) -> None:
    [refused] = read(an_event(*lines), zone=ROME).refused
    assert (refused.name, refused.why.id) == ("Supper", why)


def test_one_that_is_refused_does_not_take_the_others_with_it() -> None:
    events = [
        line
        for title, start in (("One", "20261126T180000"), ("Two", "soon"), ("Three", "20261127T180000"))
        for line in ("BEGIN:VEVENT", f"UID:{title}", f"SUMMARY:{title}", f"DTSTART:{start}", "END:VEVENT")
    ]
    nameless = ("BEGIN:VEVENT", "DTSTART:20261126T180000", "END:VEVENT")
    twice = ("BEGIN:VEVENT", "UID:One", "SUMMARY:One again", "DTSTART:20261126T180000", "END:VEVENT")
    found = read(a_file(*events, *nameless, *twice), zone=ROME)
    assert [event.title for event in found.events] == ["One", "Three"]
    assert [(each.name, each.why.id) for each in found.refused] == [
        ("Two", "calendar-unclear"),
        ("#4", "calendar-no-title"),
        ("One again", "calendar-twice"),
    ]


@pytest.mark.parametrize(
    ("start", "at"),
    [
        ("DTSTART:20261126T180000", "2026-11-26T17:00+00:00"),
        ("DTSTART:20261126T180000Z", "2026-11-26T18:00+00:00"),
        ("DTSTART;TZID=Europe/Kiev:20261126T180000", "2026-11-26T16:00+00:00"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Athens:20261126T180000", "2026-11-26T16:00+00:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261126T180000", "2026-11-26T17:00+00:00"),
    ],
)
def test_times_are_read_by_the_clock_they_name(start: str, at: str) -> None:
    [event] = read(an_event(start), zone=ROME).events
    assert event.start.at == datetime.fromisoformat(at)
    assert event.duration == timedelta(hours=1)


def test_definitions_of_time_zones_are_not_believed() -> None:
    """One that says Rome is five hours east, by a rule that would never end."""
    hostile = (
        "BEGIN:VTIMEZONE",
        f"TZID:{ROME}",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "RRULE:FREQ=SECONDLY",
        "TZOFFSETFROM:+0500",
        "TZOFFSETTO:+0500",
        "END:STANDARD",
        "END:VTIMEZONE",
    )
    event = ("BEGIN:VEVENT", "UID:1", "SUMMARY:Supper", f"DTSTART;TZID={ROME}:20261126T180000", "END:VEVENT")
    [found] = read(a_file(*hostile, *event), zone="Europe/Kyiv").events
    assert found.start == SUPPER.start


def test_of_people_only_the_organisers_name_is_taken() -> None:
    people = ('ORGANIZER;CN="Anna":mailto:anna@example.org', "ATTENDEE;CN=Bob:mailto:bob@example.org")
    [event] = read(an_event("DTSTART:20261126T180000", *people), zone=ROME).events
    assert event.organiser == "Anna"
    assert "example.org" not in repr(event)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "calendar-empty"),
        (b"title,start\nSupper,2026-11-26 18:00", "calendar-unreadable"),
        (b"\xff\xfe\x00", "calendar-unreadable"),
        (a_file(), "calendar-empty"),
        (b"x" * (LARGEST + 1), "calendar-too-large"),
        (a_file(*["BEGIN:VEVENT", "END:VEVENT"] * 501), "calendar-too-many"),
    ],
)
def test_a_file_that_is_no_calendar_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(UserError, match=why):
        read(content, zone=ROME)


def test_links_that_are_none_and_words_too_long_are_left_out() -> None:
    said = ("URL:javascript:alert(1)", f"DESCRIPTION:{'x' * 9000}", "DTSTART:20261126T180000")
    [event] = read(an_event(*said), zone=ROME).events
    assert event.link == ""
    assert len(event.description) == 4000
