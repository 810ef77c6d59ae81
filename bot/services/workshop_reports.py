"""What comes of a workshop: a report, open questions for colleagues, drafts for the library, and a recap."""

from dataclasses import replace
from datetime import datetime

from bot.core.attending import Attendance, Seat
from bot.core.auditing import Deed
from bot.core.entries import Entry, Kind, Origin, Source, State
from bot.core.errors import UserError
from bot.core.gaps import Asked
from bot.core.limits import shorten
from bot.core.people import Community, Member, Sender
from bot.core.records import LONGEST, MOST_TITLE_WORDS
from bot.core.slugs import slug_of
from bot.core.workshops import Date, Material, Report, Workshop, material_of
from bot.services import curating, gaps, workshop_letters, workshops
from bot.store.reports import Kept
from bot.store.transaction import Transaction


async def report(
    tx: Transaction,
    *,
    community: Community,
    date: Date,
    said: Report,
    by: Member,
    sender: Sender,
    now: datetime,
) -> Kept:
    """Keep what a host says of a date that has begun; ask colleagues its questions, draft entries of its materials, and
    tell those who missed it. Raises ``UserError`` when it was said already.
    """
    occurrence = date.occurrence
    if occurrence.starts > now:
        raise UserError("workshop-not-yet")
    if occurrence.reported_at is not None:
        raise UserError("workshop-reported")
    asked = [
        await gaps.ask_peers(
            tx,
            community=community,
            asked=_asked(date.workshop, question, by),
            member=by,
            sender=sender,
            now=now,
        )
        for question in said.questions
    ]
    drafts = [await _draft(tx, community, date.workshop, material_of(line), by, now) for line in said.materials]
    kept = Kept(
        decisions=said.decisions,
        questions=tuple(gap.id for gap in asked),
        materials=said.materials,
        drafts=tuple(entry.id for entry in drafts),
    )
    await tx.reports.put(occurrence.id, kept)
    counted = said.counted if said.counted is not None else occurrence.counted
    await tx.occurrences.update(replace(occurrence, counted=counted, reported_at=now))
    missed = _missed(await tx.attendances.of(occurrence.id))
    await workshop_letters.recap(tx, community=community, occurrence=occurrence, members=missed, now=now)
    await workshops.note(tx, community, by, Deed.WORKSHOP_REPORTED, date.workshop, now, date=occurrence.local)
    return kept


def asked_of(workshop: Workshop, questions: tuple[str, ...], by: Member) -> list[Asked]:
    """What would be posted for colleagues."""
    return [_asked(workshop, question, by) for question in questions]


def _missed(everybody: list[Attendance]) -> list[int]:
    """Who wanted to come and was not there; where nobody said that they are there, only who said they cannot be."""
    checked_in = any(each.seat is Seat.PRESENT for each in everybody)
    away = {Seat.AWAY, Seat.WAITING, Seat.OFFERED, Seat.LAPSED, *([Seat.JOINED] if checked_in else [])}
    return [each.member_id for each in everybody if each.seat in away]


def _asked(workshop: Workshop, question: str, by: Member) -> Asked:
    return Asked(
        question=question,
        language=workshop.language,
        country=by.setting.country,
        topics=workshop.topics,
        name=by.name or None,
    )


async def _draft(
    tx: Transaction, community: Community, workshop: Workshop, material: Material, by: Member, now: datetime
) -> Entry:
    """An entry nobody sees before a moderator has made it ready: what was worked out together is co-designed."""
    taken = {slug for slug, _ in await tx.entries.titles(community, every=True)}
    title = shorten(" ".join(material.title.split()[:MOST_TITLE_WORDS]), LONGEST["title"])
    entry = Entry(
        id=slug_of(title, taken),
        kind=Kind.GUIDE,
        language=workshop.language,
        title=title,
        summary=shorten(material.about or f"{title} ({workshop.title})", LONGEST["summary"]),
        topics=workshop.topics,
        sources=(Source(url=material.url),) if material.url else (),
        state=State.DRAFT,
        origin=Origin.CODESIGN,
        curator=by.name or None,
    )
    checked = curating.valid(entry)
    await tx.entries.put(community, checked, author=by.name, member=by, reason=f"workshop {workshop.id}", at=now)
    return checked
