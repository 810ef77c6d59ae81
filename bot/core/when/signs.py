"""From letters to signs: what the words and figures of a written time are, before anybody asks what they mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.core.when.words import MONTHS, UNITS, WEEKDAYS, folded, longest, signs

_PIECE: Final = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})t?"
    r"|(?P<dotted>\d{1,2}\.\s?\d{1,2}(?:\.\s?\d{4}|\.\d{2})?)(?![\d:])\.?"
    r"|(?P<slashed>\d{1,2}/\d{1,2}(?:/\d{2,4})?)(?!\d)"
    r"|(?P<clock>\d{1,2}(?::|\s?h\s?)\d{2})(?![\d:])(?::00)?"
    r"|(?P<number>\d{1,4})(?![\d:])\.?"
    r"|(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?P<word>[^\W\d_]+)\.?"
    r"|(?P<between>[\s,;،()!?@\-–—])"  # noqa: RUF001 - dashes people write
)
_FIGURES: Final = re.compile(r"\d+")
_MONTHS: Final = 12
_DAYS: Final = 31


class UnreadableError(ValueError):
    """Not a time, as far as we can read."""


@dataclass(frozen=True, slots=True)
class Day:
    """``dotted`` may be a clock written with a dot; ``slashed`` may have the month first."""

    day: int
    month: int
    year: int | None
    dotted: bool = False
    slashed: bool = False

    @property
    def possible(self) -> bool:
        return 0 < self.day <= _DAYS and 0 < self.month <= _MONTHS


@dataclass(frozen=True, slots=True)
class Clock:
    """``bare`` is a number that nothing says is an hour."""

    hour: int
    minute: int
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A word or two that mean something, by its name in ``words``."""

    name: str


Token: TypeAlias = Day | Clock | Sign | int


def tokens(written: str) -> Iterator[Token]:
    """What stands in a written time. Raises ``UnreadableError`` at the first thing that is none of it."""
    words: list[str] = []
    before = ""
    for kind, said in [*_pieces(folded(written)), ("end", "")]:
        if kind == "word":
            words.append(said)
        elif kind != "between":
            yield from _signs(words, after_number=before == "number")
            words = []
            if kind == "half" and before in {"number", "clock"}:
                yield Sign(f"{said[0]}m")
            elif kind not in {"half", "end"}:
                yield _figures(kind, said)
            before = kind


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if found is None or found.lastgroup is None:
            raise UnreadableError(f"no time has {text[at]!r} in it")
        yield found.lastgroup, found[found.lastgroup]
        at = found.end()


def _figures(kind: str, said: str) -> Token:
    figures = [int(each) for each in _FIGURES.findall(said)]
    if kind == "number":
        return figures[0]
    if kind == "clock":
        return Clock(figures[0], figures[1])
    if kind == "iso":
        return Day(figures[2], figures[1], figures[0])
    year = figures[2] if len(figures) > 2 else None  # noqa: PLR2004 - day, month, year
    return Day(figures[0], figures[1], year, dotted=kind == "dotted" and year is None, slashed=kind == "slashed")


def _signs(words: list[str], *, after_number: bool) -> Iterator[Token]:
    """Signs of words that stand together, the longest phrases first."""
    known = signs()
    while words:
        length = next((n for n in range(min(longest(), len(words)), 0, -1) if tuple(words[:n]) in known), 0)
        meant = known[tuple(words[:length])] if length else ()
        if length <= 1:
            meant = _by_neighbours(words, meant, after_number=after_number)
            length = 1
        for name in meant:
            yield int(name) if name.isdecimal() else Sign(name)
        words = words[length:]
        after_number = False


def _by_neighbours(words: list[str], meant: tuple[str, ...], *, after_number: bool) -> tuple[str, ...]:
    """What a word means that languages disagree on. Raises ``UnreadableError`` for one that none of them has."""
    word, then = words[0], (*signs().get(tuple(words[1:2]), ()), "")[0]
    if word == "nd" and after_number:
        return ()
    decided = {
        "a": "1" if then in UNITS else "at",
        "di": None if then in MONTHS else "tue",
        "mar": "m3" if after_number else "tue",
        "sept": "7" if then == "clock" or not after_number else "m9",
        "ten": "this" if then in WEEKDAYS else "10",
    }
    if word in decided:
        sign = decided[word]
        return (sign,) if sign else ()
    if (word,) not in signs():
        raise UnreadableError("a word that no time has")
    return meant
