"""Everything that can be said, pressed, pointed at and overheard, by its name."""

from collections.abc import Iterable
from typing import TypeVar

from rapidfuzz import fuzz, process

from bot.chat.commands import Cog, Command, Hearing, Listening, MessageCommand, Press
from bot.chat.model import Words
from bot.core.people import Role
from bot.core.texts import Text

Handling = TypeVar("Handling", Command, Press, MessageCommand)

_NEAR = 60
"""Likeness (0-100) from which a mistyped command is taken for another."""


class Registry:
    """What all cogs declare, each beside the cog it belongs to. Raises ``ValueError`` for a name given twice."""

    def __init__(self, cogs: Iterable[Cog]) -> None:
        self.commands: dict[str, tuple[Cog, Command]] = {}
        self.presses: dict[str, tuple[Cog, Press]] = {}
        self.pointing: dict[str, tuple[Cog, MessageCommand]] = {}
        self.listening: list[tuple[Cog, Listening]] = []
        self._names: dict[str, dict[str, Command]] = {}
        for cog in cogs:
            for command in cog.commands():
                _enter(self.commands, command.path, cog, command)
            for press in cog.presses():
                _enter(self.presses, press.name, cog, press)
            for pointing in cog.message_commands():
                _enter(self.pointing, pointing.name, cog, pointing)
            self.listening += [(cog, each) for each in cog.listening()]

    def listening_to(self, what: Hearing) -> list[tuple[Cog, Listening]]:
        return [(cog, listening) for cog, listening in self.listening if listening.to is what]

    def names(self, words: Words, locale: str) -> dict[str, Command]:
        """Commands by what may be typed for them: their path, its words in a language, and a group alone for its
        ``show``. Neither changes while the bot runs.
        """
        if locale not in self._names:
            self._names[locale] = self._named(words, locale)
        return self._names[locale]

    def near(self, typed: str, words: Words, locale: str) -> str | None:
        """The name most like a mistyped one."""
        found = process.extractOne(typed, list(self.names(words, locale)), scorer=fuzz.WRatio, score_cutoff=_NEAR)
        return found[0] if found else None

    def visible(self, role: Role) -> list[Command]:
        """The commands somebody of this role may use."""
        return [command for _, command in self.commands.values() if command.role <= role]

    def _named(self, words: Words, locale: str) -> dict[str, Command]:
        commands = [command for _, command in self.commands.values()]
        named: dict[str, Command] = {}
        for command in commands:
            own = words(Text(command.text_id), locale)
            group = words(Text(f"cmd-{command.group}"), locale) if command.group else None
            named[f"{group} {own}".casefold() if group else own.casefold()] = command
            if command.group and command.name == "show":
                named.setdefault(command.group, command)
        return {**named, **{command.path: command for command in commands}}


def _enter(registry: dict[str, tuple[Cog, Handling]], name: str, cog: Cog, handling: Handling) -> None:
    if name in registry:
        raise ValueError(f"two handlers are named {name!r}")
    registry[name] = cog, handling
