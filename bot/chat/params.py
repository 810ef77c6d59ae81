"""What a command's arguments can be: how each is read from what a person typed, and completed while typing."""

import re
import types
import typing
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Protocol, TypeAlias

from typing_extensions import override

from bot.chat.cards import Choice, plain
from bot.chat.model import Request
from bot.core.errors import UserError
from bot.core.languages import KNOWN
from bot.core.limits import shorten
from bot.core.people import Member, Role, Whom
from bot.core.subjects import GROUPS, TOPICS
from bot.core.texts import Said, Text
from bot.core.uploads import LARGEST, Upload
from bot.i18n import countries, country_code, country_name, language_code, language_name

MOST_CHOICES: Final = 25
_MOST_DIGITS: Final = 18  # what every database holds
_MOST_OFFERED: Final = 200
_MENTION: Final = re.compile(r"<@!?(\d{1,25})>|(@[^\s:]+:\S+)")
"""How Discord and Matrix write somebody's account."""
_NUMBERED: Final = re.compile(rf".*#(\d{{1,{_MOST_DIGITS}}})", re.DOTALL)
_LONGEST_NAME: Final = 60
_UNQUOTABLE: Final = str.maketrans({'"': "'", "\n": " "})


class Reader(Protocol):
    """How one kind of argument is read and completed."""

    def read(self, name: str, written: str) -> object:
        """The typed value. Raises ``UserError`` in words the person can act on."""
        ...

    async def complete(self, typed: str, request: Request) -> list[Choice]:
        """Values to offer for what was typed so far; the caller keeps the nearest 25."""
        ...


@dataclass(frozen=True, slots=True)
class Plain(Reader):
    """Free words."""

    @override
    def read(self, name: str, written: str) -> str:
        return written

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return []


@dataclass(frozen=True, slots=True)
class Number(Reader):
    @override
    def read(self, name: str, written: str) -> int:
        digits = written.strip().removeprefix("-")
        if not digits.isascii() or not digits.isdigit() or len(digits) > _MOST_DIGITS:
            raise UserError("argument-not-a-number", name=name)
        return int(written)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return []


@dataclass(frozen=True, slots=True)
class OneOf(Reader):
    """One of a few fixed values, each with a name in the locale files: ``<prefix>-<value>``."""

    prefix: str
    values: tuple[str, ...]
    kind: type[StrEnum] | None = None

    @override
    def read(self, name: str, written: str) -> str:
        value = written.strip().lower().replace(" ", "-")
        if value not in self.values:
            raise UserError("argument-not-one-of", name=name, written=written, choices=", ".join(self.values))
        return self.kind(value) if self.kind else value

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return self.choices()

    def choices(self) -> list[Choice]:
        return [Choice(value, Text(f"{self.prefix}-{value}")) for value in self.values]


@dataclass(frozen=True, slots=True)
class CountryReader(Reader):
    """A country, by its code or its name in any interface language."""

    @override
    def read(self, name: str, written: str) -> str:
        if code := country_code(written):
            return code
        raise UserError("country-unknown", written=written)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [Choice(code, plain(country_name(code, request.locale))) for code in countries()]


@dataclass(frozen=True, slots=True)
class LanguageReader(Reader):
    """A language, by its code or its name in any interface language, or in itself."""

    @override
    def read(self, name: str, written: str) -> str:
        if code := language_code(written):
            return code
        raise UserError("language-unknown", written=written)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [Choice(code, plain(language_name(code, request.locale))) for code in KNOWN]


@dataclass(frozen=True, slots=True)
class Several(Reader):
    """Several of a few fixed values, written with commas between them."""

    one: OneOf

    @override
    def read(self, name: str, written: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.one.read(name, part) for part in written.split(",") if part.strip()))

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return self.one.choices()


@dataclass(frozen=True, slots=True)
class Numbered(Reader):
    """Something that has a number, which people write with or without a ``#``."""

    @override
    def read(self, name: str, written: str) -> int:
        return Number().read(name, written.strip().removeprefix("#"))


@dataclass(frozen=True, slots=True)
class GapReader(Numbered):
    """A gap, by its number; completed by its question."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        waiting = await request.tx.gaps.questions(request.community)
        return [Choice(str(number), plain(f"#{number} {question}")) for number, question, _ in waiting]


@dataclass(frozen=True, slots=True)
class WorkshopReader(Numbered):
    """A workshop, by its number; completed by its title."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        going_on = await request.tx.workshops.titles(request.community)
        return [Choice(str(number), plain(f"#{number} {title}")) for number, title in going_on]


@dataclass(frozen=True, slots=True)
class SeveralNumbers(Reader):
    """Numbers with commas between them, as a form with several choices sends them."""

    @override
    def read(self, name: str, written: str) -> tuple[int, ...]:
        return tuple(dict.fromkeys(Number().read(name, part) for part in written.split(",") if part.strip()))

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return []


@dataclass(frozen=True, slots=True)
class EntryReader(Reader):
    """An entry, by its id; completed by title."""

    @override
    def read(self, name: str, written: str) -> str:
        return written.strip().lower()

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [Choice(slug, plain(title)) for slug, title in await request.tx.entries.titles(request.community)]


@dataclass(frozen=True, slots=True)
class AnyEntryReader(EntryReader):
    """An entry in whatever state, for those who look after the library."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        everything = request.role >= Role.MODERATOR
        found = await request.tx.entries.titles(request.community, every=everything)
        return [Choice(slug, plain(title)) for slug, title in found]


@dataclass(frozen=True, slots=True)
class ProposalReader(Numbered):
    """A wording that waits for a moderator, by its number; completed by its words."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        if request.role < Role.MODERATOR:
            return []
        waiting = await request.tx.proposals.waiting(request.community, most=_MOST_OFFERED)
        return [Choice(str(each.id), plain(each.text)) for each in waiting]


@dataclass(frozen=True, slots=True)
class FileReader(Reader):
    """A file: it does not come as words, so there is nothing to read from any."""

    @override
    def read(self, name: str, written: str) -> object:
        raise UserError("upload-missing", name=name)

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return []

    def take(self, upload: Upload) -> Upload:
        if upload.is_too_large:
            raise UserError("upload-too-large", most=LARGEST // 1_000_000)
        return upload


class MemberReader(Reader):
    """A member: by the number completion puts behind the name, by a mention, or by a name only one of them bears."""

    @override
    def read(self, name: str, written: str) -> Whom:
        said = written.strip()
        mention, number = _MENTION.fullmatch(said), _NUMBERED.fullmatch(said)
        return Whom(
            written=said,
            number=int(number[1]) if number else None,
            account=(mention[1] or mention[2]) if mention else None,
        )

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [
            Choice(_numbered(member), called(member)) for member in await request.tx.members.every(request.community)
        ]


def called(member: Member) -> Said:
    """A member's name; some on the web have told none."""
    return plain(member.name) if member.name else Text("member-nameless", number=str(member.id))


def _numbered(member: Member) -> str:
    return f"{shorten(member.name.translate(_UNQUOTABLE), _LONGEST_NAME)}#{member.id}"


Topic: TypeAlias = typing.Annotated[str, OneOf("topic", TOPICS)]
Topics: TypeAlias = typing.Annotated[tuple[str, ...], Several(OneOf("topic", TOPICS))]
Numbers: TypeAlias = typing.Annotated[tuple[int, ...], SeveralNumbers()]
WorkshopRef: TypeAlias = typing.Annotated[int, WorkshopReader()]
GapRef: TypeAlias = typing.Annotated[int, GapReader()]
Group: TypeAlias = typing.Annotated[str, OneOf("group", GROUPS)]
Country: TypeAlias = typing.Annotated[str, CountryReader()]
Language: TypeAlias = typing.Annotated[str, LanguageReader()]
EntryRef: TypeAlias = typing.Annotated[str, EntryReader()]
AnyEntryRef: TypeAlias = typing.Annotated[str, AnyEntryReader()]
ProposalRef: TypeAlias = typing.Annotated[int, ProposalReader()]
Groups: TypeAlias = typing.Annotated[tuple[str, ...], Several(OneOf("group", GROUPS))]
MemberRef: TypeAlias = typing.Annotated[Whom, MemberReader()]


def reader_of(hint: Any) -> Reader:
    """The reader for a parameter's annotation; ``X | None`` is read as ``X``."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        [hint] = [part for part in typing.get_args(hint) if part is not type(None)]
    for note in getattr(hint, "__metadata__", ()):
        return note
    if hint is Upload:
        return FileReader()
    if hint is int:
        return Number()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return OneOf(hint.__name__.lower(), tuple(member.value for member in hint), hint)
    if hint is str:
        return Plain()
    raise TypeError(f"no way to read {hint!r}")
