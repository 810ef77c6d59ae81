"""A programme of workshops from a calendar file: what each event is, or why it is none."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.core.calendars.events import Event, Otherwise, Status
from bot.core.calendars.events import Refused as NotRead
from bot.core.calendars.reading import read
from bot.core.limits import shorten
from bot.core.moments import Moment
from bot.core.programmes import Programme, Refused, gathered
from bot.core.texts import Quote, Text
from bot.core.workshops import LONGEST, MOST_MINUTES, Workshop

_A_MINUTE = timedelta(minutes=1)


def of_calendar(content: bytes, *, zone: str, language: str) -> Programme:
    """Workshops of a calendar file; ``zone`` is where a time means that says none. Raises ``UserError`` for a file that
    is no calendar.
    """
    found = read(content, zone=zone)
    taken = (each for event in found.events for each in _workshops(event, language))
    return gathered(iter([*taken, *map(_refused, found.refused)]))


def _workshops(event: Event, language: str) -> Iterator[Workshop | Refused]:
    """An event; dates of a series that were moved become workshops of their own, so that none is lost."""
    if event.status is Status.CANCELLED:
        yield _refused(NotRead(event.title, Text("calendar-cancelled")))
        return
    moved = [each for each in event.otherwise if each.status is not Status.CANCELLED]
    away = {each.was for each in event.otherwise}
    yield _workshop(event, language, event.start, event.duration, rule=event.rule or "", left_out=event.left_out | away)
    for each in moved:
        yield _workshop(_as_event(event, each), language, each.start, each.duration)


def _as_event(event: Event, date: Otherwise) -> Event:
    return Event(
        uid=event.uid,
        start=date.start,
        duration=date.duration,
        title=date.title or event.title,
        description=event.description if date.description is None else date.description,
        place=event.place if date.place is None else date.place,
        link=event.link if date.link is None else date.link,
    )


def _workshop(
    event: Event,
    language: str,
    start: Moment,
    duration: timedelta,
    *,
    rule: str = "",
    left_out: frozenset[datetime] = frozenset(),
) -> Workshop | Refused:
    minutes = max(duration // _A_MINUTE, 1)
    if minutes > MOST_MINUTES:
        return _refused(NotRead(event.title, Text("calendar-lasts")))
    return Workshop(
        title=shorten(event.title, LONGEST["title"]),
        description=shorten(event.description, LONGEST["description"]),
        language=language,
        zone=start.zone,
        wall=start.wall,
        minutes=minutes,
        rule=rule,
        exceptions=tuple(sorted(left_out)),
        place=shorten(event.place, LONGEST["place"]),
        link=event.link if len(event.link) <= LONGEST["link"] else "",
    )


def _refused(event: NotRead) -> Refused:
    return Refused(0, Text("calendar-refused", name=Quote(event.name), why=event.why))
