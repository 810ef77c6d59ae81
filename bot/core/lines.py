"""An entry's lists as people write them into a form: one thing on a line."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from bot.core.entries import Condition, ConditionKind, Seen, Source
from bot.core.errors import UserError

_NEEDS: Final = re.compile(r"(?P<text>.*?)\s*\[(?P<needs>[^\]]*)\]")
_YEARS: Final = re.compile(r"(?P<start>\d{4})?\s*(?P<to>[-\u2013\u2014])?\s*(?P<end>\d{4})?")
_LONGEST_PART: Final = 3_500
_MOST_PARTS: Final = 4


def lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def unlines(texts: Iterable[str]) -> str:
    return "\n".join(" ".join(text.split()) for text in texts)


def conditions(text: str | None) -> tuple[Condition, ...]:
    """``staff: People with time [volunteers]``: a kind, what must be true, and values that satisfy it if there are any.
    Raises ``UserError`` for a line that is none.
    """
    return tuple(_condition(line) for line in lines(text))


def unconditions(given: Iterable[Condition]) -> str:
    return unlines(
        f"{each.kind}: {each.text}" + (f" [{', '.join(each.needs)}]" if each.needs else "") for each in given
    )


def sources(text: str | None, known: Sequence[Source], today: date) -> tuple[Source, ...]:
    """A web address on each line, perhaps followed by how much of it was seen: ``read`` or ``listed``. What was known
    of an address stays known.
    """
    before = {source.url: source for source in known}
    return tuple(_source(line, before, today) for line in lines(text))


def unsources(given: Iterable[Source]) -> str:
    return "\n".join(each.url for each in given)


def years(text: str | None) -> tuple[int | None, int | None]:
    """``2006``: since then; ``2006-2010``; ``-2010``: until then."""
    found = _YEARS.fullmatch((text or "").strip())
    if found is None or (found["end"] and not found["to"]):
        raise UserError("years-unreadable", written=text or "")
    return int(found["start"]) if found["start"] else None, int(found["end"]) if found["end"] else None


def unyears(start: int | None, end: int | None) -> str:
    return f"{start or ''}-{end}" if end else str(start or "")


def parts_of(body: str) -> list[str]:
    """A long text in at most four pieces of whole paragraphs, as a form's fields hold them."""
    pieces: list[str] = []
    for paragraph in body.strip().split("\n\n"):
        if pieces and len(pieces[-1]) + len(paragraph) + 2 <= _LONGEST_PART:
            pieces[-1] = f"{pieces[-1]}\n\n{paragraph}"
        else:
            pieces.append(paragraph)
    if len(pieces) > _MOST_PARTS or any(len(piece) > _LONGEST_PART + 400 for piece in pieces):
        raise UserError("text-too-long-here")
    return pieces


def whole(parts: Iterable[str | None]) -> str:
    return "\n\n".join(part.strip() for part in parts if part and part.strip())


def _condition(line: str) -> Condition:
    kind, colon, rest = line.partition(":")
    if not colon or kind.strip().lower() not in set(ConditionKind):
        raise UserError("condition-unreadable", written=line, kinds=", ".join(ConditionKind))
    found = _NEEDS.fullmatch(rest.strip())
    text = found["text"] if found else rest.strip()
    needs = tuple(each.strip() for each in found["needs"].split(",") if each.strip()) if found else ()
    return Condition(kind=ConditionKind(kind.strip().lower()), text=text, needs=needs)


def _source(line: str, known: dict[str, Source], today: date) -> Source:
    url, _, seen = line.partition(" ")
    if seen.strip().lower() in {Seen.READ, Seen.LISTED}:
        return Source(url=url, checked=today, note=Seen(seen.strip().lower()))
    return known.get(line) or Source(url=line)
