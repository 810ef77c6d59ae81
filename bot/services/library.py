"""The library: bringing entries in, giving them out, and handing them to the mind."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.entries import Entry, Kind, State
from bot.core.paths import Path
from bot.core.people import Community
from bot.core.records import to_record
from bot.store.transaction import Transaction
from knowledge.documents import Document, Field, Line
from knowledge.text import parts


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: ids of entries added and changed; the others were there already."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: int


async def bring_in(
    tx: Transaction,
    *,
    community: Community,
    entries: Sequence[Entry],
    author: str,
    reason: str,
    now: datetime,
) -> Imported:
    """Add and change entries, all in one transaction."""
    known = await tx.entries.some(community, [entry.id for entry in entries])
    added: list[str] = []
    changed: list[str] = []
    for entry in entries:
        if await tx.entries.put(community, entry, author=author, member=None, reason=reason, at=now):
            (changed if entry.id in known else added).append(entry.id)
    return Imported(tuple(added), tuple(changed), len(entries) - len(added) - len(changed))


async def lay_out(tx: Transaction, *, community: Community, paths: Sequence[Path], now: datetime) -> None:
    """Add the paths a community begins with."""
    for path in paths:
        await tx.paths.add(community, path, now)


def as_jsonl(entries: Sequence[Entry]) -> str:
    """One record a line, as ``springboard import`` takes it back."""
    return "".join(json.dumps(to_record(entry), ensure_ascii=False) + "\n" for entry in entries)


def document_of(entry: Entry) -> Document:
    """What an entry can be found by: its own words and its phrasings in all languages."""
    lines = [
        Line(entry.title, entry.language, Field.TITLE),
        Line(entry.summary, entry.language, Field.SUMMARY),
        *(Line(text, language, Field.PHRASING) for language, texts in entry.phrasings.items() for text in texts),
        *(Line(text, language, Field.LEARNT) for language, texts in entry.learnt.items() for text in texts),
    ]
    if entry.body:
        lines.append(Line(f"{entry.title}. {entry.body}", entry.language, Field.BODY))
    return Document(
        id=entry.id,
        lines=tuple(line for line in lines if line.text.strip()),
        parts=tuple(Line(part, entry.language, Field.PART) for part in parts(entry.body)),
        names=tuple(name for name in (entry.title, entry.organisation) if name),
        country=entry.country,
        facets=frozenset(entry.topics),
        example=entry.kind is Kind.PRACTICE,
    )


def is_findable(entry: Entry) -> bool:
    return entry.state is State.PUBLISHED
