"""What time it is; handed in wherever it matters, so that tests can say it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]


def now() -> datetime:
    return datetime.now(UTC)
