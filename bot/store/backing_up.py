"""A copy of the database that is whole, taken while others write."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import make_url


class BackupError(Exception):
    """No backup was made, and why, in a sentence for the people who run the bot."""


def back_up(url: str, to: Path) -> None:
    """Copy an SQLite database in one piece and check the copy; nothing is left behind where that fails.

    All pages at once: in steps SQLite begins anew whenever somebody writes, and may never end.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise BackupError("This database is not SQLite: back it up with its own tool, such as pg_dump.")
    source = Path(parsed.database or "")
    if not source.is_file():
        raise BackupError(f"There is no database yet at {source}.")
    if to.exists():
        raise BackupError(f"{to} is there already, and is left as it is.")
    to.parent.mkdir(parents=True, exist_ok=True)
    part = to.with_name(f"{to.name}.part")
    try:
        _copy(source, part)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, to: Path) -> None:
    to.unlink(missing_ok=True)
    os.close(os.open(to, os.O_CREAT | os.O_WRONLY, 0o600))  # it holds what members told of themselves
    try:
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(to)) as copy:
            live.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
            found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
    except sqlite3.Error as error:
        raise BackupError(f"The database could not be copied: {error}.") from error
    if found != ["ok"]:
        raise BackupError(f"The copy is not sound: {found[0]}.")
