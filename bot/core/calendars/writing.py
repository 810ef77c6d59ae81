"""Events as an iCalendar file (RFC 5545), for a download or a feed that calendars fetch again and again."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Final

import icalendar

from bot.core import zones
from bot.core.calendars.events import Event, Otherwise
from bot.core.moments import Moment, agreed
from bot.core.rules import parts_of

_PRODUCT: Final = "-//Springboard//Springboard//EN"
_FROM, _TO = date(2020, 1, 1), date(2046, 1, 1)
"""Years whose changes of clocks are told; calendars that know a zone by its name do not look."""
_AGAIN: Final = timedelta(hours=1)


def written(events: Sequence[Event], *, name: str, now: datetime) -> bytes:
    """The file. The same events at the same time give the same bytes."""
    calendar: Any = icalendar.Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", _AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", icalendar.vDuration(_AGAIN))
    for zone in sorted({moment.zone for event in events for moment in _moments(event)}):
        calendar.add_component(_clocks(zone))
    for event in events:
        calendar.add_component(_event(event, now))
        for date_ in event.otherwise:
            calendar.add_component(_date(event, date_, now))
    return bytes(calendar.to_ical())


def _event(event: Event, now: datetime) -> Any:
    made = _common(event, event.start, event.duration, event.sequence, now)
    made.add("status", event.status)
    _say(made, event.title, event.description, event.place, event.link)
    if event.rule:
        made.add("rrule", icalendar.vRecur.from_ical(_rule(event.rule, event.start)))
        for wall in sorted(event.left_out):
            made.add("exdate", _local(agreed(wall, event.start.zone)))
    return made


def _date(event: Event, date_: Otherwise, now: datetime) -> Any:
    """One date of a series, which names itself by when it would have been."""
    made = _common(event, date_.start, date_.duration, max(date_.sequence, event.sequence), now)
    made.add("recurrence-id", _local(agreed(date_.was, event.start.zone)))
    made.add("status", date_.status)
    _say(
        made,
        event.title if date_.title is None else date_.title,
        event.description if date_.description is None else date_.description,
        event.place if date_.place is None else date_.place,
        event.link if date_.link is None else date_.link,
    )
    return made


def _common(event: Event, start: Moment, duration: timedelta, sequence: int, now: datetime) -> Any:
    made: Any = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    made.add("dtstart", _local(start))
    end = Moment(at=start.at + duration, zone=start.zone, wall=start.wall)
    made.add("dtend", _local(end))
    made.add("sequence", sequence)
    if event.changed_at:
        made.add("last-modified", event.changed_at.astimezone(UTC).replace(microsecond=0))
    if event.organiser:
        made.add("contact", event.organiser)  # an organizer would need an address
    return made


def _say(made: Any, title: str, description: str, place: str, link: str) -> None:
    made.add("summary", _clean(title))
    for name, words in (("description", description), ("location", place)):
        if words:
            made.add(name, _clean(words))
    if link:
        made.add("url", icalendar.vUri(link))


def _rule(rule: str, start: Moment) -> str:
    """A rule that ends on a day or by the wall ends at an instant: that is how the format wants it beside a zone."""
    parts = parts_of(rule)
    until = parts.get("UNTIL", "")
    if until and not until.endswith("Z"):
        wall = datetime.fromisoformat(until if "T" in until else f"{until}T235959")
        parts["UNTIL"] = agreed(wall, start.zone).at.strftime("%Y%m%dT%H%M%SZ")
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _local(moment: Moment) -> datetime:
    """On the clock of its zone; UTC without a name of its own, as the format has it."""
    if moment.zone == zones.UTC_ZONE:
        return moment.at.astimezone(UTC)
    return moment.at.astimezone(zones.zone(moment.zone))


def _moments(event: Event) -> Iterable[Moment]:
    every = (event.start, *(each.start for each in event.otherwise))
    return (moment for moment in every if moment.zone != zones.UTC_ZONE)


@cache
def _clocks(zone: str) -> icalendar.Timezone:
    """When the clocks of a zone change: reckoned once, as it takes a while."""
    return icalendar.Timezone.from_tzinfo(zones.zone(zone), zone, _FROM, _TO)


def _clean(words: str) -> str:
    """Without the control characters the format has no way to write."""
    return "".join(each for each in words.replace("\r\n", "\n") if each == "\n" or each.isprintable() or each == "\t")
