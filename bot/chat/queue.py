"""What waits for a moderator, one thing at a time: any cog may bring a source of things to look at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.chat.cards import Action, Card, Item, Style, Tone
from bot.chat.model import Reply, Request, show
from bot.core.texts import Said, Text


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to look at: ``item`` is what its source knows it by, and ``card`` has its own actions. They end by
    calling ``Queue.onward``.
    """

    item: str
    card: Card


class Source(Protocol):
    """Things of one ``kind`` to look at. The words ``queue-<kind>`` say how many there are."""

    kind: str

    async def count(self, request: Request) -> int: ...

    async def next(self, request: Request) -> Matter | None:
        """What to look at next; not what this moderator has put off."""
        ...


class Queue:
    """``sources`` in the order they are worked through."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources

    async def overview(self, request: Request) -> Card:
        """How much of what is waiting."""
        counts = [(source.kind, await source.count(request)) for source in self._sources]
        waiting = [(kind, count) for kind, count in counts if count]
        if not waiting:
            return Card(body=(Text("queue-empty"),), tone=Tone.GOOD)
        return Card(
            title=Text("queue-title"),
            items=tuple(
                Item(Text(f"queue-{kind}", count=count), action=Action("queue.next", Text("press-begin"), (kind,)))
                for kind, count in waiting
            ),
        )

    async def onward(
        self, request: Request, kind: str, *, done: Sequence[Said] = (), undo: Action | None = None
    ) -> Reply:
        """What has just been done, with its way back, and at once the next thing: of the same kind, else of those after
        it, else of those before.
        """
        kinds = [source.kind for source in self._sources]
        start = kinds.index(kind) if kind in kinds else 0
        for source in (*self._sources[start:], *self._sources[:start]):
            if matter := await source.next(request):
                return show(_with(matter, source.kind, done, undo), replaces=True)
        back = (undo,) if undo else ()
        return show(Card(body=(*done, Text("queue-empty")), presses=back, tone=Tone.GOOD), replaces=True)


def _with(matter: Matter, kind: str, done: Sequence[Said], undo: Action | None) -> Card:
    card = matter.card
    presses = [*card.presses, Action("queue.later", Text("press-later"), (kind, matter.item))]
    if undo:
        presses.append(replace(undo, style=Style.PLAIN))
    return replace(card, body=(*done, *card.body), presses=tuple(presses))
