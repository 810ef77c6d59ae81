"""Forms where there are none: asked field by field, in words that are kept, so that they go on after a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from bot.adapters.matrix.reading import Json
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Words
from bot.core.limits import shorten
from bot.core.texts import Quote, Said, Text
from bot.store.matrix import Filling

_LONGEST_DEFAULT = 300
_NOTHING = "-"
_NOT_HERE = {FieldKind.GROUP}
"""What means something on other platforms only: on Matrix power levels say who moderates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A field, in words."""

    name: str
    label: str
    hint: str
    kind: str
    default: str
    required: bool
    most: int
    pick: int
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A form, in words of its ``locale``; ``given`` are fields nobody is asked for."""

    code: str
    title: str
    problem: str
    locale: str
    questions: tuple[Question, ...]
    given: Mapping[str, str]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


class Next(Enum):
    ASK = "ask"
    SEND = "send"
    STOP = "stop"


Step: TypeAlias = tuple[Filling, Next, Text | None]
"""Where a form stands then, what is next, and what was wrong."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What is typed instead of an answer, in the words of a language and in English."""

    skip: frozenset[str]
    back: frozenset[str]
    cancel: frozenset[str]


def sheet_of(form: Form, words: Words, locale: str, *, rooms: Sequence[tuple[str, str]]) -> Sheet:
    """``rooms`` are the places there are to choose from, by id and name."""
    asked = [field for field in form.fields if field.kind not in _NOT_HERE]
    return Sheet(
        code=form.code,
        title=words(form.title, locale),
        problem=words(form.problem, locale) if form.problem else "",
        locale=locale,
        questions=tuple(_question(field, words, locale, rooms) for field in asked),
        given={field.name: field.default for field in form.fields if field not in asked},
    )


def sheet_from(data: Mapping[str, Any]) -> Sheet:
    given: dict[str, Any] = {**data, "questions": tuple(map(_question_from, data["questions"]))}
    return Sheet(**given)


def ways_of(words: Words, locale: str) -> Ways:
    def typed(text: Text) -> frozenset[str]:
        said = {words(text, locale).casefold(), words(text, "en").casefold()}
        return frozenset({*said, *(f"!{each}" for each in said)})

    return Ways(typed(Text("matrix-word-skip")), typed(Text("matrix-word-back")), typed(Text("matrix-word-cancel")))


def go_on(filling: Filling, line: str, ways: Ways) -> Step:
    """What becomes of a form by what was typed."""
    sheet, said = sheet_from(filling.form), line.strip().casefold()
    question = sheet.questions[filling.step]
    if said in ways.cancel:
        return filling, Next.STOP, None
    if said in ways.back:
        before = None if filling.step else Text("matrix-form-first")
        return replace(filling, step=max(filling.step - 1, 0)), Next.ASK, before
    if said in ways.skip:
        return _skipped(filling, sheet, question)
    return _said(filling, sheet, question, line.strip())


def _skipped(filling: Filling, sheet: Sheet, question: Question) -> Step:
    kept = filling.answers.get(question.name, question.default)
    if question.required and not kept:
        return filling, Next.ASK, Text("matrix-form-needed")
    return _answered(filling, sheet, kept)


def _said(filling: Filling, sheet: Sheet, question: Question, said: str) -> Step:
    if said == _NOTHING and not question.required:
        return _answered(filling, sheet, "")
    if question.kind == FieldKind.FILE:
        return filling, Next.ASK, Text("matrix-form-file")
    answer, problem = _read(question, said)
    return (filling, Next.ASK, problem) if problem else _answered(filling, sheet, answer)


def filed(filling: Filling, file: str) -> Step:
    """A file was sent: taken where one is asked for."""
    sheet = sheet_from(filling.form)
    question = sheet.questions[filling.step]
    if question.kind != FieldKind.FILE:
        return filling, Next.ASK, Text("matrix-form-no-file")
    return _answered(filling, sheet, file)


def asking(filling: Filling, problem: Text | None) -> tuple[Said, ...]:
    """The question a form stands at, from top to bottom."""
    sheet = sheet_from(filling.form)
    question = sheet.questions[filling.step]
    begins = filling.step == 0 and not filling.answers
    parts: list[Said] = [Quote(sheet.title)] if begins else []
    if problem:
        parts.append(problem)
    elif begins and sheet.problem:
        parts.append(Quote(sheet.problem))
    parts.append(Text("matrix-form-step", number=filling.step + 1, count=len(sheet.questions), label=question.label))
    listed = "\n".join(f"{number} {label}" for number, (_, label) in enumerate(question.choices, start=1))
    parts += [Quote(each) for each in (question.hint, listed) if each]
    if question.kind == FieldKind.FILE:
        parts.append(Text("matrix-form-file"))
    if question.choices and question.pick > 1:
        parts.append(Text("matrix-form-several"))
    now = filling.answers.get(question.name, question.default)
    if now and question.kind != FieldKind.FILE:
        parts.append(Text("matrix-form-now", value=_shown(question, now)))
    parts.append(Text("matrix-form-ways"))
    return tuple(parts)


def written(filling: Filling) -> dict[str, str]:
    """What the form is sent with."""
    sheet = sheet_from(filling.form)
    defaults = {each.name: each.default for each in sheet.questions}
    files = {each.name for each in sheet.questions if each.kind == FieldKind.FILE}
    return {name: said for name, said in {**sheet.given, **defaults, **filling.answers}.items() if name not in files}


def files_of(filling: Filling) -> dict[str, str]:
    """What was sent for the fields that want files."""
    files = {each.name for each in sheet_from(filling.form).questions if each.kind == FieldKind.FILE}
    return {name: said for name, said in filling.answers.items() if name in files and said}


def _answered(filling: Filling, sheet: Sheet, answer: str) -> Step:
    name = sheet.questions[filling.step].name
    further = replace(filling, answers={**filling.answers, name: answer})
    if filling.step + 1 == len(sheet.questions):
        return further, Next.SEND, None
    return replace(further, step=filling.step + 1), Next.ASK, None


def _read(question: Question, said: str) -> tuple[str, Text | None]:
    """A choice may be told by its number, its value or its label."""
    if not question.choices:
        too_long = len(said) > question.most
        return said, Text("matrix-form-long", most=question.most) if too_long else None
    parts = [part.strip() for part in said.split(",") if part.strip()] if question.pick > 1 else [said]
    chosen = [_chosen(question, part) for part in parts]
    wrong = next((part for part, value in zip(parts, chosen, strict=True) if value is None), None)
    if wrong is not None:
        return "", Text("matrix-form-choice", written=wrong)
    return ",".join(dict.fromkeys(value for value in chosen if value is not None)), None


def _chosen(question: Question, said: str) -> str | None:
    if said.isascii() and said.isdigit() and 0 < int(said) <= len(question.choices):
        return question.choices[int(said) - 1][0]
    by_name = {label.casefold(): value for value, label in question.choices}
    by_value = {value.casefold(): value for value, _ in question.choices}
    return by_value.get(said.casefold(), by_name.get(said.casefold()))


def _shown(question: Question, value: str) -> str:
    labels = dict(question.choices)
    said = ", ".join(labels.get(each, each) for each in value.split(",")) if question.choices else value
    return shorten(said, _LONGEST_DEFAULT)


def _question_from(data: Json) -> Question:
    given: dict[str, Any] = {**data, "choices": tuple((str(value), str(label)) for value, label in data["choices"])}
    return Question(**given)


def _question(field: Field, words: Words, locale: str, rooms: Sequence[tuple[str, str]]) -> Question:
    choices = tuple((choice.value, words(choice.label, locale)) for choice in field.choices)
    return Question(
        name=field.name,
        label=words(field.label, locale),
        hint=words(field.hint, locale) if field.hint else "",
        kind=field.kind.value,
        default=field.default,
        required=field.required,
        most=field.most,
        pick=field.pick,
        choices=tuple(rooms) if field.kind is FieldKind.PLACE else choices,
    )
