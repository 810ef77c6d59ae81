"""Bringing in a programme of workshops: first what would be made, then exactly that."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from bot.core.calendar_programmes import of_calendar
from bot.core.errors import UserError
from bot.core.people import Community, Member, Sender
from bot.core.programmes import Programme, Refused, of_table
from bot.core.texts import Text
from bot.core.uploads import Upload
from bot.core.workshop_times import starts_of
from bot.core.workshops import Workshop
from bot.services import workshops
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Planned:
    """What a file would do: ``known`` are in the community already, by title and start."""

    fresh: tuple[Workshop, ...]
    known: int
    refused: tuple[Refused, ...]

    @property
    def digest(self) -> str:
        return hashlib.sha256(repr((self.fresh, self.known)).encode()).hexdigest()


async def plan(
    tx: Transaction, *, community: Community, upload: Upload, zone: str, language: str, now: datetime
) -> Planned:
    """Look at a file. Raises ``UserError`` for one that holds no programme."""
    read = _read(upload, zone, language)
    there = {
        (title, workshop.wall, workshop.zone)
        for number, title in await tx.workshops.titles(community)
        if (workshop := await tx.workshops.get(community, number))
    }
    past = [each for each in read.workshops if not each.rule and starts_of(each.wall, each.zone) <= now]
    to_come = [each for each in read.workshops if each not in past]
    fresh = [each for each in to_come if (each.title, each.wall, each.zone) not in there]
    late = [Refused(0, Text("programme-past", title=each.title)) for each in past]
    return Planned(tuple(fresh), len(to_come) - len(fresh), (*read.refused, *late))


async def carry_out(
    tx: Transaction, *, community: Community, planned: Planned, by: Member, now: datetime
) -> list[Workshop]:
    return [await workshops.create(tx, community=community, workshop=each, by=by, now=now) for each in planned.fresh]


async def put_by(tx: Transaction, *, sender: Sender, upload: Upload, planned: Planned, now: datetime) -> int:
    """Keep a file until its owner says *import*; gives its number."""
    return await tx.uploads.keep(sender, upload, plan=planned.digest, at=now)


async def take_up(tx: Transaction, *, sender: Sender, number: int) -> tuple[Upload, str]:
    found = await tx.uploads.get(sender, number)
    if found is None:
        raise UserError("upload-gone")
    return found


def _read(upload: Upload, zone: str, language: str) -> Programme:
    if upload.name.lower().endswith((".ics", ".ical", ".ifb")):
        return of_calendar(upload.content, zone=zone, language=language)
    if upload.name.lower().endswith((".csv", ".tsv", ".txt")):
        return of_table(upload.content, zone=zone, language=language)
    raise UserError("programme-form-unknown")
