"""Completing a typed line, for platforms where commands are typed."""

from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process, utils

from bot.chat import grammar
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.core.people import Role, Sender
from bot.core.texts import Text

_MOST: Final = 12


@dataclass(frozen=True, slots=True)
class Completion:
    """``line`` is the whole line if this is taken; ``label`` and ``about`` say what it is."""

    line: str
    label: str
    about: str = ""


async def complete(dispatcher: Dispatcher, words: Words, line: str, sender: Sender) -> list[Completion]:
    """Commands while the name is being typed, then the values of the argument that is."""
    if line[:1] not in set(grammar.MARKS):
        return []
    locale, role = await dispatcher.standing_of(sender)
    mark, names = line[0], dispatcher.names(locale)
    found = grammar.find(line, names)
    if found is None or (not line.endswith(" ") and " ".join(line[1:].split()).casefold() in names):
        return _commands(dispatcher, words, mark, line[1:], locale, role)
    command, rest = found
    *before, typed = grammar.tokens(rest) if rest and not line.endswith(" ") else [*grammar.tokens(rest), ""]
    written = grammar.arguments(command.params, " ".join(before))
    name, _, value = typed.partition(":")
    waiting = [param for param in command.params if param.name not in written]
    param = next((each for each in waiting if each.name == name), waiting[0] if waiting else None)
    if param is None or param.takes_rest:
        return []
    said = value if param.name == name else typed
    start = line[: len(line) - len(typed)]
    return [
        Completion(f"{start}{param.name}:{_quoted(value)} ", label)
        for value, label in (await dispatcher.complete(command.path, param.name, said, sender))[:_MOST]
    ]


def _commands(dispatcher: Dispatcher, words: Words, mark: str, typed: str, locale: str, role: Role) -> list[Completion]:
    paths = {command.path: words(Text(f"{command.text_id}.summary"), locale) for command in dispatcher.visible(role)}
    if typed.strip():
        near = process.extract(
            typed,
            list(paths),
            scorer=fuzz.partial_ratio,
            processor=utils.default_process,
            limit=_MOST,
            score_cutoff=60,
        )
        paths = {path: paths[path] for path, _, _ in near}
    return [Completion(f"{mark}{path} ", f"{mark}{path}", about) for path, about in paths.items()]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
