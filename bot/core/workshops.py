"""Workshops: what is offered, and each of its dates."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.errors import UserError

AHEAD: Final = timedelta(days=60)
"""How far ahead the dates of a series are made; further ones are known by its rule alone."""
LEADS: Final = (7 * 24 * 60, 24 * 60, 60, 10)
"""Minutes before the start at which people can be reminded: a week, a day, an hour, ten minutes."""
LATE_ENOUGH_TO_COME: Final = timedelta(minutes=30)
"""How long before the start somebody may say that they are there."""
LONGEST: Final = {"title": 100, "description": 2_000, "place": 100, "link": 300, "prepare": 1_000, "materials": 2_000}
"""Characters of each field; title and place are as long as Discord's own events hold."""
MOST_MINUTES: Final = 14 * 24 * 60
MOST_SEATS: Final = 100_000
_JOINTS: Final = " :-\N{EN DASH}\N{EM DASH}"
_HOURS: Final = re.compile(
    r"(?P<hours>\d{1,3})\s*(?::|h\w*|год\w*|godz\w*|std\w*|ore|ora|ساعة|ساعات)\s*(?P<more>\d{1,2})?\D*"
)
"""Hours, and perhaps minutes, as people write them in the languages we speak."""
_MINUTES: Final = re.compile(r"(\d{1,5})\s*\D*")
MOST_DATES: Final = 400
"""Of one series, so that a rule nobody thought through does no harm."""


class Going(StrEnum):
    """What has become of a workshop, or of one of its dates."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


class Reminding(StrEnum):
    """Where people are reminded."""

    DIRECT = "direct"
    PLACE = "place"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """``wall`` is when its first date starts on a clock in ``zone`` (IANA), with no zone of its own; ``rule`` is an
    RRULE, empty for a single date, and ``exceptions`` are starts it leaves out. ``deadline`` and ``leads`` are minutes
    before the start; ``key`` is the secret in the address of its calendar file. ``revision`` counts all that its card
    shows.
    """

    id: int = 0
    title: str
    description: str = ""
    language: str
    topics: tuple[str, ...] = ()
    zone: str
    wall: datetime
    minutes: int
    rule: str = ""
    exceptions: tuple[datetime, ...] = ()
    place: str = ""
    link: str = ""
    seats: int | None = None
    waits: bool = True
    deadline: int | None = None
    prepare: str = ""
    materials: str = ""
    leads: tuple[int, ...] = LEADS
    reminding: Reminding = Reminding.DIRECT
    going: Going = Going.PLANNED
    revision: int = 1
    key: str = ""
    hosts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One date. ``local`` names it for ever, as its rule made it; ``wall`` and ``starts`` are when it is now. ``place``
    and ``link`` are its own where they differ from its workshop's. ``revision`` counts what people have to be told:
    another time, another place, that it is off.
    """

    id: int
    workshop_id: int
    local: str
    wall: datetime
    starts: datetime
    minutes: int
    place: str | None = None
    link: str | None = None
    going: Going = Going.PLANNED
    revision: int = 1
    counted: int | None = None
    reported_at: datetime | None = None

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Date:
    """An occurrence with its workshop, which fills in what it does not say itself."""

    workshop: Workshop
    occurrence: Occurrence

    @property
    def place(self) -> str:
        return self.workshop.place if self.occurrence.place is None else self.occurrence.place

    @property
    def link(self) -> str:
        return self.workshop.link if self.occurrence.link is None else self.occurrence.link

    @property
    def is_on(self) -> bool:
        return self.workshop.going is self.occurrence.going is Going.PLANNED

    @property
    def closes(self) -> datetime:
        """Until when people can join."""
        early = timedelta(minutes=self.workshop.deadline) if self.workshop.deadline else timedelta()
        return self.occurrence.starts - early


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a host says of a date afterwards; ``questions`` and ``materials`` one a line."""

    decisions: str = ""
    questions: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """Something worth keeping from a workshop: what it is called, and where it is."""

    title: str
    url: str | None = None
    about: str = field(default="")


def named(wall: datetime) -> str:
    """What an occurrence is called for ever."""
    return wall.strftime("%Y-%m-%dT%H:%M")


def leads_due(starts: datetime, leads: Iterable[int], now: datetime) -> list[tuple[int, datetime]]:
    """``(minutes before, when)`` of the reminders that are still to come."""
    due = [(lead, starts - timedelta(minutes=lead)) for lead in sorted(set(leads), reverse=True)]
    return [(lead, at) for lead, at in due if at > now]


def moved(occurrence: Occurrence, *, wall: datetime, starts: datetime, minutes: int) -> Occurrence:
    """The same date at another time; as it was, when that is no other."""
    if (occurrence.wall, occurrence.starts, occurrence.minutes) == (wall, starts, minutes):
        return occurrence
    again = replace(occurrence, wall=wall, starts=starts, minutes=minutes)
    return replace(again, revision=again.revision + 1)


def minutes_of(written: str) -> int:
    """How long something lasts, from words such as ``90``, ``1:30``, ``1 h 30`` or ``2 h``. Raises ``UserError``."""
    said = _HOURS.fullmatch(written.strip().lower())
    minutes = int(said["hours"]) * 60 + int(said["more"] or 0) if said else 0
    if not said and (plain := _MINUTES.fullmatch(written.strip().lower())):
        minutes = int(plain[1])
    if not 0 < minutes <= MOST_MINUTES:
        raise UserError("workshop-lasts-unclear", written=written)
    return minutes


def seats_of(written: str) -> int | None:
    """How many; ``None`` for as many as come. Raises ``UserError`` for anything but a number."""
    said = written.strip()
    if not said:
        return None
    if not said.isascii() or not said.isdigit() or not 0 < int(said) <= MOST_SEATS:
        raise UserError("workshop-seats-unclear", written=written)
    return int(said)


def lasting(minutes: int) -> str:
    """The same, as it is shown in a form and can be read again."""
    return f"{minutes // 60}:{minutes % 60:02}"


def lines(text: str) -> tuple[str, ...]:
    """What was written one a line, without the marks people put before a list."""
    stripped = (line.strip().lstrip("-*•").strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


def material_of(line: str) -> Material:
    """``What it is called https://where.it.is and what it is about``; the address may be left out."""
    before, found, rest = line.partition("http")
    if not found:
        return Material(line)
    address, _, about = rest.partition(" ")
    return Material(before.strip(_JOINTS) or f"http{address}", f"http{address}", about.strip(_JOINTS))
