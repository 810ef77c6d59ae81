"""Cutting texts into the pieces the model knows, in the likeliest way (unigram language model, Kudo 2018)."""

import re
from functools import lru_cache
from typing import Final

from knowledge.embedding.e5.weights import Pieces

_MARK: Final = "\u2581"
"""Stands for the space before a word."""
_SPACES: Final = re.compile("  +")
_WORDS: Final = re.compile(f"{_MARK}?[^{_MARK}]+|{_MARK}")
_REMEMBERED: Final = 50_000
_UNLIKELY: Final = 10.0
"""How much less likely than the least likely piece an unknown character is, as a difference of logarithms."""


class Tokens:
    """No piece has a space within, so each word is cut by itself, and remembered."""

    def __init__(self, pieces: Pieces) -> None:
        self._read_as = dict(pieces.read_as)
        self._unknown = pieces.unknown
        self._unknown_score = float(pieces.scores.min()) - _UNLIKELY
        self._known = {
            text: (number, score)
            for number, (text, score) in enumerate(zip(pieces.texts, pieces.scores.tolist(), strict=True))
            if number != pieces.unknown
        }
        self._longest = max(map(len, pieces.texts))
        self._cut = lru_cache(_REMEMBERED)(self._cut_word)

    def of(self, text: str) -> list[int]:
        said = _SPACES.sub(" ", text.translate(self._read_as))
        said = said if said.startswith(" ") else f" {said}"
        return [piece for word in _WORDS.findall(said.replace(" ", _MARK)) for piece in self._cut(word)]

    def _cut_word(self, word: str) -> tuple[int, ...]:
        """The best way to each place, then back along the best."""
        best = [0.0] + [-1e30] * len(word)
        came: list[tuple[int, int]] = [(self._unknown, 0)] * (len(word) + 1)
        for start in range(len(word)):
            for end in range(start + 1, min(start + self._longest, len(word)) + 1):
                number, score = self._known.get(word[start:end], (self._unknown, None))
                if score is not None and best[start] + score > best[end]:
                    best[end], came[end] = best[start] + score, (number, start)
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1], came[start + 1] = best[start] + self._unknown_score, (self._unknown, start)
        pieces: list[int] = []
        place = len(word)
        while place:
            piece, place = came[place]
            pieces.append(piece)
        return tuple(reversed(pieces))
