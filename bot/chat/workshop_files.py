"""Cards of workshops with a file for the reader's own calendar."""

from dataclasses import replace
from datetime import datetime

from bot.chat.cards import Card, Enclosure
from bot.core.people import Community, Member
from bot.core.slugs import slug_of
from bot.core.texts import Text
from bot.core.workshops import Workshop
from bot.services import calendars
from bot.store.transaction import Transaction


async def enclosing(
    tx: Transaction, community: Community, workshop: Workshop, member: Member | None, now: datetime, card: Card
) -> Card:
    """A card with all dates of a workshop, as they are now and as this member may see them."""
    content = await calendars.of_workshop(tx, community=community, workshop=workshop, member=member, now=now)
    name = f"{slug_of(workshop.title) or 'workshop'}.ics"
    file = Enclosure(content=content, name=name, media="text/calendar", label=Text("press-workshop-calendar"))
    return replace(card, enclosed=file)
