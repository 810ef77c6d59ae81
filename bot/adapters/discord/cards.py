"""Cards as Components V2: at most 40 components and 4,000 characters a message, met by splitting and shortening."""

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import discord
from discord import ui

from bot.chat.cards import Card, Item, Link, Picture, Press, Style, Tone
from bot.chat.model import Words
from bot.chat.times import marked
from bot.core.limits import MORE, shorten, split
from bot.core.texts import At, Quote, Said

MOST_COMPONENTS: Final = 40
MOST_CHARACTERS: Final = 4000
LONGEST_LABEL: Final = 80
BUTTONS_A_ROW: Final = 5
_LONGEST_ABOUT: Final = 1024

_COLOURS: Final = {
    Tone.PLAIN: discord.Colour(0x0F6B66),
    Tone.GOOD: discord.Colour(0x2E7D32),
    Tone.CAREFUL: discord.Colour(0xC98A1B),
    Tone.URGENT: discord.Colour(0xC62828),
}
_STYLES: Final = {
    Style.PLAIN: discord.ButtonStyle.secondary,
    Style.PRIMARY: discord.ButtonStyle.primary,
    Style.DANGER: discord.ButtonStyle.danger,
}
_SECTION: Final = 3  # the section, its text and its button
_CONTAINER: Final = 1


def layouts(card: Card, words: Words, locale: str, *, marks: Callable[[int], int] | None = None) -> list[ui.LayoutView]:
    """The card as one message, or as several when it is longer than one may be; buttons come last. ``marks`` gives each
    message, by its number, an id that nobody sees and that it can be known again by.

    The views are finished: presses are answered from the ids the buttons carry, so none is held in memory.
    """
    pages = _pages(card, words, locale)
    return [_layout(page, card.tone, mark=marks(number) if marks else None) for number, page in enumerate(pages)]


def fitted(card: Card, words: Words, locale: str, *, mark: int) -> ui.LayoutView:
    """The card in one message whatever its length, since an edit cannot become two: its end is left out, its buttons
    are not.
    """
    first, *more = _pages(card, words, locale)
    if not more:
        return _layout(first, card.tone, mark=mark)
    blocks = [*first, *(block for page in more for block in page)]
    rows = [block for block in blocks if isinstance(block, ui.ActionRow)]
    room = MOST_COMPONENTS - _CONTAINER - 1 - sum(map(_places, rows))
    characters = MOST_CHARACTERS - len(MORE)
    kept: list[ui.Item[ui.LayoutView]] = []
    for block in first:
        if isinstance(block, ui.TextDisplay):
            block.content = shorten(block.content, characters)
        if isinstance(block, ui.ActionRow) or _places(block) > room or _characters(block) > characters:
            break
        kept.append(block)
        room -= _places(block)
        characters -= _characters(block)
    return _layout([*kept, ui.TextDisplay(MORE), *rows], card.tone, mark=mark)


def escaped(text: str) -> str:
    """Words that mean nothing to Discord: no formatting, no mention, no link that hides where it goes."""
    return discord.utils.escape_mentions(discord.utils.escape_markdown(text))


def _told(said: Said, words: Words, locale: str) -> str:
    """Words on a card, where Discord shows a time by the clock of whoever reads it."""
    return escaped(words(marked(said, _by_their_clock), locale))


def _by_their_clock(time: At) -> Quote:
    return Quote(f"<t:{int(time.at.timestamp())}:F>")


def _pages(card: Card, words: Words, locale: str) -> list[list[ui.Item[ui.LayoutView]]]:
    pages = _Pages()
    if card.ahead:
        pages.add(f"**{_told(card.ahead.title, words, locale)}**\n-# {_told(card.ahead.note, words, locale)}")
        for item in card.ahead.items:
            pages.add(_item(item, words, locale), item.action and _button(item.action, words, locale))
    for number, text in enumerate(_texts(card, words, locale)):
        pages.add(text, line=card.ahead is not None and not number)
        if card.picture and number == len(card.body):
            pages.picture(card.picture, words(card.picture.about, locale))
    for number, item in enumerate(card.items):
        pages.add(_item(item, words, locale), item.action and _button(item.action, words, locale), line=not number)
    for number, note in enumerate(card.footer):
        pages.add(f"-# {_told(note, words, locale)}", line=not number and bool(card.items))
    if card.enclosed:
        pages.early(ui.File(f"attachment://{card.enclosed.name}"))
    for start in range(0, len(card.presses), BUTTONS_A_ROW):
        pages.row([_button(press, words, locale) for press in card.presses[start : start + BUTTONS_A_ROW]])
    return pages.pages


class _Pages:
    """Messages being filled, a new one begun whenever the last is full."""

    def __init__(self) -> None:
        self.pages: list[list[ui.Item[ui.LayoutView]]] = []
        self._room = self._places = 0

    def add(self, text: str, button: ui.Button[ui.LayoutView] | None = None, *, line: bool = False) -> None:
        """A text, with a button beside it or a line above it, split where it is longer than a message."""
        for piece in split(text, MOST_CHARACTERS):
            if line and self._fits(0, 1):
                self._put(ui.Separator(), 0, 1)
            said: ui.TextDisplay[ui.LayoutView] = ui.TextDisplay(piece)
            self._put(ui.Section(said, accessory=button) if button else said, len(piece), _SECTION if button else 1)

    def picture(self, picture: Picture, about: str) -> None:
        shown = discord.MediaGalleryItem(f"attachment://{picture.name}", description=shorten(about, _LONGEST_ABOUT))
        self.early(ui.MediaGallery(shown))

    def early(self, file: ui.Item[ui.LayoutView]) -> None:
        """Files come with the first message, so what shows them stands there."""
        if len(self.pages) > 1:
            self.pages[0].append(file)
        else:
            self._put(file, 0, 1)

    def row(self, buttons: Sequence[ui.Button[ui.LayoutView]]) -> None:
        self._put(ui.ActionRow(*buttons), 0, 1 + len(buttons))

    def _put(self, block: ui.Item[ui.LayoutView], characters: int, places: int) -> None:
        if not self._fits(characters, places):
            self.pages.append([])
            self._room, self._places = MOST_CHARACTERS, MOST_COMPONENTS - _CONTAINER
        self.pages[-1].append(block)
        self._room -= characters
        self._places -= places

    def _fits(self, characters: int, places: int) -> bool:
        return bool(self.pages) and characters <= self._room and places <= self._places


def files(card: Card) -> list[discord.File]:
    """What has to be sent with the first message of a card."""
    sent = [file for file in (card.picture, card.enclosed) if file]
    return [discord.File(io.BytesIO(file.content), filename=file.name) for file in sent]


def _texts(card: Card, words: Words, locale: str) -> Iterable[str]:
    heading = [f"## {_told(card.title, words, locale)}"] if card.title else []
    if card.subtitle:
        heading.append(f"-# {_told(card.subtitle, words, locale)}")
    if heading:
        yield "\n".join(heading)
    yield from (_told(paragraph, words, locale) for paragraph in card.body)
    facts = [_fact(fact.name, fact.lines, words, locale) for fact in card.facts]
    if facts:
        yield "\n".join(facts)


def _fact(name: Said, lines: Sequence[Said], words: Words, locale: str) -> str:
    said = [_told(line, words, locale) for line in lines]
    heading = f"**{_told(name, words, locale)}**"
    return f"{heading} · {said[0]}" if len(said) == 1 else "\n".join([heading, *(f"• {line}" for line in said)])


def _item(item: Item, words: Words, locale: str) -> str:
    parts = [f"**{_told(item.title, words, locale)}**"]
    parts += [f"-# {_told(item.note, words, locale)}"] if item.note else []
    parts += [_told(item.body, words, locale)] if item.body else []
    return "\n".join(parts)


def _button(press: Press, words: Words, locale: str) -> ui.Button[ui.LayoutView]:
    label = shorten(words(press.label, locale), LONGEST_LABEL)
    if isinstance(press, Link):
        return ui.Button(label=label, url=press.url)
    return ui.Button(label=label, custom_id=press.code, style=_STYLES[press.style])


def _places(block: ui.Item[ui.LayoutView]) -> int:
    return 1 + sum(1 for _ in block.walk_children()) if isinstance(block, ui.ActionRow | ui.Section) else 1


def _characters(block: ui.Item[ui.LayoutView]) -> int:
    inner = block.walk_children() if isinstance(block, ui.Section) else (block,)
    return sum(len(each.content) for each in inner if isinstance(each, ui.TextDisplay))


def _layout(page: Sequence[ui.Item[ui.LayoutView]], tone: Tone, *, mark: int | None = None) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*page, accent_colour=_COLOURS[tone], id=mark))
    view.stop()
    return view
