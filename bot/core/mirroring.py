"""Dates of workshops shown as a platform's own events: what each says, and what is whose when the two differ."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from bot.core.limits import shorten
from bot.core.workshops import Date


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
        said = [self.name, self.description, self.location, self.starts.isoformat(), self.ends.isoformat()]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An event as it was found on the platform; ``off`` when people called it off there."""

    event: str
    name: str
    starts: datetime
    ends: datetime | None
    off: bool = False
    ours: bool = True
    interested: int | None = None


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
