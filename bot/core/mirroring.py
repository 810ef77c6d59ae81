"""Dates of workshops shown as a platform's own events: what each says, and what is whose when the two differ."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter

from bot.core.limits import shorten
from bot.core.workshops import Date, Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An event as a platform shows it."""

    name: str
    description: str
    location: str
    starts: datetime
    ends: datetime

    @property
    def fingerprint(self) -> str:
        return _fingerprint(self.name, self.description, self.location, self.starts, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An event as it was found on the platform; ``off`` when people called it off there, ``ours`` when we made it."""

    event: str
    name: str
    description: str = ""
    location: str = ""
    starts: datetime
    ends: datetime | None
    off: bool = False
    ours: bool = True
    interested: int | None = None

    @property
    def fingerprint(self) -> str:
        """The same as of what we wrote there, if nobody changed it."""
        return _fingerprint(self.name, self.description, self.location, self.starts, self.ends or self.starts)


_FOUND: Final = TypeAdapter(Found)


def shown(date: Date, *, nowhere: str, name: int, description: int, location: int) -> Shown:
    """What an event says of a date, within the platform's limits; ``nowhere`` is the location of one that has none."""
    workshop = date.workshop
    prepared = "\n\n".join(filter(None, (workshop.description, workshop.prepare)))
    return Shown(
        name=shorten(workshop.title, name),
        description=shorten(prepared, description),
        location=shorten(date.place or nowhere, location),
        starts=date.occurrence.starts,
        ends=date.occurrence.ends,
    )


def reworded(date: Date, wanted: Shown, found: Found) -> Workshop | None:
    """The workshop with what people changed in its event's words; ``None`` when they changed none we can take. The
    words of a series are not changed by one of its events, and a description that also says what to prepare cannot be
    taken apart again.
    """
    workshop = date.workshop
    if workshop.rule:
        return None
    title = found.name if found.name != wanted.name else workshop.title
    place = workshop.place if found.location in {"", wanted.location} else found.location
    may_describe = not workshop.prepare and found.description != wanted.description
    description = found.description if may_describe else workshop.description
    again = replace(workshop, title=title, place=place, description=description)
    return again if again != workshop else None


def to_text(found: Found) -> str:
    return _FOUND.dump_json(found).decode()


def from_text(text: str) -> Found:
    return _FOUND.validate_json(text)


def _fingerprint(name: str, description: str, location: str, starts: datetime, ends: datetime) -> str:
    said = [name, description, location, starts.isoformat(), ends.isoformat()]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]
