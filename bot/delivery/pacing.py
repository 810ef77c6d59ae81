"""Who may be spoken to now, and who has to wait a little."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.core.outbox import Claimed
from bot.core.outcomes import Outcome, Untried
from bot.core.pacing import Bucket, Pace
from bot.delivery.courier import Reach


class Pacing:
    """The budgets of one platform in one process."""

    def __init__(self, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._pace = pace
        self._now = monotonic
        self._everywhere = Bucket(pace.everywhere, monotonic())
        self._direct = Bucket(pace.direct, monotonic())
        self._lanes: dict[str, Bucket] = {}
        self._held = {reach: monotonic() for reach in (Reach.DIRECT, Reach.EVERYWHERE)}

    def room(self, *, direct: bool) -> int:
        """How many may be said now, to people or in places."""
        now = self._now()
        if now < self._held[Reach.EVERYWHERE] or (direct and now < self._held[Reach.DIRECT]):
            return 0
        everywhere = self._everywhere.room(now)
        return max(0, min(everywhere, self._direct.room(now)) if direct else everywhere)

    def share(self, claimed: Iterable[Claimed]) -> tuple[list[Claimed], list[tuple[Claimed, Outcome]]]:
        """Who is to be said now, and who not yet: the first of a place that has had its share keeps the others there
        waiting until its time.
        """
        now = self._now()
        go: list[Claimed] = []
        wait: list[tuple[Claimed, Outcome]] = []
        stopped: set[str] = set()
        for each in claimed:
            lane = each.promise.address.lane
            bucket = self._lanes.get(lane) or self._lanes.setdefault(lane, Bucket(self._pace.place, now))
            if lane in stopped:
                wait.append((each, Untried()))
            elif bucket.take_one(now):
                go.append(each)
            else:
                stopped.add(lane)
                wait.append((each, Untried(timedelta(seconds=bucket.wait(now)))))
        self._spend(go)
        return go, wait

    def hold(self, reach: Reach, wait: timedelta) -> None:
        """Say nothing for a while; one place is held by its own row."""
        if reach in self._held:
            self._held[reach] = max(self._held[reach], self._now() + wait.total_seconds())

    def _spend(self, go: list[Claimed]) -> None:
        now = self._now()
        self._everywhere.take(now, len(go))
        self._direct.take(now, sum(each.promise.address.direct for each in go))
        if len(self._lanes) > _MANY:
            self._lanes = {lane: bucket for lane, bucket in self._lanes.items() if not bucket.full(now)}


_MANY = 1000
