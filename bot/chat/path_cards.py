"""The cards of a new helper's path: what it is, each step, how far one has come, and the end."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.chat.ask_cards import door
from bot.chat.cards import Action, Ahead, Card, Fact, Item, Style, Tone
from bot.chat.entry_cards import entry_card
from bot.chat.model import Request
from bot.core import guides
from bot.core.entries import Entry, Translation
from bot.core.paths import Coordinator, Crisis, Going
from bot.core.people import Setting
from bot.core.texts import At, Name, Quote, Said, Text
from bot.services.crises import Pinned
from bot.services.walks import Due, Way
from knowledge.helplines import Helpline

_PINNED = 3
"""Guides shown ahead of an answer; the others are behind a button."""


def begun_card(request: Request, way: Way, crisis: Crisis | None) -> Card:
    """What comes, and when; the first step is on its way."""
    first = way.walk.sent[-1]
    presses = [
        Action("path.read", Text("press-path-read"), (first,), Style.PRIMARY),
        Action("path.stop", Text("press-path-stop")),
    ]
    said: list[Said] = [Text("path-begun", count=_count(way)), Text("path-hour-is", hour=_hour(way))]
    if crisis:
        said.insert(0, switched_on(crisis))
    if request.member.setting.country is None:
        said.append(Text("path-say-country"))
        presses.append(Action("me.tell", Text("press-tell")))
    return Card(title=_title(way, request.locale), body=tuple(said), presses=tuple(presses))


def way_card(request: Request, way: Way) -> Card:
    """Every step, with what is done and what is still to come."""
    walk, path = way.walk, way.laid.path
    had = walk.before(request.now)
    state: Said = {
        Going.ON: Text("path-hour-is", hour=_hour(way)),
        Going.STOPPED: Text("path-is-stopped"),
        Going.DONE: Text("path-is-over"),
    }[walk.going]
    ahead = [step.entry for step in path.steps if step.entry in way.laid.entries and step.entry not in had]
    seen = [slug for slug in had if slug in way.laid.entries]
    presses: list[Action] = []
    if walk.going is Going.ON:
        if had and ahead:
            presses.append(Action("path.hurry", Text("press-path-hurry"), (had[-1],), Style.PRIMARY))
        presses.append(Action("path.stop", Text("press-path-stop")))
    elif way.is_left and way.fits:
        presses.append(Action("path.resume", Text("press-path-resume"), (), Style.PRIMARY))
    if walk.going is not Going.ON or not way.fits:
        presses.append(Action("path.anew", Text("press-path-anew")))
    return Card(
        title=_title(way, request.locale),
        subtitle=Text("path-progress", done=len(walk.done), count=len(seen) + len(ahead)),
        body=(state, *(() if way.fits else (Text("path-other-fits"),))),
        items=tuple(_way_items(request.locale, way, [*seen, *ahead], had)),
        presses=tuple(presses),
    )


def step_card(due: Due, *, locale: str, doors: Sequence[Helpline]) -> Card:
    """One step, in the reader's language where its guide has it."""
    language, wording = due.entry.wording(locale)
    guide = guides.read(wording.body)
    card = entry_card(_unmarked(due.entry, language, wording, guide.text), locale=locale, setting=Setting(), whole=True)
    own = due.laid.path.language
    dos = [*(Quote(each, language) for each in guide.dos), *(Quote(each, own) for each in due.step.dos)]
    donts = [*(Quote(each, language) for each in guide.donts), *(Quote(each, own) for each in due.step.donts)]
    facts = (Fact(Text("path-do"), tuple(dos)), Fact(Text("path-dont"), tuple(donts)), *calling(due.coordinator, doors))
    is_on = due.walk.going is not Going.STOPPED
    slug = due.entry.id
    return replace(
        card,
        subtitle=Text("path-step", number=due.number, count=due.count),
        facts=(*(fact for fact in facts if fact.lines), *card.facts),
        footer=(*((Text("path-how-to-stop", word=Text("path-stop-word")),) if is_on else ()), *card.footer),
        presses=(
            Action("path.done", Text("press-path-done"), (slug,), Style.PRIMARY),
            *(
                (
                    Action("path.later", Text("press-path-later"), (slug,)),
                    Action("path.stop", Text("press-path-stop")),
                )
                if is_on
                else ()
            ),
            *card.presses,
        ),
    )


def calling(coordinator: Coordinator | None, doors: Sequence[Helpline]) -> tuple[Fact, ...]:
    """Whom to call: a person where one has agreed to it, and whoever helps at once."""
    who: Said = (
        Text("path-coordinator", name=Quote(coordinator.name), contact=Quote(coordinator.contact))
        if coordinator
        else Text("path-no-coordinator")
    )
    return (Fact(Text("path-call"), (who, *(door(each) for each in doors))),)


def done_card(way: Way, slug: str, *, next_at: At | None) -> Card:
    """A step ticked off, and what comes."""
    said = Text("path-done", done=len(way.walk.done), count=_count(way))
    if next_at is None:
        return Card(body=(said,))
    hurry = Action("path.hurry", Text("press-path-hurry"), (slug,), Style.PRIMARY)
    return Card(body=(said, Text("path-next", at=next_at)), presses=(hurry,), tone=Tone.GOOD)


def end_card() -> Card:
    """The last word: would they answer somebody who is new now?"""
    return Card(
        title=Text("path-end-title"),
        body=(Text("path-end"),),
        presses=(
            Action("me.topics", Text("press-path-topics"), (), Style.PRIMARY),
            Action("path.way", Text("press-path-way")),
        ),
        tone=Tone.GOOD,
    )


def switched_on(crisis: Crisis) -> Said:
    country = Name("country", crisis.country)
    if crisis.until:
        return Text("crisis-on-until", country=country, until=crisis.until)
    return Text("crisis-on-still", country=country)


def pinned(card: Card, pin: Pinned | None, *, locale: str, but: Iterable[str] = ()) -> Card:
    """A card with what moderators switched on for a country ahead of it, but for what the card says already."""
    said = set(but)
    entries = [entry for entry in pin.entries if entry.id not in said] if pin else []
    if pin is None or not entries:
        return card
    items = [_pin(entry, locale) for entry in entries[:_PINNED]]
    if len(pin.entries) > len(items):
        all_of_them = Action("crisis.show", Text("press-open"), (pin.crisis.country,))
        items.append(Item(title=Text("crisis-all", count=len(pin.entries)), action=all_of_them))
    country = Name("country", pin.crisis.country)
    ahead = Ahead(title=Text("crisis-ahead", country=country), note=switched_on(pin.crisis), items=tuple(items))
    return replace(card, ahead=ahead)


def pinned_card(pin: Pinned, locale: str) -> Card:
    """Everything that is switched on for a country."""
    return Card(
        title=Text("crisis-ahead", country=Name("country", pin.crisis.country)),
        subtitle=switched_on(pin.crisis),
        items=tuple(_pin(entry, locale, whole=True) for entry in pin.entries),
        presses=(Action("path.new", Text("press-new")),),
        tone=Tone.CAREFUL,
    )


def _pin(entry: Entry, locale: str, *, whole: bool = False) -> Item:
    language, wording = entry.wording(locale)
    return Item(
        title=Quote(wording.title, language),
        body=Quote(wording.summary, language) if whole else None,
        action=Action("ask.more", Text("press-open"), (entry.id,)),
    )


def _way_items(locale: str, way: Way, slugs: Sequence[str], had: Sequence[str]) -> Iterable[Item]:
    for number, slug in enumerate(slugs, start=1):
        language, wording = way.laid.entries[slug].wording(locale)
        state = "done" if slug in way.walk.done else "had" if slug in had else "ahead"
        yield Item(
            title=Text("path-way-step", number=number, title=Quote(wording.title, language)),
            note=Text(f"path-way-{state}"),
            action=Action("path.read", Text("press-open"), (slug,)) if slug in had else None,
        )


def _unmarked(entry: Entry, language: str, wording: Translation, text: str) -> Entry:
    """The entry with what is marked in its body left out, as it is shown by itself."""
    if language == entry.language:
        return replace(entry, body=text)
    return replace(entry, translations={**entry.translations, language: replace(wording, body=text)})


def _title(way: Way, locale: str) -> Said:
    """What moderators call it, for those who read their language."""
    path = way.laid.path
    return Quote(path.title, path.language) if path.language == locale else Text("path-first-days")


def _count(way: Way) -> int:
    known: set[str] = {step.entry for step in way.laid.path.steps if step.entry in way.laid.entries}
    return len(known | set(way.walk.sent))


def _hour(way: Way) -> str:
    return f"{way.walk.hour}:00"
