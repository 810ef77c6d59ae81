"""`map`: who is where, as a picture with words beside it, and where nobody is yet."""

import asyncio
from collections.abc import Sequence

from bot import cartography
from bot.cartography import Legend, Pin
from bot.chat.cards import Action, Card, Fact, Picture, Style
from bot.chat.commands import Cog, action, command
from bot.chat.model import Answer, Request, Words, show
from bot.chat.params import Topic
from bot.core.coverage import Coverage, cover
from bot.core.organisations import OrgState
from bot.core.texts import Name, Said, Text

_MOST = 8
_MOST_HOLES = 30


class MapCog(Cog):
    """Drawing takes a second of one core, so it is done aside."""

    def __init__(self, words: Words) -> None:
        self._words = words

    @command(name="map")
    async def map(self, request: Request, topic: Topic | None = None) -> Answer:
        """See who is where on a map, and where nobody is yet."""
        return await self._map(request, topic)

    @action("map.show")
    async def shown(self, request: Request, topic: Topic | None = None) -> Answer:
        return await self._map(request, topic)

    async def _map(self, request: Request, topic: str | None) -> Answer:
        covered = cover(await request.tx.organisations.every(request.community), topic)
        title: Said = Text("map-title-topic", topic=Text(f"topic-{topic}")) if topic else Text("map-title")
        counted = Text(
            "map-count",
            count=len(covered.organisations),
            countries=len(covered.by_country),
            confirmed=covered.confirmed,
        )
        written = cartography.readable(request.locale)
        legend = Legend(
            title=self._words(title, written),
            subtitle=self._words(counted, written),
            nobody=self._words(Text("map-nobody"), written),
            confirmed=self._words(Text("map-confirmed"), written),
            unconfirmed=self._words(Text("map-unconfirmed"), written),
            source=self._words(Text("map-source"), "en"),
        )
        pins = [
            Pin(spot=each.spot, confirmed=each.state is OrgState.LISTED) for each in covered.organisations if each.spot
        ]
        content = await asyncio.to_thread(cartography.draw, covered.by_country, covered.holes, pins, legend, written)
        return show(
            Card(
                title=title,
                subtitle=counted,
                picture=Picture(content=content, name="map.png", about=Text("map-about")),
                facts=tuple(_facts(covered, whole=topic is None)),
                footer=(Text("map-note"),),
                presses=(Action("org.add", Text("press-org-add"), style=Style.PRIMARY),),
            )
        )


def _facts(covered: Coverage, *, whole: bool) -> Sequence[Fact]:
    facts: list[Fact] = []
    if covered.by_country:
        facts.append(Fact(Text("map-most"), (_counted(list(covered.by_country.items())[:_MOST]),)))
    if covered.holes:
        missing: tuple[Said, ...] = tuple(Name("country", code) for code in covered.holes[:_MOST_HOLES])
        facts.append(Fact(Text("map-holes"), (Text("joined", parts=missing),)))
    if whole and covered.thin:
        thin: tuple[Said, ...] = tuple(Text(f"topic-{topic}") for topic in covered.thin)
        facts.append(Fact(Text("map-thin"), (Text("joined", parts=thin),)))
    if covered.elsewhere:
        outside = [(code, covered.by_country[code]) for code in covered.elsewhere]
        facts.append(Fact(Text("map-elsewhere"), (_counted(outside),)))
    return facts


def _counted(counts: Sequence[tuple[str, int]]) -> Said:
    parts = tuple(Text("map-counted", what=Name("country", code), count=count) for code, count in counts)
    return Text("joined", parts=parts)
