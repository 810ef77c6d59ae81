"""What the library holds: entries, the ways to ask for them, and where they come from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    PRACTICE = "practice"
    ANSWER = "answer"
    GUIDE = "guide"
    LESSON = "lesson"


class State(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    PAUSED = "paused"
    RETIRED = "retired"


class Evidence(StrEnum):
    """How it is known that a practice works, strongest first. ``EXTERNAL_REVIEW`` is outside experts'
    description or assessment, which is less than an evaluation of results.
    """

    INDEPENDENT_EVALUATION = "independent_evaluation"
    EXTERNAL_REVIEW = "external_review"
    BENEFICIARY_SURVEY = "beneficiary_survey"
    OWN_MONITORING = "own_monitoring"
    AWARD = "award"
    STORY = "story"
    NOT_SEEN = "not_seen"
    CONTESTED = "contested"


class Running(StrEnum):
    """Whether a practice goes on, as far as its source tells."""

    RUNNING = "running"
    REGULAR_SERVICE = "regular-service"
    ENDING = "ending"
    ENDED = "ended"
    UNKNOWN = "unknown"


class ConditionKind(StrEnum):
    PLACE_SIZE = "place-size"
    STAFF = "staff"
    LEGAL_STATUS = "legal-status"
    BUDGET = "budget"
    PARTNERS = "partners"
    PREMISES = "premises"
    LAW = "law"
    TIME = "time"


class Seen(StrEnum):
    """What somebody saw at a source: the whole page, only a name or a line in a list, or nothing yet."""

    READ = "read"
    LISTED = "listed"
    UNREAD = "unread"


class Origin(StrEnum):
    """Where a phrasing or an entry came from."""

    IMPORT = "import"
    GAP = "gap"
    CODESIGN = "co-design"
    HANDBOOK = "handbook"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Something that must be true for a practice to work elsewhere; ``needs`` are the values that satisfy it."""

    kind: ConditionKind
    text: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    url: str
    checked: date | None = None
    note: Seen = Seen.UNREAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """An entry's words in another language: by machine or by hand, and whether a person read them over.

    ``conditions`` are the texts of the entry's conditions, in their order.
    """

    title: str
    summary: str
    body: str = ""
    results: str = ""
    conditions: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    lineage: tuple[str, ...] = ()
    machine: bool = True
    reviewed_by: str | None = None
    outdated_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of the library. ``id`` is a slug, unique in its community; years are calendar years. ``phrasings`` were
    written with the entry, ``learnt`` are members' own that a moderator accepted; both by language. ``credit`` is how
    a peer wants to be named who shared it.
    """

    id: str
    kind: Kind
    language: str
    title: str
    summary: str
    body: str = ""
    topics: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    country: str | None = None
    place: str | None = None
    organisation: str | None = None
    start: int | None = None
    end: int | None = None
    status: Running | None = None
    evidence: Evidence = Evidence.NOT_SEEN
    results: str = ""
    conditions: tuple[Condition, ...] = ()
    cautions: tuple[str, ...] = ()
    lineage: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    learnt: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    translations: Mapping[str, Translation] = field(default_factory=dict[str, Translation])
    state: State = State.PUBLISHED
    origin: Origin = Origin.IMPORT
    curator: str | None = None
    credit: str | None = None
    confirmed_by: str | None = None
    confirmed_at: date | None = None
    review_by: date | None = None

    def wording(self, language: str) -> tuple[str, Translation]:
        """The entry's words in ``language`` where it has them, else its own; and the language they are in."""
        own = Translation(
            title=self.title,
            summary=self.summary,
            body=self.body,
            results=self.results,
            conditions=tuple(condition.text for condition in self.conditions),
            cautions=self.cautions,
            lineage=self.lineage,
            machine=False,
        )
        if language != self.language and (translation := self.translations.get(language)):
            return language, translation
        return self.language, own

    def asked_as(self) -> Iterator[str]:
        """Every way to ask for the entry that it knows already, in whatever language."""
        yield self.title
        yield from (translation.title for translation in self.translations.values())
        for ways in (self.phrasings, self.learnt):
            yield from (text for texts in ways.values() for text in texts)
