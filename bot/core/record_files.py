"""Reading many records from one file: JSONL, YAML, or a table in CSV or XLSX."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, cast

import yaml

from bot.core import workbooks
from bot.core.entries import Entry
from bot.core.records import Problem, RecordError, to_entry, to_record
from bot.core.texts import Text

FORMS: Final = ("jsonl", "yaml", "csv", "xlsx")
ENDINGS: Final = {
    ".jsonl": "jsonl",
    ".json": "jsonl",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".csv": "csv",
    ".xlsx": "xlsx",
}
"""Forms by how a file's name ends."""

_LISTS: Final = frozenset({"topics", "target_groups", "cautions", "lineage"})
_SEPARATOR: Final = ";"
_DEEPEST: Final = 12

Raw: TypeAlias = tuple[int, Mapping[str, Any] | Problem]
"""A record before it is an entry, or why it is none, with where it stands in its file."""


class FileError(Exception):
    """A file that cannot be read at all; ``reason`` says why in no language yet."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.id)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that is not an entry: ``where`` in the file, and why."""

    where: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Read:
    entries: tuple[Entry, ...]
    rejected: tuple[Rejected, ...]


def form_of(name: str) -> str | None:
    """The form of a file, by how its name ends."""
    return ENDINGS.get("." + name.lower().rpartition(".")[2])


def raw_records(content: bytes, form: str) -> list[Raw]:
    """Every record of a file as it stands there. ``where`` counts lines of JSONL and CSV, rows of XLSX and records
    of YAML, from 1. Raises ``FileError``.
    """
    if form == "xlsx":
        return _xlsx(content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileError(Text("file-not-text")) from None
    return list(_RECORDS[form](text))


def entries_of(raw: Iterable[Raw], known: Mapping[str, Mapping[str, Any]] | None = None) -> Read:
    """Records as entries; what one does not say is as in the ``known`` record of its id. Two records with one id are a
    mistake of the second.
    """
    entries: dict[str, Entry] = {}
    rejected: list[Rejected] = []
    for where, record in raw:
        problems = [record] if isinstance(record, Problem) else []
        if not isinstance(record, Problem):
            try:
                entry = to_entry(_filled_up(record, (known or {}).get(str(record.get("id")), {})))
            except RecordError as error:
                problems = error.problems
            else:
                if entry.id in entries:
                    problems = [Problem("id", Text("record-twice", value=entry.id))]
                elif not _can_be_written(entry):
                    problems = [Problem("", Text("record-strange-characters"))]
                else:
                    entries.setdefault(entry.id, entry)
        if problems:
            rejected.append(Rejected(where, tuple(problems)))
    return Read(tuple(entries.values()), tuple(rejected))


def _filled_up(record: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What a record leaves out, from what is known: fields, languages of phrasings, when a source was checked."""
    filled = {**known, **record}
    for field in ("phrasings", "learnt", "translations"):
        if isinstance(record.get(field), dict) and field in known:
            filled[field] = {**known[field], **record[field]}
    if isinstance(record.get("sources"), list) and "sources" in known:
        checked = {source["url"]: source for source in known["sources"]}
        filled["sources"] = [
            checked.get(source["url"], source)
            if isinstance(source, dict) and source.keys() == {"url"} and isinstance(source["url"], str)
            else source
            for source in record["sources"]
        ]
    return filled


def _can_be_written(entry: Entry) -> bool:
    """Half of a character, or a NUL, is in no text that any database takes."""
    written = json.dumps(to_record(entry), ensure_ascii=False)
    try:
        written.encode()
    except UnicodeEncodeError:
        return False
    return "\\u0000" not in written


def read_records(content: str, form: str) -> Read:
    """Every entry of a file, and every record that is none."""
    return entries_of(_RECORDS[form](content))


def _jsonl(content: str) -> Iterator[Raw]:
    for where, line in enumerate(content.split("\n"), start=1):
        if line.strip():
            try:
                record = json.loads(line)
            except (ValueError, RecursionError):
                yield where, Problem("", Text("record-not-json"))
                continue
            yield where, _mapping(record)


def _yaml(content: str) -> Iterator[Raw]:
    try:
        _look_through(content)
        records: object = yaml.load(content, Loader=yaml.CSafeLoader) or []
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        yield (mark.line + 1 if mark else 1), Problem("", Text("record-not-yaml"))
        return
    yield from ((where, _mapping(record)) for where, record in enumerate(_as_list(records), start=1))


def _look_through(content: str) -> None:
    """Raise for what means something else than it seems: a few lines that stand for millions, or a bottomless pit."""
    depth = 0
    events = cast("Iterator[yaml.Event]", yaml.parse(content, Loader=yaml.CSafeLoader))  # pyright: ignore[reportUnknownMemberType]
    for event in events:
        if isinstance(event, yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="an alias", problem_mark=event.start_mark)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise yaml.MarkedYAMLError(problem="too deep", problem_mark=event.start_mark)


def _csv(content: str) -> Iterator[Raw]:
    """Columns are field names; ``phrasings.uk`` and ``sources`` hold several separated by ``;``."""
    table = csv.DictReader(io.StringIO(content, newline=""), dialect=_dialect(content))
    try:
        for row in table:
            where = table.line_num
            if None in row:
                yield where, Problem("", Text("record-too-many-cells"))
                continue
            yield where, _from_cells(row)
    except csv.Error:
        yield table.line_num, Problem("", Text("record-not-a-record"))


def _dialect(content: str) -> type[csv.Dialect]:
    """Where the comma is the decimal point, spreadsheets write semicolons between cells."""
    head = content.split("\n", 1)[0]
    return _Semicolons if head.count(";") > head.count(",") else csv.excel


class _Semicolons(csv.excel):
    delimiter = ";"


def _xlsx(content: bytes) -> list[Raw]:
    try:
        table = list(workbooks.rows(content))
    except workbooks.WorkbookError:
        raise FileError(Text("file-not-a-workbook")) from None
    if not table:
        return []
    (_, names), *rows = table
    return [(where, _from_cells(dict(zip(names, cells, strict=False)))) for where, cells in rows]


def _from_cells(row: Mapping[str, str | None]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for column, cell in row.items():
        name, value = (column or "").strip(), (cell or "").strip()
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


_RECORDS: Final[Mapping[str, Callable[[str], Iterator[Raw]]]] = {"jsonl": _jsonl, "csv": _csv, "yaml": _yaml}
