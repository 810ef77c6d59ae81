"""The words eight languages have for times, each with the sign it stands for in ``gathering``.

People write in the language they think in, whatever the bot speaks to them, so all languages are one table. Where two
disagree on a word, its neighbours decide (``signs``), and the word is in none of the files.
"""

import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final

from bot.core.languages import INTERFACE

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS: Final = tuple(f"m{number}" for number in range(1, 13))
UNITS: Final = ("minute", "hour", "day", "week", "month")
_FILLER: Final = "filler"
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ة": "ه", "ى": "ي", "ـ": None, "'": None, "’": None, "ʼ": None, "`": None}  # noqa: RUF001 - as written
)
_UNSEEN: Final = frozenset({"Mn", "Cf"})


def folded(words: str) -> str:
    """Words as they are compared: small letters, no accents, digits of every script as ours."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = (str(unicodedata.digit(each, each)) for each in plain if unicodedata.category(each) not in _UNSEEN)
    return "".join(kept).translate(_LETTERS)


def of_language(language: str) -> Mapping[str, tuple[str, ...]]:
    """A language's words by what they stand for."""
    folder = resources.files("bot.core.when") / "languages"
    table = tomllib.loads(folder.joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    return {sign: tuple(word.strip() for word in str(words).split(",")) for sign, words in table.items()}


@cache
def signs() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Signs by the words that stand for them, folded; a filler stands for none."""
    return MappingProxyType({phrase: meant[0] for phrase, meant in meanings().items()})


@cache
def longest() -> int:
    """Words of the longest phrase."""
    return max(map(len, signs()))


def meanings() -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Everything a phrase stands for, in any language; a test sees to it that none stands for two things."""
    found: defaultdict[tuple[str, ...], dict[tuple[str, ...], None]] = defaultdict(dict)
    for language in INTERFACE:
        for sign, phrases in of_language(language).items():
            for phrase in phrases:
                found[tuple(folded(phrase).split())][() if sign == _FILLER else tuple(sign.split())] = None
    return {phrase: tuple(meant) for phrase, meant in found.items()}
