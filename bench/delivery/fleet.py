"""Senders as processes of our own, killed without warning and begun again."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import IO, Final

_PATIENCE: Final = 240.0
_LOOK_EVERY: Final = 0.02


class Fleet:
    def __init__(self, module: str, args: Sequence[str], senders: int) -> None:
        self._command = [sys.executable, "-m", module, *args]
        self._ours = [self._begin() for _ in range(senders)]
        self.kills = 0

    def ready(self) -> None:
        """Wait until every sender has begun."""
        for process in self._ours:
            _wait(process)

    def kill(self) -> None:
        """SIGKILL one that is at work, and begin another in its place."""
        chosen = random.choice(self._ours)  # noqa: S311 - no secret
        _wait(chosen)
        chosen.kill()
        chosen.wait()
        self.kills += 1
        self._ours[self._ours.index(chosen)] = self._begin()

    def check(self) -> None:
        """Raise when one has ended by itself: none should."""
        for process in self._ours:
            if process.poll() is not None:
                raise RuntimeError(f"a sender ended by itself, with {process.returncode}")

    def stop(self) -> None:
        for process in self._ours:
            process.kill()
            process.wait()

    def _begin(self) -> "subprocess.Popen[bytes]":
        unbuffered = {**os.environ, "PYTHONUNBUFFERED": "1"}
        return subprocess.Popen(self._command, stdout=subprocess.PIPE, env=unbuffered)  # noqa: S603 - our own module


@contextmanager
def sailing(module: str, args: Sequence[str], senders: int) -> Generator[Fleet]:
    fleet = Fleet(module, args, senders)
    try:
        yield fleet
    finally:
        fleet.stop()


def until(done: Callable[[], bool], fleet: Fleet, *, kills: int = 0, every: float = 0.4) -> None:
    """Wait until all is done, killing one sender after the other meanwhile; in vain after some minutes."""
    deadline = time.monotonic() + _PATIENCE
    strike = time.monotonic() + every
    while time.monotonic() < deadline and not (done() and fleet.kills >= kills):
        fleet.check()
        if fleet.kills < kills and time.monotonic() >= strike:
            fleet.kill()
            strike = time.monotonic() + every * (0.5 + random.random())  # noqa: S311 - no secret
        time.sleep(_LOOK_EVERY)


def _wait(process: "subprocess.Popen[bytes]") -> None:
    """A sender says one line when it is at work."""
    out: IO[bytes] | None = process.stdout
    if out is not None and not out.closed:
        out.readline()
        out.close()
