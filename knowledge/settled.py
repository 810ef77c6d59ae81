"""One model's vectors of a library as it stands, made comparable: without what only tells the language, and with little
of what differs among lines of the same document.

A document scores by its nearest line and by the centre of its lines. Both together find more than either alone;
centring by language lifts recall at 1 on mixed-language pages from 0.42 to 0.54, and evening out what differs within
documents from 0.60 to 0.62 (``docs/reference/matching.md``).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.centring import Centring, centring_of, unit
from knowledge.documents import Document, Field, Line
from knowledge.embedding.port import Vectors
from knowledge.within import Within, within

_BODY_WEIGHT: Final = 2.0
"""Weight of a summary or body in a document's centre, beside 1 for a title or phrasing."""
_SHORTEST: Final = 1e-9
_CROWD: Final = 1_000
_NEIGHBOURS: Final = 10
_ITSELF: Final = 0.9999


@dataclass(frozen=True, slots=True)
class Near:
    """How near each document's ``best`` line is to one question, as centred cosines, and every line ``by_line``;
    ``places`` are positions in ``documents`` by id.
    """

    documents: Sequence[Document]
    best: NDArray[np.float32]
    by_line: NDArray[np.float32]
    lines: Sequence[Line]
    starts: NDArray[np.intp]
    places: Mapping[str, int]

    def nearest_line(self, document_id: str, languages: Collection[str] | None = None) -> Line | None:
        """The line of a document that is nearest to the question, among those in languages its asker reads."""
        place = self.places.get(document_id)
        if place is None:
            return None
        end = int(self.starts[place + 1]) if place + 1 < len(self.starts) else len(self.lines)
        rows = [
            row
            for row in range(int(self.starts[place]), end)
            if languages is None or self.lines[row].language in languages
        ]
        return self.lines[max(rows, key=self.by_line.__getitem__)] if rows else None


@dataclass(frozen=True, slots=True)
class Nearness:
    """The same, and more of each document: centred cosines of its ``centre``, of the ``plain_centre`` before anything
    was evened out, of its best line in the question's ``own`` language and of its best ``passage`` (0 where it has
    none), and the best line's cosine ``raw``, as the model gave it; ``crowd`` is the same for every question, how near
    a document's neighbours are: what is near to many things is near to a question by chance.
    """

    near: Near
    centre: NDArray[np.float32]
    plain_centre: NDArray[np.float32]
    raw: NDArray[np.float32]
    own: NDArray[np.float32]
    passage: NDArray[np.float32]
    crowd: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Settled:
    """The lines of all documents in one matrix, ``starts`` being each document's first row and ``document`` each
    row's document.

    A line is kept ``centred`` and evened out only. What the model itself gave follows from what was taken out of it:
    its ``lengths`` without the mean of its kind and language, which is the row of ``means`` that ``taken`` names.
    """

    documents: Sequence[Document]
    lines: Sequence[Line]
    places: Mapping[str, int]
    starts: NDArray[np.intp]
    document: NDArray[np.intp]
    centred: Vectors
    lengths: NDArray[np.float32]
    taken: NDArray[np.intp]
    means: Vectors
    centres: Vectors
    plain_centres: Vectors
    crowd: NDArray[np.float32]
    asking: Centring
    within: Within
    passages: "_Some"
    spoken: Mapping[str, "_Some"]

    def nearness(self, question: Vectors, language: str, only: Collection[str] | None) -> Nearness:
        """``only`` some documents are looked at closely; the lines of the others count as neither near nor far."""
        near = self.near(question, language, only)
        nearest = np.flatnonzero(near.by_line == near.best[self.document])
        nearest = nearest[np.unique(self.document[nearest], return_index=True)[1]]
        [plain] = self.asking.centred(question, [language])
        [centred] = self.asked(question, [language])
        return Nearness(
            near=near,
            centre=np.vecdot(self.centres, centred),
            plain_centre=np.vecdot(self.plain_centres, plain),
            raw=self._as_it_was(nearest, question[0]),
            own=self._best_of(near.by_line, self.spoken.get(language)),
            passage=self._best_of(near.by_line, self.passages),
            crowd=self.crowd,
        )

    def asked(self, questions: Vectors, languages: Sequence[str]) -> Vectors:
        """Questions' vectors as lines are compared with them, a row of length 1 each."""
        return unit(self.asking.centred(questions, languages) @ self.within.map)

    def near(self, question: Vectors, language: str, only: Collection[str] | None) -> Near:
        [centred] = self.asked(question, [language])
        by_line = self._by_line(centred, only)
        return Near(
            documents=self.documents,
            best=np.maximum.reduceat(by_line, self.starts),
            by_line=by_line,
            lines=self.lines,
            starts=self.starts,
            places=self.places,
        )

    def _by_line(self, centred: NDArray[np.float32], only: Collection[str] | None) -> NDArray[np.float32]:
        """Row by row, since handing one question to several threads takes longer than answering it."""
        if only is None:
            return np.vecdot(self.centred, centred)
        by_line = np.zeros(len(self.lines), dtype=np.float32)
        ends = np.append(self.starts[1:], len(self.lines))
        for place in (self.places[each] for each in only):
            rows = slice(int(self.starts[place]), int(ends[place]))
            by_line[rows] = self.centred[rows] @ centred
        return by_line

    def _as_it_was(self, rows: NDArray[np.intp], question: Vectors) -> NDArray[np.float32]:
        """The cosines of some lines as the model gave them."""
        return (
            np.vecdot(self.centred[rows], self.within.inverse @ question) * self.lengths[rows]
            + np.vecdot(self.means, question)[self.taken[rows]]
        )

    def told(self) -> Vectors:
        """The centre of what each document says itself, a row of length 1 each; wordings of needs, which many documents
        share, are left out.
        """
        own = np.array([line.field not in {Field.PHRASING, Field.LEARNT} for line in self.lines], dtype=np.float32)
        return unit(np.add.reduceat(self.centred * own[:, None], self.starts, axis=0))

    def as_given(self, row: int) -> Vectors:
        """What the model gave for a line."""
        return self.centred[row] * self.lengths[row] @ self.within.inverse + self.means[self.taken[row]]

    def _best_of(self, by_line: NDArray[np.float32], some: "_Some | None") -> NDArray[np.float32]:
        """Each document's best among some lines; 0 where it has none of them."""
        best = np.zeros(len(self.starts), dtype=np.float32)
        if some and len(some.rows):
            best[some.documents] = np.maximum.reduceat(by_line[some.rows], some.starts)
        return best


@dataclass(frozen=True, slots=True)
class _Some:
    """Some of the lines: their rows, the documents that have any, and where in ``rows`` those of each begin."""

    rows: NDArray[np.intp]
    documents: NDArray[np.intp]
    starts: NDArray[np.intp]


def _some(these: NDArray[np.bool_], document: NDArray[np.intp]) -> _Some:
    rows = np.flatnonzero(these)
    documents, starts = np.unique(document[rows], return_index=True)
    return _Some(rows, documents, starts)


def settle(
    held: Mapping[str, tuple[Document, Sequence[Line], Vectors]], heard: tuple[Vectors, Sequence[str]] | None
) -> Settled:
    documents = [document for document, _, _ in held.values()]
    lines = [line for _, mine, _ in held.values() for line in mine]
    raw = np.concatenate([vectors for _, _, vectors in held.values()])
    languages = np.array([line.language for line in lines])
    questions = np.array([line.field.is_question for line in lines])
    kinds = list(dict.fromkeys(zip(questions.tolist(), languages.tolist(), strict=True)))
    number = {kind: place for place, kind in enumerate(kinds)}
    taken = np.array([number[kind] for kind in zip(questions.tolist(), languages.tolist(), strict=True)], dtype=np.intp)
    centrings = {
        kind: centring_of(raw[questions == kind], languages[questions == kind].tolist())
        for kind in {*questions.tolist()}
    }
    means = np.stack([centrings[question].means[language] for question, language in kinds]).astype(np.float32)
    apart = raw - means[taken]
    counts = [len(mine) for _, mine, _ in held.values()]
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.intp)
    document = np.repeat(np.arange(len(counts)), counts)
    evened = within(unit(apart), document)
    centred = apart @ evened.map
    lengths = np.maximum(np.linalg.norm(centred, axis=1), _SHORTEST).astype(np.float32)
    centred /= lengths[:, None]
    weights = np.where(questions, 1.0, _BODY_WEIGHT).astype(np.float32)[:, None]
    centres, plain_centres = (unit(np.add.reduceat(rows * weights, starts, axis=0)) for rows in (centred, unit(apart)))
    return Settled(
        documents=documents,
        lines=lines,
        places={document_id: place for place, document_id in enumerate(held)},
        starts=starts,
        document=document,
        centred=centred,
        lengths=lengths,
        taken=taken,
        means=means,
        centres=centres,
        plain_centres=plain_centres,
        crowd=_crowd(centres),
        asking=_asking(centrings[bool(questions.any())], heard),
        within=evened,
        passages=_some(~questions, document),
        spoken={language: _some(languages == language, document) for language in {*languages.tolist()}},
    )


def _crowd(centres: Vectors) -> NDArray[np.float32]:
    """The mean cosine of each centre to its nearest few others, among so many of them that it does not take long."""
    others = centres[:: max(1, len(centres) // _CROWD)]
    near = centres @ others.T
    near[near > _ITSELF] = -1.0
    few = min(_NEIGHBOURS, near.shape[1])
    return np.partition(near, -few, axis=1)[:, -few:].mean(axis=1)


def _asking(written: Centring, heard: tuple[Vectors, Sequence[str]] | None) -> Centring:
    """What to take out of questions: what those heard have in common, else what the library's own have."""
    if heard is None:
        return written
    asked = centring_of(*heard)
    return Centring(asked.middle, {**written.means, **asked.means})
