"""Declaring commands, actions and forms once, for every platform."""

import inspect
import typing
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import Any, TypeAlias, TypeVar

from bot.chat.model import Handler, Tick
from bot.chat.params import FileReader, Reader, reader_of
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.uploads import Upload

TickHandler: TypeAlias = Callable[[Any, Tick], Awaitable[None]]
Declared = TypeVar("Declared")


@dataclass(frozen=True, slots=True)
class Param:
    """One argument. ``takes_rest`` swallows all that is left of a typed line."""

    name: str
    reader: Reader
    required: bool
    takes_rest: bool


@dataclass(frozen=True, slots=True)
class Command:
    """Something to say: ``name``, or ``group name``, as in ``/entry show``. One that ``settles`` may also be said by
    whoever has the role in a space that is not one of the community's yet.
    """

    name: str
    group: str | None
    params: tuple[Param, ...]
    role: Role
    handler: Handler
    settles: bool = False

    @property
    def path(self) -> str:
        return f"{self.group} {self.name}" if self.group else self.name

    @property
    def text_id(self) -> str:
        """The message with its name, and its summary and parameters as attributes."""
        return "cmd-" + self.path.replace(" ", "-")

    def read(self, written: Mapping[str, str]) -> dict[str, object]:
        """Typed arguments from written ones. Raises ``UserError`` for the first that cannot be read."""
        return _read(self.params, written, self.path)


@dataclass(frozen=True, slots=True)
class Press:
    """What happens when an action is pressed or a form is sent; ``fields`` are a form's own answers. ``opening`` is the
    action that shows the form, given what it carries.
    """

    name: str
    params: tuple[Param, ...]
    fields: tuple[Param, ...]
    role: Role
    handler: Handler
    opening: str | None = None
    settles: bool = False

    def read(
        self, carried: Sequence[str], answers: Mapping[str, str], uploads: Mapping[str, Upload] | None = None
    ) -> dict[str, object]:
        given = {
            param.name: param.reader.take(uploads[param.name])
            for param in self.fields
            if isinstance(param.reader, FileReader) and uploads and param.name in uploads
        }
        fields = tuple(param for param in self.fields if param.name not in given)
        return {**read_carried(self.name, self.params, carried, fields, answers), **given}


@dataclass(frozen=True, slots=True)
class MessageCommand:
    """Something to do with a message somebody wrote: an entry of the message's own menu, where there is one."""

    name: str
    role: Role
    handler: Handler

    @property
    def text_id(self) -> str:
        return f"menu-{self.name}"


class Hearing(Enum):
    """What became of a message."""

    SAID = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Listening:
    """Something to do with what people write to each other in threads the bot opened, change there or take away; nobody
    is answered.
    """

    handler: Callable[..., Awaitable[None]]
    to: Hearing


@dataclass(frozen=True, slots=True)
class Chore:
    """Something the clock does, over and over."""

    every: timedelta
    handler: TickHandler


def command(
    *, group: str | None = None, role: Role = Role.MEMBER, name: str | None = None, settles: bool = False
) -> Callable[[Handler], Command]:
    """Make a cog's method something people can say; its parameters come from the method itself."""

    def declare(handler: Handler) -> Command:
        said = name or handler.__name__.replace("_", "-")
        return Command(said, group, declared_params(handler), role, handler, settles)

    return declare


def message_command(name: str, *, role: Role = Role.MEMBER) -> Callable[[Handler], MessageCommand]:
    """Make a cog's method ``(self, request, message: Pointed)`` what can be done with a message. Platforms without
    such menus need another way, such as an action beside what was said.
    """
    return lambda handler: MessageCommand(name, role, handler)


def action(name: str, *, role: Role = Role.MEMBER, settles: bool = False) -> Callable[[Handler], Press]:
    """Make a cog's method what happens when an action of this name is pressed."""
    return lambda handler: Press(name, declared_params(handler), (), role, handler, settles=settles)


def form(name: str, *, opening: str, role: Role = Role.MEMBER, settles: bool = False) -> Callable[[Handler], Press]:
    """Make a cog's method what gets a form's answers: keyword-only parameters are its fields, by name. ``opening``
    is the action that shows the form, with the same arguments: a form that is refused comes back filled by it.
    """

    def declare(handler: Handler) -> Press:
        params = declared_params(handler)
        carried = tuple(param for param in params if not param.takes_rest)
        fields = tuple(param for param in params if param.takes_rest)
        return Press(name, carried, fields, role, handler, opening, settles)

    return declare


def overhears(handler: Callable[..., Awaitable[None]]) -> Listening:
    """Make a cog's method ``(self, request, message: Pointed)`` hear what is written in threads."""
    return Listening(handler, Hearing.SAID)


def overhears_changes(handler: Callable[..., Awaitable[None]]) -> Listening:
    """Make a cog's method ``(self, request, message: Pointed)`` hear what somebody changed of what they wrote."""
    return Listening(handler, Hearing.CHANGED)


def overhears_going(handler: Callable[..., Awaitable[None]]) -> Listening:
    """Make a cog's method ``(self, tick, gone: Gone)`` hear what was taken away."""
    return Listening(handler, Hearing.GONE)


def every(**interval: float) -> Callable[[TickHandler], Chore]:
    """Make a cog's method something the clock does."""
    return lambda handler: Chore(timedelta(**interval), handler)


class Cog:
    """A feature: what people can say and press, and the chores the clock drives."""

    @classmethod
    def commands(cls) -> Iterator[Command]:
        return declared(cls, Command)

    @classmethod
    def message_commands(cls) -> Iterator[MessageCommand]:
        return declared(cls, MessageCommand)

    @classmethod
    def listening(cls) -> Iterator[Listening]:
        return declared(cls, Listening)

    @classmethod
    def presses(cls) -> Iterator[Press]:
        return declared(cls, Press)

    @classmethod
    def chores(cls) -> Iterator[Chore]:
        return declared(cls, Chore)


def declared(cog: type[Cog], kind: type[Declared]) -> Iterator[Declared]:
    """What a cog declares of one kind, in the order it stands there."""
    return (member for member in vars(cog).values() if isinstance(member, kind))


def declared_params(handler: Callable[..., object], *, given: int = 2) -> tuple[Param, ...]:
    """The parameters people or codes fill in: all but the first ``given``, such as ``self`` and the request."""
    rest = [*inspect.signature(handler).parameters.values()][given:]
    hints = typing.get_type_hints(handler, include_extras=True)
    return tuple(
        Param(
            name=param.name,
            reader=reader_of(hints[param.name]),
            required=param.default is inspect.Parameter.empty,
            takes_rest=param.kind is inspect.Parameter.KEYWORD_ONLY,
        )
        for param in rest
    )


def read_carried(
    name: str,
    params: tuple[Param, ...],
    carried: Sequence[str],
    fields: tuple[Param, ...] = (),
    answers: Mapping[str, str] | None = None,
) -> dict[str, object]:
    """Typed arguments from what a code carries and a form was filled with. Raises ``UserError`` when unreadable."""
    if len(carried) > len(params):
        raise UserError("press-unreadable")
    written = {param.name: value for param, value in zip(params, carried, strict=False)}
    if answers:
        written = {**answers, **written}
    return _read((*params, *fields) if fields else params, written, name)


def _read(params: tuple[Param, ...], written: Mapping[str, str], said: str) -> dict[str, object]:
    read: dict[str, object] = {}
    for param in params:
        value = written.get(param.name, "").strip()
        if value:
            read[param.name] = param.reader.read(param.name, value)
        elif param.required:
            raise UserError("argument-missing", name=param.name, command=said)
    return read
