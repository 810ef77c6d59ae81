"""Organisations as plain records, the form they are shipped, exported and imported in; what is private is left out."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from bot.core.languages import KNOWN
from bot.core.organisations import Organisation
from bot.core.subjects import GROUPS, TOPICS

NAME: Final = "organisations.jsonl"
"""What the file is called that is exported and can be imported again."""
_ORGANISATION: Final = TypeAdapter(Organisation)
_PRIVATE: Final = {"id", "funded_until", "added_by", "named_by", "added_at", "asked_at"}


class OrganisationFileError(Exception):
    """A record is no organisation; the message says which and why."""


def to_record(organisation: Organisation) -> dict[str, Any]:
    record = _ORGANISATION.dump_python(organisation, mode="json", exclude_defaults=True)
    return {field: value for field, value in record.items() if field not in _PRIVATE}


def to_organisation(record: Mapping[str, Any], where: str) -> Organisation:
    """Read a record. Raises ``OrganisationFileError``; ``where`` is what it says of the place."""
    try:
        found = _ORGANISATION.validate_python(record)
    except ValidationError as error:
        first = error.errors()[0]
        raise OrganisationFileError(f"{where}: {'.'.join(map(str, first['loc']))} {first['msg']}") from None
    for values, known in ((found.topics, TOPICS), (found.groups, GROUPS), (found.languages, KNOWN)):
        if unknown := [value for value in values if value not in known]:
            raise OrganisationFileError(f"{where}: {unknown[0]!r} is not known")
    return replace(found, id=0, funded_until=None, added_by=None, named_by=None, asked_at=None)


def as_jsonl(organisations: Iterable[Organisation]) -> str:
    return "".join(json.dumps(to_record(each), ensure_ascii=False) + "\n" for each in organisations)


def from_jsonl(text: str) -> list[Organisation]:
    """Every record of a file, or none. Raises ``OrganisationFileError`` for the first that cannot be read."""
    found: list[Organisation] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                record = json.loads(line)
            except ValueError as error:
                raise OrganisationFileError(f"line {number}: {error}") from None
            found.append(to_organisation(cast("dict[str, Any]", record), f"line {number}"))
    return found
