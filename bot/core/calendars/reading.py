"""Reading an iCalendar file somebody hands over: every event taken, or refused by name.

A file may be anything. Nothing in it is fetched or executed; its own definitions of time zones are left out, since they
may hold rules that never end, and zones are known by their names alone.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, cast

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.core import zones
from bot.core.calendars.events import LARGEST, LONGEST, MOST_EVENTS, Event, Otherwise, Read, Refused, Status
from bot.core.errors import UserError
from bot.core.limits import shorten
from bot.core.moments import Moment, agreed, seen
from bot.core.recurrence import check
from bot.core.texts import Text

_FIRST_YEAR, _LAST_YEAR = 1970, 2200
_A_WHILE: Final = timedelta(hours=1)
"""What an event lasts that does not say it."""
_LONGEST_STAY: Final = timedelta(days=31)
_MOST_LEFT_OUT: Final = 1000
_DEFINITIONS: Final = re.compile(
    rb"^BEGIN:(VTIMEZONE|VALARM)\s*$.*?^END:\1\s*$", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_BEGINS: Final = re.compile(rb"^BEGIN:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
_ZONES: Final = re.compile(rb"^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE)[^:\r\n]*?;)TZID=", re.MULTILINE | re.IGNORECASE)
_OURS: Final = "X-WALL-ZONE"
"""What we call a time's zone while the file is read, so that nobody but us interprets it."""
_FOLDED: Final = re.compile(rb"\r?\n[ \t]")


def read(content: bytes, *, zone: str) -> Read:
    """What a file holds; ``zone`` is where a time means that says no zone. Raises ``UserError`` for a file that is no
    calendar, or too large a one.
    """
    if len(content) > LARGEST:
        raise UserError("calendar-too-large", most=LARGEST // 1000)
    plain = _DEFINITIONS.sub(b"", _FOLDED.sub(b"", content))
    plain = _ZONES.sub(rb"\1" + _OURS.encode() + b"=", plain)
    if len(_BEGINS.findall(plain)) > MOST_EVENTS:
        raise UserError("calendar-too-many", most=MOST_EVENTS)
    try:
        calendars = cast("list[Any]", icalendar.Calendar.from_ical(plain, multiple=True))
        found = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, UnicodeError) as error:
        raise UserError("calendar-unreadable") from error
    if not found:
        raise UserError("calendar-empty")
    return _taken(found, zone)


def _taken(found: Sequence[Any], zone: str) -> Read:
    """Series first, then their dates that are otherwise, in whatever order they stand in the file."""
    series: dict[str, Event] = {}
    refused: list[Refused] = []
    for number, raw in sorted(enumerate(found, start=1), key=lambda each: "recurrence-id" in each[1]):
        uid = shorten(str(raw.get("uid", "")) or f"event-{number}", LONGEST["uid"])
        try:
            series[uid] = _read(raw, uid, series.get(uid), zone)
        except UserError as error:
            refused.append(Refused(_name(raw, number), Text(error.text_id, **error.args_for_text)))
        except ValueError:  # the library raises one where a broken property is looked at
            refused.append(Refused(_name(raw, number), Text("calendar-unclear")))
    return Read(tuple(series.values()), tuple(refused))


def _read(raw: Any, uid: str, known: Event | None, zone: str) -> Event:
    if "recurrence-id" in raw:
        return _with(known, raw, zone)
    if known:
        raise UserError("calendar-twice")
    return _event(raw, uid, zone)


def _event(raw: Any, uid: str, zone: str) -> Event:
    if not (title := _words(raw, "summary", "title")):
        raise UserError("calendar-no-title")
    if "rdate" in raw:
        raise UserError("calendar-own-dates")
    start = _moment(raw, "dtstart", zone)
    rule = _rule(raw, start)
    return Event(
        uid=uid,
        start=start,
        duration=_duration(raw, start, zone),
        title=title,
        sequence=_sequence(raw),
        status=_status(raw),
        rule=rule,
        left_out=frozenset(_left_out(raw, start, zone)) if rule else frozenset(),
        description=_words(raw, "description", "description"),
        place=_words(raw, "location", "place"),
        link=_link(raw),
        organiser=_organiser(raw),
    )


def _with(event: Event | None, raw: Any, zone: str) -> Event:
    """A series, and one of its dates that is otherwise."""
    if event is None or event.rule is None:
        raise UserError("calendar-no-series")
    was = _moment(raw, "recurrence-id", zone)
    start = _moment(raw, "dtstart", zone)
    other = Otherwise(
        was=seen(was.at, event.start.zone).wall,
        start=start,
        duration=_duration(raw, start, zone),
        sequence=_sequence(raw),
        status=_status(raw),
        title=_words(raw, "summary", "title") or None,
        description=_words(raw, "description", "description") or None,
        place=_words(raw, "location", "place") or None,
        link=_link(raw) or None,
    )
    return replace(event, otherwise=(*event.otherwise, other))


def _moment(raw: Any, name: str, zone: str) -> Moment:
    said = raw.get(name)
    if said is None:
        raise UserError("calendar-no-start")
    if isinstance(said, list):
        raise UserError("calendar-unclear")
    return _at(getattr(said, "dt", None), said.params.get(_OURS), zone)


def _at(when: object, tzid: object, zone: str) -> Moment:
    if not isinstance(when, datetime):
        raise UserError("calendar-all-day" if isinstance(when, date) else "calendar-unclear")
    if not _FIRST_YEAR <= when.year <= _LAST_YEAR:
        raise UserError("calendar-year", year=str(when.year))
    wall = when.replace(tzinfo=None, fold=0)
    if tzid:
        return agreed(wall, _zone(str(tzid)))
    return seen(when.astimezone(UTC), zone) if when.tzinfo else agreed(wall, zone)


def _zone(written: str) -> str:
    """A zone by its name, as other calendars write it: with a path before it, or in the words of Windows."""
    said = written.strip().strip('"')
    parts = said.split("/")
    tries = [said, *("/".join(parts[start:]) for start in range(1, len(parts))), WINDOWS_TO_OLSON.get(said, "")]
    known = next((each for each in tries if each in zones.names()), None)
    if known is None:
        raise UserError("calendar-zone", zone=shorten(said, LONGEST["organiser"]))
    return known


def _duration(raw: Any, start: Moment, zone: str) -> timedelta:
    lasting: object = timedelta()
    if "dtend" in raw:
        lasting = _moment(raw, "dtend", zone).at - start.at
    elif "duration" in raw:
        lasting = getattr(raw.get("duration"), "dt", None)
    else:
        return _A_WHILE
    if not isinstance(lasting, timedelta) or not timedelta() < lasting <= _LONGEST_STAY:
        raise UserError("calendar-lasts")
    return lasting


def _rule(raw: Any, start: Moment) -> str | None:
    said = raw.get("rrule")
    if said is None:
        return None
    if isinstance(said, list) or "exrule" in raw:
        raise UserError("calendar-rules")
    return check(said.to_ical().decode(), start)


def _left_out(raw: Any, start: Moment, zone: str) -> Iterator[datetime]:
    said: object = raw.get("exdate")
    groups = cast("list[Any]", said if isinstance(said, list) else [said] if said else [])
    times = [(each.dt, group.params.get(_OURS)) for group in groups for each in getattr(group, "dts", ())]
    if len(times) > _MOST_LEFT_OUT:
        raise UserError("calendar-unclear")
    for when, tzid in times:
        if isinstance(when, datetime):
            yield seen(_at(when, tzid, zone).at, start.zone).wall
        elif isinstance(when, date):
            yield datetime.combine(when, start.wall.time())


def _words(raw: Any, name: str, limit: str) -> str:
    said: Any = raw.get(name)
    several = cast("list[Any]", said) if isinstance(said, list) else [said]
    return shorten(str(several[0] or "").replace("\0", "").strip(), LONGEST[limit])


def _link(raw: Any) -> str:
    said = _words(raw, "url", "link")
    return said if said.startswith(("https://", "http://")) else ""


def _organiser(raw: Any) -> str:
    """The name alone: addresses of people who did not ask to be here are not taken."""
    params = getattr(raw.get("organizer"), "params", {})
    return shorten(str(params.get("CN", "")), LONGEST["organiser"]) or _words(raw, "contact", "organiser")


def _sequence(raw: Any) -> int:
    with suppress(TypeError, ValueError):
        return min(max(int(raw.get("sequence", 0)), 0), 10**6)
    return 0


def _status(raw: Any) -> Status:
    with suppress(ValueError):
        return Status(str(raw.get("status", "CONFIRMED")).upper())
    return Status.CONFIRMED


def _name(raw: Any, number: int) -> str:
    return _words(raw, "summary", "title") or _words(raw, "uid", "uid") or f"#{number}"
