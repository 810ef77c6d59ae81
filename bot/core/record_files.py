"""Reading many records from one file: JSONL, YAML or a table in CSV."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

import yaml

from bot.core.entries import Entry
from bot.core.records import Problem, RecordError, to_entry
from bot.core.texts import Text

FORMS: Final = ("jsonl", "csv", "yaml")

_LISTS: Final = frozenset({"topics", "target_groups", "cautions", "lineage"})
_SEPARATOR: Final = ";"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that is not an entry: ``where`` in the file, and why."""

    where: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Read:
    entries: tuple[Entry, ...]
    rejected: tuple[Rejected, ...]


def read_records(content: str, form: str) -> Read:
    """Every entry of a file, and every record that is none. ``where`` counts lines of JSONL and CSV, and
    records of YAML, from 1. Two records with one id are a mistake of the second.
    """
    entries: dict[str, Entry] = {}
    rejected: list[Rejected] = []
    for where, record in _RECORDS[form](content):
        problems = [record] if isinstance(record, Problem) else []
        if not isinstance(record, Problem):
            try:
                entry = to_entry(record)
            except RecordError as error:
                problems = error.problems
            else:
                if entry.id in entries:
                    problems = [Problem("id", Text("record-twice", value=entry.id))]
                entries.setdefault(entry.id, entry)
        if problems:
            rejected.append(Rejected(where, tuple(problems)))
    return Read(tuple(entries.values()), tuple(rejected))


def _jsonl(content: str) -> Iterator[tuple[int, Mapping[str, Any] | Problem]]:
    for where, line in enumerate(content.split("\n"), start=1):  # not splitlines: a text may hold U+2028
        if line.strip():
            try:
                record = json.loads(line)
            except ValueError:
                yield where, Problem("", Text("record-not-json"))
                continue
            yield where, _mapping(record)


def _yaml(content: str) -> Iterator[tuple[int, Mapping[str, Any] | Problem]]:
    try:
        records: object = yaml.load(content, Loader=yaml.CSafeLoader) or []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        yield (mark.line + 1 if mark else 1), Problem("", Text("record-not-yaml"))
        return
    yield from ((where, _mapping(record)) for where, record in enumerate(_as_list(records), start=1))


def _csv(content: str) -> Iterator[tuple[int, Mapping[str, Any] | Problem]]:
    """Columns are field names; ``phrasings.uk`` and ``sources`` hold several separated by ``;``."""
    table = csv.DictReader(io.StringIO(content))
    for row in table:
        where = table.line_num
        if None in row:
            yield where, Problem("", Text("record-too-many-cells"))
            continue
        yield where, _from_cells(row)


def _from_cells(row: Mapping[str, str | None]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for name, cell in row.items():
        value = (cell or "").strip()
        if not value:
            continue
        if name.startswith("phrasings."):
            record.setdefault("phrasings", {})[name.removeprefix("phrasings.")] = _several(value)
        elif name == "sources":
            record[name] = [{"url": url} for url in _several(value)]
        else:
            record[name] = _several(value) if name in _LISTS else value
    return record


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(_SEPARATOR) if part.strip()]


def _mapping(record: object) -> Mapping[str, Any] | Problem:
    if isinstance(record, dict):
        return cast("dict[str, Any]", record)
    return Problem("", Text("record-not-a-record"))


def _as_list(records: object) -> Iterable[object]:
    return cast("list[object]", records) if isinstance(records, list) else [records]


_RECORDS: Final = {"jsonl": _jsonl, "csv": _csv, "yaml": _yaml}
