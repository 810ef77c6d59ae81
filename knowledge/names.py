"""Which documents a question names, or nearly so."""

from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz, process

from knowledge.documents import Document
from knowledge.text import words

_SHORTEST: Final = 5
_NAMED: Final = 90.0
_BEGINNING: Final = 3
"""Letters in which a word of a name and one of the question must agree before the two are looked at closely."""
_MOST: Final = 5


class Names:
    """Names by how their words begin. Not safe for several threads at once; the index guards it."""

    def __init__(self) -> None:
        self._names: dict[str, dict[tuple[str, int], str]] = {}
        self._by_beginning: dict[str, set[tuple[str, int]]] = {}

    def add(self, document: Document) -> None:
        self.remove(document.id)
        mine = {
            (document.id, number): " ".join(words(name))
            for number, name in enumerate(document.names)
            if len(name) >= _SHORTEST
        }
        self._names[document.id] = mine
        for key, name in mine.items():
            for beginning in _beginnings(name.split()):
                self._by_beginning.setdefault(beginning, set()).add(key)

    def remove(self, document_id: str) -> None:
        for key, name in self._names.pop(document_id, {}).items():
            for beginning in _beginnings(name.split()):
                self._by_beginning[beginning].discard(key)
                if not self._by_beginning[beginning]:
                    del self._by_beginning[beginning]

    def named(self, text: str) -> set[str]:
        """Documents of whose names one stands in a cleaned text, give or take a slip."""
        said = words(text)
        whole = " ".join(said)
        near = {key for beginning in _beginnings(said) for key in self._by_beginning.get(beginning, ())}
        names = {key: name for key in near if len(name := self._names[key[0]][key]) <= len(whole)}
        found = process.extract(whole, names, scorer=fuzz.partial_ratio, score_cutoff=_NAMED, limit=_MOST)
        return {document for _, _, (document, _) in found}


def _beginnings(of: Iterable[str]) -> set[str]:
    return {word[:_BEGINNING] for word in of if len(word) >= _BEGINNING}
