"""What finding the nearest of many phrasings costs, as their number grows: time, memory, and what a change takes.

The vectors are drawn around so many centres that they crowd as sentences do; each question is one of them, blurred.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.centring import unit
from knowledge.embedding.port import Vectors
from knowledge.nearest import Nearest

SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
_SIZE: Final = 384
_ASKED: Final = 300
_CHANGED: Final = 100
_MOST: Final = 10
_BATCH: Final = 20_000
_PHRASINGS: Final = 10
_BLUR: Final = 0.05


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of a search on the clock (median and 99th percentile) and of processor time (median); seconds of
    processor time to build; milliseconds to add and to remove one; MiB held beside the vectors drawn; the share of the
    exact ten that were found.
    """

    phrasings: int
    exact: bool
    build_s: float
    p50_ms: float
    p99_ms: float
    processor_ms: float
    add_ms: float
    remove_ms: float
    memory_mib: int
    recall_at_10: float


def measure(sizes: Sequence[int], *, say: Callable[[str], None]) -> list[Measured]:
    return [_measure(size, say) for size in sizes]


def table(measured: Sequence[Measured]) -> str:
    """The figures as Markdown."""
    rows = [
        f"| {each.phrasings:,} | {'exact' if each.exact else 'graph'} | {each.p50_ms:.2f} | {each.p99_ms:.2f} |"
        f" {each.processor_ms:.2f} | {each.add_ms:.2f} | {each.remove_ms:.3f} | {each.build_s:.1f} |"
        f" {each.memory_mib} | {each.recall_at_10:.3f} |"
        for each in measured
    ]
    return "\n".join(
        [
            "| phrasings | by | p50 ms | p99 ms | processor ms | add ms | remove ms | build s | MiB | recall@10 |",
            "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            *rows,
        ]
    )


def draw(measured: Sequence[Measured], file: Path) -> None:
    """The growth of cost with size."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4))
    axes = figure.subplots()
    sizes = [each.phrasings for each in measured]
    axes.loglog(sizes, [each.p50_ms for each in measured], marker="o", label="p50")
    axes.loglog(sizes, [each.p99_ms for each in measured], marker="o", label="p99")
    axes.set_xlabel("phrasings")
    axes.set_ylabel("ms for a search")
    axes.legend()
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, bbox_inches="tight")


def _measure(count: int, say: Callable[[str], None]) -> Measured:
    chance = np.random.default_rng(count)
    centres = unit(chance.normal(size=(max(count // _PHRASINGS, 1), _SIZE)).astype(np.float32))
    before = _resident()
    nearest, build = Nearest(_SIZE), 0.0
    asked: list[Vectors] = []
    for start in range(0, count, _BATCH):
        rows = _drawn(start, min(start + _BATCH, count), centres)
        begun = time.process_time()
        nearest.add(np.arange(start, start + len(rows)), rows)
        build += time.process_time() - begun
        say(f"{min(start + _BATCH, count):,} of {count:,}")
        if not start:
            asked = list(unit(rows[:_ASKED] + chance.normal(scale=_BLUR, size=rows[:_ASKED].shape).astype(np.float32)))
    memory = _resident() - before
    for row in asked[:20]:
        nearest.search(row, _MOST)
    times, processor, found = _timed(nearest, asked)
    exact = _exactly(asked, count, centres)
    recall = float(
        np.mean([len(np.intersect1d(mine, theirs)) / _MOST for mine, theirs in zip(found, exact, strict=True)])
    )
    exactly = nearest.is_exact
    extra = _drawn(count, count + _CHANGED, centres)
    remove = _each(lambda number: nearest.remove([number]))
    add = _each(lambda number: nearest.add([number], extra[number : number + 1]))
    p50, p99 = np.percentile(times, (50, 99))
    return Measured(
        count,
        exactly,
        round(build, 1),
        float(p50),
        float(p99),
        processor,
        add,
        remove,
        memory,
        round(recall, 4),
    )


def _drawn(start: int, end: int, centres: Vectors) -> Vectors:
    """The same rows for the same numbers, so that they need not be kept."""
    chance = np.random.default_rng(start)
    around = centres[np.arange(start, end) % len(centres)]
    return unit(around + chance.normal(scale=_BLUR, size=around.shape).astype(np.float32))


def _timed(nearest: Nearest, asked: Sequence[Vectors]) -> tuple[list[float], float, list[NDArray[np.int64]]]:
    times: list[float] = []
    found: list[NDArray[np.int64]] = []
    processor = time.process_time()
    for row in asked:
        begun = time.perf_counter()
        keys, _ = nearest.search(row, _MOST)
        times.append((time.perf_counter() - begun) * 1000)
        found.append(keys)
    return times, (time.process_time() - processor) * 1000 / len(asked), found


def _exactly(asked: Sequence[Vectors], count: int, centres: Vectors) -> list[NDArray[np.int64]]:
    questions = np.stack(asked)
    best, keys = np.empty((len(asked), 0), dtype=np.float32), np.empty((len(asked), 0), dtype=np.int64)
    for start in range(0, count, _BATCH):
        cosines = questions @ _drawn(start, min(start + _BATCH, count), centres).T
        best = np.concatenate([best, cosines], axis=1)
        numbers = np.tile(np.arange(start, start + cosines.shape[1], dtype=np.int64), (len(asked), 1))
        keys = np.concatenate([keys, numbers], axis=1)
        order = np.argsort(-best, axis=1)[:, :_MOST]
        best, keys = np.take_along_axis(best, order, axis=1), np.take_along_axis(keys, order, axis=1)
    return list(keys)


def _each(work: Callable[[int], None]) -> float:
    begun = time.perf_counter()
    for number in range(_CHANGED):
        work(number)
    return (time.perf_counter() - begun) * 1000 / _CHANGED


def _resident() -> int:
    """MiB the process holds (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) // 1024
