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

SIGNALS: Final = (
    "words", "example", "examples", "near_miss", "near_misses", "votes", "kind", "both_kind", "no_second",
    "library", "library_few", "library_centre",
)  # fmt: skip
"""Whether strong words were found; then centred cosines of the kind's nearest example and of its nearest few, and of
the near misses likewise; the share of examples among the nearest ten lines; how clearly the message is of its kind and
not of any other, by the first model and by both; whether the second had nothing to say; and how near the library's
documents are, the nearest and the nearest few by line, the nearest by centre: a question it answers must not be sent
away."""
_FEW: Final = 3
_VOTES: Final = 10
_RIDGE: Final = 0.01
"""How much a direction is held back from following single examples; chosen on messages held out."""


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

    def learn(self, first: Vectors, second: Mapping[Line, Vectors] | None = None) -> None:
        """``first`` has a row per line of the rules; ``second`` the other model's vectors of the lines it speaks."""
        lines = self.rules.lines()
        spoken = [line in second for line in lines] if second else []
        self._meanings = _Meanings(
            _Sorts(self.rules, first, [True] * len(lines)),
            _Sorts(self.rules, np.stack([second[line] for line in lines if line in second]), spoken)
            if second
            else None,
        )

    def by_meaning(
        self, first: Vectors, second: Vectors | None, language: str, *, found: str | None, library: Sequence[float]
    ) -> tuple[str, NDArray[np.float32]] | None:
        """The likeliest kind, the one ``found`` by words or else by meaning, and its ``SIGNALS``, of which ``library``
        are the last; a message's vectors are single rows. ``None`` before the examples are learnt.
        """
        return self._meanings.judge(first, second, language, found, library) if self._meanings else None


class _Sorts:
    """The lines of the rules as one model sees them, and for each kind the direction that sets it off from all else."""

    def __init__(self, rules: Rules, vectors: Vectors, spoken: Sequence[bool]) -> None:
        kinds = [*(kind for kind, _ in rules.examples), *("" for _ in rules.near_misses)]
        lines = [line for line, mine in zip(rules.lines(), spoken, strict=True) if mine]
        self._of = np.array([kind for kind, mine in zip(kinds, spoken, strict=True) if mine])
        languages = [line.language for line in lines]
        self._centring = centring_of(vectors, languages)
        self._lines = self._centring.centred(vectors, languages)
        self.kinds = sorted(set(kinds) - {""})
        self._directions = _directions(self._lines, self._of, self.kinds)

    def centred(self, message: Vectors, language: str) -> Vectors:
        return self._centring.centred(message, [language])[0]

    def clarity(self, centred: Vectors) -> NDArray[np.float64]:
        """How clearly a message is of each kind: about 1 for its examples and -1 for anything else."""
        return np.vecdot(self._directions, np.append(centred, 1.0))

    def near(self, centred: Vectors, kind: str) -> list[float]:
        """The signals ``example`` to ``votes``."""
        cosines = np.vecdot(self._lines, centred)
        own = np.sort(cosines[self._of == kind])[::-1]
        other = np.sort(cosines[self._of == ""])[::-1]
        nearest = np.argsort(-cosines)[:_VOTES]
        voting = np.count_nonzero(self._of[nearest] != "") / len(nearest)
        return [own[0], own[:_FEW].mean(), other[0], other[:_FEW].mean(), voting]


class _Meanings:
    def __init__(self, first: _Sorts, second: _Sorts | None) -> None:
        self._first, self._second = first, second

    def judge(
        self, first: Vectors, second: Vectors | None, language: str, found: str | None, library: Sequence[float]
    ) -> tuple[str, NDArray[np.float32]]:
        centred = self._first.centred(first, language)
        clear = self._first.clarity(centred)
        both = clear
        if second is not None and self._second:
            both = (clear + self._second.clarity(self._second.centred(second, language))) / 2
        place = self._first.kinds.index(found) if found else int(both.argmax())
        kind = self._first.kinds[place]
        return kind, np.array(
            [
                float(found is not None),
                *self._first.near(centred, kind),
                clear[place],
                both[place],
                float(second is None),
                *library,
            ],
            dtype=np.float32,
        )


def _directions(lines: Vectors, of: NDArray[np.str_], kinds: Sequence[str]) -> NDArray[np.float64]:
    """A row for each kind, its last number a constant: ridge regression of "is an example of it" on all lines, where
    its examples together weigh as much as everything else.
    """
    known: NDArray[np.float64] = np.hstack([lines, np.ones((len(lines), 1))]).astype(np.float64)
    all_of_them: NDArray[np.float64] = known.T @ known
    held_back = np.diag([_RIDGE] * lines.shape[1] + [1e-6])
    rows: list[NDArray[np.float64]] = []
    for kind in kinds:
        mine = known[of == kind]
        share, other = 1 / max(len(mine), 1), 1 / max(len(known) - len(mine), 1)
        products: NDArray[np.float64] = mine.T @ mine
        weighed: NDArray[np.float64] = share * products + other * (all_of_them - products) + held_back
        wanted: NDArray[np.float64] = share * mine.sum(axis=0) - other * (known.sum(axis=0) - mine.sum(axis=0))
        rows.append(np.asarray(np.linalg.solve(weighed, wanted), dtype=np.float64))
    return np.stack(rows)
