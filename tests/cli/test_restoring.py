"""`springboard restore`: back to a backup, which knows when it was made."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store import backing_up
from tests.cli.conftest import Shell
from tests.cli.test_running import running

URL = "postgresql+asyncpg://me:secret@127.0.0.1/x"


def title(file: Path) -> str:
    with closing(sqlite3.connect(file)) as database:
        [[title]] = database.execute("SELECT title FROM entries ORDER BY id LIMIT 1").fetchall()
    return title


def retitle(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("UPDATE entries SET title = 'since then'")
        database.commit()


async def test_a_backup_is_put_back_and_what_was_there_is_moved_aside(stocked: Shell) -> None:
    live = stocked.data / "springboard.db"
    before = title(live)
    stocked.says("backup", "copy.db")
    retitle(live)
    said = stocked.says("restore", "copy.db")
    assert "Restored what was known at" in said
    assert title(live) == before
    assert live.stat().st_mode & 0o077 == 0
    [aside] = (stocked.data / "aside").iterdir()
    assert title(aside / "springboard.db") == "since then"
    async with running(stocked) as bot:
        assert (await bot.logs("restored from a backup"))["perhaps_said_already"] == 0
        await bot.logs("chat page ready")
        assert await bot.stops() == 0
    assert backing_up.made(live) is None


async def test_nothing_is_restored_under_a_running_bot(stocked: Shell) -> None:
    stocked.says("backup", "copy.db")
    async with running(stocked) as bot:
        await bot.logs("chat page ready")
        refused = stocked("restore", "copy.db")
        assert refused.returncode == 1
        assert "already running" in refused.stderr
        assert await bot.stops() == 0


def test_what_is_no_backup_is_refused(stocked: Shell) -> None:
    before = title(stocked.data / "springboard.db")
    refused = stocked("restore", stocked.file("odd.db", "no database, but long enough for one " * 50))
    assert refused.returncode == 1
    assert "is not a backup of ours" in refused.stderr
    assert title(stocked.data / "springboard.db") == before


def test_a_copy_that_does_not_tell_when_it_was_made_needs_to_be_told(stocked: Shell) -> None:
    live = stocked.data / "springboard.db"
    copy = stocked.folder / "copy.db"
    copy.write_bytes(live.read_bytes())
    assert "say it with --made" in stocked("restore", copy).stderr
    said = stocked.says("restore", copy, "--made", "2026-11-25T03:15:00")
    assert "Restored what was known at 2026-11-25 03:15 UTC." in said


def test_postgresql_is_restored_by_its_own_tools(bare: Shell) -> None:
    bare.says("migrate")
    bare.says("backup", "copy.db")
    refused = bare("restore", "copy.db", DATABASE_URL=URL)
    assert refused.returncode == 1
    assert "pg_restore" in refused.stderr
    assert "secret" not in refused.stdout + refused.stderr
