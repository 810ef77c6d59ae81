"""Reading what others send, which may be anything."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

Json: TypeAlias = Mapping[str, Any]


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
