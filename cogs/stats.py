"""`entry stats`: how entries are used."""

from datetime import timedelta
from typing import Final

from bot.chat.cards import Action, Card, Item
from bot.chat.commands import Cog, command
from bot.chat.curation_cards import curator_facts, used
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef
from bot.core.people import Role
from bot.core.texts import Quote, Text
from bot.services import curating

RECENT: Final = timedelta(days=90)
_MOST: Final = 8


class StatsCog(Cog):
    """Counts by day, which outlive the questions they were counted from."""

    @command(group="entry", role=Role.MODERATOR)
    async def stats(self, request: Request, entry: AnyEntryRef | None = None) -> Answer:
        """See how often entries are the answer, and whether they helped."""
        return show(await _of(request, entry) if entry else await _most_used(request))


async def _of(request: Request, slug: str) -> Card:
    found = await curating.find(request.tx, community=request.community, slug=slug)
    uses = await request.tx.uses.of(request.community, slug)
    return Card(
        title=Quote(found.entry.title, found.entry.language),
        facts=curator_facts(found.entry, uses),
        presses=(Action("curate.open", Text("press-curate"), (slug,)),),
    )


async def _most_used(request: Request) -> Card:
    since = request.now.date() - RECENT
    most_used = await request.tx.uses.most_used(request.community, since=since, most=_MOST)
    entries = await request.tx.entries.some(request.community, [slug for slug, _ in most_used])
    if not most_used:
        return Card(body=(Text("stats-none"),))
    return Card(
        title=Text("stats-title", since=since),
        items=tuple(
            Item(
                Quote(entries[slug].title, entries[slug].language),
                Text("joined", parts=used(uses)),
                action=Action("curate.open", Text("press-curate"), (slug,)),
            )
            for slug, uses in most_used
            if slug in entries
        ),
    )
