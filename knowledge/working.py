"""Threads that think: as many as there are cores, questions before everything else.

What can wait is done one at a time, so that a question always finds a thread that will soon be free.
"""

import asyncio
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import Condition, Thread
from typing import Any, TypeVar

Result = TypeVar("Result")


class Workers:
    """Safe to use from any thread and any event loop. Threads begin with the first work, and end with ``close``."""

    def __init__(self, threads: int | None = None) -> None:
        self._most = threads or max(2, os.cpu_count() or 1)
        self._changed = Condition()
        self._live: deque[Callable[[], None]] = deque()
        self._later: deque[Callable[[], None]] = deque()
        self._one_is_late = False
        self._threads: list[Thread] = []
        self._closed = False

    async def now(self, work: Callable[..., Result], *args: Any) -> Result:
        """Somebody waits for it."""
        return await asyncio.wrap_future(self._put(self._live, work, args))

    async def later(self, work: Callable[..., Result], *args: Any) -> Result:
        """It is done when no question waits, and after what was put off before."""
        return await asyncio.wrap_future(self._put(self._later, work, args))

    def close(self) -> None:
        """Finish what is being done; what has not begun is dropped."""
        with self._changed:
            self._closed = True
            self._live.clear()
            self._later.clear()
            self._changed.notify_all()

    def _put(
        self, queue: deque[Callable[[], None]], work: Callable[..., Result], args: tuple[Any, ...]
    ) -> "Future[Result]":
        future: Future[Result] = Future()
        with self._changed:
            if self._closed:
                raise RuntimeError("this mind has been closed")
            queue.append(partial(_do, future, work, args))
            if len(self._threads) < self._most:
                thread = Thread(target=self._serve, name=f"thinking-{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._changed.notify()
        return future

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._something)
                if self._closed:
                    return
                late = not self._live
                self._one_is_late = self._one_is_late or late
                work = (self._later if late else self._live).popleft()
            work()
            if late:
                with self._changed:
                    self._one_is_late = False
                    self._changed.notify()

    def _something(self) -> bool:
        return self._closed or bool(self._live) or (bool(self._later) and not self._one_is_late)


def _do(future: "Future[Result]", work: Callable[..., Result], args: tuple[Any, ...]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(work(*args))
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits
        future.set_exception(error)
