"""Entries as plain records, the form they are imported, exported and kept as revisions in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from bot.core.entries import Entry
from bot.core.languages import KNOWN
from bot.core.subjects import GROUPS, TOPICS
from bot.core.texts import Text

LONGEST: Final = {"title": 150, "summary": 500, "body": 12_000, "results": 1_000}
"""Most characters of an entry's texts: what a card, split over messages, can still show."""
LONGEST_PHRASING: Final = 300
MOST_TITLE_WORDS: Final = 15

LONGEST_ID: Final = 60

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_ENTRY: Final = TypeAdapter(Entry)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a record was refused: the field it is about, and the reason in no language yet."""

    field: str
    reason: Text


class RecordError(Exception):
    """A record is not an entry; ``problems`` says why, each by field."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{problem.field}: {problem.reason.id}" for problem in problems))
        self.problems = problems


def to_record(entry: Entry) -> dict[str, Any]:
    """The entry in JSON's own types, without what is at its default; ``to_entry`` gives it back unchanged."""
    return _ENTRY.dump_python(entry, mode="json", exclude_defaults=True)


def to_full_record(entry: Entry) -> dict[str, Any]:
    """The entry with what is at its default too."""
    return _ENTRY.dump_python(entry, mode="json")


def to_entry(record: Mapping[str, Any]) -> Entry:
    """Read a record. Raises ``RecordError`` with every reason at once."""
    unknown = [Problem(key, Text("record-unknown-field")) for key in record if key not in Entry.__slots__]
    try:
        entry = _ENTRY.validate_python(dict(record))
    except ValidationError as error:
        raise RecordError(unknown + [_problem(detail) for detail in error.errors()]) from None
    if problems := [*unknown, *_problems(entry)]:
        raise RecordError(problems)
    return entry


def _problem(detail: Any) -> Problem:
    field = ".".join(str(step) for step in detail["loc"])
    if detail["type"] == "missing":
        return Problem(field, Text("record-missing"))
    if detail["type"] == "enum":
        return Problem(field, Text("record-not-one-of", choices=str(detail["ctx"]["expected"])))
    return Problem(field, Text("record-unreadable", kind=str(detail["type"])))


def _problems(entry: Entry) -> Iterator[Problem]:
    if not _SLUG.fullmatch(entry.id) or len(entry.id) > LONGEST_ID:
        yield Problem("id", Text("record-bad-id"))
    yield from _too_long(entry)
    yield from _unknown_values(entry)
    for source in entry.sources:
        if not source.url.startswith(("https://", "http://")):
            yield Problem("sources", Text("record-not-a-link", value=source.url))


def _too_long(entry: Entry) -> Iterator[Problem]:
    if not entry.title.strip():
        yield Problem("title", Text("record-missing"))
    if len(entry.title.split()) > MOST_TITLE_WORDS:
        yield Problem("title", Text("record-title-long", most=MOST_TITLE_WORDS))
    for field, most in LONGEST.items():
        if len(getattr(entry, field)) > most:
            yield Problem(field, Text("record-too-long", most=most))
    for field, ways in (("phrasings", entry.phrasings), ("learnt", entry.learnt)):
        if any(not text.strip() or len(text) > LONGEST_PHRASING for texts in ways.values() for text in texts):
            yield Problem(field, Text("record-too-long", most=LONGEST_PHRASING))


def _unknown_values(entry: Entry) -> Iterator[Problem]:
    for field, values, known in (
        ("language", (entry.language,), KNOWN),
        ("topics", entry.topics, TOPICS),
        ("target_groups", entry.target_groups, GROUPS),
        ("phrasings", entry.phrasings, KNOWN),
        ("learnt", entry.learnt, KNOWN),
        ("translations", entry.translations, KNOWN),
    ):
        for value in values:
            if value not in known:
                yield Problem(field, Text("record-unknown-value", value=value))
    if entry.country is not None and not _COUNTRY.fullmatch(entry.country):
        yield Problem("country", Text("record-unknown-value", value=entry.country))
