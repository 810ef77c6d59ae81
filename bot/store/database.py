"""Opening, sharing and closing the database: one writer at a time on SQLite, a pool on PostgreSQL."""

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any, Final, cast

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.at_once import Connection as AtOnce
from bot.store.at_once import connect
from bot.store.transaction import Transaction

READERS: Final = 4
_SQLITE: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # NORMAL survives kill -9 but not a power cut
    "PRAGMA busy_timeout=30000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-20000",
    "PRAGMA journal_size_limit=67108864",
)


class Database:
    """Hands out transactions. On SQLite a transaction takes the write lock when it first says anything
    (``BEGIN IMMEDIATE``), because a read that later wants to write fails at once instead of waiting.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            self._writer = _sqlite(parsed, pool_size=1)
            event.listen(self._writer.sync_engine, "begin", _begin_immediate)
            self._reader = _sqlite(parsed, pool_size=READERS, read_only=True)
        else:
            self._writer = _postgresql(parsed)
            self._reader = self._writer.execution_options(isolation_level="AUTOCOMMIT")
        self._write = async_sessionmaker(self._writer, expire_on_commit=False)
        self._read = async_sessionmaker(self._reader, expire_on_commit=False)
        self._listeners: list[Callable[[], None]] = []
        self._ringing: list[Callable[[int], None]] = []

    @property
    def engine(self) -> AsyncEngine:
        return self._writer

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        """Commit when the block ends, roll back when it raises."""
        async with self._write.begin() as session:
            tx = Transaction(session)
            yield tx
        if tx.outbox.promised:
            self.tell()
        for member in tx.inboxes.kept:
            for ring in self._ringing:
                ring(member)

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Transaction]:
        """Look without writing, beside others who look; on SQLite a write in it fails.

        Each look is for itself: no lock is taken, and none is waited for.
        """
        async with self._read() as session:
            yield Transaction(session)

    @contextmanager
    def telling(self, listener: Callable[[], None]) -> Generator[None]:
        """Tell somebody, as long as the block lasts, whenever this process has promised something."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    @contextmanager
    def ringing(self, listener: Callable[[int], None]) -> Generator[None]:
        """Tell somebody, as long as the block lasts, for which members this process has put a letter into an inbox."""
        self._ringing.append(listener)
        try:
            yield
        finally:
            self._ringing.remove(listener)

    def tell(self) -> None:
        for listener in self._listeners:
            listener()

    async def close(self) -> None:
        """Who is still under way ends what they began; their connection is closed when they give it back."""
        for engine in (self._reader, self._writer):
            event.listen(engine.sync_engine.pool, "checkin", _close)
            await engine.dispose()


def _sqlite(url: URL, *, pool_size: int, read_only: bool = False) -> AsyncEngine:
    """Every call crosses to SQLite's own thread and back, so none is made that is not needed: sessions end what
    they began, and a connection handed back is not rolled back once more.
    """
    engine = create_async_engine(
        url, pool_size=pool_size, max_overflow=0, pool_reset_on_return=None, async_creator=partial(connect, url)
    )

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in (*_SQLITE, f"PRAGMA query_only={int(read_only)}"):
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine.sync_engine, "connect", connected)
    return engine


def _postgresql(url: URL) -> AsyncEngine:
    """Compiling a query to machine code takes longer than any of ours; and we look up by an index, on discs that do not
    turn.
    """
    settings = {"jit": "off", "random_page_cost": "1.1", "timezone": "UTC"}
    return create_async_engine(url, pool_size=10, pool_pre_ping=True, connect_args={"server_settings": settings})


def _close(_connection: object, record: ConnectionPoolEntry) -> None:
    """A pool that is done with would keep it open."""
    record.invalidate()


def _begin_immediate(connection: Connection) -> None:
    cast("AtOnce", connection.connection.driver_connection).begin("BEGIN IMMEDIATE")
