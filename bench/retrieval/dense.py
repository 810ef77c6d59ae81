"""The models' vectors of a set, kept on disk, and what peers make of the first model's alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from bench.remembering import Remembering
from bench.retrieval.data import Data
from bench.retrieval.peers import Table
from knowledge.centring import unit
from knowledge.documents import Line
from knowledge.embedding.port import Vectors
from knowledge.meanings import embed_lines

_BATCH: Final = 32
_BODY: Final = 2.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One model's vectors: of all lines of all entries, ``starts`` being each entry's first, and of the questions it
    ``speaks`` the language of (nothing elsewhere).
    """

    lines: Sequence[Line]
    starts: Sequence[int]
    vectors: Vectors
    spoken: Sequence[bool]
    questions: Vectors
    speaks: Sequence[bool]


def see(data: Data, model: Remembering, *, say: Callable[[str], None]) -> Seen:
    """Embed what is not kept yet, the short texts first, telling how far it is."""
    lines = [line for entry in data.entries for line in entry.document.lines]
    starts = np.cumsum([0, *(len(entry.document.lines) for entry in data.entries)])[:-1].tolist()
    spoken = [model.speaks(line.language) for line in lines]
    vectors = embed([line if speaks else None for line, speaks in zip(lines, spoken, strict=True)], model, say)
    asked = [query.line for query in data.queries]
    speaks = [model.speaks(line.language) for line in asked]
    questions = embed([line if known else None for line, known in zip(asked, speaks, strict=True)], model, say)
    return Seen(lines, starts, vectors, spoken, questions, speaks)


def embed(lines: Sequence[Line | None], model: Remembering, say: Callable[[str], None]) -> Vectors:
    """A row for each line there is, and nothing for the others."""
    rows = np.zeros((len(lines), model.size), dtype=np.float32)
    wanted = [(place, line) for place, line in enumerate(lines) if line]
    wanted.sort(key=lambda each: (not model.knows(each[1]), len(each[1].text)))
    known = sum(model.knows(line) for _, line in wanted)
    starts = [0, *range(known, len(wanted), _BATCH)]
    for start, end in pairwise([*starts, len(wanted)]):
        if start < end:
            rows[[place for place, _ in wanted[start:end]]] = embed_lines(
                model, [line for _, line in wanted[start:end]]
            )
        if end > known:
            say(f"{model.engine}: {end - known} of {len(wanted) - known}")
    return rows


def nearest_line(seen: Seen) -> Table:
    """The raw cosine of an entry's nearest line."""
    return np.maximum.reduceat(seen.questions @ seen.vectors.T, seen.starts, axis=1)


def nearest_centre(seen: Seen) -> Table:
    """The raw cosine of the middle of an entry's lines."""
    return seen.questions @ unit(np.add.reduceat(seen.vectors, seen.starts, axis=0)).T


def centred_stack(seen: Mapping[str, Seen], data: Data, known: Mapping[str, Seen], heard: Data) -> Table:
    """Centred by language, nearest line and centre added, with half as much of the second model: what we began from.

    What is taken out of questions is the mean of the questions ``heard`` before in their language.
    """
    first, *others = (_centred(each, data, known[name], heard) for name, each in seen.items())
    stacked = _standard(first)
    for name, table in zip(list(seen)[1:], others, strict=True):
        speaks = np.array(seen[name].speaks)[:, None]
        stacked = stacked + np.where(speaks, 0.5 * _standard(table), 0.5 * _standard(first))
    return stacked


def _centred(seen: Seen, data: Data, known: Seen, heard: Data) -> Table:
    questions, rows = seen.questions.copy(), seen.vectors.copy()
    asked, before = (np.array([query.language for query in each.queries]) for each in (data, heard))
    for language in {*asked.tolist()}:
        mean = known.questions[before == language] if (before == language).any() else known.questions
        questions[asked == language] -= mean.mean(axis=0)
    kinds = np.array([f"{line.language} {line.field.is_question}" for line in seen.lines])
    for kind in {*kinds.tolist()}:
        rows[kinds == kind] -= rows[kinds == kind].mean(axis=0)
    questions, rows = unit(questions), unit(rows)
    weights = np.array([1.0 if line.field.is_question else _BODY for line in seen.lines], dtype=np.float32)
    centres = unit(np.add.reduceat(rows * weights[:, None], seen.starts, axis=0))
    return np.maximum.reduceat(questions @ rows.T, seen.starts, axis=1) + questions @ centres.T


def _standard(table: Table) -> Table:
    return (table - table.mean()) / (table.std() + np.float32(1e-9))
