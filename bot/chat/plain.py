"""A card in nothing but text, for platforms, logs and readers without anything fancier."""

from collections.abc import Iterable

from bot.chat.cards import Action, Card, Item, Press
from bot.chat.model import Words


def plain(card: Card, words: Words, locale: str) -> str:
    """The card's words from top to bottom; presses are not among them, since how to press differs."""
    return "\n".join(_lines(card, words, locale)).strip()


def pressable(card: Card) -> list[Press]:
    """Everything that can be pressed on a card, in reading order: what belongs to its items first."""
    items = [*(card.ahead.items if card.ahead else ()), *card.items]
    return [*(item.action for item in items if item.action), *card.presses]


def actions(card: Card) -> list[Action]:
    return [press for press in pressable(card) if isinstance(press, Action)]


def _lines(card: Card, words: Words, locale: str) -> Iterable[str]:
    yield from _ahead(card, words, locale)
    for heading in (card.title, card.subtitle):
        if heading:
            yield words(heading, locale)
    for paragraph in card.body:
        yield from ("", words(paragraph, locale))
    if card.picture:
        yield from ("", words(card.picture.about, locale))
    for fact in card.facts:
        said = [words(line, locale) for line in fact.lines]
        name = words(fact.name, locale)
        if len(said) == 1:
            yield from ("", f"{name}: {said[0]}")
        else:
            yield from ("", f"{name}:", *(f"• {line}" for line in said))
    for item in card.items:
        yield from ("", *_item(item, words, locale))
    for note in card.footer:
        yield from ("", words(note, locale))
    if card.enclosed:
        yield from ("", f"{words(card.enclosed.label, locale)}: {card.enclosed.name}")


def _ahead(card: Card, words: Words, locale: str) -> Iterable[str]:
    if card.ahead is None:
        return
    yield from (words(card.ahead.title, locale), words(card.ahead.note, locale))
    for item in card.ahead.items:
        yield from _item(item, words, locale)
    if card.title:
        yield ""


def _item(item: Item, words: Words, locale: str) -> Iterable[str]:
    yield f"▸ {words(item.title, locale)}"
    for more in (item.note, item.body):
        if more:
            yield f"  {words(more, locale)}"
