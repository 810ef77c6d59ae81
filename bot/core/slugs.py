"""Ids for entries, from their titles."""

import unicodedata
from collections.abc import Container
from typing import Final

from bot.core.records import LONGEST_ID

_UNWRITABLE: Final = "entry"
"""What an entry is called whose title has no letter that a slug can hold, such as an Arabic one."""
_CYRILLIC: Final = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёэыъ"
_LATIN: Final = "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia e e y _".split(" ")  # noqa: SIM905 - read as a table
_LETTERS: Final = str.maketrans(
    dict(zip(_CYRILLIC, ("" if each == "_" else each for each in _LATIN), strict=True))
    | {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
)
"""Ukraine's own romanisation, and the Latin letters that do not fall apart into a letter and a mark."""


def slug_of(title: str, taken: Container[str] = ()) -> str:
    """Lower-case ASCII words joined by hyphens, numbered where another entry has the name already."""
    plain = unicodedata.normalize("NFKD", title.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    base = "-".join(words)[: LONGEST_ID - 4].strip("-") or _UNWRITABLE
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug
