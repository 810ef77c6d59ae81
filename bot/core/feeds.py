"""What a calendar link shows."""

from enum import StrEnum


class Scope(StrEnum):
    """A member's own dates, everything in the community, or what is about a topic."""

    OWN = "own"
    EVERYTHING = "everything"
    TOPIC = "topic"
