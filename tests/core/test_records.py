from typing import Any

import pytest

from bot import starter
from bot.core.record_files import read_records
from bot.core.records import RecordError, to_entry, to_record
from bot.services.library import as_jsonl

GOOD: dict[str, Any] = {"id": "a-b", "kind": "practice", "language": "en", "title": "A", "summary": "S"}


def test_the_whole_starter_library_survives_a_round_trip() -> None:
    entries = tuple(starter.entries())
    read = read_records(as_jsonl(entries), "jsonl")
    assert read.rejected == ()
    assert read.entries == entries


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"id": "Not a slug"}, "id", "record-bad-id"),
        ({"id": "a" * 61}, "id", "record-bad-id"),
        ({"title": ""}, "title", "record-missing"),
        ({"title": "word " * 16}, "title", "record-title-long"),
        ({"summary": "s" * 501}, "summary", "record-too-long"),
        ({"kind": "novel"}, "kind", "record-not-one-of"),
        ({"topics": ["weather"]}, "topics", "record-unknown-value"),
        ({"country": "Narnia"}, "country", "record-unknown-value"),
        ({"sources": [{"url": "javascript:alert(1)"}]}, "sources", "record-not-a-link"),
        ({"start": "long ago"}, "start", "record-unreadable"),
        ({"colour": "blue"}, "colour", "record-unknown-field"),
        ({"phrasings": {"en": [" "]}}, "phrasings", "record-too-long"),
    ],
)
def test_a_record_is_refused_with_its_field_and_reason(change: dict[str, Any], field: str, reason: str) -> None:
    with pytest.raises(RecordError) as refusal:
        to_entry({**GOOD, **change})
    assert [(problem.field, problem.reason.id) for problem in refusal.value.problems] == [(field, reason)]


def test_every_reason_is_named_at_once() -> None:
    with pytest.raises(RecordError) as refusal:
        to_entry({"id": "x", "language": "en"})
    assert {problem.field for problem in refusal.value.problems} == {"kind", "title", "summary"}


def test_what_is_at_its_default_is_not_written() -> None:
    assert to_record(to_entry(GOOD)) == GOOD


@pytest.mark.parametrize(
    ("content", "form", "where", "reason"),
    [
        ('{"id": \n', "jsonl", 1, "record-not-json"),
        ("[1]\n", "jsonl", 1, "record-not-a-record"),
        ("a: [", "yaml", 2, "record-not-yaml"),
        ("- 1\n", "yaml", 1, "record-not-a-record"),
        ("id,title\na,b,c\n", "csv", 2, "record-too-many-cells"),
    ],
)
def test_what_is_no_record_is_named_by_its_line(content: str, form: str, where: int, reason: str) -> None:
    [rejected] = read_records(content, form).rejected
    assert rejected.where == where
    assert rejected.problems[0].reason.id == reason


def test_the_second_of_two_with_one_id_is_the_mistake() -> None:
    line = as_jsonl([to_entry(GOOD)])
    read = read_records(line * 2, "jsonl")
    assert len(read.entries) == 1
    assert [rejected.where for rejected in read.rejected] == [2]


def test_a_table_holds_lists_and_phrasings_in_cells() -> None:
    table = "id,kind,language,title,summary,topics,phrasings.uk,sources,start\n"
    table += "a-b,practice,en,A,S,housing; family,Раз; Два,https://example.org/x,2006\n"
    [entry] = read_records(table, "csv").entries
    assert entry.topics == ("housing", "family")
    assert entry.phrasings == {"uk": ("Раз", "Два")}
    assert entry.sources[0].url == "https://example.org/x"
    assert entry.start == 2006
