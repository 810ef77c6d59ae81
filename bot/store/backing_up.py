"""A copy of the database that is whole, taken while others write, and the way back to it."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy.engine import make_url

MADE: Final = "backup made"
"""Kept in every backup, and in nothing else: when it was made. A database that knows it is one that was restored."""
_WITH: Final = ("", "-wal", "-shm")


class BackupError(Exception):
    """No backup was made, or none was restored, and why, in a sentence for the people who run the bot."""


def back_up(url: str, to: Path, at: datetime) -> None:
    """Copy an SQLite database in one piece and check the copy; nothing is left behind where that fails.

    All pages at once: in steps SQLite begins anew whenever somebody writes, and may never end.
    """
    source = _file(url, "back it up with its own tool, such as pg_dump")
    if not source.is_file():
        raise BackupError(f"There is no database yet at {source}.")
    if to.exists():
        raise BackupError(f"{to} is there already, and is left as it is.")
    to.parent.mkdir(parents=True, exist_ok=True)
    part = to.with_name(f"{to.name}.part")
    try:
        _copy(source, part, at)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def made(file: Path) -> datetime | None:
    """When a backup was made; ``None`` where it does not tell. Raises ``BackupError`` when it is none, or not sound."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            _check(copy)
            row = copy.execute("SELECT value FROM kept WHERE name = ?", (MADE,)).fetchone()
    except sqlite3.Error as error:
        raise BackupError(f"{file} is not a backup of ours: {error}.") from error
    return datetime.fromisoformat(row[0]) if row else None


def restore(url: str, file: Path, aside: Path) -> None:
    """Put a backup in the place of an SQLite database. What is there is moved to the folder ``aside``, with the files
    that belong to it and would damage another. Nobody may have it open.
    """
    place = _file(url, "restore it with its own tool, such as pg_restore, and then say when it was made")
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{place.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_WRONLY, 0o600))
    shutil.copyfile(file, part)
    if os.geteuid() == 0:  # whoever the bot runs as has to read it
        owner = place.parent.stat()
        os.chown(part, owner.st_uid, owner.st_gid)
    for each in (place.with_name(f"{place.name}{ending}") for ending in _WITH):
        if each.exists():
            aside.mkdir(parents=True, exist_ok=True)
            each.rename(aside / each.name)
    part.rename(place)


def _file(url: str, otherwise: str) -> Path:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise BackupError(f"This database is not SQLite: {otherwise}.")
    return Path(parsed.database or "")


def _copy(source: Path, to: Path, at: datetime) -> None:
    to.unlink(missing_ok=True)
    os.close(os.open(to, os.O_CREAT | os.O_WRONLY, 0o600))  # it holds what members told of themselves
    try:
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(to)) as copy:
            live.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
            if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept'").fetchone():
                copy.execute("INSERT OR IGNORE INTO kept VALUES (?, ?)", (MADE, at.isoformat()))
                copy.commit()
            _check(copy)
    except sqlite3.Error as error:
        raise BackupError(f"The database could not be copied: {error}.") from error


def _check(copy: sqlite3.Connection) -> None:
    found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        raise BackupError(f"The copy is not sound: {found[0]}.")
