"""A programme of workshops as a table: what each row is, or why it is none."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.core import zones
from bot.core.errors import UserError
from bot.core.languages import KNOWN
from bot.core.limits import shorten
from bot.core.moments import agreed
from bot.core.recurrence import check
from bot.core.subjects import TOPICS
from bot.core.texts import Text
from bot.core.workshops import LONGEST, Workshop, minutes_of, seats_of

MOST_ROWS: Final = 500
COLUMNS: Final = (
    "title",
    "start",
    "zone",
    "lasts",
    "description",
    "language",
    "topics",
    "place",
    "link",
    "seats",
    "prepare",
    "rule",
)
"""``start`` is a wall time such as ``2026-11-26 18:00`` in ``zone``; ``topics`` have semicolons between them. Only the
title and the start have to be there.
"""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is no workshop, by its number in the file where it has one, and the first reason why."""

    number: int
    why: Text


@dataclass(frozen=True, slots=True)
class Programme:
    workshops: tuple[Workshop, ...]
    refused: tuple[Refused, ...]


def of_table(content: bytes, *, zone: str, language: str) -> Programme:
    """Workshops of a CSV file; ``zone`` and ``language`` where a row says none. Raises ``UserError``."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("programme-unreadable") from None
    separator = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=separator)
    names = [str(name).strip().lower() for name in reader.fieldnames or ()]
    if not {"title", "start"} <= set(names):
        raise UserError("programme-columns", columns=", ".join(COLUMNS))
    reader.fieldnames = names
    return gathered(_rows(reader, zone, language))


def gathered(rows: Iterator[Workshop | Refused]) -> Programme:
    workshops: list[Workshop] = []
    refused: list[Refused] = []
    for row in rows:
        (workshops if isinstance(row, Workshop) else refused).append(row)  # pyright: ignore[reportArgumentType]
        if len(workshops) + len(refused) > MOST_ROWS:
            raise UserError("programme-too-long", most=MOST_ROWS)
    if not workshops and not refused:
        raise UserError("programme-empty")
    return Programme(tuple(workshops), tuple(refused))


def _rows(reader: "csv.DictReader[str]", zone: str, language: str) -> Iterator[Workshop | Refused]:
    try:
        for number, row in enumerate(reader, start=2):
            written = {name: (value or "").strip() for name, value in row.items() if isinstance(value, str)}
            if any(written.values()):
                yield _row(number, written, zone, language)
    except csv.Error:
        raise UserError("programme-unreadable") from None


def _row(number: int, written: Mapping[str, str], zone: str, language: str) -> Workshop | Refused:
    try:
        return _workshop(written, zone, language)
    except UserError as error:
        return Refused(number, Text(error.text_id, **error.args_for_text))


def _workshop(written: Mapping[str, str], zone: str, language: str) -> Workshop:
    title = written.get("title", "")
    if not title:
        raise UserError("programme-no-title")
    there = written.get("zone") or zone
    zones.zone(there)
    first = agreed(_wall(written.get("start", "")), there)
    rule = written.get("rule", "")
    return Workshop(
        title=shorten(title, LONGEST["title"]),
        description=shorten(written.get("description", ""), LONGEST["description"]),
        language=_known(written.get("language", ""), language),
        topics=_topics(written.get("topics", "")),
        zone=there,
        wall=first.wall,
        minutes=minutes_of(written.get("lasts") or "60"),
        rule=check(rule, first) if rule else "",
        place=shorten(written.get("place", ""), LONGEST["place"]),
        link=_link(written.get("link", "")),
        seats=seats_of(written.get("seats", "")),
        prepare=shorten(written.get("prepare", ""), LONGEST["prepare"]),
    )


def _wall(written: str) -> datetime:
    try:
        wall = datetime.fromisoformat(written)
    except ValueError:
        raise UserError("programme-start-unclear", written=written) from None
    return wall.replace(tzinfo=None, second=0, microsecond=0)


def _known(written: str, language: str) -> str:
    code = written.lower()
    if code and code not in KNOWN:
        raise UserError("language-unknown", written=written)
    return code or language


def _topics(written: str) -> tuple[str, ...]:
    said: Sequence[str] = [part.strip().lower() for part in written.split(";") if part.strip()]
    wrong = next((each for each in said if each not in TOPICS), None)
    if wrong:
        raise UserError("argument-not-one-of", name="topics", written=wrong, choices=", ".join(TOPICS))
    return tuple(dict.fromkeys(said))


def _link(written: str) -> str:
    if written and not written.startswith(("https://", "http://")):
        raise UserError("workshop-link-unclear", written=written)
    return written[: LONGEST["link"]]
