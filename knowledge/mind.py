"""The library as a mind: it learns documents, and makes something of a question.

Thinking happens in threads, so that nobody's event loop waits for it. Until the meanings of its first
documents have been computed, it answers from words alone and says so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge import decision, referral
from knowledge.assurance import TELLING, telling
from knowledge.calibration import Calibration
from knowledge.comparing import Comparing
from knowledge.documents import Document, Line
from knowledge.embedding.port import Embedder, ModelGoneError, Vectors
from knowledge.index import SIGNALS, Index, Question, Sight
from knowledge.language import identify, possible
from knowledge.meanings import Meanings, go_on_without
from knowledge.once import Once
from knowledge.referral import Router
from knowledge.shelf import Shelf
from knowledge.text import clean, plainly, stems, words
from knowledge.verdict import Candidate, Decision, Verdict
from knowledge.working import Workers

CANDIDATES: Final = 12
"""How many documents a verdict remembers, shown or not."""
_COMMON: Final = "en"
"""A language people fall back to, whatever theirs is."""
_LONGER: Final = 5
"""Letters of a word worth naming as a reason; shorter ones are mostly grammar."""
_FEW: Final = 3
"""Documents whose nearness together tells whether a question is one for the library."""
_REMEMBERED: Final = 512
"""Questions whose vectors are kept in memory, since many are asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is known of the asker: ``languages`` they use, the likeliest first; ``country``; the ``scope`` to
    search in; ``search_anyway`` skips the referral, for somebody who was referred and says it is not that.
    """

    languages: tuple[str, ...] = ()
    country: str | None = None
    scope: str | None = None
    search_anyway: bool = False


class Mind:
    """``first`` gives the meanings everything rests on, ``second`` another opinion; either may be missing. A mind that
    does not ``remember`` computes every question anew, to be measured against.
    """

    def __init__(
        self,
        *,
        calibration: Calibration,
        router: Router,
        shelf: Shelf,
        first: Embedder | None = None,
        second: Embedder | None = None,
        remember: bool = True,
    ) -> None:
        self._remember = remember
        self._calibration = calibration
        self._router = router
        self._first, self._second = first, second
        self._index = Index(first, second)
        self._workers = Workers()
        self._meanings = Meanings(shelf, self._workers)
        self.compare = Comparing(first, self._index, self._meanings, self._workers, alike_from=calibration.alike_from)
        self._meanings_known = False
        self._asked: Once[tuple[str, str], Mapping[str, Vectors]] = Once(_REMEMBERED)

    def __len__(self) -> int:
        return len(self._index)

    @property
    def trusted_languages(self) -> tuple[str, ...]:
        """Languages questions were measured to be understood in, the best first."""
        shares = self._calibration.trust
        return tuple(
            sorted((each for each in shares if self._calibration.trusts(each)), key=lambda each: -shares[each])
        )

    @property
    def knows_meanings(self) -> bool:
        return self._meanings_known

    def close(self) -> None:
        self._workers.close()

    async def learn(self, documents: Sequence[Document]) -> None:
        """Add or replace documents: by their words at once, by their meaning as soon as it is computed."""
        embedders = [embedder for embedder in (self._first, self._second) if embedder]
        known = {document.id for document in self._index.documents()} if embedders else set[str]()
        await self._enter([document for document in documents if document.id not in known], {})
        if not embedders:
            return
        lines = {line for document in documents for line in (*document.lines, *document.evidence)}
        meanings = {embedder.engine: await self._meanings.of(embedder, lines) for embedder in embedders}
        await self._enter(documents, meanings)
        if not self._meanings_known:
            await self._teach_router()
            self._meanings_known = True

    async def learn_words(self, documents: Sequence[Document]) -> None:
        """Add or replace documents by their words alone, until they are learnt."""
        await self._enter(documents, {})

    async def forget(self, document_ids: Sequence[str]) -> None:
        for document_id in document_ids:
            await self._workers.later(self._index.remove, document_id)

    async def ask(self, text: str, asking: Asking) -> Verdict:
        return await self._workers.now(self._think, text, asking)

    async def explain(self, text: str, asking: Asking, document_id: str) -> Candidate | None:
        """Why a document fits a question, whether it was shown or not; ``None`` once it is gone."""
        return await self._workers.now(self._explain, text, asking, document_id)

    def look(self, text: str, asking: Asking) -> tuple[Question, Sight]:
        """What can be seen of the library from a question, before anything is decided. Blocks."""
        said = clean(text)
        language = identify(said, asking.languages)
        meant = self._index.mended(said, language)
        question = Question(
            text=said,
            meant=meant,
            language=language,
            vectors=self._vectors_of(meant, language) if self._meanings_known and said else {},
            country=asking.country,
            scope=asking.scope,
        )
        return question, self._index.look(question)

    def referral_signals(
        self, question: Question, sight: Sight, found: str | None
    ) -> tuple[str, NDArray[np.float32]] | None:
        """The likeliest kind of referral and its signals, given what words ``found``; ``None`` without meanings."""
        if self._first is None or self._first.engine not in question.vectors:
            return None
        second = question.vectors.get(self._second.engine) if self._second else None
        lines, centres = (np.append(sight.signals[:, SIGNALS.index(name)], 0.0) for name in ("line", "centre"))
        library = [lines.max(), np.sort(lines)[-_FEW:].mean(), centres.max()]
        vector = question.vectors[self._first.engine]
        return self._router.by_meaning(vector, second, question.language, found=found, library=library)

    def strong_words(self, question: Question, asking: Asking) -> str | None:
        """The kind of referral whose strong words stand in a question."""
        languages = {question.language, *asking.languages, *possible(question.text), _COMMON}
        return self._router.by_words(question.text, languages)

    def _think(self, text: str, asking: Asking) -> Verdict:
        question, sight = self.look(text, asking)
        if not asking.search_anyway and (referred := self._referred(question, sight, asking)):
            return referred
        return self._judge(question, sight)

    def _referred(self, question: Question, sight: Sight, asking: Asking) -> Verdict | None:
        """Urgent words decide by themselves, and any strong words where no meanings are at hand to weigh them."""
        found = self.strong_words(question, asking)
        near = None if found in referral.URGENT else self.referral_signals(question, sight, found)
        if near is None:
            return _referral(question, found, 1.0) if found else None
        kind, signals = near
        confidence = self._calibration.referral.probability_of(signals, referral.SIGNALS)
        return _referral(question, kind, confidence) if confidence >= self._calibration.refer_from else None

    def _judge(self, question: Question, sight: Sight) -> Verdict:
        profile = self._calibration.meaning if question.vectors else self._calibration.words
        scores = profile.relevance.score(sight.signals, SIGNALS)
        best = np.argsort(-scores, kind="stable")[:CANDIDATES]
        found = tuple(
            self._candidate(question, sight, int(row), profile.relevance.probability(float(scores[row])))
            for row in best
        )
        found = decision.arranged(found, [sight.documents[int(row)].example for row in best], profile.thresholds.lead)
        confidence = profile.assurance.probability_of(telling(sight.signals, scores), TELLING) if found else 0.0
        asked = self._index.asked_by(question.text)
        if any(each.id == asked for each in found):  # in the very words of a phrasing: that is its answer
            found = tuple(sorted(found, key=lambda each: each.id != asked))
            confidence = max(confidence, profile.thresholds.answer)
        decided = decision.decide(confidence, profile.thresholds)
        asks_back: tuple[str, ...] = ()
        something = max((each.score for each in found), default=0.0) >= profile.thresholds.suggest
        if decided is not Decision.ANSWER and something and decision.is_vague(question.text):
            asks_back = decision.facets([sight.documents[int(row)] for row in best])
            decided = Decision.CLARIFY if asks_back else decided
        shown = {Decision.ANSWER: 1 + decision.SUGGESTED, Decision.SUGGEST: decision.SUGGESTED}.get(decided, 0)
        return Verdict(
            decision=decided,
            confidence=confidence,
            language=question.language,
            question=question.text,
            candidates=found[:shown],
            nearest=found,
            facets=asks_back,
            by_words_alone=self._first is not None and not question.vectors,
            trusted=self._calibration.trusts(question.language),
        )

    def _candidate(self, question: Question, sight: Sight, row: int, score: float) -> Candidate:
        document = sight.documents[row]
        return Candidate(
            id=document.id,
            score=score,
            nearest=sight.near.nearest_line(document.id, {question.language, _COMMON}) if sight.near else None,
            part=_part(document, sight),
            shared=_shared(question, document),
            named=bool(sight.signals[row, SIGNALS.index("named")]),
        )

    def _explain(self, text: str, asking: Asking, document_id: str) -> Candidate | None:
        question, sight = self.look(text, asking)
        profile = self._calibration.meaning if question.vectors else self._calibration.words
        for row, document in enumerate(sight.documents):
            if document.id == document_id:
                [score] = profile.relevance.score(sight.signals[row : row + 1], SIGNALS)
                return self._candidate(question, sight, row, profile.relevance.probability(float(score)))
        return None

    def _vectors_of(self, said: str, language: str) -> Mapping[str, Vectors]:
        """What was asked before in the same words, or is a line of the library, needs no model."""
        if not self._remember:
            return self._embed_question(said, language)
        return self._asked.get((plainly(said) or said, language), lambda: self._embed_question(said, language))

    def _embed_question(self, said: str, language: str) -> Mapping[str, Vectors]:
        vectors: dict[str, Vectors] = {}
        said = said.lower() if said.isupper() else said  # the models know few words in capitals
        for embedder in (self._first, self._second):
            if embedder and embedder.speaks(language):
                known = self._index.vector_of(embedder.engine, said) if self._remember else None
                try:
                    vectors[embedder.engine] = embedder.embed([said], question=True) if known is None else known
                except ModelGoneError:
                    go_on_without(embedder)
        return vectors

    async def _enter(self, documents: Sequence[Document], meanings: Mapping[str, Mapping[Line, Vectors]]) -> None:
        await self._workers.later(self._index.add_all, documents, meanings)

    async def _teach_router(self) -> None:
        if self._first:
            lines = self._router.rules.lines()
            meanings = await self._meanings.of(self._first, lines)
            second = await self._meanings.of(self._second, lines) if self._second else {}
            for embedder, known in ((self._first, meanings), (self._second, second)):
                asked = [line for line in self._router.rules.near_misses if line in known]
                if embedder and asked:
                    rows = np.stack([known[line] for line in asked])
                    await self._workers.later(
                        self._index.hear, embedder.engine, rows, [line.language for line in asked]
                    )
            await self._workers.later(self._router.learn, np.stack([meanings[line] for line in lines]), second)


def _referral(question: Question, kind: str, confidence: float) -> Verdict:
    return Verdict(
        decision=Decision.REFER,
        confidence=confidence,
        language=question.language,
        question=question.text,
        referral=kind,
    )


def _part(document: Document, sight: Sight) -> Line | None:
    """The part of a document that answers, as it stands there."""
    near = sight.parts.nearest_line(document.id) if sight.parts else None
    return document.parts[document.evidence.index(near)] if near else None


def _shared(question: Question, document: Document) -> tuple[str, ...]:
    """The question's longer words whose stem a line of the document in the same language has too."""
    said = {
        stem
        for line in document.lines
        if line.language == question.language
        for stem in stems(line.text, line.language)
    }
    asked = zip(words(question.meant), stems(question.meant, question.language), strict=True)
    return tuple(dict.fromkeys(word for word, stem in asked if stem in said and len(word) >= _LONGER))
