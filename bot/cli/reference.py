"""`springboard docs`: the pages of `docs/reference` that the code itself can tell, so that they stay true."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, cast, get_args

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo
from typer.core import TyperArgument, TyperGroup, TyperOption

from bot.chat.commands import Command, MessageCommand, Param
from bot.chat.model import Words
from bot.chat.params import OneOf, Several
from bot.core.languages import INTERFACE
from bot.core.people import Role
from bot.core.texts import Text
from bot.settings import Settings

_WRITTEN_BY: Final = "<!-- Written by `springboard docs`; change the code instead. -->"
_PREFIX: Final = "SPRINGBOARD_"
_ROLES: Final = {Role.MEMBER: "everybody", Role.STEWARD: "stewards", Role.MODERATOR: "moderators", Role.OWNER: "owners"}
_SHOWN: Final = 8
"""Most values of an argument that are listed."""


def write(
    folder: Path, *, program: TyperGroup, commands: Sequence[Command], menus: Sequence[MessageCommand], words: Words
) -> None:
    """Write ``settings.md`` and ``commands.md``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.md").write_text(settings_page(), encoding="utf-8")
    (folder / "commands.md").write_text(commands_page(program, commands, menus, words), encoding="utf-8")


def settings_page() -> str:
    tables = [_settings("", "Everything", Settings)]
    for name, field in Settings.model_fields.items():
        if part := _part(field.annotation):
            tables.append(_settings(f"{name}__", name.capitalize(), part))
    return _page(
        "Settings",
        "Read once, at the start: from the environment, then `.env`, then `springboard.toml` in the folder the bot is",
        'started in; the first that says something wins. Lists are written as JSON: `["ask.example.org"]`. In',
        "`springboard.toml`, `SPRINGBOARD_WEB__PORT` is `port` under `[web]`. `springboard check` tells what is wrong.",
        *tables,
    )


def commands_page(
    program: TyperGroup, commands: Sequence[Command], menus: Sequence[MessageCommand], words: Words
) -> str:
    ordered = sorted(commands, key=lambda command: command.path)
    return _page(
        "Commands",
        "## Said in chat",
        "",
        "On Discord they are slash commands; on the web page and in the terminal they are typed, and a question needs",
        "no command there. Arguments in brackets may be left out, and each can be named: `/browse topic:housing`.",
        f"Names and summaries exist in {len(INTERFACE)} languages.",
        "",
        _table(("Command", "For", "What it does"), (_said(command, words) for command in ordered)),
        "",
        "## In the menu of a message on Discord",
        "",
        _table(
            ("Entry", "For"),
            ((words(Text(menu.text_id), INTERFACE[0]), _ROLES[menu.role]) for menu in menus),
        ),
        "",
        "## On the command line",
        "",
        *_lines(program, "springboard"),
    )


def _page(title: str, *parts: str) -> str:
    return "\n".join([_WRITTEN_BY, "", f"# {title}", "", *parts]).rstrip() + "\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _settings(prefix: str, title: str, model: type[BaseModel]) -> str:
    about = " ".join((model.__doc__ or "").replace("``", "`").split())
    rows = [
        (f"`{_PREFIX}{prefix.upper()}{name.upper()}`", _default(field.default), _what(field))
        for name, field in model.model_fields.items()
        if not _part(field.annotation)
    ]
    return "\n".join(
        [
            "",
            f"## {title}",
            "",
            *([about, ""] if prefix else []),
            _table(("Variable", "If not set", "What it decides"), rows),
        ]
    )


def _part(annotation: Any) -> type[BaseModel] | None:
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None


def _default(value: object) -> str:
    if value is None or isinstance(value, SecretStr):
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return ", ".join(f"`{each}`" for each in several)


def _what(field: FieldInfo) -> str:
    said = " ".join((field.description or "").replace("``", "`").split())
    choices = [str(choice) for choice in get_args(field.annotation) if isinstance(choice, str)]
    return f"{said} One of {', '.join(f'`{choice}`' for choice in choices)}." if choices else said


def _said(command: Command, words: Words) -> Sequence[str]:
    typed = " ".join([f"/{command.path}", *map(_argument, command.params)])
    about = words(Text(f"{command.text_id}.summary"), INTERFACE[0])
    details = "; ".join(_argument_about(command, param, words) for param in command.params)
    return f"`{typed}`", _ROLES[command.role], f"{about}." + (f" {details}." if details else "")


def _argument(param: Param) -> str:
    return param.name if param.required else f"[{param.name}]"


def _argument_about(command: Command, param: Param, words: Words) -> str:
    about = words(Text(f"{command.text_id}.{param.name}-about"), INTERFACE[0])
    reader = param.reader.one if isinstance(param.reader, Several) else param.reader
    shown = list(reader.values) if isinstance(reader, OneOf) else []
    if not 0 < len(shown) <= _SHOWN:
        return f"*{param.name}*: {about}"
    return f"*{param.name}*: {about} ({', '.join(f'`{value}`' for value in shown)})"


def _lines(program: TyperGroup, name: str) -> Iterator[str]:
    for command_name, command in program.commands.items():
        full = f"{name} {command_name}"
        if isinstance(command, TyperGroup):
            yield from _lines(command, full)
            continue
        arguments = [param for param in command.params if isinstance(param, TyperArgument)]
        options = [param for param in command.params if isinstance(param, TyperOption)]
        yield f"### `{' '.join([full, *(_metavar(param) for param in arguments)])}`"
        yield ""
        yield " ".join((command.help or "").split())
        yield ""
        for option in options:
            yield f"- `{option.opts[-1]}`: {option.help or ''}"
        if options:
            yield ""


def _metavar(param: TyperArgument) -> str:
    name = str(param.name).upper()
    return name if param.required else f"[{name}]"
