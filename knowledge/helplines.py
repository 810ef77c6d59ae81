"""Helplines and other doors, by country: facts with a source, from a data file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

FILE: Final = Path(__file__).with_name("starter") / "helplines.yaml"

DOORS: Final = {
    "emergency": ("emergency", "crisis", "violence", "child"),
    "child_safeguarding": ("child", "missing-child", "emergency"),
    "legal": ("legal-aid", "asylum-info"),
    "medical": ("medical", "emergency"),
    "personal_data": ("data-protection",),
    "member_privacy": (),
    "unlawful": ("legal-aid",),
    "hate": ("equality",),
    "injection": (),
    "accusation": ("equality", "police-report"),
    "newcomer": ("asylum-info", "legal-aid", "emergency"),
}
"""Kinds of helplines that serve each kind of referral, the most fitting first."""
_MOST: Final = 6
_MANY: Final = 20
"""Countries from which on a helpline counts as European."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """``countries`` are ISO codes, empty when it serves everywhere; what is not known is ``None`` or empty."""

    id: str
    kinds: tuple[str, ...]
    name: str
    url: str
    number: str | None = None
    countries: frozenset[str] = frozenset()
    hours: str | None = None
    languages: tuple[str, ...] = ()
    free: bool | None = None
    note: str | None = None
    checked: str | None = None


class Helplines:
    def __init__(self, helplines: Iterable[Helpline]) -> None:
        self._all = tuple(helplines)

    def for_referral(self, kind: str, country: str | None) -> Sequence[Helpline]:
        """The doors for a referral: those of the country before those that serve everywhere, phones first."""
        wanted = DOORS.get(kind, ())
        fitting = [
            (wanted.index(mine[0]), not helpline.number, not helpline.countries, number, helpline)
            for number, helpline in enumerate(self._all)
            if (mine := [each for each in wanted if each in helpline.kinds]) and _serves(helpline, country)
        ]
        return [helpline for *_, helpline in sorted(fitting, key=lambda each: each[:-1])][:_MOST]


def read(file: Path = FILE) -> Helplines:
    return Helplines(_helpline(each) for each in yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader))


def _serves(helpline: Helpline, country: str | None) -> bool:
    """Where the asker is unknown, only what is true in most of Europe is shown: a wrong number is worse than none."""
    if not helpline.countries:
        return True
    return country in helpline.countries if country else len(helpline.countries) >= _MANY


def _helpline(read: dict[str, Any]) -> Helpline:
    return Helpline(
        id=read["id"],
        kinds=tuple(read["kinds"]),
        name=read["name"],
        url=read["url"],
        number=read.get("number"),
        countries=frozenset(read.get("countries", ())),
        hours=read.get("hours"),
        languages=tuple(read.get("languages", ())),
        free=read.get("free"),
        note=read.get("note"),
        checked=str(read["checked"]) if read.get("checked") else None,
    )
