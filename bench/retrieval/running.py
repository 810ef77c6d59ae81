"""All methods on one set, in one run."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bench.remembering import Remembering
from bench.retrieval import dense, figures, peers
from bench.retrieval.data import Data, read
from bench.retrieval.ours import Springboard
from bench.retrieval.peers import Table
from bot import models
from bot.settings import LibrarySettings
from knowledge import calibration

Say: TypeAlias = Callable[[str], None]

OURS: Final = "springboard"
SHIPPED: Final = "springboard as shipped"
STACK: Final = "centred stack"
E5_MAX: Final = "e5, nearest line"
E5_CENTRE: Final = "e5, centre"
FUSED: Final = "e5 and bm25s, fused"
NOT_PEERS: Final = frozenset({OURS, SHIPPED, STACK})
"""Ours, what it is without the set's own calibration, and what we began from."""


@dataclass(frozen=True, slots=True)
class Method:
    """What a method made of the questions: a score for each entry, how sure it is of the first, and the milliseconds a
    question took beside its embedding. Only what is ``probable`` claims to be a probability.
    """

    scores: Table
    sure: NDArray[np.floating[Any]]
    ms: float
    probable: bool = False


def run(folder: Path, *, only: Collection[str] = (), say: Say) -> tuple[Data, dict[str, Method]]:
    """The questions that are there to measure on, and what each method made of them."""
    data = read(folder)
    begun = models.begin(LibrarySettings())
    engines = tuple(Remembering(each) for each in (begun.first, begun.second) if each)
    try:
        return data.only("evaluation"), _all(data, engines, only, say)
    finally:
        begun.close()


def names() -> list[str]:
    return [*peers.BY_WORDS, E5_MAX, E5_CENTRE, FUSED, STACK, SHIPPED, OURS]


def told(data: Data, methods: Mapping[str, Method]) -> dict[str, Any]:
    """The figures of every method; beside ours, how much it finds more than the best of the others."""
    result = {name: _told(data, method) for name, method in methods.items()}
    others = [name for name in methods if name not in NOT_PEERS]
    report: dict[str, Any] = {"data": data.name, "questions": len(data.queries), "methods": result}
    if OURS in methods and others:
        best = max(others, key=lambda name: result[name]["recall@1"])
        gained, low, high = figures.margin(data, methods[OURS].scores, methods[best].scores)
        report["margin"] = {"over": best, **figures.rounded({"recall@1": gained, "low": low, "high": high})}
    return report


def _told(data: Data, method: Method) -> dict[str, Any]:
    result: dict[str, Any] = figures.rounded(
        {
            **figures.ranking(data, method.scores),
            **figures.knowing(data, method.sure),
            "ms": method.ms,
        }
    )
    if method.probable:
        right = figures.first_is_right(data, method.scores)
        result["ece"] = round(figures.calibration_error(right, method.sure), 4)
    bias = figures.own_language_bias(data, method.scores)
    if bias is not None:
        result["own_language_bias"] = round(bias, 4)
    languages = figures.by_language(data, method.scores)
    if len(languages) > 1:
        result["by_language"] = {language: figures.rounded(each) for language, each in languages.items()}
    return result


def _all(data: Data, engines: tuple[Remembering, ...], only: Collection[str], say: Say) -> dict[str, Method]:
    asked = data.only("evaluation")
    wanted = [name for name in names() if not only or name in only]
    methods: dict[str, Method] = {}
    tables = {name: make for name, make in peers.BY_WORDS.items() if name in wanted or FUSED in wanted}
    for name, make in tables.items():
        say(name)
        methods[name] = _timed(asked, lambda make=make: make(asked))
    whole = {engine.engine: dense.see(data, engine, say=say) for engine in engines}
    mine = {name: _only(view, data, asked) for name, view in whole.items()}
    first = next(iter(mine.values()))
    methods[E5_MAX] = _timed(asked, lambda: dense.nearest_line(first))
    methods[E5_CENTRE] = _timed(asked, lambda: dense.nearest_centre(first))
    if FUSED in wanted:
        parts = [methods[E5_MAX].scores, methods["bm25s, stems"].scores]
        methods[FUSED] = _timed(asked, lambda: peers.fused(*parts))
    if STACK in wanted:
        heard = data.only("calibration")
        known = {name: _only(view, data, heard) for name, view in whole.items()}
        methods[STACK] = _timed(asked, lambda: dense.centred_stack(mine, asked, known, heard))
    if {OURS, SHIPPED} & {*wanted}:
        say("learning the set")
        shipped = calibration.load().meaning
        springboard = Springboard(engines, data, whole, shipped, say=say)
        for name, profile in ((SHIPPED, shipped), (OURS, springboard.fit(say=say))):
            found = springboard.find(asked, profile)
            methods[name] = Method(found.scores, found.sure, found.ms, probable=True)
    return {name: methods[name] for name in wanted}


def _only(view: dense.Seen, data: Data, asked: Data) -> dense.Seen:
    """The same entries, with the questions of one split alone."""
    ids = {query.id for query in asked.queries}
    rows = [row for row, query in enumerate(data.queries) if query.id in ids]
    return dense.Seen(
        lines=view.lines,
        starts=view.starts,
        vectors=view.vectors,
        spoken=view.spoken,
        questions=view.questions[rows],
        speaks=[view.speaks[row] for row in rows],
    )


def _timed(asked: Data, make: Callable[[], Table]) -> Method:
    """A peer is as sure as its best score is high."""
    began = process_time()
    scores = make()
    ms = (process_time() - began) * 1000 / len(asked.queries)
    return Method(scores, np.where(asked.allowed, scores, -np.inf).max(axis=1), ms)
