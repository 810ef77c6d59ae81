"""Calendar files (RFC 5545), as far as workshops need them: every date is an event of its own, told in UTC, so that no
reader has to know a time zone's rules.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core import zones
from bot.core.errors import UserError

MOST_LINES: Final = 50_000
_LONGEST_LINE: Final = 75
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"([A-Za-z0-9-]+)((?:;[^:;\"]*(?:\"[^\"]*\")?[^:;\"]*)*):(.*)", re.DOTALL)
_DURATION: Final = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """``uid`` names it for ever; ``revision`` grows with every change, so that calendars take it over."""

    uid: str
    revision: int
    starts: datetime
    ends: datetime
    title: str
    description: str = ""
    location: str = ""
    url: str = ""
    off: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """An event as a file has it: its properties, each with its time zone, and the line it begins on."""

    line: int
    said: Mapping[str, tuple[str, Mapping[str, str]]]
    left_out: tuple[tuple[str, Mapping[str, str]], ...] = field(default=())


def written(name: str, events: Sequence[Event], now: datetime) -> str:
    """A whole calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Springboard//Workshops//EN", "METHOD:PUBLISH"]
    lines += [f"X-WR-CALNAME:{_escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]
    for event in events:
        lines += _event(event, now)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def read(text: str) -> list[Read]:
    """The events of a calendar file. Raises ``UserError`` for a file that is none."""
    lines = _unfolded(text)
    if not lines or lines[0].strip().upper() != "BEGIN:VCALENDAR" or len(lines) > MOST_LINES:
        raise UserError("programme-unreadable")
    return list(_events(lines))


def wall_of(value: str, parameters: Mapping[str, str], zone: str) -> tuple[datetime, str]:
    """A time's wall and zone; one that names none is on the clock of ``zone``. Raises ``UserError``."""
    try:
        if value.endswith("Z"):
            at = datetime.strptime(value, _STAMP).replace(tzinfo=UTC)
            return at.astimezone(zones.zone(zone)).replace(tzinfo=None), zone
        wall = datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a wall has none
    except ValueError:
        raise UserError("programme-start-unclear", written=value) from None
    named = parameters.get("TZID", "")
    return wall, named if named in zones.names() else zone


def minutes_of(value: str) -> int | None:
    """How long a duration such as ``PT1H30M`` is."""
    found = _DURATION.fullmatch(value.lstrip("+"))
    if not found:
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in found.groups())
    return int(timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes).total_seconds()) // 60


def plain(value: str) -> str:
    """A text without the marks that kept it on one line."""
    return re.sub(r"\\([nN,;\\])", lambda mark: "\n" if mark[1] in "nN" else mark[1], value).strip()


def _event(event: Event, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{now.astimezone(UTC):{_STAMP}}"
    yield f"DTSTART:{event.starts.astimezone(UTC):{_STAMP}}"
    yield f"DTEND:{event.ends.astimezone(UTC):{_STAMP}}"
    yield f"SEQUENCE:{event.revision}"
    yield f"STATUS:{'CANCELLED' if event.off else 'CONFIRMED'}"
    for name, value in (("SUMMARY", event.title), ("DESCRIPTION", event.description), ("LOCATION", event.location)):
        if value:
            yield f"{name}:{_escaped(value)}"
    if event.url:
        yield "URL:" + "".join(event.url.split())
    yield "END:VEVENT"


def _escaped(value: str) -> str:
    marked = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(marked.splitlines())


def _folded(line: str) -> str:
    """No more than 75 bytes on a line, and no letter in two."""
    pieces: list[str] = [""]
    size = 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST_LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += letter
        size += width
    return "\r\n".join(pieces)


def _unfolded(text: str) -> list[str]:
    return re.sub(r"\r?\n[ \t]", "", text).splitlines()


def _events(lines: Sequence[str]) -> Iterator[Read]:
    said: dict[str, tuple[str, Mapping[str, str]]] | None = None
    left_out: list[tuple[str, Mapping[str, str]]] = []
    begun, inside = 0, 0
    for number, line in enumerate(lines, start=1):
        upper = line.strip().upper()
        if upper == "BEGIN:VEVENT":
            said, left_out, begun, inside = {}, [], number, 0
        elif upper == "END:VEVENT" and said is not None:
            yield Read(begun, said, tuple(left_out))
            said = None
        elif upper.startswith(("BEGIN:", "END:")):  # such as an alarm within the event
            inside += 1 if upper.startswith("BEGIN:") else -1
        elif said is not None and not inside and (found := _NAME.fullmatch(line)):
            parameters = _zone_in(found[2])
            name = found[1].upper()
            if name == "EXDATE":
                left_out += [(each, parameters) for each in found[3].split(",")]
            else:
                said.setdefault(name, (found[3], parameters))


def _zone_in(parameters: str) -> dict[str, str]:
    """The one parameter we need."""
    found = re.search(r";TZID=([^;:]+)", parameters, re.IGNORECASE)
    return {"TZID": found[1].strip('"')} if found else {}
