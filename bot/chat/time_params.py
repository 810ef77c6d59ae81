"""Times and time zones as arguments."""

import typing
from dataclasses import dataclass
from typing import TypeAlias

from typing_extensions import override

from bot import times
from bot.chat.cards import Choice
from bot.chat.model import Request
from bot.chat.params import Reader
from bot.core import zones
from bot.core.countries import EUROPE
from bot.core.texts import Name, Text
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


Zone: TypeAlias = typing.Annotated[str, ZoneReader()]
