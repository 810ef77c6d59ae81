"""The figures of a run as pictures."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bench.retrieval import figures
from bench.retrieval.data import Data
from bench.retrieval.running import Method

Drawn: TypeAlias = Callable[[Axes, Data, Mapping[str, Method]], None]

_SHAPE: Final = (7, 4.5)


def draw(data: Data, methods: Mapping[str, Method], folder: Path) -> None:
    """Recall at 1 of every method, and the risk of a wrong answer against the share of questions answered."""
    folder.mkdir(parents=True, exist_ok=True)
    _save(_recall, data, methods, folder / f"{data.name}-recall.svg")
    _save(_risk, data, methods, folder / f"{data.name}-risk.svg")


def _recall(axes: Axes, data: Data, methods: Mapping[str, Method]) -> None:
    found = {name: figures.ranking(data, each.scores)["recall@1"] for name, each in methods.items()}
    axes.barh(list(found)[::-1], list(found.values())[::-1])
    axes.set_xlabel("recall@1")


def _risk(axes: Axes, data: Data, methods: Mapping[str, Method]) -> None:
    for name, each in methods.items():
        answered, wrong = figures.risks(figures.first_is_right(data, each.scores), each.sure)
        axes.plot(answered, wrong, label=name)
    axes.set_xlabel("share of questions answered, the surest first")
    axes.set_ylabel("share of the answers that are wrong")
    axes.legend(fontsize="x-small")


def _save(kind: Drawn, data: Data, methods: Mapping[str, Method], file: Path) -> None:
    figure = Figure(figsize=_SHAPE)
    axes = figure.subplots()
    kind(axes, data, methods)
    axes.set_title(data.name)
    figure.savefig(file, bbox_inches="tight", metadata={"Date": None})
