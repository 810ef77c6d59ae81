"""Editing an entry by aspects: no form asks for more than five things, the most a Discord modal holds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from bot.chat.cards import Choice
from bot.chat.forms import LONGEST_ANSWER, Field, FieldKind, Form
from bot.chat.params import OneOf
from bot.core import lines
from bot.core.entries import Entry, Evidence, Kind, Running, Translation
from bot.core.errors import UserError
from bot.core.records import LONGEST
from bot.core.subjects import GROUPS, TOPICS
from bot.core.texts import Text
from bot.i18n import country_name, language_name

LONGEST_LINE: Final = 300
PARTS: Final = ("body", "body_2", "body_3", "body_4")

Fields: TypeAlias = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Aspect:
    """Some of an entry's fields, edited together: the form is ``edit.<name>``, its handler ``edit.<name>-save``."""

    name: str
    fields: Callable[[Entry, str], Fields]

    def form(self, entry: Entry, revision: int, locale: str) -> Form:
        return Form(
            name=f"edit.{self.name}-save",
            args=(entry.id, revision),
            title=Text(f"aspect-{self.name}"),
            fields=fitting(self.fields(entry, locale)),
        )

    def shown(self, locale: str) -> Callable[[Entry], dict[str, str]]:
        return lambda entry: defaults(self.fields(entry, locale))


def defaults(fields: Iterable[Field]) -> dict[str, str]:
    return {field.name: field.default for field in fields}


def fitting(fields: Fields) -> Fields:
    """Fields that hold what is in them. Raises ``UserError`` rather than cut anything off."""
    for field in fields:
        if len(field.default) > field.most:
            raise UserError("field-too-long-here", field=field.label)
    return fields


def text(name: str, default: str, *, most: int = LONGEST_ANSWER, required: bool = False, hint: bool = False) -> Field:
    return _field(name, FieldKind.TEXT, default, most=most, required=required, hint=hint)


def line(name: str, default: str, *, most: int = LONGEST_LINE, required: bool = False, hint: bool = False) -> Field:
    return _field(name, FieldKind.LINE, default, most=most, required=required, hint=hint)


def several(name: str, prefix: str, values: tuple[str, ...], chosen: Iterable[str]) -> Field:
    return Field(
        name=name,
        label=_label(name),
        kind=FieldKind.CHOICE,
        pick=len(values),
        default=",".join(chosen),
        choices=tuple(OneOf(prefix, values).choices()),
    )


def body_fields(body: str) -> Fields:
    """The body over as many fields as it needs, and one more to grow into."""
    parts = lines.parts_of(body)
    shown = [*parts, ""] if len(parts) < len(PARTS) and len(body) > LONGEST_ANSWER // 2 else parts
    return tuple(text(name, part) for name, part in zip(PARTS, shown, strict=False))


def new_entry_form(locale: str) -> Form:
    return Form(
        name="curate.begin",
        title=Text("aspect-new"),
        fields=(
            line("title", "", most=LONGEST["title"], required=True),
            text("summary", "", most=LONGEST["summary"], required=True),
            text("body", ""),
            several("topics", "topic", TOPICS, ()),
            line("language", language_name(locale, locale), required=True),
        ),
    )


def _words(entry: Entry, locale: str) -> Fields:
    return (
        line("title", entry.title, most=LONGEST["title"], required=True),
        text("summary", entry.summary, most=LONGEST["summary"], required=True),
        several("topics", "topic", TOPICS, entry.topics),
        line("language", language_name(entry.language, locale), required=True),
        _choice("kind", "kind", Kind, entry.kind, required=True),
    )


def _text(entry: Entry, _locale: str) -> Fields:
    return body_fields(entry.body)


def _facts(entry: Entry, locale: str) -> Fields:
    return (
        line("country", country_name(entry.country, locale) if entry.country else ""),
        line("place", entry.place or ""),
        line("organisation", entry.organisation or ""),
        line("years", lines.unyears(entry.start, entry.end), hint=True),
        several("groups", "group", GROUPS, entry.target_groups),
    )


def _evidence(entry: Entry, _locale: str) -> Fields:
    return (
        _choice("evidence", "evidence", Evidence, entry.evidence, required=True),
        _choice("status", "status", Running, entry.status),
        text("results", entry.results, most=LONGEST["results"]),
        text("sources", lines.unsources(entry.sources), hint=True),
    )


def _conditions(entry: Entry, _locale: str) -> Fields:
    return (
        text("conditions", lines.unconditions(entry.conditions), hint=True),
        text("cautions", lines.unlines(entry.cautions), hint=True),
        text("lineage", lines.unlines(entry.lineage), hint=True),
    )


WORDS: Final = Aspect("words", _words)
TEXT: Final = Aspect("text", _text)
FACTS: Final = Aspect("facts", _facts)
EVIDENCE: Final = Aspect("evidence", _evidence)
CONDITIONS: Final = Aspect("conditions", _conditions)
ASPECTS: Final = (WORDS, TEXT, FACTS, EVIDENCE, CONDITIONS)


def translated_words(translation: Translation) -> Fields:
    return (
        line("title", translation.title, most=LONGEST["title"], required=True),
        text("summary", translation.summary, most=LONGEST["summary"], required=True),
        text("results", translation.results, most=LONGEST["results"]),
        text("conditions", lines.unlines(translation.conditions)),
        text("cautions", lines.unlines(translation.cautions)),
    )


def translated_text(translation: Translation) -> Fields:
    return (*body_fields(translation.body), text("lineage", lines.unlines(translation.lineage)))


def _field(name: str, kind: FieldKind, default: str, *, most: int, required: bool, hint: bool) -> Field:
    label = _label(name)
    about = Text(f"{label.id}-hint") if hint else None
    return Field(name=name, label=label, kind=kind, hint=about, default=default, required=required, most=most)


def _choice(name: str, prefix: str, values: type[StrEnum], chosen: StrEnum | None, *, required: bool = False) -> Field:
    return Field(
        name=name,
        label=_label(name),
        kind=FieldKind.CHOICE,
        default=chosen or "",
        required=required,
        choices=tuple(Choice(value, Text(f"{prefix}-{value}")) for value in values),
    )


def _label(name: str) -> Text:
    return Text(f"field-{name.replace('_', '-')}")
