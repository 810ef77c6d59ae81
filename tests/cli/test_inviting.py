"""`springboard invite`, and the record it writes to."""

import sqlite3
from contextlib import closing

from tests.cli.conftest import Shell


def test_an_invitation_is_a_link_to_the_page_as_it_is_reached(stocked: Shell) -> None:
    link, said = stocked.says("invite", "--role", "owner", "--name", "Ada").splitlines()
    assert link.startswith("http://127.0.0.1:8080/sign-in/")
    assert "once, within 15 minutes" in said
    link, _ = stocked.says("invite", WEB__ADDRESS="https://ask.example.org/").splitlines()
    assert link.startswith("https://ask.example.org/sign-in/")


def test_what_cannot_be_invited_is_said(stocked: Shell) -> None:
    unknown = stocked("invite", "--role", "emperor")
    assert unknown.returncode == 1
    assert "Choose one of: owner, moderator, member." in unknown.stdout
    off = stocked("invite", WEB__ENABLED="false")
    assert off.returncode == 1
    assert "The web page is switched off" in off.stdout


def test_a_record_somebody_changed_is_found(stocked: Shell) -> None:
    stocked.says("invite", "--role", "owner")
    assert "✓ record of changes is whole" in stocked.says("check", WEB__PORT="0")
    with closing(sqlite3.connect(stocked.data / "springboard.db")) as database:
        database.execute("UPDATE audit SET detail = '{}'")
        database.commit()
    checked = stocked("check", WEB__PORT="0")
    assert checked.returncode == 1
    assert "✗ record of changes is broken at note 1" in checked.stdout
