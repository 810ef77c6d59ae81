"""Asking again: how many questions need no model, and whether any of them is answered worse for it.

Every question is asked three times: as it is, in capitals, and without stops; and every fifth wording of the library.
What needed no model is asked of a second mind too, which remembers nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from typing_extensions import override

from bench.questions import Posed, read
from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.documents import Document, Line
from knowledge.embedding.port import Embedder, Vectors
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf, PressedShelf
from knowledge.text import plainly
from knowledge.verdict import Verdict

_EVERY: Final = 5


@dataclass(slots=True)
class Replayed:
    """``better`` and ``worse`` compare whether a relevant entry is shown first with what a fresh mind shows."""

    asked: int = 0
    without_model: int = 0
    changed: int = 0
    better: int = 0
    worse: int = 0


async def replay(files: Sequence[Path], *, say: Callable[[str], None]) -> Replayed:
    begun = models.begin(LibrarySettings())
    counted = [_Counted(each) for each in (begun.first, begun.second) if each]
    documents = [document_of(entry) for entry in starter.entries()]
    mind, fresh = _mind(counted, remember=True), _mind(counted, remember=False)
    result = Replayed()
    try:
        for each in (mind, fresh):
            await each.learn(documents)
        posed = [each for file in files for each in read(file)]
        wordings = [_as_asked(each, line) for each in documents for line in each.lines if line.field.is_question]
        again = [(text, each) for each in posed for text in (each.text, each.text.upper(), plainly(each.text))]
        for number, (text, each) in enumerate([*again, *wordings[::_EVERY]]):
            await _once(mind, fresh, counted, text, each, result)
            if number % 500 == 0:
                say(f"{number} of {len(again) + len(wordings) // _EVERY}")
    finally:
        mind.close()
        fresh.close()
        begun.close()
    return result


async def _once(
    mind: Mind, fresh: Mind, counted: Sequence["_Counted"], text: str, posed: Posed, result: Replayed
) -> None:
    asking = Asking(languages=(posed.language,), country=posed.country)
    before = sum(each.embedded for each in counted)
    remembered = await mind.ask(text, asking)
    result.asked += 1
    if sum(each.embedded for each in counted) > before:
        return
    result.without_model += 1
    computed = await fresh.ask(text, asking)
    mine, theirs = _first(remembered), _first(computed)
    result.changed += (remembered.decision, mine) != (computed.decision, theirs)
    result.better += mine in posed.relevant and theirs not in posed.relevant
    result.worse += theirs in posed.relevant and mine not in posed.relevant


def _as_asked(document: Document, line: Line) -> tuple[str, Posed]:
    relevant = frozenset({document.id})
    return line.text, Posed(
        id=document.id, text=line.text, language=line.language, country=None, expected="answer", relevant=relevant
    )


def _first(verdict: Verdict) -> str | None:
    return verdict.candidates[0].id if verdict.candidates else None


def _mind(counted: Sequence["_Counted"], *, remember: bool) -> Mind:
    return Mind(
        calibration=calibration.load(),
        router=referral.Router(referral.read()),
        shelf=PressedShelf(starter.VECTORS, MemoryShelf()),
        first=counted[0],
        second=counted[1] if len(counted) > 1 else None,
        remember=remember,
    )


class _Counted(Embedder):
    def __init__(self, model: Embedder) -> None:
        self.engine, self.reads, self.size = model.engine, model.reads, model.size
        self.embedded = 0
        self._model = model

    @override
    def speaks(self, language: str) -> bool:
        return self._model.speaks(language)

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        self.embedded += len(texts)
        return self._model.embed(texts, question=question)
