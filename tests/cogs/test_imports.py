"""A file is looked at first, and then done exactly as it was said."""

import csv
import io
import zipfile

import openpyxl
import pytest

from bot.app import App
from bot.core.entries import Entry
from bot.core.uploads import LARGEST, Upload
from bot.services import importing, library
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of, revisions_of
from tests.conftest import LANGUAGE_CAFE, SHARED_FLATS, an_entry

TABLE = [
    ["id", "kind", "language", "title", "summary", "topics", "start"],
    ["bees", "practice", "en", "Bees for all", "Beekeepers teach newcomers.", "employment; volunteering", 2019],
    ["shared-flats", "", "", "", "Flats, shared.", "", None],
    ["language-cafe", "", "", "", "", "", None],
    ["no-title", "practice", "en", "", "Nothing.", "weather", None],
]


def a_workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows or TABLE:
        sheet.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def a_csv(separator: str = ",") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows(TABLE)
    return written.getvalue().encode("utf-8-sig")


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def brings(chat: Chat, name: str, content: bytes) -> str:
    await chat.hears("/import")
    return await chat.hands_over(file=Upload(name, content))


@pytest.mark.parametrize(
    ("name", "content"),
    [("entries.xlsx", a_workbook()), ("ENTRIES.CSV", a_csv()), ("entries.csv", a_csv(";"))],
    ids=["workbook", "commas", "semicolons"],
)
async def test_a_dry_run_says_what_would_be_added_changed_and_refused(
    app: App, grace: Chat, name: str, content: bytes
) -> None:
    said = await brings(grace, name, content)
    assert "One entry is there already" in said
    assert "One would be added: Bees for all" in said
    assert "One would change: Shared flats: Summary" in said
    assert "One cannot be taken: Line 5: title is missing" in said
    assert await revisions_of(app, "shared-flats") == [("test", "test")]


async def test_import_then_does_exactly_that_and_the_next_question_finds_it(app: App, grace: Chat, chat: Chat) -> None:
    await brings(grace, "entries.xlsx", a_workbook())
    assert await grace.presses("Import") == "Imported: 1 new, 1 changed.\n\nOne could not be taken."
    changed = await entry_of(app, "shared-flats")
    assert changed.summary == "Flats, shared."
    assert changed.phrasings == SHARED_FLATS.phrasings
    assert (await entry_of(app, "bees")).start == 2019
    assert await revisions_of(app, "bees") == [("Grace", "entries.xlsx")]
    assert await entry_of(app, "language-cafe") == LANGUAGE_CAFE
    assert (await chat.hears("How do beekeepers teach?")).startswith("Bees for all")


async def test_a_library_that_changed_meanwhile_is_looked_at_again(app: App, time: Time, grace: Chat) -> None:
    await brings(grace, "entries.csv", a_csv())
    alan = a_moderator(app, time, "alan")
    await alan.hears("/entry claim shared-flats")
    assert "The library has changed since you looked" in await grace.presses("Import")
    assert "Imported: 1 new, 1 changed." in await grace.presses("Import")
    assert (await entry_of(app, "shared-flats")).curator == "Alan"


async def test_an_import_is_pressed_once_and_within_a_day(app: App, time: Time, grace: Chat) -> None:
    await brings(grace, "entries.csv", a_csv())
    card = grace.last
    await grace.presses("Import")
    grace.last = card
    assert await grace.presses("Import") == "I keep a file for a day, and this one is gone. Please bring it again."
    await grace.hears("/entry retire bees")
    await brings(grace, "entries.csv", a_csv().replace(b"Flats, shared", b"Shared"))
    time.passes(hours=25)
    async with app.database.transaction() as tx:
        await importing.forget_old(tx, now=time.now)
    assert "this one is gone" in await grace.presses("Import")


async def test_a_file_is_its_owners(app: App, time: Time, grace: Chat) -> None:
    await brings(grace, "entries.csv", a_csv())
    alan = a_moderator(app, time, "alan")
    alan.last = grace.last
    assert "this one is gone" in await alan.presses("Import")


async def test_an_export_comes_back_and_changes_nothing(app: App, grace: Chat) -> None:
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        everything = await tx.entries.every(community)
    said = await brings(grace, "entries.jsonl", library.as_jsonl(everything).encode())
    assert "All 3 entries in this file are there already." in said


def a_bomb() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 70_000_000)
    return written.getvalue()


def hollow(content: bytes) -> bytes:
    """A workbook with a part that is not what it says."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        for part in old.namelist():
            new.writestr(part, b"<broken" if part.endswith("sheet1.xml") else old.read(part))
    return written.getvalue()


WORKBOOK = "I cannot read this as an Excel workbook, or it holds more than I take."


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("entries.pdf", b"%PDF", "I read files whose names end in .xlsx, .csv, .jsonl or .yaml."),
        ("entries", b"", "I read files whose names end in .xlsx, .csv, .jsonl or .yaml."),
        ("entries.csv", b"", "There is nothing in this file."),
        ("entries.csv", b"\xff\xfe\x00", "This file is not UTF-8 text."),
        ("entries.xlsx", b"not a zip", WORKBOOK),
        ("entries.xlsx", a_bomb(), WORKBOOK),
        ("entries.xlsx", hollow(a_workbook()), WORKBOOK),
        ("entries.xlsx", a_workbook()[:200], WORKBOOK),
        ("entries.csv", b"x" * (LARGEST + 1), "This file is larger than 5 MB."),
        ("entries.jsonl", b"[" * 100_000, "Line 1: — is not JSON"),
        (
            "entries.jsonl",
            b'{"id": "a-b", "kind": "answer", "language": "en", "title": "\\ud800", "summary": "s"}',
            "holds characters that no text may hold",
        ),
        ("entries.yaml", b"a: &a [1]\nb: [*a, *a]", "is not YAML"),
        ("entries.yaml", b"[" * 5_000, "is not YAML"),
    ],
    ids=range(13),
)
async def test_what_is_no_such_file_is_said_so(grace: Chat, name: str, content: bytes, said: str) -> None:
    assert said in await brings(grace, name, content)


async def test_a_form_without_a_file_asks_for_one(grace: Chat) -> None:
    await grace.hears("/import")
    assert "needs: file" in await grace.fills()


async def test_many_lines_are_counted_not_shown(grace: Chat) -> None:
    many: list[Entry] = [an_entry(f"entry-{number}") for number in range(20)]
    said = await brings(grace, "many.jsonl", library.as_jsonl(many).encode())
    assert "20 would be added:" in said
    assert "and 8 more" in said
