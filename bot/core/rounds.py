"""Peer rounds: who meets whom next, so that nobody meets the same person again before they have met all others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.core import zones

SILENT: Final = 2
"""Meetings in a row somebody may say nothing to before they are skipped until they say that they want to go on."""
RHYTHMS: Final = (2, 4)
"""Weeks between two meetings."""
_HOURS: Final = range(9, 18)
_AHEAD: Final = timedelta(days=5)
_MOST_TOGETHER: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Partaker:
    member_id: int
    language: str | None = None
    zone: str | None = None
    country: str | None = None
    weeks: int = 2
    misses: int = 0
    offers: tuple[str, ...] = ()
    looks_for: tuple[str, ...] = ()

    @property
    def clock(self) -> str:
        return self.zone or zones.of_country(self.country) or zones.UTC_ZONE


def drawn(partakers: Sequence[Partaker], met: Mapping[tuple[int, int], int]) -> list[tuple[int, ...]]:
    """Groups of two, and one of three where they are odd. Whoever waits longest chooses first: of those they have met
    least, whoever speaks their language, and then whose offers answer what they look for.
    """
    waiting = [each for each in partakers if each.misses < SILENT]
    groups: list[list[Partaker]] = []
    while len(waiting) > 1:
        first = waiting.pop(0)
        other = min(waiting, key=lambda each: _distance(first, each, met))
        waiting.remove(other)
        groups.append([first, other])
    if waiting and groups:
        [last] = waiting
        least = min(groups, key=lambda group: max(_times(last, each, met) for each in group))
        least.append(last)
    return [tuple(each.member_id for each in group) for group in groups]


def proposed(partakers: Sequence[Partaker], now: datetime) -> datetime:
    """The first hour, some days ahead, at which it is day for all of them on a weekday; else the least unkind one."""
    start = (now + _AHEAD).replace(minute=0, second=0, microsecond=0)
    hours = [start + timedelta(hours=ahead) for ahead in range(7 * 24)]
    return min(hours, key=lambda hour: (sum(_unkind(hour, each) for each in partakers), hour))


def _unkind(hour: datetime, partaker: Partaker) -> int:
    there = hour.astimezone(zones.zone(partaker.clock))
    weekend = there.weekday() >= 5  # noqa: PLR2004 - Saturday
    return 0 if there.hour in _HOURS and not weekend else 1 + abs(there.time().hour - time(13).hour)


def _distance(one: Partaker, other: Partaker, met: Mapping[tuple[int, int], int]) -> tuple[int, bool, int, int]:
    strangers = (one.language or "en") != (other.language or "en")
    answers = len({*one.looks_for} & {*other.offers}) + len({*other.looks_for} & {*one.offers})
    return _times(one, other, met), strangers, -answers, other.member_id


def _times(one: Partaker, other: Partaker, met: Mapping[tuple[int, int], int]) -> int:
    low, high = sorted((one.member_id, other.member_id))
    return met.get((low, high), 0)
