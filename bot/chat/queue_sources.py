"""What the library itself has for moderators to look at: each kind found in the store, and shown with its actions."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from typing_extensions import override

from bot.chat.cards import Action, Card, Fact, Press, Style
from bot.chat.curation_cards import curator_facts
from bot.chat.entry_cards import entry_card
from bot.chat.gap_cards import REPLIES_SHOWN, gap_card
from bot.chat.hands import account_of
from bot.chat.merge_cards import beside_card
from bot.chat.model import Request
from bot.chat.organisation_cards import waiting_card
from bot.chat.queue import Matter, Source
from bot.core.entries import Entry
from bot.core.people import Setting
from bot.core.proposals import is_fit
from bot.core.queue import Waiting
from bot.core.texts import Name, Quote, Said, Text
from bot.services import curating, gaps, links, merging, organisations

_MOST_WORDS: Final = 5

Shower: TypeAlias = Callable[[Request, str], Awaitable[Card]]


@dataclass(frozen=True, slots=True)
class StoreSource(Source):
    """A kind the store can find, and how one thing of it is shown."""

    kind: str
    waiting: Waiting
    shower: Shower

    @override
    async def count(self, request: Request) -> int:
        return await request.tx.queue.count(self.waiting, request.community, who=account_of(request), now=request.now)

    @override
    async def next(self, request: Request) -> Matter | None:
        item = await request.tx.queue.next(self.waiting, request.community, who=account_of(request), now=request.now)
        return Matter(item, await self.shower(request, item)) if item else None


def library_sources() -> list[Source]:
    return [StoreSource(waiting.value, waiting, _SHOWERS[waiting]) for waiting in Waiting]


async def _gap(request: Request, item: str) -> Card:
    """A question with its replies, and what is next for it."""
    gap = await gaps.find(request.tx, community=request.community, number=int(item))
    replies = await request.tx.gap_replies.of(gap, most=REPLIES_SHOWN)
    events = await request.tx.gaps.events(gap)
    return gap_card(gap, replies, events, mine=False, follows=True, role=request.role)


async def _organisation(request: Request, item: str) -> Card:
    return waiting_card(await organisations.show(request.tx, community=request.community, number=int(item)))


async def _wording(request: Request, item: str) -> Card:
    """A wording, and what it would lead to."""
    proposal = await request.tx.proposals.get(request.community, int(item))
    if proposal is None:
        raise LookupError(f"no proposal {item}")
    entry = await _entry(request, proposal.slug)
    return Card(
        title=Quote(proposal.text, proposal.language),
        subtitle=Text("queue-wording-of", language=Name("language", proposal.language), count=proposal.times),
        body=(
            Text("queue-wording-for", title=Quote(entry.title, entry.language)),
            Quote(entry.summary, entry.language),
        ),
        presses=(
            Action("queue.accept", Text("press-accept"), (item,), Style.PRIMARY),
            Action("queue.reject", Text("press-reject"), (item,)),
            _opening(entry.id),
        ),
    )


async def _alike(request: Request, item: str) -> Card:
    beside = await merging.look(request.tx, community=request.community, number=int(item))
    return beside_card(beside, action="queue.join", apart="queue.apart")


async def _refused(request: Request, item: str) -> Card:
    """An entry that was often not what was meant, with the words it was refused for; none that point at a person."""
    words = await request.tx.queue.refused_words(request.community, item, most=_MOST_WORDS * 2)
    asked = tuple(Quote(each) for each in words if is_fit(each))[:_MOST_WORDS]
    fact = (Fact(Text("queue-refused-for"), asked),) if asked else ()
    done = Action("queue.seen", Text("press-seen"), (Waiting.REFUSED.value, item), Style.PRIMARY)
    return await _whole(request, item, Text("queue-refused-why"), done, facts=fact)


async def _dead(request: Request, item: str) -> Card:
    entry = await _entry(request, item)
    gone = await links.gone(request.tx, urls=[source.url for source in entry.sources])
    lines = tuple(
        Text("link-gone-code", url=each.url, code=str(each.code)) if each.code else Text("link-gone", url=each.url)
        for each in gone
    )
    mend = Action("edit.evidence", Text("aspect-evidence"), (item,), Style.PRIMARY)
    seen = Action("queue.seen", Text("press-seen"), (Waiting.DEAD.value, item))
    return await _whole(request, item, Text("queue-dead-why"), mend, seen, facts=(Fact(Text("queue-links"), lines),))


async def _outdated(request: Request, item: str) -> Card:
    entry = await _entry(request, item)
    behind = [language for language, each in entry.translations.items() if each.outdated_since]
    lines: tuple[Said, ...] = tuple(Name("language", language) for language in behind)
    mend = [
        Action("translate.words", Text("press-translate-to", language=Name("language", language)), (item, language))
        for language in behind[:3]
    ]
    fact = Fact(Text("queue-behind"), lines)
    done = Action("queue.seen", Text("press-seen"), (Waiting.OUTDATED.value, item))
    return await _whole(request, item, Text("queue-outdated-why"), *mend, done, facts=(fact,))


async def _overdue(request: Request, item: str) -> Card:
    return await _whole(request, item, Text("queue-overdue-why"), *_check(item, Waiting.OVERDUE))


async def _unchecked(request: Request, item: str) -> Card:
    return await _whole(request, item, None, *_check(item, Waiting.UNCHECKED))


def _check(item: str, kind: Waiting) -> tuple[Action, ...]:
    return (
        Action("queue.confirm", Text("press-confirm"), (kind.value, item), Style.PRIMARY),
        Action("edit.words", Text("press-edit"), (item,)),
        Action("queue.retire", Text("press-to-retired"), (kind.value, item), Style.DANGER),
    )


async def _whole(request: Request, slug: str, why: Said | None, *presses: Press, facts: tuple[Fact, ...] = ()) -> Card:
    """An entry as moderators check it: all it says, how it is used, why it is here."""
    entry = await _entry(request, slug)
    card = entry_card(entry, locale=request.locale, setting=Setting(), whole=True)
    uses = await request.tx.uses.of(request.community, slug)
    return replace(
        card,
        body=(*((why,) if why else ()), *card.body),
        facts=(*facts, *curator_facts(entry, uses)[1:], *card.facts),
        presses=(*presses, _opening(slug), *card.presses),
    )


async def _entry(request: Request, slug: str) -> Entry:
    return (await curating.find(request.tx, community=request.community, slug=slug)).entry


def _opening(slug: str) -> Action:
    return Action("curate.open", Text("press-curate"), (slug,))


_SHOWERS: Final[Mapping[Waiting, Shower]] = {
    Waiting.GAPS: _gap,
    Waiting.ORGANISATIONS: _organisation,
    Waiting.WORDINGS: _wording,
    Waiting.ALIKE: _alike,
    Waiting.REFUSED: _refused,
    Waiting.DEAD: _dead,
    Waiting.OUTDATED: _outdated,
    Waiting.OVERDUE: _overdue,
    Waiting.UNCHECKED: _unchecked,
}
