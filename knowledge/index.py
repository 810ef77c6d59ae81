"""The library as it can be searched: its documents, seen by words and by each model's meaning."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.documents import Document, Line
from knowledge.embedding.port import Embedder, Vectors
from knowledge.lexical import LexicalView
from knowledge.meaning import MeaningView, Near
from knowledge.names import Names
from knowledge.spelling import Spelling
from knowledge.text import plainly

FIRST: Final = ("line", "centre", "plain_centre", "raw", "own_language", "passage", "part", "crowd", "stands_out")
SECOND: Final = tuple(f"second_{name}" for name in FIRST)
SIGNALS: Final = (
    *FIRST,
    *SECOND,
    "no_second",
    "words",
    "share_of_words",
    "named",
    "same_country",
    "elsewhere",
)
"""What can be told of a document beside a question; the calibration weighs these by name. ``line`` and ``centre``
are centred cosines, ``raw`` the model's own, ``own_language`` and ``passage`` the centred cosines of the nearest line
in the question's language and of the nearest that is no question, ``part`` that of the nearest few sentences of the
body (of the nearest that is no question, where there are none), ``crowd`` how near its neighbours are whatever is
asked, ``stands_out`` how many standard deviations the document is above all others; the second model's opinion
likewise, with ``no_second`` where it does not speak the language; ``words`` is log(1 + BM25), ``share_of_words`` the
part of the question's rare words that is found, ``named`` whether the document's proper name stands in the question;
``same_country`` and ``elsewhere`` compare with the asker's country."""


_PART: Final = FIRST.index("part")
_EVERYWHERE: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question ready to be searched: cleaned, its language known, its vectors by engine (one row each); ``meant``
    is its text without slips of the finger.
    """

    text: str
    meant: str
    language: str
    vectors: Mapping[str, Vectors]
    country: str | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """All documents of a scope beside one question: ``signals`` has a row for each and a column per name
    in ``SIGNALS``; ``near`` tells each one's nearest lines and ``parts`` the nearest parts, ``None`` without meanings.
    """

    documents: Sequence[Document]
    signals: NDArray[np.float32]
    near: Near | None
    parts: Near | None


class Index:
    """Documents can be added, changed and removed at any time, from any thread."""

    def __init__(self, first: Embedder | None = None, second: Embedder | None = None) -> None:
        self._lock = Lock()
        self._documents: dict[str, Document] = {}
        self._lexical = LexicalView()
        self._names = Names()
        self._spelling = Spelling()
        self._rosters: dict[str | None, _Roster] = {}
        self._wordings: dict[str, tuple[str, Line]] = {}
        self._meanings = {
            names: MeaningView(embedder) for names, embedder in ((FIRST, first), (SECOND, second)) if embedder
        }
        self._parts = {names: MeaningView(view.embedder) for names, view in self._meanings.items()}

    def __len__(self) -> int:
        return len(self._documents)

    def documents(self) -> list[Document]:
        with self._lock:
            return list(self._documents.values())

    def add(self, document: Document, meanings: Mapping[str, Mapping[Line, Vectors]]) -> None:
        """``meanings`` has, by engine, a vector for each line it speaks; what is not computed yet may come later."""
        with self._lock:
            if self._documents.get(document.id) != document:
                self._forget_words(document.id)
                self._documents[document.id] = document
                self._spelling.add(document)
                self._wordings |= {
                    plainly(line.text): (document.id, line) for line in document.lines if line.field.is_question
                }
                self._rosters.clear()
                self._lexical.add(document)
                self._names.add(document)
            for views, lines in ((self._meanings, document.lines), (self._parts, document.evidence)):
                for view in views.values():
                    known = meanings.get(view.embedder.engine, {})
                    if there := [line for line in lines if line in known]:
                        view.add(document, there, np.stack([known[line] for line in there]))
                    else:
                        view.remove(document.id)

    def add_all(self, documents: Sequence[Document], meanings: Mapping[str, Mapping[Line, Vectors]]) -> None:
        for document in documents:
            self.add(document, meanings)

    def hear(self, engine: str, questions: Vectors, languages: Sequence[str]) -> None:
        """Learn from a model's vectors of questions how questions of these languages look."""
        with self._lock:
            for view in (*self._meanings.values(), *self._parts.values()):
                if view.embedder.engine == engine:
                    view.hear(questions, languages)

    def told(self) -> tuple[list[str], Vectors] | None:
        """Each document's id and the centre of what it says itself, by the first model; ``None`` without meanings."""
        with self._lock:
            view = self._meanings.get(FIRST)
            return view.told() if view else None

    def centred(self, questions: Vectors, languages: Sequence[str]) -> Vectors:
        """The first model's vectors of questions, made comparable over languages."""
        with self._lock:
            view = self._meanings.get(FIRST)
            return view.centred(questions, languages) if view else questions

    def remove(self, document_id: str) -> None:
        with self._lock:
            self._forget_words(document_id)
            if self._documents.pop(document_id, None):
                self._rosters.clear()
                self._lexical.remove(document_id)
                self._names.remove(document_id)
                for view in (*self._meanings.values(), *self._parts.values()):
                    view.remove(document_id)

    def asked_by(self, question: str) -> str | None:
        """The document that a line asks for in the same words."""
        with self._lock:
            known = self._wordings.get(plainly(question))
            return known[0] if known else None

    def mended(self, question: str, language: str) -> str:
        """A question without slips of the finger, as far as the library knows its words."""
        with self._lock:
            return self._spelling.mended(question, language)

    def vector_of(self, engine: str, question: str) -> Vectors | None:
        """A question's vector, a single row, where a line asks it in the same words: so it need not be computed."""
        with self._lock:
            known = self._wordings.get(plainly(question))
            views = [view for view in self._meanings.values() if view.embedder.engine == engine]
            return views[0].vector_of(*known) if known and views else None

    def look(self, question: Question) -> Sight:
        with self._lock:
            roster = self._roster(question.scope)
            columns = {name: np.zeros(len(roster.documents), dtype=np.float32) for name in SIGNALS}
            near, parts = self._by_meaning(question, roster, columns)
            self._by_words(question, roster.rows, columns)
        if question.country:
            columns["same_country"][:] = roster.countries == question.country
            columns["elsewhere"][:] = (roster.countries != question.country) & (roster.countries != _EVERYWHERE)
        return Sight(roster.documents, np.stack([columns[name] for name in SIGNALS], axis=1), near, parts)

    def _forget_words(self, document_id: str) -> None:
        document = self._documents.get(document_id)
        if document is None:
            return
        self._spelling.remove(document)
        for line in document.lines:
            if self._wordings.get(plainly(line.text), ("",))[0] == document_id:
                del self._wordings[plainly(line.text)]

    def _roster(self, scope: str | None) -> "_Roster":
        if scope not in self._rosters:
            self._rosters[scope] = _Roster([each for each in self._documents.values() if each.scope == scope])
        return self._rosters[scope]

    def _by_meaning(
        self, question: Question, roster: "_Roster", columns: Mapping[str, NDArray[np.float32]]
    ) -> tuple[Near | None, Near | None]:
        first: tuple[Near | None, Near | None] = None, None
        columns["no_second"][:] = 1.0
        for names, view in self._meanings.items():
            vector = question.vectors.get(view.embedder.engine)
            if vector is None or (seen := view.search(vector, question.language)) is None:
                continue
            near = seen.near
            there, own = roster.met(near.documents)
            if not len(own):
                continue
            both = near.best[there] + seen.centre[there]
            outstanding = (both - both.mean()) / (both.std() + 1e-6)
            parts = self._parts[names].nearest(vector, question.language)
            told = (near.best, seen.centre, seen.plain_centre, seen.raw, seen.own, seen.passage)
            told = (*told, seen.passage, seen.crowd)  # a document without parts is as near as its passages
            for name, values in zip(names, (*(each[there] for each in told), outstanding), strict=True):
                columns[name][own] = values
            if parts:
                there, own = roster.met(parts.documents)
                columns[names[_PART]][own] = parts.best[there]
            if names is FIRST:
                first = near, parts
            else:
                columns["no_second"][:] = 0.0
        return first

    def _by_words(
        self, question: Question, rows: Mapping[str, int], columns: Mapping[str, NDArray[np.float32]]
    ) -> None:
        for document, overlap in self._lexical.search(question.meant, question.language).items():
            if document in rows:
                columns["words"][rows[document]] = np.log1p(overlap.score)
                columns["share_of_words"][rows[document]] = overlap.share
        for document in self._names.named(question.text) & rows.keys():
            columns["named"][rows[document]] = 1.0


class _Roster:
    """The documents of a scope, with what is the same for every question; good until the library changes."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.rows = {document.id: row for row, document in enumerate(documents)}
        self.countries = np.array(
            [
                document.country if document.country and document.country != "EU" else _EVERYWHERE
                for document in documents
            ]
        )
        self._met: dict[int, tuple[Sequence[Document], NDArray[np.intp], NDArray[np.intp]]] = {}

    def met(self, others: Sequence[Document]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Where documents of a view that are of this scope stand there, and here."""
        known = self._met.get(id(others))
        if known is None or known[0] is not others:
            here = [(there, self.rows[each.id]) for there, each in enumerate(others) if each.id in self.rows]
            there, own = np.array(here, dtype=np.intp).reshape(-1, 2).T
            known = self._met[id(others)] = (others, there, own)
        return known[1:]
