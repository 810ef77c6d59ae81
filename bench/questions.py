"""Questions with known answers, asked as a practitioner in their country would: how often is the right one found?

The file has a JSON record a line: ``id``, ``lang``, ``asker_country``, ``text``, ``expected`` (answer, connect,
gap, refuse or clarify) and ``relevant_practices``.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from knowledge.mind import Asking, Mind
from knowledge.verdict import Decision, Verdict

Figures: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posed:
    """A question and what is known of its answer; ``relevant`` are entry ids, none of which may fit."""

    id: str
    text: str
    language: str
    country: str | None
    expected: str
    relevant: frozenset[str]


def read(file: Path) -> list[Posed]:
    records = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip())
    return [
        Posed(
            id=record["id"],
            text=record["text"],
            language=record["lang"],
            country=record.get("asker_country"),
            expected=record["expected"],
            relevant=frozenset(record.get("relevant_practices") or ()),
        )
        for record in records
    ]


async def ask_all(mind: Mind, questions: Iterable[Posed]) -> list[tuple[Posed, Verdict]]:
    return [
        (posed, await mind.ask(posed.text, Asking(languages=(posed.language,), country=posed.country)))
        for posed in questions
    ]


def figures(asked: Sequence[tuple[Posed, Verdict]]) -> Figures:
    """Shares (0-1) by what was expected. ``not_answered``: the decision was not *answer*; ``silent``: none shown."""
    by_kind: dict[str, list[tuple[Posed, Verdict]]] = defaultdict(list)
    for posed, verdict in asked:
        by_kind[posed.expected].append((posed, verdict))
    result: Figures = {}
    for kind in ("answer", "connect"):
        if by_kind[kind]:
            by_language: dict[str, list[tuple[Posed, Verdict]]] = defaultdict(list)
            for posed, verdict in by_kind[kind]:
                by_language[posed.language].append((posed, verdict))
            languages = {language: _hits(mine) for language, mine in sorted(by_language.items())}
            result[kind] = {**_hits(by_kind[kind]), "by_language": languages}
    for kind, good in (("gap", Decision.GAP), ("refuse", Decision.REFER), ("clarify", Decision.CLARIFY)):
        if by_kind[kind]:
            verdicts = [verdict for _, verdict in by_kind[kind]]
            result[kind] = {
                "n": len(verdicts),
                "not_answered": _share(verdict.decision is not Decision.ANSWER for verdict in verdicts),
                "silent": _share(not verdict.candidates for verdict in verdicts),
                good.value: _share(verdict.decision is good for verdict in verdicts),
            }
    return result


def table(result: Figures) -> str:
    """The figures as people read them."""
    lines = ["expected  language     n  hit@1  hit@3"]
    for kind in ("answer", "connect"):
        if kind in result:
            rows = {"all": result[kind], **result[kind]["by_language"]}
            lines += [
                f"{kind:<9} {language:<9} {row['n']:>4}  {row['hit@1']:.3f}  {row['hit@3']:.3f}"
                for language, row in rows.items()
            ]
    lines += ["", "expected     n  not answered  nothing shown  decided as"]
    for kind in ("gap", "refuse", "clarify"):
        if kind in result:
            row = result[kind]
            decided = next(f"{name} {value:.3f}" for name, value in row.items() if name in set(Decision))
            lines.append(f"{kind:<9} {row['n']:>4}  {row['not_answered']:>12.3f}  {row['silent']:>13.3f}  {decided}")
    return "\n".join(lines)


def _hits(asked: Sequence[tuple[Posed, Verdict]]) -> Figures:
    return {
        "n": len(asked),
        "hit@1": _share(_hit(posed, verdict, 1) for posed, verdict in asked),
        "hit@3": _share(_hit(posed, verdict, 3) for posed, verdict in asked),
    }


def _hit(posed: Posed, verdict: Verdict, most: int) -> bool:
    """Whether a relevant entry is among the first that are shown; what is not shown does not count."""
    return any(candidate.id in posed.relevant for candidate in verdict.candidates[:most])


def _share(of: Iterable[bool]) -> float:
    counted = list(of)
    return round(sum(counted) / len(counted), 4) if counted else 0.0
