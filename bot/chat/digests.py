"""What a weekly letter is put together from: each feature brings its own section."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, Protocol

from typing_extensions import override

from bot.chat.cards import Action, Item
from bot.chat.entry_cards import entry_item
from bot.chat.letters import Occasion
from bot.core.digests import Week
from bot.core.gaps import Gap
from bot.core.limits import shorten
from bot.core.texts import Quote, Said, Text

MOST_ITEMS: Final = 4
"""Of one section: a letter is read over a cup of coffee."""
_STILL_FRESH: Final = timedelta(days=28)
_LONGEST_QUESTION: Final = 300


class Section(Protocol):
    """One part of the letter, under its ``title``; with nothing to tell it is left out."""

    @property
    def title(self) -> Said: ...

    async def gather(self, occasion: Occasion, week: Week) -> Sequence[Item]:
        """What is worth telling this member, the most important first."""
        ...


class NewEntries(Section):
    @property
    @override
    def title(self) -> Said:
        return Text("digest-entries")

    @override
    async def gather(self, occasion: Occasion, week: Week) -> Sequence[Item]:
        found = await occasion.tx.digests.published(occasion.community, week.topics, since=week.since, until=week.until)
        return [
            entry_item(entry, locale=occasion.locale, action=Action("entry.show", Text("press-open"), (entry.id,)))
            for entry in found[:MOST_ITEMS]
        ]


class OpenGaps(Section):
    """Questions of others about what the member offered to be asked."""

    @property
    @override
    def title(self) -> Said:
        return Text("digest-gaps")

    @override
    async def gather(self, occasion: Occasion, week: Week) -> Sequence[Item]:
        if not week.offered:
            return []
        since = week.until - _STILL_FRESH
        numbers = await occasion.tx.digests.open_about(
            occasion.community, week.offered, since=since, but=week.member, most=MOST_ITEMS
        )
        gaps = [await occasion.tx.gaps.get(occasion.community, number) for number in numbers]
        return [_question(gap) for gap in gaps if gap]


def _question(gap: Gap) -> Item:
    return Item(
        title=Quote(shorten(gap.asked.question, _LONGEST_QUESTION), gap.asked.language),
        note=Text("gap-replies", count=gap.replies),
        action=Action("gap.show", Text("press-open"), (gap.id,)),
    )
