"""Cards and forms as HTML, by templates that escape whatever they are given."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import nh3
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from bot.adapters.web.door import Visitor
from bot.chat.forms import Form
from bot.chat.model import Answer, Words
from bot.chat.times import marked
from bot.core.languages import INTERFACE, direction
from bot.core.texts import At, Quote, Said, Text
from bot.i18n import own_language_name

STATIC: Final = Path(__file__).parent / "static"
_TEMPLATES: Final = Path(__file__).parent / "templates"
_TIME: Final = re.compile("\ue000([0-9]{1,3})\ue001")
"""Stands for a time, by its number, while words are put together."""
_TAGS: Final = {"p", "ul", "ol", "li", "strong", "em", "a", "br"}


class Pages:
    """Puts things in words and in HTML, in one language at a time."""

    def __init__(self, words: Words, *, title: str) -> None:
        self._words = words
        self._title = title
        self._markdown = MarkdownIt("commonmark", {"html": False})
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def page(self, locale: str, *, token: str, turns: list[Markup], visitor: Visitor) -> str:
        return self._render("page.html", locale, token=token, turns=turns, visitor=visitor)

    def entrance(self, locale: str, *, token: str, name: str, key: str | None, problem: Text | None) -> str:
        """The page behind a link that signs somebody in: as whom, or why not."""
        return self._render("entrance.html", locale, token=token, name=name, key=key, problem=problem)

    def standing(self, locale: str, *, visitor: Visitor, token: str) -> Markup:
        """Who is signed in and what waits for them."""
        return Markup(self._render("standing.html", locale, visitor=visitor, token=token))  # noqa: S704 - our own template

    def turn(self, locale: str, *, said: str | None, answer: Answer, token: str) -> Markup:
        """What was said and the answer to it."""
        kind = {"form": answer, "card": None} if isinstance(answer, Form) else {"form": None, "card": answer.card}
        return Markup(self._render("turn.html", locale, said=said, token=token, **kind))  # noqa: S704 - our own template

    def _render(self, template: str, locale: str, **context: Any) -> str:
        return self._templates.get_template(template).render(
            locale=locale,
            title=self._title,
            dir=direction(locale),
            say=self._inline(locale),
            prose=self._prose(locale),
            text=self._text(locale),
            languages=[(code, own_language_name(code)) for code in INTERFACE],
            **context,
        )

    def _text(self, locale: str) -> Callable[..., str]:
        def text(text_id: str, **args: object) -> str:
            return self._words(Text(text_id, **args), locale)

        return text

    def _inline(self, locale: str) -> Callable[[Said], Markup]:
        """Words in a line; a quote in another language says so, for screen readers and the right direction."""

        def say(said: Said) -> Markup:
            words = self._timed(said, locale)
            if isinstance(said, Quote):
                language = said.language or "und"
                return Markup('<span lang="{}" dir="auto">{}</span>').format(language, words)
            return words

        return say

    def _prose(self, locale: str) -> Callable[[Said], Markup]:
        """Words in paragraphs and lists; a quote may use plain Markdown, of which nothing dangerous is kept."""

        def prose(said: Said) -> Markup:
            if not isinstance(said, Quote):
                return Markup("<p>{}</p>").format(self._timed(said, locale))
            html = nh3.clean(
                self._markdown.render(said.words),
                tags=_TAGS,
                attributes={"a": {"href"}},
                url_schemes={"https", "http"},
            )
            return Markup('<div lang="{}" dir="auto">{}</div>').format(said.language or "und", Markup(html))  # noqa: S704 - cleaned

        return prose

    def _timed(self, said: Said, locale: str) -> Markup:
        """Words with their times as times, so that browsers and those who hear a page know them as such."""
        times: list[Markup] = []

        def mark(time: At) -> Quote:
            html = Markup('<time datetime="{}">{}</time>')
            times.append(html.format(time.at.isoformat(), self._words(time, locale)))
            return Quote(f"\ue000{len(times) - 1}\ue001")

        pieces = _TIME.split(self._words(marked(said, mark), locale))
        html = [escape(piece) for piece in pieces]
        html[1::2] = [times[int(number)] if int(number) < len(times) else Markup() for number in pieces[1::2]]
        return Markup("").join(html)
