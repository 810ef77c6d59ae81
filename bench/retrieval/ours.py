"""Springboard's own way of finding, on a set's entries: the library's index with its real models, calibrated on the
questions of the set that are there for it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import process_time

import numpy as np
from numpy.typing import NDArray

from bench.profiles import fit_profile, seen
from bench.remembering import Remembering
from bench.retrieval.data import Data
from bench.retrieval.dense import Seen, embed
from bench.retrieval.peers import Table
from knowledge.assurance import TELLING, telling
from knowledge.calibration import Profile
from knowledge.index import SIGNALS, Index, Question, Sight


@dataclass(frozen=True, slots=True)
class Found:
    """Scores of every question and entry, how sure to be (0-1) that the first is right, and the milliseconds a question
    took beside its embedding.
    """

    scores: Table
    sure: NDArray[np.float64]
    ms: float


class Springboard:
    """Learns a set once; then finds by any profile."""

    def __init__(
        self,
        models: tuple[Remembering, ...],
        data: Data,
        views: Mapping[str, Seen],
        shipped: Profile,
        *,
        say: Callable[[str], None],
    ) -> None:
        """``views`` are the models' vectors of the set, by engine; what it cannot teach is as ``shipped``."""
        self._data, self._views, self._shipped = data, views, shipped
        self._index = Index(*models)
        known = {
            engine: {
                line: row for line, row, spoken in zip(view.lines, view.vectors, view.spoken, strict=True) if spoken
            }
            for engine, view in views.items()
        }
        documents = [entry.document for entry in data.entries]
        for model in models:
            evidence = [line for each in documents for line in each.evidence if model.speaks(line.language)]
            known[model.engine].update(zip(evidence, embed(evidence, model, say), strict=True))
        self._index.add_all(documents, known)
        self._columns = {entry.id: column for column, entry in enumerate(data.entries)}
        self._rows = {query.id: row for row, query in enumerate(data.queries)}
        self._hear()

    def fit(self, *, say: Callable[[str], None]) -> Profile:
        """Calibrate on the questions that are there for it."""
        asked = self._data.only("calibration").queries
        looked = [seen(self._look(each.id), each.relevant, together=each.same_in_other_words) for each in asked]
        return fit_profile(looked, SIGNALS, say=say, name=self._data.name, otherwise=self._shipped)

    def find(self, data: Data, profile: Profile) -> Found:
        scores = np.full((len(data.queries), len(data.entries)), -np.inf, dtype=np.float32)
        sure = np.zeros(len(data.queries))
        began = process_time()
        for row, query in enumerate(data.queries):
            sight = self._look(query.id)
            mine = profile.relevance.score(sight.signals, SIGNALS)
            scores[row, [self._columns[document.id] for document in sight.documents]] = mine
            sure[row] = profile.assurance.probability_of(telling(sight.signals, mine), TELLING)
        return Found(scores, sure, (process_time() - began) * 1000 / len(data.queries))

    def _look(self, query_id: str) -> Sight:
        row = self._rows[query_id]
        query = self._data.queries[row]
        vectors = {engine: view.questions[row : row + 1] for engine, view in self._views.items() if view.speaks[row]}
        asked, language = query.line.text, query.language
        meant = self._index.mended(asked, language)
        return self._index.look(
            Question(text=asked, meant=meant, language=language, vectors=vectors, scope=query.scope or None)
        )

    def _hear(self) -> None:
        """As a bot that is up has heard questions before."""
        for engine, view in self._views.items():
            rows = [
                row
                for row, query in enumerate(self._data.queries)
                if query.split == "calibration" and query.relevant and view.speaks[row]
            ]
            if rows:
                languages = [self._data.queries[row].language for row in rows]
                self._index.hear(engine, view.questions[rows], languages)
