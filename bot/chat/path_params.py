"""Paths and guides as arguments."""

import typing
from dataclasses import dataclass
from typing import TypeAlias

from typing_extensions import override

from bot.chat.cards import Choice, plain
from bot.chat.model import Request
from bot.chat.params import EntryReader, Numbered
from bot.core.entries import Kind
from bot.core.people import Role


@dataclass(frozen=True, slots=True)
class PathReader(Numbered):
    """A path for new helpers, by its number; completed by its title."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        if request.role < Role.MODERATOR:
            return []
        found = await request.tx.paths.every(request.community)
        return [Choice(str(path.id), plain(f"#{path.id} {path.title}")) for path in found]


@dataclass(frozen=True, slots=True)
class GuideReader(EntryReader):
    """A published guide, by its id; completed by title."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        found = await request.tx.entries.titles(request.community, kind=Kind.GUIDE)
        return [Choice(slug, plain(title)) for slug, title in found]


PathRef: TypeAlias = typing.Annotated[int, PathReader()]
GuideRef: TypeAlias = typing.Annotated[str, GuideReader()]
