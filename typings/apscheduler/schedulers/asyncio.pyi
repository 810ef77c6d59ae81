"""The part of APScheduler 3 that we use; the library has no types of its own."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import tzinfo

from apscheduler.triggers.interval import IntervalTrigger

class AsyncIOScheduler:
    def __init__(self, *, timezone: tzinfo, job_defaults: Mapping[str, object]) -> None: ...
    def add_job(
        self,
        func: Callable[..., Awaitable[None]],
        trigger: IntervalTrigger,
        *,
        args: tuple[object, ...],
        id: str,
    ) -> object: ...
    def start(self) -> None: ...
    def shutdown(self, wait: bool = True) -> None: ...
