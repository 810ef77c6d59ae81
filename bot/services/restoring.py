"""After a backup was restored: it does not know what has been said since it was made."""

from datetime import datetime

from bot.store.backing_up import MADE
from bot.store.transaction import Transaction


async def note(tx: Transaction, *, made: datetime) -> None:
    """This database was restored from a backup made then."""
    await tx.kept.put(MADE, made.isoformat())


async def doubt(tx: Transaction, *, now: datetime) -> int | None:
    """Doubt, once, whatever a restored backup believes to be unsaid although it was due: it is looked for before it is
    said. How many those are; ``None`` where nothing was restored.
    """
    made = await tx.kept.take(MADE)
    return None if made is None else await tx.outbox.doubt(datetime.fromisoformat(made), now)
