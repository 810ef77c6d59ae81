"""Which RFC 5545 rules we follow: those that happen on days, and that are found quickly.

A rule can be written that never comes true, and looking for its first day takes seconds; so only parts that fit
together are let in. Nothing here knows when a rule begins.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.core.errors import UserError

MOST_TIMES: Final = 1000
"""Most occurrences a rule may count."""
LONGEST: Final = 200
"""Most characters of a rule."""
_MOST_APART: Final = 366
_TOO_OFTEN: Final = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_ORDER: Final = ("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST", "COUNT", "UNTIL")
_PARTS: Final = MappingProxyType(
    {
        "DAILY": {"BYDAY"},
        "WEEKLY": {"BYDAY", "WKST"},
        "MONTHLY": {"BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"},
        "YEARLY": {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"},
    }
)
_ALWAYS: Final = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL"})
_WEEKDAY: Final = "(?:MO|TU|WE|TH|FR|SA|SU)"
_SHAPES: Final = MappingProxyType(
    {
        "FREQ": r"[A-Z]+",
        "INTERVAL": r"[1-9]\d{0,2}",
        "COUNT": r"[1-9]\d{0,5}",
        "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
        "WKST": _WEEKDAY,
        "BYDAY": rf"(?:[+-]?[1-5])?{_WEEKDAY}(?:,(?:[+-]?[1-5])?{_WEEKDAY}){{0,34}}",
        "BYMONTHDAY": r"-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01])){0,30}",
        "BYMONTH": r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11}",
        "BYSETPOS": r"-?[1-4]",
    }
)
_LONGEST_MONTHS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ENDINGS: Final = MappingProxyType({8: "%Y%m%d", 15: "%Y%m%dT%H%M%S", 16: "%Y%m%dT%H%M%SZ"})
_LEAP_DAY: Final = 29


def parts_of(rule: str) -> dict[str, str]:
    """A rule's parts by name. Raises ``UserError`` for a rule we do not follow, saying why."""
    said = rule.strip().upper().removeprefix("RRULE:")
    pieces = [piece.partition("=") for piece in said.split(";") if piece]
    parts = {name: value.replace("+", "") for name, _, value in pieces}
    if len(said) > LONGEST or len(parts) != len(pieces):
        raise UserError("rule-unreadable", rule=rule[:LONGEST])
    for name, value in parts.items():
        if name not in _SHAPES or not re.fullmatch(_SHAPES[name], value):
            raise UserError("rule-unreadable", rule=rule[:LONGEST])
    _check(parts, rule)
    return {name: parts[name] for name in _ORDER if name in parts}


def written(parts: Mapping[str, str]) -> str:
    """A rule from its parts, always in the same order."""
    said = {name: parts[name] for name in _ORDER if name in parts}
    if said.get("INTERVAL") == "1":
        del said["INTERVAL"]
    return ";".join(f"{name}={value}" for name, value in said.items())


def _check(parts: Mapping[str, str], rule: str) -> None:
    often, apart = parts.get("FREQ", ""), int(parts.get("INTERVAL", "1"))
    if often in _TOO_OFTEN:
        raise UserError("rule-too-often", rule=rule)
    if int(parts.get("COUNT", "1")) > MOST_TIMES:
        raise UserError("rule-too-many", rule=rule, most=MOST_TIMES)
    allowed = _PARTS.get(often, set[str]()) | _ALWAYS
    fits = (
        often in _PARTS
        and parts.keys() <= allowed
        and not {"COUNT", "UNTIL"} <= parts.keys()
        and apart <= _MOST_APART
        and _ends(parts.get("UNTIL"))
        and _days_fit(parts, often, apart)
    )
    if not fits:
        raise UserError("rule-unreadable", rule=rule)
    if not _comes(parts, apart):
        raise UserError("rule-never", rule=rule)


def _days_fit(parts: Mapping[str, str], often: str, apart: int) -> bool:
    """Whether the parts that choose days go together: those that could exclude each other for ever do not."""
    days, dates, place = (name in parts for name in ("BYDAY", "BYMONTHDAY", "BYSETPOS"))
    counted = any(character.isdigit() for character in parts.get("BYDAY", ""))
    if often == "DAILY":
        return not counted and (apart == 1 or not days)
    if often == "WEEKLY":
        return not counted
    together = not (days and dates) or (not counted and not place and apart == 1)
    picked = not place or (days and not counted) or (dates and parts["BYSETPOS"] in {"1", "-1"})
    return together and picked and (often == "MONTHLY" or _named(parts))


def _named(parts: Mapping[str, str]) -> bool:
    """A year's days are chosen within named months."""
    return "BYMONTH" in parts or not {"BYDAY", "BYMONTHDAY", "BYSETPOS"} & parts.keys()


def _comes(parts: Mapping[str, str], apart: int) -> bool:
    """Whether one of the months ever has one of the days; a leap day every other year would have to be lucky."""
    if not {"BYMONTH", "BYMONTHDAY"} <= parts.keys():
        return True
    longest = max(_LONGEST_MONTHS[int(month)] for month in parts["BYMONTH"].split(","))
    soonest = min(abs(int(day)) for day in parts["BYMONTHDAY"].split(","))
    return soonest <= longest and not (longest == soonest == _LEAP_DAY and apart > 1)


def _ends(ending: str | None) -> bool:
    if ending is None:
        return True
    try:
        datetime.strptime(ending, _ENDINGS[len(ending)])  # noqa: DTZ007 - only whether it is a date
    except ValueError:
        return False
    return True
