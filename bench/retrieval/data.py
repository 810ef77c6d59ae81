"""A set to find entries in: ``entries.jsonl`` and ``queries.jsonl``.

An entry has ``id``, ``language``, ``title``, ``phrasings``, ``body`` and ``scope``; a question has ``id``, ``text``,
``language``, ``relevant`` (entry ids; none where nothing fits), ``scope`` (it may only find entries of the same) and
``split``: *calibration* to fit on, *evaluation* to measure on.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from knowledge.documents import Document, Field, Line
from knowledge.text import clean, parts

SUMMARY: Final = 300
"""Characters of a body that stand for a summary, where entries have none."""
_SUMMARISED: Final = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    id: str
    language: str
    title: str
    phrasings: tuple[str, ...]
    body: str
    scope: str

    @property
    def document(self) -> Document:
        """The entry as the library would hold it."""
        lines = [
            Line(self.title, self.language, Field.TITLE),
            *(Line(text, self.language, Field.PHRASING) for text in self.phrasings),
        ]
        if len(self.body) > SUMMARY * _SUMMARISED:
            begins = self.body[:SUMMARY].rsplit(" ", 1)[0]
            lines.append(Line(f"{self.title}. {begins}", self.language, Field.SUMMARY))
        if self.body:
            lines.append(Line(f"{self.title}. {self.body}", self.language, Field.BODY))
        return Document(
            id=self.id,
            lines=tuple(line for line in lines if line.text.strip()),
            parts=tuple(Line(part, self.language, Field.PART) for part in parts(self.body)),
            names=(self.title,),
            scope=self.scope or None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    id: str
    text: str
    language: str
    relevant: frozenset[str]
    scope: str
    split: str

    @property
    def line(self) -> Line:
        return Line(clean(self.text), self.language, Field.PHRASING)

    @property
    def same_in_other_words(self) -> str:
        """What translations of one question have in common, so that they are drawn together."""
        return self.id.rsplit("-", 1)[0]


@dataclass(frozen=True)
class Data:
    name: str
    entries: Sequence[Entry]
    queries: Sequence[Query]

    def only(self, split: str) -> "Data":
        return Data(self.name, self.entries, [query for query in self.queries if query.split == split])

    @cached_property
    def allowed(self) -> NDArray[np.bool_]:
        """Which entries each question may find, ``(questions, entries)``."""
        theirs = np.array([entry.scope for entry in self.entries])
        return np.stack([theirs == query.scope for query in self.queries])

    @cached_property
    def relevant(self) -> NDArray[np.bool_]:
        ids = np.array([entry.id for entry in self.entries])
        return np.stack([np.isin(ids, list(query.relevant)) for query in self.queries])

    @cached_property
    def answerable(self) -> NDArray[np.bool_]:
        return np.asarray(self.relevant.any(axis=1))


def read(folder: Path) -> Data:
    entries = [
        Entry(
            id=record["id"],
            language=record["language"],
            title=record["title"],
            phrasings=tuple(record["phrasings"]),
            body=record["body"],
            scope=record["scope"],
        )
        for record in _records(folder / "entries.jsonl")
    ]
    queries = [
        Query(
            id=record["id"],
            text=record["text"],
            language=record["language"],
            relevant=frozenset(record["relevant"]),
            scope=record["scope"],
            split=record["split"],
        )
        for record in _records(folder / "queries.jsonl")
    ]
    return Data(folder.name, entries, queries)


def _records(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
