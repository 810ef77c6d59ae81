"""`browse` and `entry show`: leafing through the library without a question."""

from bot.chat.cards import Action, Card
from bot.chat.commands import Cog, action, command
from bot.chat.curation_cards import for_moderators
from bot.chat.entry_cards import entry_card, entry_item
from bot.chat.model import Answer, Request, show
from bot.chat.params import Country, EntryRef, Group, Topic
from bot.core.people import Role
from bot.core.texts import Name, Said, Text
from bot.services import entries

PAGE = 5
"""Entries on a card: five titles with summaries fill a phone's screen."""
_ANY = "-"


class BrowseCog(Cog):
    """The library by topic, country and target group."""

    @command()
    async def browse(
        self,
        request: Request,
        topic: Topic | None = None,
        country: Country | None = None,
        group: Group | None = None,
    ) -> Answer:
        """Leaf through the library by topic, country and target group."""
        return show(await _page(request, topic, country, group, skip=0))

    @action("browse.page")
    async def page(self, request: Request, topic: str, country: str, group: str, skip: int) -> Answer:
        wanted = (None if value == _ANY else value for value in (topic, country, group))
        return show(await _page(request, *wanted, skip=skip), replaces=True)

    @command(group="entry", name="show")
    async def show(self, request: Request, entry: EntryRef) -> Answer:
        """Show an entry in full."""
        return await self._whole(request, entry)

    @action("entry.show")
    async def opened(self, request: Request, entry: EntryRef) -> Answer:
        return await self._whole(request, entry)

    async def _whole(self, request: Request, slug: str) -> Answer:
        entry = await entries.published(request.tx, community=request.community, slug=slug)
        card = entry_card(entry, locale=request.locale, setting=request.member.setting, whole=True)
        if request.role >= Role.MODERATOR:
            card = for_moderators(card, entry, await request.tx.uses.of(request.community, slug))
        return show(card)


async def _page(request: Request, topic: str | None, country: str | None, group: str | None, *, skip: int) -> Card:
    found = await entries.browse(
        request.tx,
        community=request.community,
        topic=topic,
        country=country,
        group=group,
        skip=skip,
        most=PAGE,
    )
    wanted: list[Said] = []
    if topic:
        wanted.append(Text(f"topic-{topic}"))
    if country:
        wanted.append(Name("country", country))
    if group:
        wanted.append(Text(f"group-{group}"))
    here = (topic or _ANY, country or _ANY, group or _ANY)
    presses: list[Action] = []
    if skip:
        presses.append(Action("browse.page", Text("press-back"), (*here, max(skip - PAGE, 0))))
    if skip + PAGE < found.total:
        presses.append(Action("browse.page", Text("press-next"), (*here, skip + PAGE)))
    return Card(
        title=Text("joined", parts=tuple(wanted)) if wanted else Text("browse-everything"),
        subtitle=Text("browse-count", count=found.total, first=skip + 1, last=min(skip + PAGE, found.total)),
        items=tuple(
            entry_item(entry, locale=request.locale, action=Action("entry.show", Text("press-open"), (entry.id,)))
            for entry in found.entries
        ),
        presses=tuple(presses),
    )
