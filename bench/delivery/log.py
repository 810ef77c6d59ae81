"""What the receiver heard: a line for each time something was said, written in one piece like a request accepted."""

import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, TypeAlias

Figures: TypeAlias = dict[str, Any]

REMEMBERS: Final = 60.0
"""Seconds for which the receiver knows a repetition, as Discord does for some minutes."""


class Log:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def hear(self, key: str, due: float) -> None:
        """``due`` in seconds of the clock on the wall."""
        os.write(self._descriptor, f"{key} {time.time():.4f} {due:.4f}\n".encode())

    def heard(self, key: str) -> bool:
        return any(line.startswith(f"{key} ") for line in self._file.read_text(encoding="ascii").splitlines())

    def close(self) -> None:
        os.close(self._descriptor)


def read(file: Path) -> list[tuple[str, float, float]]:
    """What was heard, when, and when it was due."""
    lines = (line.split() for line in file.read_text(encoding="ascii").splitlines())
    return [(key, float(at), float(due)) for key, at, due in lines]


def figures(heard: Iterable[tuple[str, float, float]], rows: int) -> Figures:
    """``lost`` was never heard, ``visible_twice`` was heard again by a receiver that had forgotten it."""
    seen: dict[str, float] = {}
    late: list[float] = []
    times: list[float] = []
    twice = 0
    for key, at, due in sorted(heard, key=lambda each: each[1]):
        times.append(at)
        if key not in seen:
            seen[key] = at
            late.append((at - due) * 1000)
        elif at - seen[key] > REMEMBERS:
            twice += 1
    span = times[-1] - times[0] if len(times) > 1 else 0.0
    return {
        "rows": rows,
        "lost": rows - len(seen),
        "visible_twice": twice,
        "raw_repeats": len(times) - len(seen),
        "rows_per_second": round(len(seen) / span) if span else None,
        "lateness_ms": quantiles(late),
    }


def quantiles(values: Iterable[float]) -> dict[str, float | None]:
    ordered = sorted(values)
    return {
        f"p{part}": round(ordered[min(len(ordered) - 1, len(ordered) * part // 100)], 2) if ordered else None
        for part in (50, 99)
    }
