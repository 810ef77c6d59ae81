"""Cards as messages: plain words for every client, and the same as HTML, split where they get too long for people."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import nh3
from markdown_it import MarkdownIt

from bot.chat.cards import Action, Card, Item, Press
from bot.chat.model import Words
from bot.chat.plain import actions
from bot.core.limits import shorten, split
from bot.core.texts import Quote, Said, Text

LONGEST: Final = 4000
"""Most characters of a message; Matrix would take ten times that, but nobody reads it."""
_BLOCK: Final = 3000
_LONGEST_LABEL: Final = 80
_TAGS: Final = {"p", "ul", "ol", "li", "strong", "em", "a", "br"}
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True, slots=True)
class Page:
    """One message, as text and as HTML."""

    body: str
    html: str


def pages(card: Card, words: Words, locale: str) -> list[Page]:
    """The card as one message, or as several when it is longer than one should be; what can be pressed comes last."""
    built: list[list[Page]] = [[]]
    for block in _blocks(card, words, locale):
        if built[-1] and _length(built[-1]) + len(block.body) > LONGEST:
            built.append([])
        built[-1].append(block)
    return [_joined(blocks) for blocks in built]


def fitted(card: Card, words: Words, locale: str) -> Page:
    """The card in one message whatever its length, since an edit cannot become two: its end is left out, what can be
    pressed is not.
    """
    first, *more = pages(card, words, locale)
    if not more:
        return first
    pressing = _pressing(card, words, locale)
    room = LONGEST - sum(len(block.body) for block in pressing)
    short = shorten(first.body, room)
    return _joined([Page(short, _escaped(short)), *pressing])


def line(said: Said, words: Words, locale: str) -> Page:
    text = words(said, locale)
    return Page(text, _escaped(text))


def codes(card: Card) -> list[str]:
    """What each number presses, from one on."""
    return [action.code for action in actions(card)]


def _blocks(card: Card, words: Words, locale: str) -> Iterator[Page]:
    numbers = {id(action): number for number, action in enumerate(actions(card), start=1)}
    if card.ahead:
        title, note = words(card.ahead.title, locale), words(card.ahead.note, locale)
        yield Page(title, f"<h4>{_escaped(title)}</h4>")
        yield Page(note, f"<p><em>{_escaped(note)}</em></p>")
        yield from (_item(item, numbers, words, locale) for item in card.ahead.items)
    if card.title:
        title = words(card.title, locale)
        yield Page(title, f"<h4>{_escaped(title)}</h4>")
    if card.subtitle:
        subtitle = words(card.subtitle, locale)
        yield Page(subtitle, f"<p><em>{_escaped(subtitle)}</em></p>")
    for paragraph in card.body:
        yield from _prose(paragraph, words, locale)
    for fact in card.facts:
        yield from _fact(words(fact.name, locale), [words(each, locale) for each in fact.lines])
    for item in card.items:
        yield _item(item, numbers, words, locale)
    for note in card.footer:
        text = words(note, locale)
        yield Page(text, f"<p><em>{_escaped(text)}</em></p>")
    if card.enclosed:
        text = f"{words(card.enclosed.label, locale)}: {card.enclosed.name}"
        yield Page(text, f"<p>{_escaped(text)}</p>")
    yield from _pressing(card, words, locale)


def _prose(said: Said, words: Words, locale: str) -> Iterator[Page]:
    """A quote may use plain Markdown, of which nothing dangerous is kept."""
    for piece in split(words(said, locale), _BLOCK):
        if isinstance(said, Quote):
            clean = nh3.clean(
                _MARKDOWN.render(piece), tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"https", "http"}
            )
            yield Page(piece, clean.strip())
        else:
            yield Page(piece, f"<p>{_escaped(piece)}</p>")


def _fact(name: str, said: list[str]) -> Iterator[Page]:
    if len(said) == 1:
        yield Page(f"{name}: {said[0]}", f"<p><strong>{_escaped(name)}</strong>: {_escaped(said[0])}</p>")
        return
    listed = "\n".join(f"• {each}" for each in said)
    items = "".join(f"<li>{_escaped(each)}</li>" for each in said)
    yield Page(f"{name}:\n{listed}", f"<p><strong>{_escaped(name)}</strong></p><ul>{items}</ul>")


def _item(item: Item, numbers: dict[int, int], words: Words, locale: str) -> Page:
    title = words(item.title, locale)
    more = [words(each, locale) for each in (item.note, item.body) if each]
    body, inner = [f"▸ {title}", *(f"  {each}" for each in more)], [f"<strong>{_escaped(title)}</strong>"]
    inner += [_escaped(each) for each in more]
    if item.action:
        press = _press(item.action, numbers, words, locale)
        body.append(press.body)
        inner.append(press.html)
    return Page("\n".join(body), f"<p>{'<br>'.join(inner)}</p>")


def _pressing(card: Card, words: Words, locale: str) -> list[Page]:
    """The buttons that belong to the whole card, and how to press any."""
    numbers = {id(action): number for number, action in enumerate(actions(card), start=1)}
    built: list[Page] = []
    if card.presses:
        pressed = [_press(each, numbers, words, locale) for each in card.presses]
        inner = "<br>".join(each.html for each in pressed)
        built.append(Page("\n".join(each.body for each in pressed), f"<p>{inner}</p>"))
    if numbers:
        how = words(Text("matrix-pressing"), locale)
        built.append(Page(how, f"<p><em>{_escaped(how)}</em></p>"))
    return built


def _press(press: Press, numbers: dict[int, int], words: Words, locale: str) -> Page:
    label = shorten(words(press.label, locale), _LONGEST_LABEL)
    if isinstance(press, Action):
        number = numbers[id(press)]
        return Page(f"{number} {label}", f"<strong>{number}</strong> {_escaped(label)}")
    return Page(f"{label}: {press.url}", f'<a href="{html.escape(press.url)}">{_escaped(label)}</a>')


def _joined(blocks: Iterable[Page]) -> Page:
    blocks = list(blocks)
    return Page("\n\n".join(block.body for block in blocks), "".join(block.html for block in blocks))


def _length(blocks: Iterable[Page]) -> int:
    return sum(len(block.body) + 2 for block in blocks)


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
