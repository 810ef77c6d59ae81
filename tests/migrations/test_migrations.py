"""pytest-alembic's four tests, and that the newest revision is known without loading alembic."""

from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config as AlembicConfig
from alembic.script import ScriptDirectory
from pytest_alembic import Config, MigrationContext, create_alembic_fixture, tests
from sqlalchemy import JSON, Boolean, Connection, DateTime, Integer, MetaData, Table, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool
from sqlalchemy.types import TypeEngine

from bot.store import migrating
from tests.postgresql import Cluster

alembic = create_alembic_fixture(Config(config_options={"script_location": "migrations"}))


@pytest.fixture(params=["sqlite", "postgresql"])
def alembic_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[AsyncEngine]:
    if request.param == "sqlite":
        yield create_async_engine(f"sqlite+aiosqlite:///{tmp_path / 'springboard.db'}", poolclass=NullPool)
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        with cluster.empty() as address:
            yield create_async_engine(address, poolclass=NullPool)


def test_there_is_one_line_of_revisions(alembic: MigrationContext) -> None:
    tests.test_single_head_revision(alembic)


def test_upgrade(alembic: MigrationContext) -> None:
    tests.test_upgrade(alembic)


def test_the_tables_are_those_of_the_code(alembic: MigrationContext) -> None:
    tests.test_model_definitions_match_ddl(alembic)


def test_up_and_down_again(alembic: MigrationContext) -> None:
    tests.test_up_down_consistency(alembic)


def test_the_newest_revision_is_known_by_its_number() -> None:
    config = AlembicConfig()
    config.set_main_option("script_location", "migrations")
    assert migrating.head() == ScriptDirectory.from_config(config).get_current_head()


def test_names_in_the_library_become_those_of_members_who_bear_them(alembic: MigrationContext) -> None:
    alembic.migrate_up_before("0017")
    alembic.connection_executor.run_task(_before_names_were_linked)
    alembic.migrate_up_one()
    hands, given, decided = alembic.connection_executor.run_task(_names_linked)
    assert hands == [(1, 1, "Ada")]
    assert given == [("→", 2), ("→ 7", None), ("", None)]
    assert decided == [(None,)]


def _before_names_were_linked(connection: Connection) -> None:
    _put(connection, "communities", id=1)
    for number, name in enumerate(("Ada", "Grace", ""), 1):
        _put(connection, "members", id=number, name=name, community_id=1)
    _put(connection, "entries", id=1, community_id=1)
    for number, author in enumerate(("Ada", "springboard", "", "Ada"), 1):
        _put(connection, "revisions", id=number, number=number, author=author, entry_id=1)
    _put(connection, "gaps", id=1, community_id=1)
    for number, why in enumerate(("→ Grace", "→ 7", ""), 1):
        _put(connection, "gap_events", id=number, gap_id=1, why=why)
    _put(connection, "proposals", id=1, community_id=1, decided_by="Ada")


def _names_linked(connection: Connection) -> tuple[list[Any], ...]:
    asked = (
        "SELECT entry_id, member_id, name FROM entry_hands",
        "SELECT why, whom_id FROM gap_events ORDER BY id",
        "SELECT decided_by FROM proposals",
    )
    return tuple([tuple(row) for row in connection.execute(text(each))] for each in asked)


def _put(connection: Connection, name: str, /, **given: Any) -> None:
    """A row as tables are at that revision, filled with whatever it must have."""
    table = Table(name, MetaData(), autoload_with=connection)
    needed = {column.name: _value(column.type) for column in table.columns if not column.nullable}
    connection.execute(table.insert().values({**needed, **given}))


def _value(kind: TypeEngine[Any]) -> Any:
    values: dict[type[TypeEngine[Any]], Any] = {Boolean: False, DateTime: datetime(2026, 1, 1), JSON: {}, Integer: 1}  # noqa: DTZ001 - as they are kept
    return next((value for sort, value in values.items() if isinstance(kind, sort)), "one")
