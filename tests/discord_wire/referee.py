"""Discord's own OpenAPI document as a referee, where somebody has it at hand; we keep no copy.

Taken by the letter it is too strict (numbers may come as digits, and ids as numbers, as its README says) and too lax
(unknown fields pass), so both are mended while it is read.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

import jsonschema_rs

from tests.discord_wire.state import Json

DOCUMENT: Final = "openapi.json"

_METHODS: Final = ("put", "post", "patch", "delete")
_UNMENTIONED: Final = ("tts", "nsfw")
"""Fields that discord.py sends and Discord takes, which the document forgets in places."""
_LONGEST: Final = 400


class Referee:
    """Says what a request's body does wrong, by the document in a folder."""

    def __init__(self, folder: Path) -> None:
        document = json.loads((folder / DOCUMENT).read_text(encoding="utf-8"))
        self._components = _mended(document.get("components", {}))
        self._schemas = list(_bodies(document))
        self._validators: dict[int, jsonschema_rs.Draft202012Validator] = {}

    def __call__(self, method: str, path: str, body: Any) -> Iterator[str]:
        number = next(
            (at for at, (verb, known, _) in enumerate(self._schemas) if verb == method and known.fullmatch(path)), None
        )
        if number is None or body is None:
            return
        if number not in self._validators:
            schema = {**self._schemas[number][2], "components": self._components}
            self._validators[number] = jsonschema_rs.Draft202012Validator(schema)
        for error in self._validators[number].iter_errors(body):
            yield f"{'/'.join(map(str, error.instance_path))}: {error.message[:_LONGEST]}"


def _bodies(document: Json) -> Iterator[tuple[str, re.Pattern[str], Json]]:
    """Method, path and mended schema of every request with a body; exact paths before those with gaps."""
    for template, operations in sorted(document["paths"].items(), key=lambda each: each[0].count("{")):
        path = re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^}]+\}", template))))
        for method in _METHODS:
            content = operations.get(method, {}).get("requestBody", {}).get("content", {})
            if "application/json" in content:
                yield method.upper(), path, _mended(content["application/json"]["schema"])


def _mended(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_mended(each) for each in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    mended: Json = {
        # What is mended may fit two of several kinds, so that "exactly one" becomes "any".
        "anyOf" if name == "oneOf" else name: _mended(value)
        for name, value in cast("Json", schema).items()
    }
    types = mended["type"] if isinstance(mended.get("type"), list) else [mended.get("type")]
    if "integer" in types or mended.get("format") == "snowflake":
        mended |= {"type": list(dict.fromkeys([*types, "integer", "string"])), "pattern": r"^-?\d+$"}
    if "object" in types and "properties" in mended and "additionalProperties" not in mended:
        mended["properties"] |= {name: True for name in _UNMENTIONED if name not in mended["properties"]}
        mended["additionalProperties"] = False
    return mended
