"""Saying what was taken up together."""

import asyncio
from collections.abc import Sequence

from bot.core.outbox import Claimed, Remote
from bot.core.outcomes import Hopeless, InVain, Outcome, Said, Untried
from bot.delivery.composing import Ready
from bot.delivery.speaking import Lane, Speaking
from tests.conftest import a_promise

SAID = Said(Remote("kitchen", "1"))
LATE = Hopeless("late")


def lane(*words: str) -> Lane:
    return [
        (Claimed(id=number, promise=a_promise(word), lease="x", tries=1, doubt=None), InVain())
        for number, word in enumerate(words)
    ]


class Platform:
    """Answers at once, except where it ``hangs`` until so ``many`` others are said."""

    def __init__(self, *hangs: str, many: int = 1000) -> None:
        self._hangs = hangs
        self._many = many
        self.tasks: set[str] = set()
        self.became: dict[str, Outcome] = {}
        self.going = asyncio.Event()

    async def attempt(self, claimed: Claimed, _ready: Ready) -> Outcome:
        task = asyncio.current_task()
        assert task
        self.tasks.add(task.get_name())
        if claimed.promise.args[0] in self._hangs:
            await self.going.wait()
        return SAID

    def note(self, claimed: Claimed, outcome: Outcome) -> None:
        self.became[str(claimed.promise.args[0])] = outcome
        if len(self.became) == self._many:
            self.going.set()

    async def hears(self, lanes: Sequence[Lane], *, patience: float = 60) -> None:
        async with asyncio.TaskGroup() as tasks:
            Speaking(lanes, self.attempt, lambda _: LATE, self.note).begin(tasks, patience)


async def test_one_task_speaks_to_a_platform_that_answers_at_once() -> None:
    platform = Platform()
    await platform.hears([lane(str(number)) for number in range(20)])
    assert len(platform.became) == 20
    assert len(platform.tasks) == 1


async def test_a_place_that_takes_long_holds_up_no_other() -> None:
    platform = Platform("slow", "slower", many=3)
    await platform.hears([lane("slow", "behind"), lane("slower"), lane("a", "b"), lane("c")])
    assert [*platform.became] == ["a", "b", "c", "slow", "behind", "slower"]


async def test_what_takes_too_long_is_given_up_and_the_rest_of_its_place_is_left() -> None:
    platform = Platform("never")
    await platform.hears([lane("quick"), lane("before", "never", "behind")], patience=0)
    assert platform.became == {"quick": SAID, "before": SAID, "never": LATE, "behind": Untried()}
