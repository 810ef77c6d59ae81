"""The cards a question can be met with: an answer, a choice, a question back, an honest no, another door."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.cards import Action, Card, Fact, Item, Link, Press, Style, Tone
from bot.chat.entry_cards import entry_card, entry_item
from bot.chat.model import Request
from bot.core.asks import Ask
from bot.core.entries import Entry
from bot.core.texts import Name, Quote, Said, Text
from knowledge.helplines import Helpline
from knowledge.referral import URGENT
from knowledge.verdict import Candidate


def hello_card() -> Card:
    """To whoever greets, or asks what this is: what it is, and where to begin."""
    return Card(
        title=Text("ask-hello"),
        body=(Text("help-intro"),),
        presses=(Action("path.new", Text("press-new"), style=Style.PRIMARY),),
        footer=(Text("help-privacy"),),
    )


def answer_card(
    request: Request,
    ask: Ask,
    entry: Entry,
    *,
    candidate: Candidate | None = None,
    related: Sequence[Entry] = (),
    by_words_alone: bool = False,
    peers: bool = False,
) -> Card:
    """One entry as the answer, with why it fits and what to do about it; ``peers`` where somebody who did it can be
    asked.
    """
    presses: list[Press] = [
        Action("ask.helpful", Text("press-helpful"), (_id(ask), entry.id), Style.PRIMARY),
        Action("ask.other", Text("press-other"), (_id(ask), 1, entry.id)),
        _ask_peers(ask),
        *((Action("intro.begin", Text("press-intro-who-did"), (entry.id, _id(ask))),) if peers else ()),
        Action("ask.more", Text("press-more"), (entry.id,)),
        Action("ask.why", Text("press-why"), (_id(ask), entry.id)),
    ]
    if not request.sender.place.private:
        presses.append(Action("ask.share", Text("press-share"), (entry.id,)))
    card = entry_card(
        entry,
        locale=request.locale,
        setting=request.member.setting,
        part=_part(candidate, entry),
        why=_why(candidate) if candidate else (),
        presses=presses,
        items=[_opened(ask, other, request.locale) for other in related],
    )
    return _with_notes(card, request, by_words_alone=by_words_alone)


def suggest_card(request: Request, ask: Ask, found: Sequence[Entry], *, by_words_alone: bool = False) -> Card:
    card = Card(
        title=Text("suggest-title"),
        items=tuple(_opened(ask, entry, request.locale) for entry in found),
        presses=(
            Action("ask.other", Text("press-none-of-these"), (_id(ask), len(found))),
            _ask_peers(ask),
            _rephrase(ask),
        ),
    )
    return _with_notes(card, request, by_words_alone=by_words_alone)


def others_card(request: Request, ask: Ask, found: Sequence[Entry], *, after: int) -> Card:
    """More of what was found, or word that this was all."""
    if not found:
        return Card(body=(Text("others-none"),), presses=(_ask_peers(ask, Style.PRIMARY), _rephrase(ask)))
    more = Action("ask.other", Text("press-none-of-these"), (_id(ask), after))
    return Card(
        title=Text("others-title"),
        items=tuple(_opened(ask, entry, request.locale) for entry in found),
        presses=(*((more,) if after < len(ask.shown) else ()), _ask_peers(ask), _rephrase(ask)),
    )


def clarify_card(ask: Ask, topics: Sequence[str]) -> Card:
    about = (Action("ask.about", Text(f"topic-{topic}"), (_id(ask), topic)) for topic in topics)
    return Card(
        title=Text("clarify-title"),
        presses=(*about, Action("ask.other", Text("press-nearest"), (_id(ask), 0)), _rephrase(ask)),
    )


def gap_card(ask: Ask) -> Card:
    return Card(
        body=(Text("gap-nothing"), Text("gap-offer")),
        presses=(
            _ask_peers(ask, Style.PRIMARY),
            Action("ask.other", Text("press-nearest"), (_id(ask), 0)),
            _rephrase(ask),
        ),
        tone=Tone.CAREFUL,
    )


def referral_card(ask: Ask, kind: str, doors: Sequence[Helpline], *, country: str | None) -> Card:
    """Who to turn to instead, by phone first."""
    where: Said = Text("refer-in", country=Name("country", country)) if country else Text("refer-everywhere")
    return Card(
        title=Text(f"refer-{kind}-title"),
        body=(Text(f"refer-{kind}"),),
        facts=(Fact(where, tuple(door(each) for each in doors)),) if doors else (),
        footer=() if country or not doors else (Text("refer-say-country"),),
        presses=(
            *(Link(Quote(each.name), each.url) for each in doors[:3]),
            Action("ask.anyway", Text("press-anyway"), (_id(ask),)),
        ),
        tone=Tone.URGENT if kind in URGENT else Tone.CAREFUL,
    )


def door(helpline: Helpline) -> Said:
    """Who helps, by number and hours where they have them."""
    name = Quote(helpline.name)
    if not helpline.number:
        return name
    return Text(
        "refer-number-hours" if helpline.hours else "refer-number",
        number=helpline.number,
        name=name,
        hours=helpline.hours or "",
    )


def _part(candidate: Candidate | None, entry: Entry) -> Said | None:
    """The part of the body that answers, where one was found and the body is shown in its own language."""
    return Quote(candidate.part.text, entry.language) if candidate and candidate.part else None


def _why(candidate: Candidate) -> tuple[Said, ...]:
    if candidate.named:
        return (Text("why-named"),)
    reasons: list[Said] = []
    if candidate.nearest and candidate.nearest.field.is_question:
        reasons.append(Text("why-asked", phrasing=Quote(candidate.nearest.text, candidate.nearest.language)))
    if candidate.shared:
        reasons.append(Text("why-words", words=", ".join(candidate.shared[:4])))
    return tuple(reasons)


def _opened(ask: Ask, entry: Entry, locale: str) -> Item:
    return entry_item(entry, locale=locale, action=Action("ask.open", Text("press-open"), (_id(ask), entry.id)))


def _ask_peers(ask: Ask, style: Style = Style.PLAIN) -> Action:
    return Action("gap.ask", Text("press-ask-peers"), (_id(ask),), style)


def _rephrase(ask: Ask) -> Action:
    return Action("ask.rephrase", Text("press-rephrase"), (_id(ask),))


def _with_notes(card: Card, request: Request, *, by_words_alone: bool) -> Card:
    """Once, ask where the asker works; and say when meanings were not at hand yet."""
    notes = [*card.footer]
    presses = [*card.presses]
    if by_words_alone:
        notes.append(Text("answer-by-words"))
    if request.member.asked_setting_at is None:
        notes.append(Text("me-invitation"))
        presses += [Action("me.tell", Text("press-tell")), Action("me.skip", Text("press-skip"))]
    return replace(card, footer=tuple(notes), presses=tuple(presses))


def _id(ask: Ask) -> int:
    if ask.id is None:
        raise ValueError("a question must be kept before its buttons can name it")
    return ask.id
