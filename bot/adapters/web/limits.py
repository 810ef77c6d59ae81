"""How often somebody may knock: generous to people, dear to machines."""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from starlette.requests import Request

_MOST_KEPT: Final = 20_000
_NETWORK: Final = 64
"""Leading bits of an IPv6 address that are one household's."""


class Limiter:
    """``most`` times in any stretch of time, refilled evenly. Forgets whoever was longest away of very many."""

    def __init__(self, most: int, every: timedelta, clock: Callable[[], datetime]) -> None:
        self._most = float(most)
        self._every = every
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def take(self, who: str) -> bool:
        """Count one time; ``False`` when there is none left."""
        left = self._now(who)
        allowed = left >= 1
        self._left[who] = (left - 1 if allowed else left, self._clock())
        self._left.move_to_end(who)
        if len(self._left) > _MOST_KEPT:
            self._left.popitem(last=False)
        return allowed

    def is_spent(self, who: str) -> bool:
        """Whether there is none left, without counting."""
        return self._now(who) < 1

    def _now(self, who: str) -> float:
        left, at = self._left.get(who, (self._most, self._clock()))
        return min(self._most, left + (self._clock() - at) / self._every * self._most)


def address_of(request: Request) -> str:
    """Where a request comes from, as far as one household or office can be told from another."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return host
    return str(ipaddress.ip_network((address, _NETWORK), strict=False))
