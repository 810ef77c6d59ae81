"""The referees themselves: that they complain of what Discord would refuse, and of nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.discord_wire.referee import DOCUMENT, Referee
from tests.discord_wire.rules import broken
from tests.discord_wire.state import COMPONENTS_V2

NOBODY: dict[str, Any] = {"parse": []}
MESSAGES = "/channels/1/messages"


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def button(**changes: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": "More", "custom_id": "ask.more", **changes}


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def message(*parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {"flags": COMPONENTS_V2, "allowed_mentions": NOBODY, "components": list(parts), **changes}


def command(**changes: Any) -> dict[str, Any]:
    return {"name": "ask", "description": "Ask.", "type": 1, **changes}


def option(**changes: Any) -> dict[str, Any]:
    return {"name": "question", "description": "What.", "type": 3, **changes}


FINE: list[tuple[str, str, Any]] = [
    ("POST", MESSAGES, message(text("a"), row(button()))),
    ("PUT", "/applications/1/commands", [command(options=[option(required=True)])]),
    ("POST", "/interactions/1/x/callback", {"type": 5, "data": {"flags": 64}}),
]
WRONG: dict[str, tuple[str, str, Any]] = {
    "must be there": ("POST", MESSAGES, message(text("a"), allowed_mentions=None)),
    "allow nobody": ("POST", MESSAGES, message(text("a"), allowed_mentions={"parse": ["everyone"]})),
    "exclude content": ("POST", MESSAGES, message(text("a"), content="b")),
    "need their flag": ("POST", MESSAGES, message(text("a"), flags=0)),
    "at most 40": ("PATCH", f"{MESSAGES}/2", message(*[text("a")] * 41)),
    "4000 characters together": ("POST", "/webhooks/1/x", message(text("a" * 2000), text("b" * 2001))),
    "custom_id has 1 to 100": ("POST", MESSAGES, message(row(button(custom_id="a" * 101)))),
    "stands there twice": ("POST", MESSAGES, message(row(button(), button()))),
    "label has 1 to 80": ("POST", MESSAGES, message(row(button(label="a" * 81)))),
    "either a custom_id": ("POST", MESSAGES, message(row(button(url="https://example.org")))),
    "a row: 1 to 5": ("POST", MESSAGES, message(row())),
    "empty message": ("POST", MESSAGES, message()),
    "nonce has 1 to 25": ("POST", MESSAGES, message(text("a"), nonce="a" * 26, enforce_nonce=True)),
    "prevents nothing": ("POST", MESSAGES, message(text("a"), nonce="a")),
    "choices of autocomplete": (
        "POST",
        "/interactions/1/x/callback",
        {"type": 8, "data": {"choices": [{"name": "a", "value": "a"}] * 26}},
    ),
    "title has 1 to 45": (
        "POST",
        "/interactions/1/x/callback",
        {"type": 9, "data": {"title": "a" * 46, "custom_id": "a", "components": []}},
    ),
    "cannot name": ("PUT", "/applications/1/commands", [command(name="Ask me")]),
    "required options come first": (
        "PUT",
        "/applications/1/commands",
        [command(options=[option(), option(required=True)])],
    ),
    "exclude autocomplete": (
        "PUT",
        "/applications/1/commands",
        [command(options=[option(autocomplete=True, choices=[{"name": "a", "value": "a"}])])],
    ),
    "more than 8000": (
        "PUT",
        "/applications/1/commands",
        [command(options=[option(choices=[{"name": "a" * 100, "value": "b" * 100}] * 25)] * 2)],
    ),
}


@pytest.mark.parametrize(("method", "path", "body"), FINE)
def test_what_discord_takes_breaks_no_rule(method: str, path: str, body: Any) -> None:
    assert list(broken(method, path, body)) == []


@pytest.mark.parametrize("rule", WRONG)
def test_what_discord_refuses_breaks_a_rule(rule: str) -> None:
    complaints = "; ".join(broken(*WRONG[rule]))
    assert rule in complaints


TINY: dict[str, Any] = {
    "paths": {
        "/channels/{channel}/messages": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}}}
            }
        },
        "/channels/{channel}": {"get": {}},
    },
    "components": {
        "schemas": {
            "Id": {"type": "string", "format": "snowflake"},
            "Message": {
                "type": "object",
                "properties": {
                    "content": {"type": "string", "maxLength": 5},
                    "flags": {"type": "integer"},
                    "reply_to": {"oneOf": [{"$ref": "#/components/schemas/Id"}, {"type": "null"}]},
                },
            },
        }
    },
}


@pytest.fixture
def referee(tmp_path: Path) -> Referee:
    (tmp_path / DOCUMENT).write_text(json.dumps(TINY), encoding="utf-8")
    return Referee(tmp_path)


@pytest.mark.parametrize(
    "body", [{"content": "short"}, {"reply_to": 12}, {"reply_to": "12", "flags": "4"}, {"tts": False}]
)
def test_discords_document_is_not_taken_by_the_letter(referee: Referee, body: Any) -> None:
    assert list(referee("POST", MESSAGES, body)) == []


@pytest.mark.parametrize(
    ("body", "complaint"),
    [({"content": "too long"}, "content: "), ({"reply_to": "x"}, "reply_to: "), ({"colour": 1}, "'colour'")],
)
def test_discords_document_is_a_referee(referee: Referee, body: Any, complaint: str) -> None:
    assert complaint in "; ".join(referee("POST", MESSAGES, body))


def test_what_the_document_does_not_know_is_left_to_our_rules(referee: Referee) -> None:
    assert list(referee("POST", "/elsewhere", {"anything": 1})) == []
