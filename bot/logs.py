"""Logs: events with fields, readable in a terminal and JSON elsewhere; never a member's words.

One id, bound by ``request_id()``, runs through everything that a request caused.
"""

import logging
import secrets
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import structlog
from structlog.contextvars import bound_contextvars
from structlog.typing import Processor

_SHARED: Final[tuple[Processor, ...]] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.StackInfoRenderer(),
)


def configure(level: str = "INFO", *, readable: bool | None = None) -> None:
    """Send our events and the libraries' own records to standard error in one form."""
    human = sys.stderr.isatty() if readable is None else readable
    last: list[Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if human
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_SHARED,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for noisy in ("alembic", "aiosqlite", "apscheduler", "discord.http", "httpx", "nio", "peewee", "uvicorn"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))
    logging.getLogger("discord").setLevel(max(logging.INFO, root.level))  # below that it writes down what people say


@contextmanager
def request_id() -> Generator[str]:
    """A short id, bound to every event logged inside the block; people can quote it to a moderator."""
    name = secrets.token_hex(4)
    with bound_contextvars(request=name):
        yield name
