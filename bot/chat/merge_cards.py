"""Two entries side by side."""

from collections.abc import Iterable
from typing import Final

from bot.chat.cards import Action, Card, Fact
from bot.chat.curation_cards import field_name, value_of
from bot.core.differences import changed_words
from bot.core.entries import Entry
from bot.core.limits import shorten
from bot.core.texts import Quote, Said, Text
from bot.services.curating import NOTHING, readable
from bot.services.merging import Beside

_SHOWN: Final = (
    "title",
    "summary",
    "body",
    "organisation",
    "country",
    "place",
    "start",
    "evidence",
    "results",
    "sources",
)
_LONGEST: Final = 300


def beside_card(beside: Beside, *, action: str, apart: str) -> Card:
    """Where two entries differ and where they agree; ``action`` keeps the first (0) or the second (1), ``apart`` says
    that they are not the same.
    """
    first, second = beside.first, beside.second
    number = beside.pair.id
    return Card(
        title=Text("merge-title"),
        subtitle=Text("merge-alike", percent=round(beside.pair.likeness * 100)) if beside.pair.likeness else None,
        facts=tuple(_facts(first, second)),
        footer=(Text("merge-what"),),
        presses=(
            Action(action, Text("press-keep", title=shorten(first.title, 40)), (number, 0)),
            Action(action, Text("press-keep", title=shorten(second.title, 40)), (number, 1)),
            Action(apart, Text("press-apart"), (number,)),
            Action("curate.open", Text("press-curate"), (first.id,)),
            Action("curate.open", Text("press-curate"), (second.id,)),
        ),
    )


def _facts(first: Entry, second: Entry) -> Iterable[Fact]:
    for field in _SHOWN:
        one, other = (getattr(entry, field) for entry in (first, second))
        if not one and not other:
            continue
        if one == other:
            lines = (Text("merge-same", value=_shown(field, shorten(readable(one), _LONGEST))),)
        else:
            was, now = changed_words(readable(one), readable(other))
            lines = (Text("merge-first", value=_shown(field, was)), Text("merge-second", value=_shown(field, now)))
        yield Fact(field_name(field), lines)


def _shown(field: str, value: str) -> Said:
    return Quote(value) if value == NOTHING else value_of(field, value)
