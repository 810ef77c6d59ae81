"""Looking for personal data of clients in what somebody is about to post.

It finds what has a form: e-mail and web addresses of people, phone numbers, document and account numbers, dates of
birth, and names where the words around them say so. It cannot find every name: a help, not a promise.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import phonenumbers


class Personal(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    NUMBER = "number"
    BIRTH = "birth"
    NAME = "name"
    PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Found:
    """Personal data in a text, from ``start`` to ``end`` (characters, end excluded)."""

    kind: Personal
    start: int
    end: int


_DATE: Final = r"(?:\d{1,2}[./\- ]\d{1,2}[./\- ]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \w{3,12}\.? \d{4})"
_NAME: Final = r"[^\W\d_a-zа-яіїєґ][\w'’\-]+"  # noqa: RUF001 - names are written in their own letters
_SITES: Final = r"(?:facebook|fb|instagram|tiktok|t|linkedin|vk|x|twitter)\.(?:com|me)"
_BORN: Final = (
    r"\bborn\b|\bdob\b|date of birth|\bnée?\b(?: le)?|\bgeb\.?\b|geboren(?: am| op)?|\bnat[oa]\b(?: il)?"
    r"|\bnacid[oa]\b(?: el)?|\bur\.|urodzon\w+|народ\w+|д\.\s?н\.|مواليد|تاريخ الميلاد|γεννήθηκε|nascid[oa]|născut\w*"
)
_TITLES: Final = (
    "Mr|Mrs|Ms|Herr|Frau|Monsieur|Madame|Mme|Signor|Signora|Señor|Señora|Pan|Pani|Пан|Пані|Senhor|Domnul|Doamna"
)
_CALLED: Final = "called|named|name is|s'appelle|heißt|si chiama|se llama|nazywa się|звати|на ім'я|اسمه|اسمها|λέγεται"
_DOCUMENT: Final = r"[A-Z]{1,3}[ \-]?\d{5,}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}"
_LONG: Final = r"(?!(?:19|20)\d\d[\-/](?:19|20)\d\d\b)\d[\d\-/]{6,}\d"
_PATTERNS: Final = (
    (Personal.EMAIL, re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")),
    (Personal.PROFILE, re.compile(rf"(?:https?://)?(?:www\.)?{_SITES}/[\w.@\-/]+", re.IGNORECASE)),
    (Personal.BIRTH, re.compile(rf"(?:{_BORN})[^\d\n]{{0,25}}{_DATE}", re.IGNORECASE)),
    # Passports, permits, PESEL, IBAN, case numbers: letters and digits together, or eight and more digits in a row,
    # which no span of years is.
    (Personal.NUMBER, re.compile(rf"\b(?:{_DOCUMENT}|{_LONG})\b")),
    (
        Personal.NAME,
        re.compile(rf"(?:\b(?:{_TITLES})\b\.?|\b(?:{_CALLED}))\s+(?P<who>{_NAME}(?:\s+{_NAME}){{0,2}})"),
    ),
    (
        Personal.NAME,
        re.compile(rf"\b{_NAME}\s+[A-ZА-ЯІЇЄ]\.(?=[\s,;)]|$)"),  # noqa: RUF001 - an initial
    ),
)


def find(text: str, country: str | None = None) -> tuple[Found, ...]:
    """Everything found, in reading order, none overlapping; ``country`` helps to read phone numbers."""
    every = sorted({*_by_pattern(text), *_phones(text, country)}, key=lambda each: (each.start, -each.end))
    kept: list[Found] = []
    for each in every:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def cleaned(text: str, found: Sequence[Found], words: Callable[[Personal], str]) -> str:
    """The text with each finding replaced by what it is, such as ``[phone number]``."""
    for each in reversed(found):
        text = f"{text[: each.start]}[{words(each.kind)}]{text[each.end :]}"
    return text


def _by_pattern(text: str) -> Iterator[Found]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Found(kind, *match.span("who" if "who" in pattern.groupindex else 0))


def _phones(text: str, country: str | None) -> Iterator[Found]:
    for match in phonenumbers.PhoneNumberMatcher(text, country):
        yield Found(Personal.PHONE, match.start, match.end)
