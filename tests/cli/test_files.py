"""`springboard import`, `export` and `backup`: all of it or none, and back again exactly."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from bot.services.library import as_jsonl
from tests.cli.conftest import Shell
from tests.conftest import an_entry

GOOD = {"id": "bees", "kind": "practice", "language": "en", "title": "Bees", "summary": "Keeping bees together."}
JSONL = json.dumps(GOOD)
YAML = """
- id: bees
  kind: practice
  language: en
  title: Bees
  summary: Keeping bees together.
  phrasings: {uk: [Хто тримає бджіл?], en: [Who keeps bees?]}
"""
CSV = """id,kind,language,title,summary,topics,phrasings.uk,phrasings.en,sources
bees,practice,en,Bees,Keeping bees together.,rural; health,Хто тримає бджіл?,Who keeps bees?; Bees?,https://example.org/bees
"""
ODD = an_entry(
    "odd",
    title='“Odd” — \u200fعربي\u200f \\ and, "more"',
    body="A line\u2028another\u2029a third\x85and\ttabs;\n\n- a list\n- of two\r\nand 🐝",
    phrasings={"uk": ('Хто, чого; "як"?',), "en": ("one", "two")},
)


def exported(shell: Shell, name: str = "out") -> dict[str, bytes]:
    shell.says("export", name)
    folder = shell.folder / name
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize(("name", "content"), [("a.jsonl", JSONL), ("a.yaml", YAML), ("a.csv", CSV), ("B.YML", YAML)])
def test_every_form_of_file_is_read(springboard: Shell, name: str, content: str) -> None:
    file = springboard.file(name, content)
    assert springboard.says("import", file) == "1 added, 0 changed, 0 were there already.\n"
    assert springboard.says("import", file) == "0 added, 0 changed, 1 were there already.\n"
    assert springboard.entries == 1


def test_a_workbook_is_read_as_a_table_is(springboard: Shell) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in csv.reader(CSV.splitlines()):
        sheet.append(line)
    book.save(springboard.folder / "a.xlsx")
    assert springboard.says("import", "a.xlsx") == "1 added, 0 changed, 0 were there already.\n"
    assert springboard.says("import", springboard.file("a.csv", CSV)) == "0 added, 0 changed, 1 were there already.\n"


def test_a_table_says_as_much_as_other_forms(springboard: Shell) -> None:
    springboard.says("import", springboard.file("a.csv", CSV))
    out = exported(springboard)
    assert "Keeping bees together." in out["entries/bees.md"].decode()
    record = json.loads(out["entries.jsonl"])
    assert record["topics"] == ["rural", "health"]
    assert record["phrasings"] == {"uk": ["Хто тримає бджіл?"], "en": ["Who keeps bees?", "Bees?"]}
    assert record["sources"] == [{"url": "https://example.org/bees"}]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.jsonl", f"{JSONL}\n{{broken", "a.jsonl:2: "),
        ("a.jsonl", f"{JSONL}\n\n[1]\n", "a.jsonl:3: "),
        ("a.jsonl", f"{JSONL}\n{JSONL}\n", "a.jsonl:2: id "),
        ("a.jsonl", json.dumps({**GOOD, "kind": "rumour"}), "a.jsonl:1: kind "),
        ("a.jsonl", json.dumps({**GOOD, "colour": "red"}), "a.jsonl:1: colour "),
        ("a.jsonl", json.dumps({**GOOD, "title": ""}), "a.jsonl:1: title "),
        ("a.jsonl", json.dumps({**GOOD, "body": "x" * 12_001}), "a.jsonl:1: body "),
        ("a.csv", CSV + "wasps,practice,en,Wasps\n", "a.csv:3: summary "),
        ("a.csv", CSV + "wasps,practice,en,Wasps,w,,,,,one too many\n", "a.csv:3: "),
        ("a.yaml", YAML + "- id: [", "a.yaml:9: "),
        ("a.yaml", YAML + "- just a sentence\n", "a.yaml:2: "),
    ],
)
def test_each_record_that_is_no_entry_is_named_and_none_is_brought_in(
    springboard: Shell, name: str, content: str, said: str
) -> None:
    refused = springboard("import", springboard.file(name, content))
    assert refused.returncode == 1
    assert said in refused.stdout
    assert "Nothing was imported: 1 records have to be mended first." in refused.stdout
    assert springboard.entries == 0


def test_every_problem_is_named_at_once(springboard: Shell) -> None:
    bad = {**GOOD, "country": "Ireland", "topics": ["magic"], "sources": [{"url": "ftp://x"}]}
    said = springboard("import", springboard.file("a.jsonl", json.dumps(bad))).stdout
    for field in ("country", "topics", "sources"):
        assert f"a.jsonl:1: {field} " in said


def test_a_file_that_is_none_of_ours_is_refused(springboard: Shell) -> None:
    assert "names end in .xlsx, .csv, .jsonl or .yaml." in springboard("import", springboard.file("a.docx", "x")).stdout
    (springboard.folder / "b.jsonl").write_bytes("é".encode("latin-1"))
    assert "This file is not UTF-8 text." in springboard("import", "b.jsonl").stdout
    assert springboard("import", "nowhere.jsonl").returncode != 0


def test_what_is_exported_and_imported_is_exported_the_same(springboard: Shell, tmp_path: Path) -> None:
    springboard.says("import", springboard.file("odd.jsonl", as_jsonl([ODD])))
    first = exported(springboard)
    again = Shell(springboard.folder, {**springboard.settings, "DATA": str(tmp_path / "again")})
    again.says("import", springboard.folder / "out" / "entries.jsonl")
    assert exported(again, "out2") == first
    assert len(first) == 3


def test_the_starter_library_comes_back_to_the_byte(springboard: Shell, tmp_path: Path) -> None:
    springboard.settings["COMMUNITY__STARTER_LIBRARY"] = "true"
    first = exported(springboard)
    again = Shell(
        springboard.folder, {**springboard.settings, "DATA": str(tmp_path), "COMMUNITY__STARTER_LIBRARY": "no"}
    )
    again.says("import", springboard.folder / "out" / "entries.jsonl")
    assert again.says("import", springboard.folder / "out" / "organisations.jsonl").startswith("71 organisations added")
    assert exported(again, "out2") == first
    assert len(first) > 150


def test_an_export_takes_the_place_of_an_earlier_one_and_of_nothing_else(stocked: Shell) -> None:
    assert exported(stocked) == exported(stocked)
    (stocked.folder / "mine" / "entries").mkdir(parents=True)
    diary = stocked.file("mine/entries/diary.md", "Dear diary")
    refused = stocked("export", "mine")
    assert refused.returncode == 1
    assert "choose another folder" in refused.stdout
    assert diary.read_text(encoding="utf-8") == "Dear diary"


def test_a_backup_is_a_whole_database(stocked: Shell) -> None:
    said = stocked.says("backup", "copy.db")
    assert said == "Backed up to copy.db.\n"
    copy = stocked.folder / "copy.db"
    assert copy.stat().st_mode & 0o077 == 0
    restored = Shell(stocked.folder, {**stocked.settings, "DATABASE_URL": f"sqlite+aiosqlite:///{copy}"})
    assert exported(restored, "out2") == exported(stocked)


def test_a_backup_is_made_while_somebody_writes(stocked: Shell) -> None:
    with closing(sqlite3.connect(stocked.data / "springboard.db", isolation_level=None)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE entries SET title = 'half done'")
        stocked.says("backup")
        writing.execute("ROLLBACK")
    [copy] = (stocked.data / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as database:
        titles = database.execute("SELECT DISTINCT title FROM entries").fetchall()
    assert ("half done",) not in titles


def test_a_backup_that_cannot_be_made_says_why(bare: Shell) -> None:
    assert "There is no database yet" in bare("backup").stderr
    taken = bare.file("taken.db", "mine")
    bare.says("migrate")
    refused = bare("backup", taken)
    assert refused.returncode == 1
    assert "is left as it is" in refused.stderr
    assert taken.read_text(encoding="utf-8") == "mine"
    elsewhere = bare("backup", DATABASE_URL="postgresql+asyncpg://me:secret@127.0.0.1/x")
    assert "pg_dump" in elsewhere.stderr
    assert "secret" not in elsewhere.stdout + elsewhere.stderr
