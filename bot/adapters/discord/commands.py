"""Our cogs as discord.py cogs, our commands as slash commands."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.chat.commands import Cog, Command, MessageCommand, Param
from bot.chat.model import Words
from bot.chat.params import MOST_CHOICES, Number, OneOf, Plain
from bot.core.languages import INTERFACE
from bot.core.limits import shorten
from bot.core.people import Role
from bot.core.texts import Text

Slash: TypeAlias = app_commands.Command[Any, ..., None]
Invoke: TypeAlias = Callable[[discord.Interaction, str, Mapping[str, str]], Awaitable[None]]
Point: TypeAlias = Callable[[discord.Interaction, str, discord.Message], Awaitable[None]]
Complete: TypeAlias = Callable[[discord.Interaction, str, str, str], Awaitable[list[tuple[str, str]]]]

LONGEST_NAME: Final = 32
LONGEST_DESCRIPTION: Final = 100
LONGEST_CHOICE: Final = 100
_RIGHTS: Final = {
    Role.MEMBER: None,
    Role.STEWARD: None,
    Role.MODERATOR: discord.Permissions(manage_messages=True),
    Role.OWNER: discord.Permissions(manage_guild=True),
}
"""Rights Discord hides a command without; the dispatcher checks roles again, since a server may change these."""


class DiscordCog(commands.Cog):
    """One of our cogs, as discord.py loads and unloads it."""

    def __init__(
        self,
        tree: app_commands.CommandTree[Any],
        cog: Cog,
        words: Words,
        *,
        invoke: Invoke,
        complete: Complete,
        point: Point,
    ) -> None:
        self.__cog_name__ = type(cog).__name__
        self.__cog_description__ = inspect.getdoc(cog) or ""
        self._tree = tree
        self._ours = list(cog.commands())
        self._menus = [_menu(each, words, point) for each in cog.message_commands()]
        self._words = words
        self._invoke = invoke
        self._complete = complete

    @override
    async def cog_load(self) -> None:
        for command in self._ours:
            slash = _slash(command, self._words, self._invoke, self._complete)
            if command.group is None:
                self._tree.add_command(slash)
                continue
            group = self._tree.get_command(command.group)
            if not isinstance(group, app_commands.Group):
                group = _group(command.group, self._words)
                self._tree.add_command(group)
            group.add_command(slash)
        for menu in self._menus:
            self._tree.add_command(menu)

    @override
    async def cog_unload(self) -> None:
        for menu in self._menus:
            self._tree.remove_command(menu.name, type=menu.type)
        for name in {command.group or command.name for command in self._ours}:
            self._tree.remove_command(name)


class Localised(app_commands.Translator):
    """Names and descriptions in the languages we speak, of those Discord has menus in."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    @override
    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        language = locale.value.split("-", 1)[0]
        text = string.extras.get("text")
        if not isinstance(text, Text) or language not in INTERFACE:
            return None
        return shorten(self._words(text, language), int(string.extras["most"]))


def _slash(command: Command, words: Words, invoke: Invoke, complete: Complete) -> Slash:
    async def callback(interaction: discord.Interaction, **options: object) -> None:
        written = {name: str(value) for name, value in options.items() if value is not None}
        await invoke(interaction, command.path, written)

    parameters = [
        inspect.Parameter("interaction", _ANY, annotation=discord.Interaction),
        *map(_option, command.params),
    ]
    callback.__dict__["__signature__"] = inspect.Signature(parameters)
    callback.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    for param in command.params:
        name = Text(f"{command.text_id}.{param.name}")
        about = Text(f"{name.id}-about")
        app_commands.describe(**{param.name: _localised(words, about, LONGEST_DESCRIPTION)})(callback)
        app_commands.rename(**{param.name: _localised(words, name, LONGEST_NAME)})(callback)
        if isinstance(param.reader, OneOf) and len(param.reader.values) <= MOST_CHOICES:
            app_commands.choices(**{param.name: _choices(words, param.reader)})(callback)
        elif not isinstance(param.reader, Plain | Number):
            app_commands.autocomplete(**{param.name: _completer(command, param, complete)})(callback)
    slash: Slash = app_commands.Command(
        name=_localised(words, Text(command.text_id), LONGEST_NAME),
        description=_localised(words, Text(f"{command.text_id}.summary"), LONGEST_DESCRIPTION),
        callback=callback,
    )
    slash.default_permissions = _RIGHTS[command.role] if command.group is None else None
    slash.guild_only = command.role is Role.OWNER
    return slash


def _menu(command: MessageCommand, words: Words, point: Point) -> app_commands.ContextMenu:
    async def callback(interaction: discord.Interaction, message: discord.Message) -> None:
        await point(interaction, command.name, message)

    menu = app_commands.ContextMenu(
        name=_localised(words, Text(command.text_id), LONGEST_NAME),
        callback=callback,
        type=discord.AppCommandType.message,
    )
    menu.default_permissions = _RIGHTS[command.role]
    menu.guild_only = True
    return menu


_ANY: Final = inspect.Parameter.POSITIONAL_OR_KEYWORD


def _group(name: str, words: Words) -> app_commands.Group:
    text = Text(f"cmd-{name}")
    return app_commands.Group(
        name=_localised(words, text, LONGEST_NAME),
        description=_localised(words, Text(f"{text.id}.summary"), LONGEST_DESCRIPTION),
    )


def _localised(words: Words, text: Text, most: int) -> app_commands.locale_str:
    """The English words, with what the translator needs for the others."""
    return app_commands.locale_str(shorten(words(text, INTERFACE[0]), most), text=text, most=most)


def _option(param: Param) -> inspect.Parameter:
    kind = int if isinstance(param.reader, Number) else str
    if param.required:
        return inspect.Parameter(param.name, _ANY, annotation=kind)
    return inspect.Parameter(param.name, _ANY, annotation=kind | None, default=None)


def _choices(words: Words, reader: OneOf) -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=_localised(words, choice.label, LONGEST_CHOICE), value=choice.value)
        for choice in reader.choices()
        if isinstance(choice.label, Text)
    ]


def _completer(command: Command, param: Param, complete: Complete) -> Any:
    async def autocomplete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        found = await complete(interaction, command.path, param.name, current)
        return [
            app_commands.Choice(name=shorten(label, LONGEST_CHOICE), value=value)
            for value, label in found[:MOST_CHOICES]
        ]

    return autocomplete
