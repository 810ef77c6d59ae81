"""Would it work here? Holding a practice's conditions against what a member told of their place."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.core.entries import Condition, ConditionKind
from bot.core.people import Setting, Staffing


class Standing(StrEnum):
    MET = "met"
    UNKNOWN = "unknown"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Checked:
    condition: Condition
    standing: Standing


def check(conditions: Iterable[Condition], setting: Setting) -> tuple[Checked, ...]:
    """What is met, missing or unknown; what the member did not tell is never guessed."""
    return tuple(Checked(condition, _standing(condition, setting)) for condition in conditions)


def _standing(condition: Condition, setting: Setting) -> Standing:
    here = _here(condition.kind, setting)
    if not here or not condition.needs:
        return Standing.UNKNOWN
    return Standing.MET if here & set(condition.needs) else Standing.MISSING


def _here(kind: ConditionKind, setting: Setting) -> set[str]:
    if kind is ConditionKind.PLACE_SIZE and setting.place_size:
        return {setting.place_size.value}
    if kind is ConditionKind.STAFF and setting.staffing:
        both = {Staffing.PAID.value, Staffing.VOLUNTEERS.value}
        return both if setting.staffing is Staffing.MIXED else {setting.staffing.value}
    return set()
