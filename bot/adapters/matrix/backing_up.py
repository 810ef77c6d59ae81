"""A copy of what the bot is on Matrix: its session, its identity and the keys of what was said. Without them it would
be a stranger in its rooms, and could read nothing there.
"""

import io
import os
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

COPY: Final = "copy.json"
"""Only in an archive, so that a bot put back from it knows that time has passed."""


def back_up(folder: Path, to: Path) -> bool:
    """Copy the folder to an archive nobody else may read, also while the bot runs; ``False`` where there is nothing."""
    files = sorted(each for each in folder.glob("*") if each.is_file() and each.suffix in {".json", ".db"})
    files = [each for each in files if each.name != COPY]
    if not files:
        return False
    to.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with (
        os.fdopen(descriptor, "wb") as opened,
        tarfile.open(fileobj=opened, mode="w:gz") as archive,
        TemporaryDirectory() as aside,
    ):
        for file in files:
            _add(archive, file.name, _content(file, Path(aside) / file.name))
        _add(archive, COPY, b"{}")
    return True


def _content(file: Path, aside: Path) -> bytes:
    if file.suffix != ".db":
        return file.read_bytes()
    with closing(sqlite3.connect(file)) as live, closing(sqlite3.connect(aside)) as copy:
        live.backup(copy)
    return aside.read_bytes()


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), 0o600
    archive.addfile(entry, io.BytesIO(content))
