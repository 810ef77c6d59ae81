"""`springboard check` and `migrate`: each "no" comes with what to do about it, and no secret with either."""

import socket
import sqlite3
from contextlib import closing

import pytest

from tests.cli.conftest import Shell

SECRET = "hunter2-and-more"


def refused(shell: Shell, **settings: str) -> str:
    checked = shell("check", **settings)
    assert checked.returncode == 1, checked.stdout
    assert "Traceback" not in checked.stderr
    return checked.stdout


def test_all_is_well_once_there_is_a_library(stocked: Shell) -> None:
    said = stocked.says("check", WEB__PORT="0")
    assert "✗" not in said
    for line in ("✓ data folder data", "✓ tables of this version", "✓ library: 3 entries", "✓ Discord not configured"):
        assert line in said


def test_before_anything_is_made_it_says_how_to_make_it(bare: Shell) -> None:
    said = refused(bare)
    assert "✗ database (sqlite+aiosqlite) not made yet" in said
    assert "springboard run, or springboard migrate" in said
    assert not bare.data.exists()
    assert bare.says("migrate") == "The database is up to date.\n"
    said = refused(bare)
    assert "✓ tables of this version" in said
    assert "✗ library: 0 entries" in said
    assert "springboard import FILE" in said


def test_tables_of_another_version_are_to_be_migrated(bare: Shell) -> None:
    bare.data.mkdir()
    closing(sqlite3.connect(bare.data / "springboard.db")).__enter__().close()
    (bare.data / "springboard.db").touch()
    said = refused(bare)
    assert "✗ tables of this version" in said
    assert "→ Run: springboard migrate" in said
    assert bare.says("migrate") == bare.says("migrate") == "The database is up to date.\n"


@pytest.mark.parametrize(
    "url", ["sqlite+aiosqlite:////nowhere/at/all.db", f"oracle://me:{SECRET}@127.0.0.1/x", f"nonsense {SECRET}"]
)
def test_a_database_that_cannot_be_reached_is_named_without_its_password(bare: Shell, url: str) -> None:
    said = refused(bare, DATABASE_URL=url)
    assert "✗ database (" in said
    assert "Check SPRINGBOARD_DATABASE_URL" in said
    assert SECRET not in said


def test_a_data_folder_that_cannot_be_one(bare: Shell) -> None:
    said = refused(bare, DATA=str(bare.file("a-file", "")))
    assert "✗ data folder" in said
    assert "SPRINGBOARD_DATA" in said


def test_a_web_address_that_is_taken(stocked: Shell) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused(stocked, WEB__PORT=str(port))
    assert f"✗ web address 127.0.0.1:{port} is taken" in said
    assert "SPRINGBOARD_WEB__PORT" in said
    assert "✓ web page switched off" in stocked.says("check", WEB__ENABLED="false")


def test_a_discord_that_cannot_be_reached(stocked: Shell) -> None:
    said = refused(stocked, DISCORD__TOKEN=SECRET, DISCORD__API_URL="http://127.0.0.1:9", WEB__PORT="0")
    assert "✗ Discord cannot be reached" in said
    assert SECRET not in said


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"WEB__PORT": SECRET}, "SPRINGBOARD_WEB__PORT: "),
        ({"LOG__LEVEL": SECRET}, "SPRINGBOARD_LOG__LEVEL: "),
        ({"DISCORD": f"{{{SECRET}"}, "The settings cannot be read: "),
    ],
)
def test_settings_that_cannot_be_read_are_named_without_what_they_hold(
    bare: Shell, settings: dict[str, str], said: str
) -> None:
    done = bare("check", **settings)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stderr


def test_a_settings_file_that_is_broken_is_named(bare: Shell) -> None:
    bare.file("springboard.toml", "[web\nport = 1")
    done = bare("check")
    assert done.returncode == 2
    assert "The settings cannot be read: " in done.stderr
