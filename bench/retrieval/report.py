"""The figures of a run as a table in Markdown."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

COLUMNS: Final = {
    "recall@1": "R@1",
    "recall@3": "R@3",
    "recall@5": "R@5",
    "mrr@10": "MRR@10",
    "ndcg@10": "nDCG@10",
    "auroc": "AUROC",
    "false_answers@90": "false answers",
    "ece": "ECE",
    "own_language_bias": "own language",
    "ms": "ms",
}


def write(result: Mapping[str, Any], file: Path) -> None:
    """Put the table in its place in a page: between ``<!-- NAME -->`` and ``<!-- end of NAME -->``.

    Raises ``ValueError`` where the page has no such place.
    """
    begins, ends = f"<!-- {result['data']} -->", f"<!-- end of {result['data']} -->"
    before, found, rest = file.read_text(encoding="utf-8").partition(begins)
    _, closed, after = rest.partition(ends)
    if not found or not closed:
        raise ValueError(f"{file} has no place for {result['data']}")
    file.write_text(f"{before}{begins}\n{markdown(result)}\n{ends}{after}", encoding="utf-8")


def markdown(result: Mapping[str, Any]) -> str:
    """A row for each method, a column for each figure that any of them has, and what we gain below."""
    methods: Mapping[str, Mapping[str, Any]] = result["methods"]
    columns = [column for column in COLUMNS if any(column in each for each in methods.values())]
    rows = [
        f"| {result['data']} | {' | '.join(COLUMNS[column] for column in columns)} |",
        f"| --- |{' ---: |' * len(columns)}",
        *(
            f"| {name} | {' | '.join(_said(each.get(column), column) for column in columns)} |"
            for name, each in methods.items()
        ),
    ]
    return "\n".join([*rows, *_by_language(methods), *_margin(result)])


def _by_language(methods: Mapping[str, Mapping[str, Any]]) -> list[str]:
    told = {name: each["by_language"] for name, each in methods.items() if "by_language" in each}
    languages = sorted({language for each in told.values() for language in each})
    if not languages:
        return []
    rows = [[f"{each[language]['recall@1']:.3f}" for language in languages] for each in told.values()]
    return [
        "",
        f"| R@1 by language | {' | '.join(languages)} |",
        f"| --- |{' ---: |' * len(languages)}",
        *(f"| {name} | {' | '.join(row)} |" for name, row in zip(told, rows, strict=True)),
    ]


def _margin(result: Mapping[str, Any]) -> list[str]:
    if "margin" not in result:
        return []
    margin = result["margin"]
    interval = f"95 %: {margin['low']:+.3f} to {margin['high']:+.3f}"
    found = f"Springboard finds {margin['recall@1']:+.3f} ({interval}) more at first than {margin['over']}."
    return ["", found]


def _said(value: float | None, column: str) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if column == "ms" else f"{value:.3f}"
