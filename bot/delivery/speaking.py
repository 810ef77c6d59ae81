"""Saying what was taken up together: places side by side, and each in its order."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeAlias

from bot.core.outbox import Claimed
from bot.core.outcomes import Again, Outcome, Untried
from bot.delivery.composing import Ready

Lane: TypeAlias = list[tuple[Claimed, Ready]]
"""What is to be said in one place, in its order."""


class Speaking:
    """One task speaks, place after place, as long as it is answered at once; whenever it has to wait, another goes on
    with the next place meanwhile.
    """

    def __init__(
        self,
        lanes: Iterable[Lane],
        attempt: Callable[[Claimed, Ready], Awaitable[Outcome]],
        late: Callable[[Claimed], Outcome],
        note: Callable[[Claimed, Outcome], None],
    ) -> None:
        """``attempt`` says one, ``late`` tells what became of one that took too long, ``note`` hears of each."""
        self._lanes = deque(lanes)
        self._attempt = attempt
        self._late = late
        self._note = note
        self._relieved = False

    def begin(self, tasks: asyncio.TaskGroup, patience: float) -> None:
        """``patience`` is in seconds: what is being said by then is given up."""
        self._tasks = tasks
        self._until = asyncio.get_running_loop().time() + patience
        self._relieve()

    def _relieve(self) -> None:
        if self._lanes and not self._relieved:
            self._relieved = True
            self._tasks.create_task(self._speak())

    async def _speak(self) -> None:
        self._relieved = False
        lane: Lane = []
        try:
            async with asyncio.timeout_at(self._until):
                while self._lanes:
                    lane = self._lanes.popleft()
                    lane.reverse()  # so that the next is the last
                    self._relieve()
                    await self._say(lane)
        except TimeoutError:
            claimed, _ = lane.pop()
            self._note(claimed, self._late(claimed))
            self._leave(lane)

    async def _say(self, lane: Lane) -> None:
        """Behind one that has to wait, the others wait too."""
        while lane:
            claimed, ready = lane[-1]
            outcome = await self._attempt(claimed, ready)
            lane.pop()
            self._note(claimed, outcome)
            if isinstance(outcome, Again):
                self._leave(lane)

    def _leave(self, lane: Lane) -> None:
        while lane:
            claimed, _ = lane.pop()
            self._note(claimed, Untried())
