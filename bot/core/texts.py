"""Things to say: by id, to be put into the reader's words, or quoted as somebody wrote them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A message by its id in the ``.ftl`` files; ``cmd-ask.summary`` names an attribute of one."""

    id: str
    args: dict[str, object]

    def __init__(self, text_id: str, /, **args: object) -> None:
        object.__setattr__(self, "id", text_id)
        object.__setattr__(self, "args", args)


@dataclass(frozen=True, slots=True)
class Quote:
    """What a person wrote, with the language it is in, so that it is shown untranslated and the right way round."""

    words: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A country or a language by its code, or the city of a time zone; called by its usual name where it is shown."""

    kind: Literal["country", "language", "city"]
    code: str


@dataclass(frozen=True, slots=True)
class Ago:
    """How long ago something was, in round numbers."""

    seconds: float


@dataclass(frozen=True, slots=True)
class At:
    """An instant, told by the clock of a zone: its reader's own, or the one it was agreed by. A platform that knows its
    readers' clocks better may show it by those, except where it is ``fixed`` to the zone it was agreed by, or told in
    ``full``, which also says where the clock stands.
    """

    at: datetime
    zone: str
    full: bool = False
    fixed: bool = False


Said: TypeAlias = Text | Quote | Name | Ago | At
