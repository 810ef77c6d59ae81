"""What is shown and what can be pressed: data, with no platform and no language in it."""

import base64
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from bot.core.texts import Quote, Said, Text

LONGEST_CODE: Final = 100
"""Most characters of an action's code: Discord's limit for a custom id, the tightest of all platforms."""


class Tone(StrEnum):
    PLAIN = "plain"
    GOOD = "good"
    CAREFUL = "careful"
    URGENT = "urgent"


class Style(StrEnum):
    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Action:
    """Something to press. It carries all it needs, so that it still works after a restart."""

    name: str
    label: Said
    args: tuple[str | int, ...] = ()
    style: Style = Style.PLAIN

    @property
    def code(self) -> str:
        """``name|value|…``, as platforms send it back."""
        code = "|".join([self.name, *map(str, self.args)])
        if len(code) > LONGEST_CODE or any("|" in str(arg) for arg in self.args):
            raise ValueError(f"no platform can carry the action {code!r}")
        return code


@dataclass(frozen=True, slots=True)
class Link:
    label: Said
    url: str


Press: TypeAlias = Action | Link


@dataclass(frozen=True, slots=True)
class Fact:
    """A short labelled statement on a card, such as its evidence; several lines are a list."""

    name: Said
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things on a card, with what can be done with it."""

    title: Said
    body: Said | None = None
    note: Said | None = None
    action: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A PNG. ``about`` says what it shows to whoever does not see it; nothing is told by a picture alone."""

    content: bytes
    name: str
    about: Said

    @property
    def address(self) -> str:
        """The picture itself as an address, for pages."""
        return _address(self.content, "image/png")


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file to keep, such as one for a calendar."""

    content: bytes
    name: str
    media: str
    label: Said

    @property
    def address(self) -> str:
        """The file itself as an address, for pages."""
        return _address(self.content, self.media)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What comes before everything else on a card, by its own heading and a quiet line that says why it is there."""

    title: Said
    note: Said
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """From top to bottom: what is ahead, title, a quiet line under it, paragraphs, picture, facts, items, footer,
    file, presses.
    """

    ahead: Ahead | None = None
    title: Said | None = None
    subtitle: Said | None = None
    body: tuple[Said, ...] = ()
    picture: Picture | None = None
    facts: tuple[Fact, ...] = ()
    items: tuple[Item, ...] = ()
    footer: tuple[Said, ...] = ()
    enclosed: Enclosure | None = None
    presses: tuple[Press, ...] = ()
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a parameter or a field may have."""

    value: str
    label: Said


def listed(separator_id: str, parts: tuple[Said, ...]) -> Said:
    """Several things on one line, such as ``Ireland · Summerhill · since 2006``."""
    return Text(separator_id, parts=parts) if len(parts) != 1 else parts[0]


def plain(text: str) -> Quote:
    """Words that are the same in every language, such as a name."""
    return Quote(text)


def _address(content: bytes, media: str) -> str:
    return f"data:{media};base64,{base64.b64encode(content).decode()}"
