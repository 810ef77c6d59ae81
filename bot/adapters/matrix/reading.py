"""Reading what others send, which may be anything."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias, cast

Json: TypeAlias = Mapping[str, Any]

_LATEST: Final = 4_102_444_800_000
"""Milliseconds until the year 2100; what claims to be later is of any time."""


def mapping(value: object) -> Json:
    return cast("Json", value) if isinstance(value, dict) else {}


def mappings(value: object) -> list[Json]:
    return (
        [cast("Json", each) for each in cast("list[object]", value) if isinstance(each, dict)]
        if isinstance(value, list)
        else []
    )


def part(value: object, *names: str) -> Json:
    """What lies under these names, one in the other."""
    for name in names:
        value = mapping(value).get(name)
    return mapping(value)


def text(value: object) -> str:
    return value if isinstance(value, str) else ""


def texts(value: object) -> Sequence[str]:
    return [each for each in cast("list[object]", value) if isinstance(each, str)] if isinstance(value, list) else []


def said_at(event: Json) -> datetime:
    """When something was said, by the clock of the homeserver it was said on."""
    at = event.get("origin_server_ts")
    return datetime.fromtimestamp(min(max(at, 0), _LATEST) / 1000 if isinstance(at, int) else 0, UTC)
