"""Computing what was asked once, however often and by however many at a time it is asked."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Once(Generic[Key, Value]):
    """Remembers the last ``most`` results, and forgets what fails. Who asks for what is being computed waits for it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._known: OrderedDict[Key, Future[Value]] = OrderedDict()

    def get(self, key: Key, compute: Callable[[], Value]) -> Value:
        mine: Future[Value] = Future()
        with self._lock:
            found = self._known.setdefault(key, mine)
            self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        if found is mine:
            try:
                mine.set_result(compute())
            except BaseException as error:  # noqa: BLE001 - everybody who waits for it hears of it
                mine.set_exception(error)
                with self._lock:
                    self._known.pop(key, None)
        return found.result()
