"""Slips of the finger are put right by words the library knows, and nothing else is touched."""

import pytest

from knowledge.documents import Document, Field, Line
from knowledge.spelling import Spelling

LIBRARY = Document(
    id="cafe",
    lines=(
        Line("How do we start a language café for newcomers?", "en", Field.PHRASING),
        Line("Wie beginnen wir ein Sprachcafé für Neuzugewanderte?", "de", Field.PHRASING),
        Line("Як підтримати волонтерів?", "uk", Field.PHRASING),
    ),
)


@pytest.fixture
def spelling() -> Spelling:
    known = Spelling()
    known.add(LIBRARY)
    return known


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("languge cafe 4 newcommers?", "en", "language cafe 4 newcomers?"),
        ("Sprchcafé, aber wie", "de", "sprachcafé, aber wie"),
        ("Як підтрмати волонтерів", "uk", "Як підтримати волонтерів"),
    ],
)
def test_a_slip_is_put_right(spelling: Spelling, typed: str, language: str, meant: str) -> None:
    assert spelling.mended(typed, language) == meant


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Which languages do newcomers speak?", "en"),  # another form of a known word
        ("A grant for gardens in Lviv", "en"),  # nothing like it is known
        ("Sprachcafés", "pl"),  # nothing of the language is known
        ("مقهى اللغة", "ar"),
        ("", "en"),
        ("12345 67890", "en"),
    ],
)
def test_what_is_no_slip_stays(spelling: Spelling, typed: str, language: str) -> None:
    assert spelling.mended(typed, language) == typed


def test_words_go_with_their_documents(spelling: Spelling) -> None:
    spelling.add(LIBRARY)
    spelling.remove(LIBRARY)
    assert spelling.mended("languge", "en") == "language"
    spelling.remove(LIBRARY)
    assert spelling.mended("languge", "en") == "languge"
