"""pytest-alembic's four tests, and that the newest revision is known without loading alembic."""

from collections.abc import Generator
from pathlib import Path

import pytest
from alembic.config import Config as AlembicConfig
from alembic.script import ScriptDirectory
from pytest_alembic import Config, MigrationContext, create_alembic_fixture, tests
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

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
