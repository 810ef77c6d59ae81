"""A PostgreSQL server of our own on loopback, thrown away at the end; Debian's package, started by whoever tests."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.store import migrating

_PROGRAMS = Path("/usr/lib/postgresql")
_NOTHING_KEPT = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
_TEMPLATE = "migrated"


class Cluster:
    """Databases with this version's tables and nothing in them, as many as are wanted."""

    def __init__(self, port: int, programs: Path) -> None:
        self._port = port
        self._programs = programs
        self._numbers = count(1)

    def prepare(self) -> None:
        self._run("createdb", _TEMPLATE)
        migrating.migrate_now(self.address(_TEMPLATE))

    @contextmanager
    def empty(self) -> Generator[str]:
        """The address of a database without any tables."""
        yield from self._made()

    @contextmanager
    def migrated(self) -> Generator[str]:
        yield from self._made("--template", _TEMPLATE)

    def address(self, database: str) -> str:
        return f"postgresql+asyncpg://springboard@127.0.0.1:{self._port}/{database}"

    def _made(self, *how: str) -> Generator[str]:
        name = f"test_{next(self._numbers)}"
        self._run("createdb", *how, name)
        try:
            yield self.address(name)
        finally:
            self._run("dropdb", "--force", name)

    def _run(self, program: str, *args: str) -> None:
        where = ("--host=127.0.0.1", f"--port={self._port}", "--username=springboard")
        subprocess.run([self._programs / program, *where, *args], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def running(*, keeps: bool = False) -> Generator[Cluster]:
    """A server as long as the block lasts. One that ``keeps`` its data through a power cut is slower."""
    programs = _programs()
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() and not keeps else None) as folder:
        drop = _unprivileged(Path(folder))
        data, port = f"{folder}/data", free_port()
        quick = "" if keeps else _NOTHING_KEPT
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c max_connections=60 {quick}"
        initdb = [
            programs / "initdb",
            "-D",
            data,
            "-U",
            "springboard",
            "--auth=trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ]
        _quietly([*drop, *initdb, *([] if keeps else ["--no-sync"])])
        control = [*drop, programs / "pg_ctl", "-D", data, "-s", "-w"]
        _quietly([*control, "-l", f"{folder}/log", "-o", options, "start"])
        try:
            yield Cluster(port, programs)
        finally:
            _quietly([*control, "-m", "immediate", "stop"])


def _programs() -> Path:
    found = sorted(_PROGRAMS.glob("*/bin"), key=lambda each: int(each.parent.name))
    assert found, "PostgreSQL is not installed: run tools/install-test-needs"
    return found[-1]


def _unprivileged(folder: Path) -> Sequence[str]:
    """PostgreSQL refuses to be run by root; Debian's package brings a user for it."""
    if os.getuid() != 0:
        return []
    user = pwd.getpwnam("postgres")
    shutil.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _quietly(command: Sequence[str | Path]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
