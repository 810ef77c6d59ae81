"""Everything the code can say has words in every language, and nothing is left over."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.chat.entry_forms import ASPECTS
from bot.core.auditing import Deed
from bot.core.client_data import Personal
from bot.core.entries import Entry, Evidence, Kind, Running, State
from bot.core.gaps import Consent, GapState
from bot.core.introductions import ANSWERS, Outcome, Reply
from bot.core.languages import INTERFACE
from bot.core.organisations import Confirming, OrgDeed, OrgKind, OrgSize, OrgState
from bot.core.paths import STOP_WORDS, PathKind, PathState
from bot.core.people import PlaceSize, Role, Staffing, Work
from bot.core.queue import Waiting
from bot.core.ranking import Why
from bot.core.reasons import Reason
from bot.core.recurrence import Rhythm
from bot.core.reminders import Snooze
from bot.core.subjects import GROUPS, TOPICS
from bot.core.texts import Text
from bot.core.transfer import Standing
from bot.i18n import LOCALES, Translator
from knowledge.helplines import DOORS
from tests.chatting import Chat

FITS_A_MENU = re.compile(r"[-_\w]{1,32}").fullmatch
SPEAKING = {"Text", "UserError", "ReopenError", "say", "whisper"}
IN_TEMPLATES = re.compile(r'text\("([\w.-]+)"')
FAMILIES = re.compile(
    r"(cmd|topic|group|kind|status|evidence|condition|source|role|rank|deed|work|placesize|staffing|refer|me|setup"
    r"|web-example|rhythm|press-snooze|gapstate|gap-is|gap-consent|personal|menu|aspect|field|state|entry-is|reason|now|press-to"
    r"|orgkind|orgstate|orgsize|org-is|org-named|org-does|org-deed|queue|import|seat|lead|deadline|waits|reminding|workshop-field"
    r"|path-way|pathkind|pathstate|intro-why|introreply|intro-outcome|intro-answered)-.*"
)
"""Ids that are put together from a prefix and a value; a test of its own holds each family against its values."""


def written(locale: str) -> dict[str, Message]:
    files = (LOCALES / locale).glob("*.ftl")
    resources = [FluentParser().parse(file.read_text(encoding="utf-8")) for file in files]
    return {entry.id.name: entry for each in resources for entry in each.body if isinstance(entry, Message)}


def said() -> set[str]:
    """Ids that stand in code and templates as they are."""
    ids: set[str] = set()
    for folder in ("bot", "cogs"):
        for file in Path(folder).rglob("*.py"):
            ids |= set(_in_code(ast.parse(file.read_text(encoding="utf-8"))))
        for file in Path(folder).rglob("*.html"):
            ids |= set(IN_TEMPLATES.findall(file.read_text(encoding="utf-8")))
    return {text_id.partition(".")[0] for text_id in ids}


def _in_code(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKING and node.args:
            first = node.args[0]
            options = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
            yield from (
                each.value for each in options if isinstance(each, ast.Constant) and isinstance(each.value, str)
            )


@pytest.mark.parametrize("locale", INTERFACE)
def test_every_language_has_the_same_texts(locale: str) -> None:
    english, other = written("en"), written(locale)
    assert other.keys() == english.keys()
    for name, message in english.items():
        assert [each.id.name for each in other[name].attributes] == [each.id.name for each in message.attributes], name
        assert _variables(other[name]) == _variables(message), name


def test_every_text_that_is_said_is_written() -> None:
    assert said() - written("en").keys() == set()


def test_nothing_is_written_that_is_never_said() -> None:
    assert {name for name in written("en").keys() - said() if not FAMILIES.fullmatch(name)} == set()


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("topic", TOPICS),
        ("group", GROUPS),
        ("kind", Kind),
        ("status", Running),
        ("evidence", Evidence),
        ("condition", Standing),
        ("work", Work),
        ("placesize", PlaceSize),
        ("staffing", Staffing),
        ("role", [role.name.lower() for role in Role]),
        ("rank", [role.name.lower() for role in Role]),
        ("deed", Deed),
        ("refer", DOORS),
        ("state", State),
        ("entry-is", State),
        ("now", State),
        ("press-to", State),
        ("reason", Reason),
        ("queue", Waiting),
        ("aspect", [aspect.name for aspect in ASPECTS]),
        ("field", [name.replace("_", "-") for name in Entry.__slots__]),
        ("gapstate", GapState),
        ("gap-is", GapState),
        ("gap-consent", Consent),
        ("personal", Personal),
        ("rhythm", Rhythm),
        ("orgkind", OrgKind),
        ("orgstate", OrgState),
        ("orgsize", OrgSize),
        ("org-does", Confirming),
        ("org-deed", OrgDeed),
        ("intro-why", Why),
        ("introreply", Reply),
        ("intro-outcome", Outcome),
        ("intro-answered", ANSWERS),
        ("press-snooze", Snooze),
        ("pathkind", PathKind),
        ("pathstate", PathState),
    ],
)
def test_every_value_has_a_name(family: str, values: Iterable[str]) -> None:
    words = Translator()
    for value in values:
        assert words.has(f"{family}-{value}"), value


@pytest.mark.parametrize("locale", INTERFACE)
def test_the_word_that_stops_messages_is_one_that_is_heard(locale: str) -> None:
    assert Translator()(Text("path-stop-word"), locale) in STOP_WORDS


@pytest.mark.parametrize("locale", INTERFACE)
def test_plurals_have_every_form_the_language_has(locale: str) -> None:
    forms = set(Locale(locale).plural_form.tags) | {"other"}
    for name, message in written(locale).items():
        for selection in _selections(message):
            keys = {getattr(variant.key, "name", None) for variant in selection.variants} - {None}
            if keys & {"one", "few", "many", "two"}:
                needed = forms - ({"zero", "many"} if locale in {"fr", "it", "es", "ar"} else set())
                assert keys >= needed, f"{name} lacks {needed - keys}"


@pytest.mark.parametrize("locale", INTERFACE)
def test_command_names_and_descriptions_fit_a_menu(locale: str) -> None:
    words = Translator()
    names: set[str] = set()
    for name, message in written(locale).items():
        if not name.startswith("cmd-"):
            continue
        said_name = words(Text(name), locale)
        assert FITS_A_MENU(said_name), said_name
        assert said_name == said_name.lower()
        for attribute in message.attributes:
            text = words(Text(f"{name}.{attribute.id.name}"), locale)
            assert len(text) <= 100, f"{name}.{attribute.id.name}"
            if not attribute.id.name.endswith("about") and attribute.id.name != "summary":
                assert FITS_A_MENU(text), text
                assert text == text.lower()
        names.add(said_name)


def test_every_command_has_its_words(chat: Chat) -> None:
    words = Translator()
    for command in chat.app.dispatcher.commands:
        assert words.has(f"{command.text_id}.summary"), command.path
        for param in command.params:
            assert words.has(f"{command.text_id}.{param.name}"), (command.path, param.name)
            assert words.has(f"{command.text_id}.{param.name}-about"), (command.path, param.name)


def _variables(message: Message) -> set[str]:
    class Finder(Visitor):
        def __init__(self) -> None:
            super().__init__()
            self.found: set[str] = set()

        def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's way
            self.found.add(node.id.name)

    finder = Finder()
    finder.visit(message)
    return finder.found


def _selections(message: Message) -> list[SelectExpression]:
    class Finder(Visitor):
        def __init__(self) -> None:
            super().__init__()
            self.found: list[SelectExpression] = []

        def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - the library's way
            self.found.append(node)

    finder = Finder()
    finder.visit(message)
    return finder.found
