"""Times and time zones as arguments."""

import typing
from dataclasses import dataclass
from typing import TypeAlias

from typing_extensions import override

from bot import times
from bot.chat.cards import Choice
from bot.chat.model import Request
from bot.chat.params import Reader
from bot.chat.times import in_full
from bot.core import zones
from bot.core.countries import EUROPE
from bot.core.errors import UserError
from bot.core.languages import INTERFACE
from bot.core.moments import Moment
from bot.core.texts import Name, Text
from bot.core.when.reading import begun, understood
from bot.i18n import zone_named


@dataclass(frozen=True, slots=True)
class ZoneReader(Reader):
    """A time zone, by its name, or by that of its city or country in any interface language."""

    @override
    def read(self, name: str, written: str) -> str:
        return zone_named(written)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        near = {zone for country in EUROPE for zone in zones.of_countries().get(country, ())}
        every = sorted(times.inhabited(), key=lambda zone: (zone != request.zone, zone not in near, zone))
        return [Choice(zone, _called(zone)) for zone in every]


def _called(zone: str) -> Text:
    parts: tuple[Name, ...] = (Name("city", zone),)
    country = zones.country_of(zone)
    return Text("joined", parts=(*parts, Name("country", country)) if country else parts)


@dataclass(frozen=True, slots=True)
class Saying:
    """A time as somebody wrote it. What it means depends on when they did, and by whose clock."""

    words: str

    def moment(self, request: Request, *, zone: str | None = None) -> Moment:
        """What is meant, by the asker's clock or that of a zone. Raises ``UserError`` for what is unclear or past."""
        english = request.locale == INTERFACE[0]
        return understood(self.words, now=request.now, zone=zone or request.zone, month_first=english)

    def and_rest(self, request: Request, rest: str) -> tuple[Moment, str]:
        """What is meant, and the words behind it. Where commands are typed, a time is torn at its first space unless it
        is quoted: then its other words are found at the beginning of the rest.
        """
        if " " in self.words.strip():
            return self.moment(request), rest
        english = request.locale == INTERFACE[0]
        return begun(f"{self.words} {rest}", now=request.now, zone=request.zone, month_first=english)


@dataclass(frozen=True, slots=True)
class WhenReader(Reader):
    """A time in words or figures, in any interface language."""

    @override
    def read(self, name: str, written: str) -> Saying:
        return Saying(written)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        """What is typed, as it is understood so far."""
        try:
            moment = Saying(typed).moment(request)
        except UserError:
            return []
        return [Choice(typed, in_full(moment))] if typed.strip() else []


When: TypeAlias = typing.Annotated[Saying, WhenReader()]
Zone: TypeAlias = typing.Annotated[str, ZoneReader()]
