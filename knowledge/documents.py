"""What can be found: documents, each with the lines it can be found by."""

from dataclasses import dataclass, field, replace
from enum import StrEnum


class Field(StrEnum):
    """What a line is of its document. Titles and phrasings are like questions, the others like answers;
    a part is a few sentences of the body, which can be shown by themselves.
    """

    TITLE = "title"
    PHRASING = "phrasing"
    LEARNT = "learnt"
    SUMMARY = "summary"
    BODY = "body"
    PART = "part"

    @property
    def is_question(self) -> bool:
        return self in {Field.TITLE, Field.PHRASING, Field.LEARNT}


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    language: str
    field: Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """``lines`` are what it is found by and ``parts`` what of it can be shown as the answer; ``names`` are
    proper names it is known by; ``scope`` limits which questions may find it; ``facets`` are what a clarifying
    question can offer, such as topics. An ``example`` tells of somebody who did it: among what is sure enough to be
    an answer it comes before advice, since people ask who has made a thing work.
    """

    id: str
    lines: tuple[Line, ...]
    parts: tuple[Line, ...] = ()
    names: tuple[str, ...] = ()
    country: str | None = None
    scope: str | None = None
    facets: frozenset[str] = field(default_factory=frozenset)
    example: bool = False

    @property
    def evidence(self) -> tuple[Line, ...]:
        """The parts as their meaning is taken: under the title, without which a few sentences tell little."""
        [title, *_] = (line.text for line in (*self.lines, Line("", "", Field.TITLE)) if line.field is Field.TITLE)
        return tuple(replace(part, text=f"{title}. {part.text}" if title else part.text) for part in self.parts)
