"""`springboard restore`."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot import clock
from bot.services import restoring
from bot.settings import Settings
from bot.store import backing_up, migrating
from bot.store.backing_up import BackupError
from bot.store.database import Database

_MEANWHILE: Final = "What was due since is looked for before it is said; what was promised since is not known."


async def restore(settings: Settings, file: Path | None, made: datetime | None, *, say: Callable[[str], None]) -> None:
    """Put a backup in place of the database, or trust that another tool did, and note when it was made: ``made``, which
    is in UTC unless it says otherwise. Raises ``BackupError`` when that cannot be done; then nothing has changed.
    """
    told = backing_up.made(file) if file else None
    since = (made.replace(tzinfo=made.tzinfo or UTC) if made else None) or told
    if since is None:
        raise BackupError("When was this backup made? It does not tell, so say it with --made, rather too early.")
    if file:
        aside = settings.data / "aside" / f"{clock.now():%Y%m%d-%H%M%S}"
        backing_up.restore(settings.database, file, aside)
        if aside.is_dir():
            say(f"What was there before is in {aside}.")
    await migrating.migrate(settings.database)
    database = Database(settings.database)
    try:
        async with database.transaction() as tx:
            await restoring.note(tx, made=since)
    finally:
        await database.close()
    say(f"Restored what was known at {since:%Y-%m-%d %H:%M %Z}.")
    say(_MEANWHILE)
