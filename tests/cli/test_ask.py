"""`springboard ask`: for people, and for programs."""

import json

import jsonschema_rs
import pytest

from tests.cli.conftest import Shell

QUESTION = "Landlords refuse our families, who shares flats with refugees?"
EMERGENCY = "A man in our shelter says he wants to kill himself tonight"
SCHEMA = {
    "type": "object",
    "required": ["decision", "confidence", "language", "entries"],
    "properties": {
        "decision": {"enum": ["answer", "suggest", "clarify", "gap", "refer"]},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "language": {"type": "string", "minLength": 2},
        "referral": {"type": "string"},
        "choices": {"type": "array", "items": {"type": "string"}},
        "by_words_alone": {"const": True},
        "entries": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "title", "score", "why", "kind", "summary", "source"],
                "additionalProperties": False,
                "properties": {
                    "id": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                    "title": {"type": "string", "minLength": 1},
                    "score": {"type": "number", "minimum": 0, "maximum": 1},
                    "kind": {"enum": ["practice", "answer", "guide", "lesson"]},
                    "summary": {"type": "string"},
                    "source": {"type": ["string", "null"]},
                    "why": {
                        "type": "object",
                        "required": ["nearest", "words", "named"],
                        "additionalProperties": False,
                        "properties": {
                            "nearest": {"type": ["string", "null"]},
                            "words": {"type": "array", "items": {"type": "string"}},
                            "named": {"type": "boolean"},
                        },
                    },
                },
            },
        },
    },
    "additionalProperties": False,
}


def test_an_answer_is_printed_to_be_read(stocked: Shell) -> None:
    said = stocked.says("ask", QUESTION)
    assert "Shared flats" in said
    assert "What shared-flats does." in said


def test_an_answer_is_in_the_language_that_is_asked_for(stocked: Shell) -> None:
    assert "Нідерланди" in stocked.says("ask", QUESTION, "--language", "uk")


@pytest.mark.parametrize(
    ("question", "decisions"),
    [(QUESTION, {"answer", "suggest"}), (EMERGENCY, {"refer"}), ("", {"gap", "clarify"})],
)
def test_json_always_has_the_same_shape(stocked: Shell, question: str, decisions: set[str]) -> None:
    record = json.loads(stocked.says("ask", question, "--json"))
    jsonschema_rs.validate(SCHEMA, record)
    assert record["decision"] in decisions
    assert record["language"] == "en"


def test_json_says_why_an_entry_was_found(stocked: Shell) -> None:
    [first, *_] = json.loads(stocked.says("ask", QUESTION, "--json"))["entries"]
    assert first["id"] == "shared-flats"
    assert "landlords" in first["why"]["words"]


def test_a_country_changes_what_is_offered_to_whom(stocked: Shell) -> None:
    said = stocked.says("ask", EMERGENCY, "--country", "MT")
    assert "Malta" in said


@pytest.mark.parametrize(("option", "written"), [("--country", "Atlantis"), ("--language", "Klingon")])
def test_what_cannot_be_read_is_said_and_not_passed_over(stocked: Shell, option: str, written: str) -> None:
    refused = stocked("ask", QUESTION, option, written)
    assert refused.returncode == 1
    assert written in refused.stderr
    assert "Traceback" not in refused.stderr
