"""Every command ends, whatever threads its database has begun; one that does not fails by its shell's patience."""

import json
import re

import pytest

from tests.cli.conftest import Shell


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chat"], ""),
        (["invite", "--role", "owner", "--name", "Ada"], "/sign-in/"),
        (["docs", "reference"], ""),
    ],
)
def test_a_command_ends(stocked: Shell, arguments: list[str], said: str) -> None:
    assert said in stocked.says(*arguments)


def test_questions_are_measured_and_that_ends_too(stocked: Shell) -> None:
    posed = {"id": "1", "lang": "en", "text": "Who shares flats with refugees?", "expected": "answer"}
    asked = {**posed, "relevant_practices": ["shared-flats"]}
    file = stocked.file("questions.jsonl", json.dumps(asked) + "\n")
    assert json.loads(stocked.says("bench", "questions", file, "--json"))


def test_every_command_is_documented_by_itself(stocked: Shell) -> None:
    listed = re.findall(r"^│ (\w+) ", stocked.says("--help"), re.MULTILINE)
    assert {"run", "chat", "ask", "import", "export", "backup", "migrate", "check", "invite", "docs"} <= set(listed)
