"""Workshops in the weekly letter."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from typing_extensions import override

from bot.chat import workshop_words as words
from bot.chat.cards import Action, Item
from bot.chat.digests import MOST_ITEMS, Section
from bot.chat.letters import Occasion
from bot.core.digests import Week
from bot.core.texts import Quote, Said, Text
from bot.core.workshops import Date
from bot.services import workshops

_AHEAD: Final = timedelta(days=14)


class NextWorkshops(Section):
    """Dates of the coming two weeks in a member's topics, the soonest of each workshop."""

    @property
    @override
    def title(self) -> Said:
        return Text("digest-workshops")

    @override
    async def gather(self, occasion: Occasion, week: Week) -> Sequence[Item]:
        found: dict[int, Date] = {}
        for each in await occasion.tx.occurrences.coming(occasion.community, now=occasion.now):
            if each.workshop_id in found or each.starts > occasion.now + _AHEAD:
                continue
            date = await workshops.date_of(occasion.tx, community=occasion.community, number=each.id)
            if not week.topics or set(week.topics) & set(date.workshop.topics):
                found[each.workshop_id] = date
            if len(found) == MOST_ITEMS:
                break
        return [_item(date, occasion.zone) for date in found.values()]


def _item(date: Date, zone: str) -> Item:
    return Item(
        title=Quote(date.workshop.title, date.workshop.language),
        note=words.when(date, zone),
        action=Action("workshop.show", Text("press-open"), (date.workshop.id,)),
    )
