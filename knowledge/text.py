"""Cleaning what people type, and cutting it into words that can be compared."""

import re
import unicodedata
from functools import lru_cache
from threading import local
from typing import Final

import Stemmer

LONGEST_QUESTION: Final = 1_000
"""Characters of a question that are read; embedding more costs about 2.7 ms of processor time a token."""

_STEMMERS: Final = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french", "hu": "hungarian",
    "hy": "armenian", "it": "italian", "lt": "lithuanian", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_PREFIX: Final = 6
"""Characters kept of a word in languages Snowball has no stemmer for, such as Ukrainian."""

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_SPACES: Final = re.compile(r"\s+")
_SEEN_BUT_NOT_SAID: Final = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Unicode categories of controls, joiners and direction marks, lone surrogates, private and unassigned characters."""


def clean(text: str, longest: int = LONGEST_QUESTION) -> str:
    """One line of ordinary characters in their compatibility form (NFKC), at most ``longest`` of them."""
    kept = text[: longest * 4]
    kept = "".join(" " if unicodedata.category(char) in _SEEN_BUT_NOT_SAID else char for char in kept)
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", kept)).strip()[:longest].rstrip()


def words(text: str) -> list[str]:
    """The words of a cleaned text, case folded."""
    return _WORD.findall(text.casefold().replace("\u2019", "'"))


def plainly(text: str) -> str:
    """A text's words and nothing else: what is the same but for capitals, stops and spaces is the same."""
    return " ".join(words(text))


def stems(text: str, language: str) -> list[str]:
    """The stems of a text's words, by its language's Snowball stemmer."""
    return [stem(word, language) for word in words(text)]


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """The stem of one word, case folded."""
    name = _STEMMERS.get(language)
    return _stemmer(name).stemWord(word) if name else word[:_PREFIX]


_threads = local()  # a stemmer must not be shared between threads


def _stemmer(name: str) -> Stemmer.Stemmer:
    known: dict[str, Stemmer.Stemmer] = _threads.__dict__.setdefault("stemmers", {})
    if name not in known:
        known[name] = Stemmer.Stemmer(name)
    return known[name]


_SENTENCE_END: Final = re.compile(r"(?<=[.!?…؟。])\s+|\n+")
_PART: Final = 280


def parts(text: str) -> list[str]:
    """A text in parts of a few sentences, each short enough to be shown by itself."""
    found: list[str] = []
    for sentence in filter(None, (piece.strip() for piece in _SENTENCE_END.split(text))):
        if found and len(found[-1]) + len(sentence) < _PART:
            found[-1] = f"{found[-1]} {sentence}"
        else:
            found.append(sentence)
    return found
