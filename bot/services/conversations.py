"""What was asked last, where and by whom, for as long as somebody may lean on it.

Kept in memory only: most who ask are not remembered as members, and should not be for this.
"""

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from bot.core.people import Community, Sender

FOLLOWED_FOR: Final = timedelta(minutes=10)
_MOST: Final = 10_000
"""Conversations remembered at once; beyond that the oldest are forgotten early."""

_Who: TypeAlias = tuple[int, str, str, str]


class Conversations:
    def __init__(self) -> None:
        self._asked: OrderedDict[_Who, tuple[str, datetime]] = OrderedDict()

    def last(self, community: Community, sender: Sender, now: datetime) -> str | None:
        """What somebody asked here within the last minutes."""
        question, at = self._asked.get(_who(community, sender), (None, now))
        return question if now - at <= FOLLOWED_FOR else None

    def note(self, community: Community, sender: Sender, question: str, now: datetime) -> None:
        who = _who(community, sender)
        self._asked[who] = question, now
        self._asked.move_to_end(who)
        while self._asked:
            oldest, (_, at) = next(iter(self._asked.items()))
            if len(self._asked) <= _MOST and now - at <= FOLLOWED_FOR:
                return
            del self._asked[oldest]


def _who(community: Community, sender: Sender) -> _Who:
    return community.id, sender.platform, sender.place.channel, sender.account
