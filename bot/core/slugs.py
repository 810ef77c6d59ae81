"""Ids for entries, from their titles."""

import unicodedata
from collections.abc import Container
from typing import Final

from bot.core.records import LONGEST_ID

_UNWRITABLE: Final = "entry"
"""What an entry is called whose title has no letter that a slug can hold, such as an Arabic one."""


def slug_of(title: str, taken: Container[str] = ()) -> str:
    """Lower-case ASCII words joined by hyphens, numbered where another entry has the name already."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    base = "-".join(words)[: LONGEST_ID - 4].strip("-") or _UNWRITABLE
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug
