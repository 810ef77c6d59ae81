"""Names in the library: who wrote, checked and looks after what; and taking them out again."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from bot.core.texts import Quote, Said, Text

FORMER: Final = "former member"
"""What stands where a member's name stood before they erased themselves, in records and in files made of them."""
_SIGNED: Final = ("curator", "confirmed_by")
_TELLING: Final = 3
"""Letters from which on a part of a name says whose it is."""


def signed(name: str) -> Said:
    """A name as it is shown."""
    return Text("member-former") if name == FORMER else Quote(name)


def without(record: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """An entry's record in which none of these names stands any more. What was written and checked stays so; a credit
    that is somebody's name goes, and one such as *an adult school in Turin* is what they chose to be called.
    """
    changed = {**record, **_unsigned(record, _SIGNED, names)}
    if "translations" in record:
        changed["translations"] = {
            language: {**each, **_unsigned(each, ("reviewed_by",), names)}
            for language, each in record["translations"].items()
        }
    if _tells(str(record.get("credit") or ""), names):
        del changed["credit"]
    return changed


def _unsigned(record: Mapping[str, Any], fields: Iterable[str], names: Collection[str]) -> dict[str, str]:
    return {field: FORMER for field in fields if record.get(field) in names}


def _tells(credit: str, names: Collection[str]) -> bool:
    """Whether a name, or a part of one, stands in it as a word."""
    said = set(re.findall(r"\w+", credit.casefold()))
    return any(
        credit.casefold() == name.casefold()
        or any(len(part) >= _TELLING and part in said for part in re.findall(r"\w+", name.casefold()))
        for name in names
    )
