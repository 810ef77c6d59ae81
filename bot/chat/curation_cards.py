"""What moderators see of an entry: all of it with everything that can be done, and each change with its way back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from bot.chat.cards import Action, Card, Fact, Item, Press, Style, Tone
from bot.chat.entry_cards import entry_card
from bot.chat.entry_forms import ASPECTS
from bot.chat.model import Request
from bot.core.authors import FORMER, signed
from bot.core.curation import MAY_BECOME
from bot.core.differences import Difference, Way, differences
from bot.core.entries import Entry, State
from bot.core.people import Setting
from bot.core.reasons import Reason
from bot.core.texts import Ago, Name, Quote, Said, Text
from bot.services.curating import Changed
from bot.store.entries import Revision
from bot.store.uses import Uses

MOST_DIFFERENCES = 8


def curating_card(request: Request, revision: Revision, uses: Uses) -> Card:
    """An entry to look after, with each aspect to edit and each state it may take."""
    entry = revision.entry
    whole = entry_card(entry, locale=request.locale, setting=Setting(), whole=True)
    return replace(
        whole,
        facts=(*curator_facts(entry, uses), *whole.facts),
        footer=(*whole.footer, _last_change(revision, request.now)),
        presses=(*_states(entry), *_aspects(entry), *whole.presses),
    )


def for_moderators(card: Card, entry: Entry, uses: Uses) -> Card:
    """A card members see too, with what only moderators do."""
    return replace(
        card, facts=(*card.facts, *curator_facts(entry, uses)), presses=(*card.presses, open_press(entry.id))
    )


def curator_facts(entry: Entry, uses: Uses) -> tuple[Fact, ...]:
    """What only moderators see."""
    curator: Said = signed(entry.curator) if entry.curator else Text("curator-none")
    return (
        Fact(Text("curator-state"), (Text(f"state-{entry.state}"),)),
        Fact(Text("curator-who"), (curator,)),
        Fact(Text("curator-uses"), used(uses)),
    )


def used(uses: Uses) -> tuple[Said, ...]:
    if uses.last is None:
        return (Text("uses-none"),)
    said: list[Said] = [Text("uses-shown", count=uses.shown, last=uses.last)]
    if uses.share is not None:
        said.append(Text("uses-helpful", percent=round(uses.share * 100), count=uses.helpful + uses.refused))
    return tuple(said)


def changed_card(done: Said, changed: Changed, *presses: Press, undo: Action | None = None) -> Card:
    """What was done, how the entry differs now, and the way back."""
    if not changed.is_change:
        return Card(body=(Text("change-none"),), presses=(open_press(changed.after.id), *presses))
    back = undo or Action("history.undo", Text("press-undo"), (changed.after.id, changed.number))
    return Card(
        body=(done, *difference_lines(changed.before, changed.after)),
        presses=(back, open_press(changed.after.id), *presses),
        tone=Tone.GOOD,
    )


def open_press(slug: str) -> Action:
    return Action("curate.open", Text("press-curate"), (slug,))


def difference_lines(before: Entry, after: Entry) -> tuple[Said, ...]:
    """Each change on a line; a long list is cut, and says so."""
    found = [each for each in differences(before, after) if each.field not in {"confirmed_at", "review_by"}]
    told: list[Said] = [_told(each) for each in found[:MOST_DIFFERENCES]]
    if len(found) > MOST_DIFFERENCES:
        told.append(Text("diff-more", count=len(found) - MOST_DIFFERENCES))
    return tuple(told)


def history_card(entry: Entry, revisions: Sequence[Revision], *, more: bool, now: datetime, first: bool) -> Card:
    """Who changed what, when and why, the newest first; ``revisions`` has one more than is shown where there are more,
    so that the last one too has something to differ from.
    """
    shown = revisions[:-1] if more else revisions
    before = {each.number: older for each, older in pairwise(revisions)}
    items = tuple(
        _revision_item(each, before.get(each.number), now, is_now=first and number == 0)
        for number, each in enumerate(shown)
    )
    older = Action("history.page", Text("press-older"), (entry.id, shown[-1].number)) if more else None
    return Card(
        title=Quote(entry.title, entry.language),
        subtitle=Text("history-title"),
        items=items,
        presses=(*([older] if older else []), open_press(entry.id)),
    )


def _revision_item(revision: Revision, before: Revision | None, now: datetime, *, is_now: bool) -> Item:
    ago = Ago((now - revision.at).total_seconds())
    lines = difference_lines(before.entry, revision.entry) if before else ()
    back = Action("history.restore", Text("press-restore"), (revision.entry.id, revision.number))
    return Item(
        title=Text("history-revision", number=str(revision.number), ago=ago, by=signed(revision.author)),
        note=reason_of(revision.reason),
        body=Text("joined", parts=lines) if lines else None,
        action=None if is_now else back,
    )


def reason_of(reason: str) -> Said:
    """Why an entry was changed: one of our own reasons, perhaps with what it points at, or words such as a file's
    name.
    """
    name, _, about = reason.partition(":")
    if name in set(Reason):
        return Text(f"reason-{name}-with", about=about) if about else Text(f"reason-{name}")
    return Quote(reason)


def field_name(field: str) -> Said:
    """A field's name; a part of it, such as a language, with it."""
    name, _, part = field.partition(".")
    said = Text(f"field-{name.replace('_', '-')}")
    return Text("field-in", field=said, language=Name("language", part)) if part else said


def _told(each: Difference) -> Said:
    field = field_name(each.field)
    before, after = (value_of(each.field, value) for value in (each.before, each.after))
    if each.way is Way.ADDED:
        return Text("diff-added", field=field, after=after)
    if each.way is Way.REMOVED:
        return Text("diff-removed", field=field, before=before)
    return Text("diff-changed", field=field, before=before, after=after)


def value_of(field: str, value: str) -> Said:
    """A value in words, where it has a name of its own."""
    if not value or value == FORMER:
        return signed(value)
    if field in {"country", "language"}:
        return Name("country" if field == "country" else "language", value)
    families = {"state": "state", "kind": "kind", "status": "status", "evidence": "evidence", "topics": "topic"}
    family = {**families, "target_groups": "group"}.get(field)
    return Text(f"{family}-{value}") if family else Quote(value)


def _last_change(revision: Revision, now: datetime) -> Said:
    ago = Ago((now - revision.at).total_seconds())
    return Text("curator-last", ago=ago, by=signed(revision.author), why=reason_of(revision.reason))


def _states(entry: Entry) -> Iterable[Action]:
    """What may become of it, the likeliest first."""
    if entry.state is not State.RETIRED:
        yield Action("curate.confirm", Text("press-confirm"), (entry.id,), Style.PRIMARY)
    for state in State:
        if state in MAY_BECOME[entry.state]:
            style = Style.DANGER if state is State.RETIRED else Style.PLAIN
            yield Action("curate.move", Text(f"press-to-{state}"), (entry.id, state.value), style)
    yield Action("curate.claim", Text("press-claim"), (entry.id,))


def _aspects(entry: Entry) -> Iterable[Action]:
    for aspect in ASPECTS:
        yield Action(f"edit.{aspect.name}", Text(f"aspect-{aspect.name}"), (entry.id,))
    yield Action("translate.choose", Text("press-translate"), (entry.id,))
    yield Action("history.open", Text("press-history"), (entry.id,))
