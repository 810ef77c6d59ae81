"""The documentation is true: what the code can tell is as the code tells it, and every link leads somewhere."""

import re
from collections.abc import Iterable
from dataclasses import fields
from enum import StrEnum
from pathlib import Path

import pytest
from typer.main import get_group

from bot.app import App
from bot.cli import cli, reference, with_bench
from bot.core.entries import (
    Condition,
    ConditionKind,
    Entry,
    Evidence,
    Kind,
    Origin,
    Running,
    Seen,
    Source,
    State,
    Translation,
)
from bot.core.record_files import FORMS, read_records
from bot.core.records import LONGEST, LONGEST_ID, LONGEST_PHRASING, MOST_TITLE_WORDS
from bot.core.subjects import GROUPS, TOPICS
from bot.settings import Settings

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
RECORDS = (DOCS / "reference" / "entry-records.md").read_text(encoding="utf-8")


def test_the_reference_is_as_the_code_tells_it(app: App, tmp_path: Path) -> None:
    with_bench()
    reference.write(
        tmp_path,
        program=get_group(cli),
        commands=app.dispatcher.commands,
        menus=app.dispatcher.message_commands,
        words=app.words,
    )
    for page in tmp_path.iterdir():
        written = (DOCS / "reference" / page.name).read_text(encoding="utf-8")
        assert written == page.read_text(encoding="utf-8"), "write it anew with: springboard docs"


def test_every_setting_says_what_it_decides() -> None:
    rows = [line for line in reference.settings_page().splitlines() if line.startswith("| `")]
    assert len(rows) > len(Settings.model_fields)
    assert [row for row in rows if row.endswith("|  |")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_page_is_in_the_index() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [page for page in PAGES if page.parent.name in {"tutorial", "how-to", "reference"}]
    assert [str(page.relative_to(DOCS)) for page in pages if f"({page.relative_to(DOCS)})" not in index] == []


@pytest.mark.parametrize("record", [Entry, Condition, Source, Translation])
def test_every_field_of_a_record_is_explained(record: type[Entry]) -> None:
    assert {field.name for field in fields(record) if f"`{field.name}`" not in RECORDS} == set()


@pytest.mark.parametrize("values", [Kind, State, Evidence, Running, ConditionKind, Seen, Origin, TOPICS, GROUPS])
def test_every_value_of_a_record_is_listed(values: Iterable[str] | type[StrEnum]) -> None:
    assert {str(value) for value in values if f"`{value}`" not in RECORDS} == set()


@pytest.mark.parametrize("most", [*LONGEST.values(), LONGEST_ID, LONGEST_PHRASING, MOST_TITLE_WORDS])
def test_every_limit_of_a_record_is_told(most: int) -> None:
    assert re.search(rf"\b{most:,}\b", RECORDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_records_that_are_shown_can_be_imported(page: Path) -> None:
    for form, content in re.findall(r"```(yaml|csv)\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        assert form in FORMS
        read = read_records(content, form)
        assert read.rejected == ()
        assert read.entries
