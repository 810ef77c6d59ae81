"""Before any answer: is this for the library at all, or for a helpline, a lawyer, a doctor, nobody?

Two looks, both from a data file: strong words, which decide by themselves, and nearness in meaning to
example messages rather than to questions that only sound like them.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from knowledge.centring import centring_of
from knowledge.documents import Field, Line
from knowledge.embedding.port import Vectors

FOLDER: Final = Path(__file__).with_name("starter") / "referrals"

URGENT: Final = frozenset({"emergency", "child_safeguarding"})
"""Kinds where minutes count; they are looked for first."""

SIGNALS: Final = ("words", "example", "examples", "near_miss", "near_misses", "library")
"""Whether strong words were found; then centred cosines of the kind's nearest example and of its nearest few, of
the near misses likewise, and of the nearest line of the library: a question it answers must not be sent away."""
_FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Words:
    """Strong words of one language, ``unless`` others show that a practitioner asks about the matter."""

    language: str
    any: str
    unless: str | None = None

    def stand_in(self, folded: str) -> bool:
        """Patterns are compiled when first needed: most are of languages that are not being spoken."""
        return bool(_compiled(self.any).search(folded)) and not (self.unless and _compiled(self.unless).search(folded))


@dataclass(frozen=True, slots=True)
class Rules:
    """``words`` by kind, matched on case-folded NFKC text; ``examples`` are messages with their kind;
    ``near_misses`` are practitioners' questions on the same matters.
    """

    words: Mapping[str, Sequence[Words]]
    examples: Sequence[tuple[str, Line]]
    near_misses: Sequence[Line]

    def lines(self) -> list[Line]:
        return [*(line for _, line in self.examples), *self.near_misses]


def read(folder: Path = FOLDER) -> Rules:
    """A file for each kind of referral."""
    kinds = {
        file.stem: yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for file in sorted(folder.glob("*.yaml"))
    }
    return Rules(
        words={kind: list(_words(about["words"])) for kind, about in kinds.items()},
        examples=[(kind, line) for kind, about in kinds.items() for line in _lines(about["examples"])],
        near_misses=[line for about in kinds.values() for line in _lines(about["near_misses"])],
    )


_compiled = lru_cache(maxsize=None)(re.compile)


def _words(by_language: Mapping[str, Sequence[Mapping[str, Any]]]) -> Iterator[Words]:
    for language, groups in by_language.items():
        for group in groups:
            yield Words(language, "|".join(f"(?:{pattern})" for pattern in group["any"]), group.get("unless"))


def _lines(by_language: Mapping[str, Sequence[str]]) -> Iterator[Line]:
    return (Line(text, language, Field.PHRASING) for language, texts in by_language.items() for text in texts)


class Router:
    """Sends messages to the right door; by words at once, by meaning once it has learnt the examples."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._kinds = sorted(rules.words, key=lambda kind: (kind not in URGENT, kind))
        self._meanings: _Meanings | None = None

    def by_words(self, text: str, languages: Collection[str]) -> str | None:
        """The kind whose strong words of these languages stand in a cleaned text, the urgent kinds first."""
        folded = text.casefold()
        for kind in self._kinds:
            for words in self.rules.words[kind]:
                if words.language in languages and words.stand_in(folded):
                    return kind
        return None

    def learn(self, vectors: Vectors) -> None:
        """``vectors`` has a row per line of the rules."""
        self._meanings = _Meanings(self.rules, vectors)

    def by_meaning(
        self, question: Vectors, language: str, *, found: str | None, library: float
    ) -> tuple[str, NDArray[np.float32]] | None:
        """The likeliest kind, the one ``found`` by words or else the nearest in meaning, and its ``SIGNALS``; ``None``
        before the examples are learnt.
        """
        return self._meanings.nearest(question, language, found, library) if self._meanings else None


class _Meanings:
    def __init__(self, rules: Rules, vectors: Vectors) -> None:
        languages = [line.language for line in rules.lines()]
        self._centring = centring_of(vectors, languages)
        centred = self._centring.centred(vectors, languages)
        self._kinds = np.array([kind for kind, _ in rules.examples])
        self._examples, self._near_misses = centred[: len(self._kinds)], centred[len(self._kinds) :]

    def nearest(
        self, question: Vectors, language: str, found: str | None, library: float
    ) -> tuple[str, NDArray[np.float32]]:
        [centred] = self._centring.centred(question, [language])
        examples = self._examples @ centred
        kind = found or str(self._kinds[int(examples.argmax())])
        own = np.sort(examples[self._kinds == kind])[::-1]
        other = np.sort(self._near_misses @ centred)[::-1]
        signals = [
            float(found is not None),
            own[0],
            own[:_FEW].mean(),
            other[0],
            other[:_FEW].mean(),
            library,
        ]
        return kind, np.array(signals, dtype=np.float32)
