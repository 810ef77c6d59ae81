"""The part of APScheduler 3 that we use; the library has no types of its own."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, tzinfo

from apscheduler.triggers.interval import IntervalTrigger

class Job:
    trigger: IntervalTrigger
    def modify(self, *, trigger: IntervalTrigger, next_run_time: datetime) -> object: ...

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
    def get_jobs(self) -> list[Job]: ...
    def start(self) -> None: ...
    def shutdown(self, wait: bool = True) -> None: ...
