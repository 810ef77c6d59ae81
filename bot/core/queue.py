"""What a moderator is asked to look at, one thing at a time."""

from datetime import timedelta
from enum import StrEnum
from typing import Final


class Waiting(StrEnum):
    """Kinds of things, the quickest and rarest first, so that what is new is not behind a whole library."""

    GAPS = "gaps"
    ORGANISATIONS = "organisations"
    WORDINGS = "wordings"
    ALIKE = "alike"
    REFUSED = "refused"
    DEAD = "dead"
    OUTDATED = "outdated"
    OVERDUE = "overdue"
    UNCHECKED = "unchecked"


REFUSALS: Final = 3
"""How often an entry must not have been what was meant before somebody is asked to look at it."""
PUT_OFF_FOR: Final = timedelta(days=1)


def whose(platform: str, account: str) -> str:
    """Whose things are put off: an account's, since a moderator need not be known as a member."""
    return f"{platform}:{account}"
