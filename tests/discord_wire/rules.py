"""Rules of Discord's documentation that a request must keep, as far as our bot says such things."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from tests.discord_wire.state import COMPONENTS_V2, Json

ROW, BUTTON, MENU, INPUT, SECTION, TEXT, CONTAINER, LABEL = 1, 2, 3, 4, 9, 10, 17, 18

_MENUS: Final = (3, 5, 6, 7, 8)
_LINK: Final = 5
_NAME: Final = re.compile(r"[-_'\w]{1,32}")
_SUBCOMMANDS: Final = (1, 2)


def broken(method: str, path: str, body: Any) -> Iterator[str]:
    """Every rule that a request breaks, in words; ``path`` begins after the version."""
    if path.endswith("/callback"):
        yield from _callback(body)
    elif path.endswith("/commands") and method == "PUT":
        yield from _commands(body)
    elif path.endswith("/threads"):
        yield from _long("a thread's name", body.get("name"), 100)
    elif re.search(r"/(messages(/[^/]+)?|webhooks/[^/]+/[^/]+)$", path) and method in {"POST", "PATCH"}:
        yield from _message(body)


def parts(components: Any) -> Iterator[Json]:
    """Every component, whatever it stands in."""
    for part in components if isinstance(components, list) else [components] if components else []:  # pyright: ignore[reportUnknownVariableType]
        yield part
        for inside in ("components", "accessory", "component"):
            yield from parts(part.get(inside))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _callback(body: Json) -> Iterator[str]:
    data: Json = body.get("data") or {}
    if body["type"] in (4, 7):
        yield from _message(data)
    elif body["type"] == 8:
        yield from _choices("autocomplete", data["choices"])
    elif body["type"] == 9:
        yield from _long("a modal's title", data.get("title"), 45)
        yield from _long("a modal's custom_id", data.get("custom_id"), 100)
        yield from _count("a modal's components", data["components"], 1, 5)
        yield from _components(data["components"])


def _message(body: Json) -> Iterator[str]:
    mentions = body.get("allowed_mentions")
    if mentions is None or mentions.get("parse") or mentions.get("users") or mentions.get("roles"):
        yield "allowed_mentions must be there, and allow nobody"
    if body.get("nonce"):
        yield from _long("nonce", body["nonce"], 25)
        if not body.get("enforce_nonce"):
            yield "a nonce without enforce_nonce prevents nothing"
    components: list[Json] = body.get("components") or []
    new = bool(body.get("flags", 0) & COMPONENTS_V2)
    if any(part["type"] in (SECTION, TEXT, CONTAINER) for part in parts(components)) and not new:
        yield "components of version 2 need their flag"
    if new and any(body.get(name) for name in ("content", "embeds", "poll", "sticker_ids")):
        yield "components of version 2 exclude content, embeds, polls and stickers"
    if not components and not body.get("content") and not body.get("embeds"):
        yield "an empty message cannot be sent"
    if len(body.get("content") or "") > 2000:
        yield "content has at most 2000 characters"
    yield from _components(components)


def _components(components: list[Json]) -> Iterator[str]:
    every = list(parts(components))
    if len(every) > 40:
        yield f"a message has at most 40 components, not {len(every)}"
    if sum(len(part["content"]) for part in every if part["type"] == TEXT) > 4000:
        yield "texts have at most 4000 characters together"
    codes = [part["custom_id"] for part in every if "custom_id" in part]
    if len(codes) != len(set(codes)):
        yield f"a custom_id stands there twice: {sorted(codes)}"
    for code in codes:
        yield from _long("custom_id", code, 100)
    for part in every:
        yield from _component(part)


def _component(part: Json) -> Iterator[str]:  # noqa: C901, PLR0912 - a table of what each kind is held to
    kind = part["type"]
    if kind == ROW:
        most = 5 if all(inner["type"] == BUTTON for inner in part["components"]) else 1
        yield from _count("a row", part["components"], 1, most)
    elif kind == BUTTON:
        yield from _long("a button's label", part.get("label"), 80)
        if (part["style"] == _LINK) != ("url" in part) or ("url" in part) == ("custom_id" in part):
            yield "a button has either a custom_id, or a url and the style for it"
        if "url" in part:
            yield from _long("a button's url", part["url"], 512)
    elif kind in _MENUS:
        if kind == MENU:
            yield from _count("a menu", part["options"], 1, 25)
        for option in part.get("options", []):
            yield from _long("an option's label", option["label"], 100)
            yield from _long("an option's value", option["value"], 100)
        if part.get("placeholder"):
            yield from _long("a menu's placeholder", part["placeholder"], 150)
    elif kind == INPUT:
        most = part.get("max_length", 4000)
        if not 1 <= most <= 4000 or len(part.get("value") or "") > most:
            yield "a text input takes 1 to 4000 characters, and begins with no more than it takes"
        if part.get("label"):
            yield "a text input inside a label has no label of its own"
    elif kind == SECTION:
        yield from _count("a section", part["components"], 1, 3)
        if part.get("accessory", {}).get("type") not in (BUTTON, 11):
            yield "a section has a button or a picture beside it"
    elif kind == TEXT:
        yield from _long("a text", part["content"], 4000)
    elif kind == CONTAINER:
        yield from _count("a container", part["components"], 1, 40)
    elif kind == LABEL:
        yield from _long("a label", part.get("label"), 45)
        if part.get("description"):
            yield from _long("a label's description", part["description"], 100)


def _commands(body: list[Json]) -> Iterator[str]:
    for kind, most in ((1, 100), (2, 15), (3, 15)):
        names = [command["name"] for command in body if command.get("type", 1) == kind]
        yield from _count(f"commands of type {kind}", names, 0, most)
        if len(names) != len(set(names)):
            yield f"a command is named twice: {sorted(names)}"
    for command in body:
        if command.get("type", 1) == 1:
            yield from _command(command)
            if _weight(command) > 8000:
                yield f"{command['name']} has more than 8000 characters"
        else:
            for name in _said(command, "name"):
                yield from _long("a menu's name", name, 32)


def _command(command: Json) -> Iterator[str]:
    """A command, a group of them, or an option of one."""
    for name in _said(command, "name"):
        if not _NAME.fullmatch(name) or name != name.lower():
            yield f"{name!r} cannot name a command or an option"
    for description in _said(command, "description"):
        yield from _long(f"the description of {command['name']}", description, 100)
    options = command.get("options", [])
    yield from _count(f"options of {command['name']}", options, 0, 25)
    asked = [bool(option.get("required")) for option in options if option["type"] not in _SUBCOMMANDS]
    if asked != sorted(asked, reverse=True):
        yield f"{command['name']}: required options come first"
    if command.get("choices") and command.get("autocomplete"):
        yield f"{command['name']}: choices exclude autocomplete"
    yield from _choices(command["name"], command.get("choices") or [])
    for option in options:
        yield from _command(option)


def _choices(where: str, choices: list[Json]) -> Iterator[str]:
    yield from _count(f"choices of {where}", choices, 0, 25)
    for choice in choices:
        for name in _said(choice, "name"):
            yield from _long(f"a choice of {where}", name, 100)
        if isinstance(choice["value"], str):
            yield from _long(f"a value of {where}", choice["value"], 100)


def _said(thing: Json, what: str) -> list[str]:
    return [thing[what], *(thing.get(f"{what}_localizations") or {}).values()]


def _weight(command: Json) -> int:
    """Characters of names, descriptions and values, the longest language counting."""
    own = sum(max(map(len, _said(command, what))) for what in ("name", "description") if what in command)
    own += len(str(command["value"])) if "value" in command else 0
    inside: list[Json] = [*command.get("options", []), *(command.get("choices") or [])]
    return own + sum(map(_weight, inside))


def _long(what: str, text: str | None, most: int) -> Iterator[str]:
    if not text or len(text) > most:
        yield f"{what} has 1 to {most} characters, not {len(text or '')}"


def _count(what: str, things: Sequence[object], least: int, most: int) -> Iterator[str]:
    if not least <= len(things) <= most:
        yield f"{what}: {least} to {most}, not {len(things)}"
