"""How well a directory covers the countries its members write from, and where its holes are."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core.countries import EUROPE
from bot.core.organisations import Organisation, OrgState
from bot.core.subjects import TOPICS

_FEW: Final = 1
"""Organisations up to which a topic counts as a hole."""
_TINY: Final = frozenset({"AD", "LI", "MC", "SM", "VA"})
"""Where nobody is missed at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Organisations by country and by topic, the most first; ``holes`` are countries with none, ``thin`` are topics
    with next to none.
    """

    organisations: tuple[Organisation, ...]
    by_country: Mapping[str, int]
    by_topic: Mapping[str, int]
    holes: tuple[str, ...]
    thin: tuple[str, ...]

    @property
    def confirmed(self) -> int:
        return sum(each.state is OrgState.LISTED for each in self.organisations)

    @property
    def elsewhere(self) -> tuple[str, ...]:
        return tuple(country for country in self.by_country if country not in EUROPE)


def cover(organisations: Iterable[Organisation], topic: str | None = None) -> Coverage:
    """Of all of them, or of those that work on one topic."""
    counted = tuple(each for each in organisations if topic is None or topic in each.topics)
    by_country = Counter(each.country for each in counted)
    by_topic = Counter(topic for each in counted for topic in each.topics)
    return Coverage(
        organisations=counted,
        by_country=dict(by_country.most_common()),
        by_topic=dict(by_topic.most_common()),
        holes=tuple(code for code in EUROPE if not by_country[code] and code not in _TINY),
        thin=tuple(each for each in TOPICS if by_topic[each] <= _FEW),
    )
