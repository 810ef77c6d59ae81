"""Paths for new helpers: guides in an order, a step a day, and how far somebody has come on one."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from bot.core import zones
from bot.core.moments import Moment, agreed
from bot.core.outbox import Address

MOST_STEPS: Final = 14
MOST_LINES: Final = 5
"""Of a step's own, beside what its guide says to do and not to do."""
LONGEST_TITLE: Final = 80
LONGEST_LINE: Final = 200
LONGEST_CONTACT: Final = 200
EARLIEST: Final = 6
LATEST: Final = 22
"""The hours of a day between which a step may come by itself."""
STOP_WORDS: Final = frozenset(
    {"stop", "unsubscribe", "stopp", "arrêt", "arrêter", "fermati", "basta", "alto", "parar", "koniec", "стоп", "قف"}
)
"""What ends the messages when it is all somebody says; each language's own is shown under every step."""
_CALM: Final = timedelta(hours=12)
"""Between one step and the next that comes by itself."""


class PathKind(StrEnum):
    """``CRISIS`` is for countries where moderators have switched one on, and for everybody where there is no other."""

    EVERYDAY = "everyday"
    CRISIS = "crisis"


class PathState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    RETIRED = "retired"


class Going(StrEnum):
    """How it stands with a helper's walk. ``DONE``: there is no step they were not sent."""

    ON = "on"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A guide by its id, with what moderators add to it in the path's language."""

    entry: str
    dos: tuple[str, ...] = ()
    donts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a path is called and whom it is for."""

    title: str
    language: str
    kind: PathKind
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """``country`` is where it is for, ``None`` for everywhere; ``language`` is that of its title and added lines."""

    id: int
    title: str
    language: str
    kind: PathKind
    country: str | None
    state: PathState
    steps: tuple[Step, ...] = ()

    def step(self, slug: str) -> Step | None:
        return next((step for step in self.steps if step.entry == slug), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How far a helper has come. ``sent`` are steps in the order they were promised, the last of them due at ``due``;
    ``turn`` tells promises of the same step apart when it was put off or begun anew. ``country`` is where they help.
    """

    id: int
    community_id: int
    member_id: int
    path_id: int
    account: Address
    country: str | None
    hour: int
    turn: int
    going: Going
    sent: tuple[str, ...]
    done: tuple[str, ...]
    due: datetime

    def before(self, now: datetime) -> tuple[str, ...]:
        """The steps they have by now: the last one may still be on its way."""
        return self.sent[:-1] if self.going is Going.ON and self.due > now else self.sent

    def next_of(self, path: Path, open_now: frozenset[str]) -> str | None:
        """The first step of a path they were not sent, of those that can be read."""
        return next((step.entry for step in path.steps if step.entry not in self.sent and step.entry in open_now), None)

    @property
    def every_promise(self) -> str:
        """How every promise of the walk begins."""
        return f"path:{self.id}:"

    def once(self, slug: str) -> str:
        return f"{self.every_promise}{self.turn}:{slug}"

    @property
    def once_ended(self) -> str:
        return self.once("/end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crisis:
    """A path switched on for a country, until a day or until it is switched off."""

    country: str
    path_id: int
    since: datetime
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinator:
    """Whom new helpers of a country call, or those of every country. Nobody is told before they have agreed."""

    member_id: int
    name: str
    country: str | None
    contact: str
    agreed: bool


def is_stop_word(said: str) -> bool:
    return said.strip().strip(".!?…\"'«»„“”").strip().casefold() in STOP_WORDS


def hour_of(now: datetime, zone: str) -> int:
    """The hour somebody has time at, seen from when they began."""
    return min(max(now.astimezone(zones.zone(zone)).hour, EARLIEST), LATEST)


def next_due(now: datetime, zone: str, hour: int) -> Moment:
    """The coming time at a steady hour of a zone, with a night between."""
    today = now.astimezone(zones.zone(zone)).date()
    days = (agreed(datetime.combine(today + timedelta(days=ahead), time(hour)), zone) for ahead in range(4))
    return next(moment for moment in days if moment.at - now >= _CALM)
