"""What is kept of a member goes with them, from every table there is."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Column, Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import JSON, Boolean, DateTime, Float, Integer, TypeDecorator

from bot.app import App
from bot.store.tables import metadata
from tests.chatting import Chat
from tests.clock import NOON

MEMBERS = metadata.tables["members"]


def columns_naming_members() -> Iterator[Column[Any]]:
    for table in metadata.sorted_tables:
        yield from (key.parent for key in table.foreign_keys if key.column is MEMBERS.c.id)


def name(column: Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"


@pytest.mark.parametrize("column", [*columns_naming_members()], ids=name)
def test_every_table_lets_a_member_go(column: Column[Any]) -> None:
    [key] = column.foreign_keys
    assert key.ondelete in {"CASCADE", "SET NULL"}
    assert key.ondelete == "CASCADE" or column.nullable


def test_every_column_that_looks_like_a_member_is_one() -> None:
    named = {name(column) for column in columns_naming_members()}
    looking = {
        name(column)
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name == "member_id" or column.name.endswith("_member_id")
    }
    assert looking - named == set()


@pytest.mark.parametrize("column", [*columns_naming_members()], ids=name)
async def test_nothing_names_a_member_any_more_once_they_are_erased(app: App, chat: Chat, column: Column[Any]) -> None:
    """A row in every table, filled with whatever it needs; then the member erases themselves."""
    await chat.hears("/me edit")
    await chat.fills(country="Malta")
    async with app.database.engine.begin() as connection:
        number = await connection.scalar(select(MEMBERS.c.id))
        if column.table.name != "accounts":
            await put(connection, column.table, {column.name: number})
    await chat.hears("/me erase")
    assert await chat.presses("Yes, erase everything") == "It is erased. I no longer know you here."
    async with app.database.engine.begin() as connection:
        left = await connection.execute(select(column).where(column == number))
        assert left.all() == []


async def put(connection: AsyncConnection, table: Table, given: dict[str, Any]) -> Any:
    """A row with a value for every column that must have one, and rows for whatever it refers to; gives its key."""
    values: dict[str, Any] = {}
    for column in table.columns:
        if column.name in given or column.nullable or column is table.autoincrement_column:
            continue
        values[column.name] = await _referred(connection, column) if column.foreign_keys else _value(column)
    done = await connection.execute(insert(table).values({**values, **given}).returning(*table.primary_key))
    return done.one()[0]


async def _referred(connection: AsyncConnection, column: Column[Any]) -> Any:
    [key] = column.foreign_keys
    known = await connection.scalar(select(key.column).limit(1))
    return known if known is not None else await put(connection, key.column.table, {})


def _value(column: Column[Any]) -> Any:
    kind = column.type.impl if isinstance(column.type, TypeDecorator) else column.type
    values: dict[type[Any], Any] = {Boolean: True, DateTime: NOON, JSON: {}, Float: 1.0, Integer: 1}
    return next((value for sort, value in values.items() if isinstance(kind, sort)), f"{column.name}-1")
