"""The `springboard` command as people run it: a process of its own, in a folder of its own."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.services.library import as_jsonl
from tests.conftest import LIBRARY

_PATIENCE = 90
"""Seconds after which a command that does not end fails its test."""

_QUICK = {"LIBRARY__MODEL": "none", "COMMUNITY__STARTER_LIBRARY": "false"}


@dataclass
class Shell:
    """``settings`` are what the environment says, without their common prefix."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict[str, str])

    def __call__(self, *arguments: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env=self.environment(**settings),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )

    def says(self, *arguments: str | Path, **settings: str) -> str:
        """What a command that goes well prints."""
        done = self(*arguments, **settings)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def command(self, *arguments: str | Path) -> Sequence[str]:
        return [sys.executable, "-m", "bot", *map(str, arguments)]

    def environment(self, **settings: str) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SPRINGBOARD_")}
        return {**inherited, **{f"SPRINGBOARD_{name}": value for name, value in {**self.settings, **settings}.items()}}

    def file(self, name: str, content: str) -> Path:
        (self.folder / name).write_text(content, encoding="utf-8")
        return self.folder / name

    @property
    def entries(self) -> int:
        """How many there are in the library."""
        with closing(sqlite3.connect(self.data / "springboard.db")) as database:
            [[count]] = database.execute("SELECT count(*) FROM entries").fetchall()
        return count

    @property
    def data(self) -> Path:
        return self.folder / "data"


@pytest.fixture
def bare() -> Generator[Shell]:
    """Nothing made yet. Words alone, and no starter library, so that commands are quick."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Shell(Path(folder), dict(_QUICK))


@pytest.fixture
def springboard(bare: Shell, migrated: Path) -> Shell:
    """A database with this version's tables, and no entry in it."""
    bare.data.mkdir()
    shutil.copy(migrated, bare.data / "springboard.db")
    return bare


@pytest.fixture(scope="session")
def three_entries(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a library, to be copied."""
    shell = Shell(tmp_path_factory.mktemp("stocked"), dict(_QUICK))
    shell.data.mkdir()
    shutil.copy(migrated, shell.data / "springboard.db")
    shell.says("import", shell.file("library.jsonl", as_jsonl(LIBRARY)))
    return shell.data


@pytest.fixture
def stocked(bare: Shell, three_entries: Path) -> Shell:
    shutil.copytree(three_entries, bare.data)
    return bare
