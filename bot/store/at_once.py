"""SQLite asked in one go: a statement, its rows and its end are one crossing to the thread it lives in, not four.

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

    def __init__(self, connection: aiosqlite.Connection, cursor: sqlite3.Cursor) -> None:
        super().__init__(connection, cursor)
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
        asked = self._execute(self._asked, sql, parameters or ())  # pyright: ignore[reportUnknownMemberType]
        self._rows = cast("list[sqlite3.Row]", await asked)
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

    def _asked(self, sql: str, parameters: Sequence[Any]) -> list[sqlite3.Row]:
        self._cursor.execute(sql, parameters)
        return self._cursor.fetchall() if self._cursor.description else []


class Connection(aiosqlite.Connection):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(lambda: sqlite3.connect(*args, **options), _CHUNK)
        self._thread.daemon = True  # a process that ends does not wait for it

    @override
    def cursor(self) -> Cursor:  # pyright: ignore[reportIncompatibleMethodOverride] - at hand at once
        return Cursor(self, self._conn.cursor())


async def connect(url: URL) -> Connection:
    """A connection as SQLAlchemy would open it."""
    args, options = url.get_dialect()().create_connect_args(url)
    return await cast("Any", Connection(*args, **options))
