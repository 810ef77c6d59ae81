"""A member's own wording that helped, proposed as one more way to ask for an entry."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core import client_data
from bot.core.entries import Entry
from bot.core.records import LONGEST_PHRASING

REJECTED_KEPT_FOR: Final = timedelta(days=30)
"""How long the words of a refused wording are kept; after that only its seal, so that it is not proposed again."""

_FEWEST_WORDS: Final = 2
_WORD: Final = re.compile(r"[^\W_]+")
_MAIL: Final = re.compile(r"\S@\S")
_LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_LONG_NUMBER: Final = re.compile(r"\d(?:[\s./()+-]{0,2}\d){5,}")
"""Six digits or more, however they are grouped: a phone, a document, a date of birth."""


class Fate(StrEnum):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """``times`` is how often the wording helped; who asked is not kept."""

    id: int
    slug: str
    language: str
    text: str
    fate: Fate
    times: int
    at: datetime


def key_of(text: str) -> str:
    """What two wordings share that differ in nothing but capitals, spaces and marks."""
    return " ".join(_WORD.findall(text.casefold()))


def seal_of(text: str) -> str:
    """What a wording is recognised by once its words are forgotten."""
    return hashlib.blake2b(key_of(text).encode("utf-8", "replace"), digest_size=16).hexdigest()


def is_new_for(entry: Entry, text: str) -> bool:
    wanted = key_of(text)
    return all(key_of(known) != wanted for known in entry.asked_as())


def is_fit(text: str) -> bool:
    """Whether a wording can stand in the library: some words, not too many, and nothing that points at a person."""
    personal = _MAIL.search(text) or _LINK.search(text) or _LONG_NUMBER.search(text) or client_data.find(text)
    return not personal and len(text) <= LONGEST_PHRASING and len(key_of(text).split()) >= _FEWEST_WORDS
