"""SQLite asked in one go: a statement, its rows and its end are one crossing to the thread it lives in, not four; so is
what a transaction begins with, and one in which nothing was said ends without any.

Everything is answered with a handful of small statements, so that the crossings cost more than what is asked.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Any, Final, Self, cast

import aiosqlite
from sqlalchemy.engine import URL
from typing_extensions import override

_CHUNK: Final = 64
"""Rows read at a time by who goes through a cursor, which nobody does: all are there."""


class Cursor(aiosqlite.Cursor):
    """Has all rows as soon as a statement is executed."""

    def __init__(self, connection: "Connection", cursor: sqlite3.Cursor) -> None:
        super().__init__(connection, cursor)
        self._beginning = connection.beginning
        self._rows: list[sqlite3.Row] = []

    @override
    async def __aenter__(self) -> Self:
        return self

    @override
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @override
    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> "Cursor":
        asked = self._execute(self._asked, self._beginning(), sql, parameters or ())  # pyright: ignore[reportUnknownMemberType]
        self._rows = cast("list[sqlite3.Row]", await asked)
        return self

    @override
    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> "Cursor":
        await self._execute(self._all_asked, self._beginning(), sql, parameters)  # pyright: ignore[reportUnknownMemberType]
        return self

    @override
    async def fetchone(self) -> sqlite3.Row | None:
        return self._rows.pop(0) if self._rows else None

    @override
    async def fetchmany(self, size: int | None = None) -> list[sqlite3.Row]:
        count = size or self._cursor.arraysize
        rows, self._rows = self._rows[:count], self._rows[count:]
        return rows

    @override
    async def fetchall(self) -> list[sqlite3.Row]:
        rows, self._rows = self._rows, []
        return rows

    @override
    async def close(self) -> None:
        """Nothing is left to read, so that nothing is waited for."""
        self._cursor.close()

    def _asked(self, begin: str | None, sql: str, parameters: Sequence[Any]) -> list[sqlite3.Row]:
        if begin:
            self._cursor.execute(begin)
        self._cursor.execute(sql, parameters)
        return self._cursor.fetchall() if self._cursor.description else []

    def _all_asked(self, begin: str | None, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        if begin:
            self._cursor.execute(begin)
        self._cursor.executemany(sql, parameters)


class Connection(aiosqlite.Connection):
    """What is asked is asked in its order, and whether a transaction is open is told by what was asked, since whoever
    asked may have stopped to wait for it.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(lambda: sqlite3.connect(*args, **options), _CHUNK)
        self._thread.daemon = True  # a process that ends does not wait for it
        self._to_begin: str | None = None
        self._is_open = False

    def begin(self, how: str) -> None:
        """Let a transaction begin with the next statement."""
        self._to_begin = how

    def beginning(self) -> str | None:
        """What is to be said before the next statement, which will be asked now."""
        how, self._to_begin = self._to_begin, None
        self._is_open = self._is_open or how is not None
        return how

    @override
    async def commit(self) -> None:
        self._to_begin = None
        if self._is_open:
            await super().commit()
            self._is_open = False

    @override
    async def rollback(self) -> None:
        """Nobody waits for that."""
        self._to_begin = None
        if self._is_open:
            self._is_open = False
            self._tx.put_nowait((None, self._conn.rollback))  # pyright: ignore[reportUnknownMemberType]

    @override
    def cursor(self) -> Cursor:  # pyright: ignore[reportIncompatibleMethodOverride] - at hand at once
        return Cursor(self, self._conn.cursor())


async def connect(url: URL) -> Connection:
    """A connection as SQLAlchemy would open it."""
    args, options = url.get_dialect()().create_connect_args(url)
    return await cast("Any", Connection(*args, **options))
