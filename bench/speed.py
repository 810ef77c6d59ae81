"""How long an answer takes: from a cold start on the command line, and in a bot that is up, beside a larger library.

On a busy machine wall time says little. So the warm path is measured as processor time of the
process too, and set beside the embedding of the same questions in the same run: whatever slows one slows the other.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from typing_extensions import override

from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.centring import unit
from knowledge.documents import Document
from knowledge.embedding.port import Embedder, Vectors
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf

ENTRIES: Final = 1_000
ROUNDS: Final = 4
COLD_RUNS: Final = 3
QUESTIONS: Final = (
    ("We have thirty volunteers ready for conversation practice but no teacher", "en"),
    ("Wie finden wir Gastfamilien und bereiten sie vor?", "de"),
    ("Як підтримати виснажених волонтерів?", "uk"),
    ("Qui a créé un café des langues dans une petite commune ?", "fr"),
    ("Kto uczy polskiego mamy z małymi dziećmi?", "pl"),
    ("كيف نرد على الشائعات في حيّنا؟", "ar"),
    ("Il comune vuole aprire un centro e i vicini protestano, cosa possiamo fare?", "it"),
    ("¿Alguien ha organizado un huerto comunitario con familias recién llegadas?", "es"),
)


@dataclass(frozen=True, slots=True)
class Warm:
    """Median milliseconds for a question, of processor time and on the clock: to embed it, and for everything else."""

    entries: int
    lines: int
    embedding: float
    rest: float
    embedding_wall: float
    rest_wall: float


async def warm(entries: int = ENTRIES, rounds: int = ROUNDS) -> Warm:
    """Ask in a library of so many entries, whose texts are the starter library's and whose vectors are any."""
    begun = models.begin(LibrarySettings())
    timed = [_Timed(each) for each in (begun.first, begun.second) if each]
    mind = Mind(
        calibration=calibration.load(),
        router=referral.Router(referral.read()),
        shelf=MemoryShelf(),
        first=timed[0],
        second=timed[1] if len(timed) > 1 else None,
    )
    documents = _many(entries)
    try:
        await mind.learn(documents)
        for each in timed:
            each.pretends = False
        rows = [
            await _ask(mind, timed, text, language, turn) for turn in range(rounds + 1) for text, language in QUESTIONS
        ]
    finally:
        mind.close()
        begun.close()
    embedding, rest, embedding_wall, rest_wall = (
        round(statistics.median(each) * 1000, 2) for each in zip(*rows[len(QUESTIONS) :], strict=True)
    )
    lines = sum(len(document.lines) for document in documents)
    return Warm(len(documents), lines, embedding, rest, embedding_wall, rest_wall)


async def _ask(
    mind: Mind, timed: Sequence["_Timed"], text: str, language: str, turn: int
) -> tuple[float, float, float, float]:
    """Seconds embedding and seconds otherwise, of processor time and on the clock."""
    for each in timed:
        each.processor = each.clock = 0.0
    processor, clock = time.process_time(), time.perf_counter()
    # What was asked before is not embedded again, so each round asks anew.
    await mind.ask(f"{text} {turn}", Asking(languages=(language,), country="IE"))
    processor, clock = time.process_time() - processor, time.perf_counter() - clock
    embedding, embedding_clock = sum(each.processor for each in timed), sum(each.clock for each in timed)
    return embedding, processor - embedding, embedding_clock, clock - embedding_clock


def cold(*, runs: int = COLD_RUNS) -> list[float]:
    """Seconds from typing ``springboard ask …`` to its end, on a library that has been opened before."""
    with TemporaryDirectory() as folder:
        environment = {**os.environ, "SPRINGBOARD_DATA": folder}
        took: list[float] = []
        for _ in range(runs + 1):
            begun = time.perf_counter()
            command = [str(Path(sys.executable).with_name("springboard")), "ask", QUESTIONS[0][0]]
            subprocess.run(command, env=environment, check=True, capture_output=True)  # noqa: S603 - our own command
            took.append(time.perf_counter() - begun)
        return took[1:]


def table(cold_runs: Sequence[float], measured: Warm) -> str:
    """The figures as people read them."""
    lines = [f"a cold `springboard ask`: {', '.join(f'{each:.2f}' for each in cold_runs)} s"] if cold_runs else []
    return "\n".join(
        [
            *lines,
            f"a question in a library of {measured.entries} entries, {measured.lines} lines (median ms):",
            "                    processor   clock",
            f"  embedding          {measured.embedding:>8.2f}  {measured.embedding_wall:>6.2f}",
            f"  everything else    {measured.rest:>8.2f}  {measured.rest_wall:>6.2f}",
            f"  ratio              {measured.rest / measured.embedding:>8.2f}",
        ]
    )


class _Timed(Embedder):
    """A model that adds up the seconds it takes. While it ``pretends``, a text gets any vector: their number counts."""

    def __init__(self, model: Embedder) -> None:
        self.engine, self.size = model.engine, model.size
        self.pretends = True
        self.processor = self.clock = 0.0
        self._model = model
        self._chance = np.random.default_rng(0)

    @override
    def speaks(self, language: str) -> bool:
        return self._model.speaks(language)

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        if self.pretends:
            return unit(self._chance.normal(size=(len(texts), self.size)).astype(np.float32))
        processor, clock = time.process_time(), time.perf_counter()
        vectors = self._model.embed(texts, question=question)
        self.processor += time.process_time() - processor
        self.clock += time.perf_counter() - clock
        return vectors


def _many(entries: int) -> list[Document]:
    """The starter library over and over, each time with names and words of its own."""
    known = [document_of(entry) for entry in starter.entries()]
    return [_another(known[number % len(known)], number // len(known)) for number in range(entries)]


def _another(document: Document, turn: int) -> Document:
    if not turn:
        return document
    return replace(
        document,
        id=f"{document.id}-{turn}",
        lines=tuple(replace(line, text=f"{line.text} {turn}") for line in document.lines),
        names=tuple(f"{name} {turn}" for name in document.names),
    )
