"""Threads that think: questions before what can wait, and nothing computed twice."""

import asyncio
from collections.abc import Callable
from threading import Event, Thread

import pytest

from knowledge.once import Once
from knowledge.working import Workers


async def test_a_question_passes_what_can_wait() -> None:
    workers, held, done = Workers(threads=1), Event(), list[str]()

    def note(name: str) -> Callable[[], None]:
        return lambda: done.append(name)

    first = asyncio.ensure_future(workers.later(held.wait))
    await asyncio.sleep(0)
    waiting = [
        asyncio.ensure_future(workers.later(note("library"))),
        asyncio.ensure_future(workers.now(note("question"))),
    ]
    await asyncio.sleep(0)
    held.set()
    await asyncio.gather(first, *waiting)
    workers.close()
    assert done == ["question", "library"]


async def test_what_fails_is_heard_of_by_whoever_waits() -> None:
    workers = Workers(threads=1)
    with pytest.raises(ZeroDivisionError):
        await workers.now(lambda: 1 // 0)
    assert await workers.now(lambda: 7) == 7
    workers.close()
    with pytest.raises(RuntimeError, match="closed"):
        await workers.now(lambda: 7)


def test_what_several_ask_at_once_is_computed_once() -> None:
    once, begun, held, computed = Once[str, int](2), Event(), Event(), list[int]()

    def compute() -> int:
        begun.set()
        held.wait()
        computed.append(1)
        return 5

    found: list[int] = []
    askers = [Thread(target=lambda: found.append(once.get("same", compute))) for _ in range(3)]
    askers[0].start()
    begun.wait()
    for asker in askers[1:]:
        asker.start()
    held.set()
    for asker in askers:
        asker.join()
    assert (found, computed) == ([5, 5, 5], [1])


def test_what_failed_is_tried_again_and_the_oldest_is_forgotten() -> None:
    once = Once[str, int](1)
    with pytest.raises(ZeroDivisionError):
        once.get("a", lambda: 1 // 0)
    assert once.get("a", lambda: 1) == 1
    assert once.get("a", lambda: 2) == 1
    once.get("b", lambda: 3)
    assert once.get("a", lambda: 4) == 4
