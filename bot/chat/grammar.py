"""Reading a typed line: a command and its arguments, on platforms that have nothing but text."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bot.chat.commands import Command, Param

MARKS: Final = "/!"
"""What a typed command begins with: ``/`` on the web and in the terminal, ``!`` on Matrix; both work everywhere."""

_TOKEN: Final = re.compile(r'[^\s":]+:"[^"]*"|"[^"]*"|\S+')
_NAMED: Final = re.compile(r"([\w-]+):(.+)", re.DOTALL)


def is_command(line: str) -> bool:
    return len(line) > 1 and line[0] in MARKS and line[1].isalpha()


def find(line: str, commands: Mapping[str, Command]) -> tuple[Command, str] | None:
    """The command a line names, two words first (``entry show``), and what follows it."""
    words = line.lstrip(MARKS)
    for length in (2, 1):
        parts = words.split(maxsplit=length)
        said = " ".join(parts[:length]).casefold()
        if len(parts) >= length and said in commands:
            return commands[said], "".join(parts[length:])
    return None


def tokens(rest: str) -> list[str]:
    return _TOKEN.findall(rest)


def arguments(params: Sequence[Param], rest: str) -> dict[str, str]:
    """Written arguments by name: ``topic:housing`` anywhere, the others in order; a greedy one takes the rest."""
    written: dict[str, str] = {}
    for token in _TOKEN.finditer(rest):
        waiting = [param for param in params if param.name not in written]
        named = _NAMED.fullmatch(token.group())
        if named and named[1] in {param.name for param in waiting}:
            written[named[1]] = named[2].strip('"')
        elif waiting and waiting[0].takes_rest:
            written[waiting[0].name] = rest[token.start() :]
            break
        elif waiting:
            written[waiting[0].name] = token.group().strip('"')
    return written
