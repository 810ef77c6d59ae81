"""What is said beside an answer: what it was understood from, how far to trust it, and why it was chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.chat.cards import Card
from bot.core.asks import Ask
from bot.core.languages import INTERFACE
from bot.core.texts import Name, Quote, Said, Text
from knowledge.documents import Field, Line
from knowledge.verdict import Candidate

_LIKELY: Final = 0.6
_POSSIBLE: Final = 0.3
"""Probabilities from which a fit is called likely, and possible."""


def with_context(card: Card, before: str) -> Card:
    """Say that the question before was heard along with this one."""
    return replace(card, footer=(*card.footer, Text("ask-together", question=Quote(before))))


def with_doubt(card: Card, language: str, trusted: Sequence[str]) -> Card:
    """Say that questions in a language are not known to be understood, and what to do about it."""
    good = tuple(Name("language", each) for each in trusted if each in INTERFACE)
    notes: list[Said] = [Text("ask-doubt", language=Name("language", language))]
    if good:
        notes.append(Text("ask-doubt-languages", languages=Text("joined", parts=good)))
    notes.append(Text("ask-doubt-peers", language=Name("language", language)))
    return replace(card, footer=(*card.footer, *notes))


def why_card(ask: Ask, candidate: Candidate | None) -> Card:
    """The words, the meaning and the wording that led from a question to an entry."""
    if candidate is None:
        return Card(title=Text("why-card-title"), body=(Text("why-gone"),))
    said: list[Said] = [Text("why-question", question=Quote(ask.question, ask.language))]
    if candidate.named:
        said.append(Text("why-card-named"))
    said.append(
        Text("why-card-words", words=", ".join(candidate.shared[:8])) if candidate.shared else Text("why-no-words")
    )
    if candidate.nearest:
        said.append(_nearest(candidate.nearest))
    said.append(_how_likely(candidate.score))
    return Card(title=Text("why-card-title"), body=tuple(said))


def _nearest(found: Line) -> Said:
    line = Quote(found.text, found.language)
    match found.field:
        case Field.TITLE:
            return Text("why-title", line=line)
        case Field.PHRASING:
            return Text("why-phrasing", line=line)
        case Field.LEARNT:
            return Text("why-learnt", line=line)
        case _:
            return Text("why-told", line=line)


def _how_likely(score: float) -> Said:
    if score >= _LIKELY:
        return Text("why-likely")
    return Text("why-possible") if score >= _POSSIBLE else Text("why-faint")
