"""Answers in words, as they are kept until they are sent: in the transaction of what they answer, so that neither is
ever there without the other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.adapters.matrix.attachments import Attachment, attachments
from bot.adapters.matrix.cards import Page, codes, fitted, line, pages
from bot.adapters.matrix.places import Spot, spot_of
from bot.adapters.matrix.sheets import Sheet, sheet_from, sheet_of
from bot.chat.forms import Form
from bot.chat.model import Answer, Words
from bot.core.texts import Said
from bot.store.matrix import Buttons


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """``whole`` is all of it in one message, for where another is replaced; ``sheet`` is a form to fill in."""

    locale: str
    pages: tuple[Page, ...] = ()
    codes: tuple[str, ...] = ()
    private: bool = False
    secret: bool = False
    whole: Page | None = None
    sheet: Sheet | None = None
    attachments: tuple[Attachment, ...] = ()

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def saying_of(answer: Answer, words: Words, locale: str, *, rooms: Sequence[tuple[str, str]]) -> Saying:
    if isinstance(answer, Form):
        return Saying(locale=locale, private=True, sheet=sheet_of(answer, words, locale, rooms=rooms))
    return Saying(
        locale=locale,
        pages=tuple(pages(answer.card, words, locale)),
        codes=tuple(codes(answer.card)),
        private=answer.private,
        secret=answer.secret,
        whole=fitted(answer.card, words, locale) if answer.replaces else None,
        attachments=attachments(answer.card, words, locale),
    )


def saying(said: Sequence[Said], words: Words, locale: str) -> Saying:
    """A few paragraphs, said here."""
    parts = [line(each, words, locale) for each in said]
    page = Page("\n\n".join(part.body for part in parts), "".join(f"<p>{part.html}</p>" for part in parts))
    return Saying(locale=locale, pages=(page,))


def saying_from(data: Mapping[str, Any]) -> Saying:
    return Saying(
        locale=data["locale"],
        pages=tuple(Page(**page) for page in data["pages"]),
        codes=tuple(data["codes"]),
        private=data["private"],
        secret=data["secret"],
        whole=Page(**data["whole"]) if data["whole"] else None,
        sheet=sheet_from(data["sheet"]) if data["sheet"] else None,
        attachments=tuple(Attachment(**each) for each in data.get("attachments", ())),  # kept by an earlier release
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An answer with where it is said and what was pressed for it; ``begun`` when it was told that it takes longer."""

    saying: Saying
    here: Spot
    origin: str = ""
    pressed: Buttons | None = None
    begun: bool = False

    def as_data(self) -> dict[str, Any]:
        return {
            "saying": self.saying.as_data(),
            "here": self.here.place,
            "origin": self.origin,
            "pressed": asdict(self.pressed) if self.pressed else None,
            "begun": self.begun,
        }


def kept_from(data: Mapping[str, Any]) -> Kept | None:
    """``None`` where there was no answer yet."""
    if "saying" not in data:
        return None
    return Kept(
        saying=saying_from(data["saying"]),
        here=spot_of(data["here"]),
        origin=data["origin"],
        pressed=Buttons(**data["pressed"]) if data["pressed"] else None,
        begun=data["begun"],
    )
