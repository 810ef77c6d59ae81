"""What the library makes of a question."""

from dataclasses import dataclass, field
from enum import StrEnum

from knowledge.documents import Line


class Decision(StrEnum):
    """``ANSWER`` one document; ``SUGGEST`` up to three; ``CLARIFY`` with one question; ``GAP``: nothing fits;
    ``REFER`` to another door without searching.
    """

    ANSWER = "answer"
    SUGGEST = "suggest"
    CLARIFY = "clarify"
    GAP = "gap"
    REFER = "refer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A document found: ``score`` (0-1) is the probability that it answers; ``nearest`` its line nearest in
    meaning and ``part`` the part of its body that is; ``shared`` the words it has in common with the question;
    ``named`` whether the question names it; ``near`` is what part (0-1) of the others are less near in meaning.
    """

    id: str
    score: float
    nearest: Line | None = None
    part: Line | None = None
    shared: tuple[str, ...] = ()
    named: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """``confidence`` (0-1) is that of the decision's best candidate, or of the referral; ``candidates`` are what
    to show, best first, and ``nearest`` what was found whether shown or not; ``facets`` are the choices of a
    clarifying question; ``by_words_alone`` tells that meanings were not at hand yet, and ``trusted`` whether questions
    in the language were measured to be understood.
    """

    decision: Decision
    confidence: float
    language: str
    question: str
    candidates: tuple[Candidate, ...] = ()
    nearest: tuple[Candidate, ...] = ()
    facets: tuple[str, ...] = ()
    referral: str | None = None
    by_words_alone: bool = field(default=False)
    trusted: bool = field(default=True)
