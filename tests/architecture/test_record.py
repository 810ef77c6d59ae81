"""Whoever may do more than a member leaves a note of what they did, whichever way they did it.

What a handler leads to is read from the code: everything of ours that it names, and what that names in turn.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import FunctionType, ModuleType
from typing import Any, Final, TypeAlias

import pytest

from bot import services
from bot.app import App
from bot.chat.commands import Cog, Command, MessageCommand, Press
from bot.core.auditing import Deed
from bot.core.people import Role
from bot.services import auditing, coordinators, gaps, organisations, stewards, workshops

Handling: TypeAlias = Command | Press | MessageCommand
Function: TypeAlias = tuple[FunctionType, type[Cog] | None]
"""A function, with the cog whose method it is."""

GATES: Final = (
    gaps.may_settle,
    organisations.check_editor,
    stewards.accept,
    stewards.confirm,
    stewards.leave,
    workshops.check_may_run,
    coordinators.agree,
    coordinators.refuse,
)
"""Where those are let through who may do something because of what they are to it: hosts, stewards, coordinators and,
beside them, moderators.
"""
READS: Final = {
    *("audit", "audit.page", "community show", "crisis list", "role list", "path list", "path show", "path.show"),
    *("queue", "queue.next", "curate.open", "entry history", "history.open", "history.page", "entry stats"),
    *("delivery dead", "delivery.open", "translate.open"),
}
"""What shows something, and changes nothing."""
ASKS: Final = {
    *("setup", "import", "entry add", "entry edit", "path create", "path edit", "path step", "draft", "org edit"),
    *("translation add", "translation review", "translate.choose", "workshop create", "workshop import"),
    *("workshop.adopt", "workshop.change", "gap close", "workshop edit", "workshop report", "workshop.report-last"),
    "workshop.report-again",
}
"""What answers with a form, or with a choice."""
SAYS_BACK: Final = {
    *("import.look", "workshop.look", "workshop.plan", "workshop.moved", "workshop.repeated", "workshop.reported"),
    *("entry merge", "community unlink", "workshop cancel", "workshop.cancel", "workshop.cancel-one"),
}
"""What says what would be done, and waits for a yes."""
OWN: Final = {"queue.later", "queue.unlater"}
"""What only puts one's own list in order."""
WITHOUT_A_NOTE: Final = READS | ASKS | SAYS_BACK | OWN


def name(handling: Handling) -> str:
    return handling.path if isinstance(handling, Command) else handling.name


@pytest.fixture
def trusted(app: App) -> dict[str, bool]:
    """Of everything that asks for more than membership, whether it notes what it does. What opens a form is left out:
    it is opened again whenever the form is refused, so that it cannot do anything.
    """
    handled = [
        (type(cog), handling)
        for cog in app.cogs
        for handling in (*cog.commands(), *cog.presses(), *cog.message_commands())
    ]
    opening = {each.opening for _, each in handled if isinstance(each, Press)}
    found: dict[str, bool] = {}
    for cog, handling in handled:
        led_to = reached(handling.handler, cog)
        if name(handling) not in opening and (handling.role > Role.MEMBER or led_to & set(GATES)):
            found[name(handling)] = auditing.note in led_to
    return found


def test_whoever_does_more_than_a_member_may_notes_it(trusted: dict[str, bool]) -> None:
    silent = {name for name, noted in trusted.items() if not noted}
    assert silent - WITHOUT_A_NOTE == set(), "these need a note in the record, or a place in the lists above"


def test_nothing_is_excused_that_notes_what_it_does_or_is_not_there(trusted: dict[str, bool]) -> None:
    assert {name for name in WITHOUT_A_NOTE if trusted.get(name, True)} == set()


def test_every_deed_can_be_done() -> None:
    named = {
        node.attr
        for file in Path(services.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Deed"
    }
    assert {deed.name for deed in Deed} == named


def reached(handler: Any, cog: type[Cog]) -> set[Any]:
    """Every function of ours that a handler leads to, itself among them."""
    seen: set[Function] = set()
    left: list[Function] = [(handler, cog)]
    while left:
        function = left.pop()
        if function not in seen:
            seen.add(function)
            left += _named(*function)
    return {function for function, _ in seen}


def _named(function: FunctionType, cog: type[Cog] | None) -> Iterator[Function]:
    """The functions a function names: of its own module, imported ones, those of imported modules, and its cog's."""
    for node in ast.walk(_code(function)):
        match node:
            case ast.Name(id=written):
                yield from _ours(function.__globals__.get(written), None)
            case ast.Attribute(value=ast.Name(id="self"), attr=written) if cog:
                yield from _ours(vars(cog).get(written), cog)
            case ast.Attribute(value=ast.Name(id=module), attr=written):
                found = function.__globals__.get(module)
                yield from _ours(getattr(found, written, None), None) if isinstance(found, ModuleType) else ()
            case _:
                pass


def _ours(found: Any, cog: type[Cog] | None) -> Iterator[Function]:
    function = found.handler if isinstance(found, Handling) else found
    if isinstance(function, FunctionType) and function.__module__.partition(".")[0] in {"bot", "cogs"}:
        yield function, cog


@cache
def _code(function: FunctionType) -> ast.AST:
    return ast.parse(dedent(inspect.getsource(function)))
