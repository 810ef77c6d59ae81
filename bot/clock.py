"""What time it is; handed in wherever it matters, so that tests can say it."""

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)
