"""Organisations as arguments."""

import typing
from dataclasses import dataclass
from typing import TypeAlias

from typing_extensions import override

from bot.chat.cards import Choice, plain
from bot.chat.model import Request
from bot.chat.params import LanguageReader, Numbered, OneOf, Reader
from bot.core.languages import KNOWN
from bot.core.organisations import OrgKind, OrgSize
from bot.i18n import language_name


@dataclass(frozen=True, slots=True)
class OrganisationReader(Numbered):
    """An organisation, by its number; completed by its name."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [
            Choice(str(number), plain(name)) for number, name in await request.tx.organisations.names(request.community)
        ]


@dataclass(frozen=True, slots=True)
class LanguagesReader(Reader):
    """Several languages with commas between them, by codes or names."""

    @override
    def read(self, name: str, written: str) -> tuple[str, ...]:
        parts = [part for part in written.split(",") if part.strip()]
        return tuple(dict.fromkeys(LanguageReader().read(name, part) for part in parts))

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        return [Choice(code, plain(language_name(code, request.locale))) for code in KNOWN]


OrganisationRef: TypeAlias = typing.Annotated[int, OrganisationReader()]
Languages: TypeAlias = typing.Annotated[tuple[str, ...], LanguagesReader()]
Kind: TypeAlias = typing.Annotated[OrgKind, OneOf("orgkind", tuple(OrgKind), OrgKind)]
Size: TypeAlias = typing.Annotated[OrgSize, OneOf("orgsize", tuple(OrgSize), OrgSize)]
