"""Nearness in meaning, seen with vectors that are easy to see through."""

import numpy as np

from knowledge.centring import unit
from knowledge.documents import Document, Field, Line
from knowledge.embedding.port import Vectors
from knowledge.meaning import MeaningView, Near, Nearness
from tests.knowledge.small_models import Letters

_CHANCE = np.random.default_rng(3)


def a_document(name: str, *lines: Line) -> Document:
    return Document(id=name, lines=lines)


DOCUMENTS = [
    a_document(
        f"doc-{number}",
        Line(f"title {number}", "en", Field.TITLE),
        Line(f"question {number}", "de" if number % 2 else "fr", Field.PHRASING),
        *([Line(f"body {number}", "en", Field.BODY)] if number else []),
    )
    for number in range(6)
]
VECTORS = {
    document.id: unit(_CHANCE.normal(size=(len(document.lines), Letters.size)).astype(np.float32))
    for document in DOCUMENTS
}
QUESTION: Vectors = unit(_CHANCE.normal(size=(1, Letters.size)).astype(np.float32))


def seen(language: str) -> Nearness:
    view = MeaningView(Letters())
    for document in DOCUMENTS:
        view.add(document, document.lines, VECTORS[document.id])
    near = view.search(QUESTION, language)
    assert near is not None
    return near


def of(near: Near, document: Document, kept: list[bool]) -> float:
    """The best of some of a document's lines, by what is told of every line."""
    start = int(near.starts[near.places[document.id]])
    return max(float(near.by_line[start + row]) for row, keep in enumerate(kept) if keep)


def test_the_best_line_in_the_questions_language_is_told_apart() -> None:
    near = seen("de")
    for document, own in zip(DOCUMENTS, near.own, strict=True):
        spoken = [line.language == "de" for line in document.lines]
        assert own == (np.float32(of(near.near, document, spoken)) if any(spoken) else 0)


def test_the_best_passage_is_told_apart() -> None:
    near = seen("en")
    assert near.passage[0] == 0
    for document, passage in zip(DOCUMENTS[1:], near.passage[1:], strict=True):
        assert passage == np.float32(of(near.near, document, [line.field is Field.BODY for line in document.lines]))


def test_the_models_own_cosine_of_the_best_line_is_kept() -> None:
    near = seen("en")
    for document, raw in zip(DOCUMENTS, near.raw, strict=True):
        start = int(near.near.starts[near.near.places[document.id]])
        best = int(np.argmax(near.near.by_line[start : start + len(document.lines)]))
        assert np.isclose(raw, float(VECTORS[document.id][best] @ QUESTION[0]), atol=1e-5)


def test_a_language_nobody_wrote_in_has_no_line_of_its_own() -> None:
    assert not seen("pl").own.any()


def test_what_documents_say_themselves_is_alike_however_many_wordings_they_have() -> None:
    """Both say the same, and are asked for in quite other words."""
    same = unit(_CHANCE.normal(size=(1, Letters.size)).astype(np.float32))
    apart = unit(_CHANCE.normal(size=(40, Letters.size)).astype(np.float32))
    view = MeaningView(Letters())
    for name, wordings in (("one", apart[:20]), ("again", apart[20:])):
        lines = (Line(name, "en", Field.TITLE), *(Line(f"{name} {row}", "en", Field.PHRASING) for row in range(20)))
        view.add(a_document(name, *lines), lines, np.concatenate([same, wordings]))
    for document in DOCUMENTS:
        view.add(document, document.lines, VECTORS[document.id])
    told = view.told()
    assert told is not None
    names, centres = told
    likeness = centres @ centres[names.index("one")]
    nearest = sorted(names, key=lambda name: -likeness[names.index(name)])
    assert nearest[:2] in (["one", "again"], ["again", "one"])
    assert likeness[names.index("again")] > 0.99
