"""Asking for several things at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.chat.cards import LONGEST_CODE, Choice
from bot.core.subjects import TOPICS
from bot.core.texts import Said, Text

LONGEST_ANSWER: Final = 4000
"""Most characters of one field: Discord's limit for a text input."""


class FieldKind(StrEnum):
    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    PLACE = "place"
    GROUP = "group"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form. ``PLACE`` is a channel or room, ``GROUP`` a platform's own role; of ``choices`` as many
    as ``pick`` may be taken, their values then joined by commas; a ``FILE`` comes back as an ``Upload``.
    """

    name: str
    label: Said
    kind: FieldKind = FieldKind.LINE
    hint: Said | None = None
    default: str = ""
    required: bool = False
    most: int = LONGEST_ANSWER
    choices: tuple[Choice, ...] = ()
    pick: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """``name`` is the handler that gets the answers; ``args`` come back with them. A form that was refused comes back
    with the ``problem``, what was typed as its defaults, and the ``draft`` that can show it again at any time.
    """

    name: str
    title: Said
    fields: tuple[Field, ...]
    args: tuple[str | int, ...] = ()
    problem: Said | None = None
    draft: int | None = None

    def refilled(self, answers: Mapping[str, str], *, problem: Said | None, draft: int) -> "Form":
        """The form as it was sent."""
        fields = tuple(replace(field, default=answers.get(field.name, field.default)) for field in self.fields)
        return replace(self, fields=fields, problem=problem, draft=draft)

    @property
    def code(self) -> str:
        code = "|".join([self.name, *map(str, self.args)])
        if len(code) > LONGEST_CODE:
            raise ValueError(f"no platform can carry the form {code!r}")
        return code


def topics_field(chosen: Sequence[str], *, hint: Said | None = None) -> Field:
    """What something is about, or what somebody can be asked about."""
    return Field(
        name="topics",
        label=Text("gap-topics"),
        hint=hint,
        kind=FieldKind.CHOICE,
        default=",".join(chosen),
        choices=tuple(Choice(topic, Text(f"topic-{topic}")) for topic in TOPICS),
        pick=len(TOPICS),
    )
