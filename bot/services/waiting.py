"""Putting off what waits for a moderator, or having seen it."""

from datetime import datetime, timedelta
from typing import Final

from bot.core.auditing import Deed
from bot.core.people import Community
from bot.core.queue import PUT_OFF_FOR, Waiting
from bot.services import curating
from bot.services.curating import Hand
from bot.store.queue import EVERYBODY
from bot.store.transaction import Transaction

SEEN_FOR: Final = timedelta(days=30)
"""How long what was seen, and is still so, does not come back."""


async def put_off(tx: Transaction, *, community: Community, kind: str, item: str, who: str, now: datetime) -> None:
    """Not now, says one moderator; others still see it."""
    await tx.queue.put_off(kind, community, item, who=who, now=now, until=now + PUT_OFF_FOR)


async def take_up(tx: Transaction, *, community: Community, kind: str, item: str, who: str) -> None:
    await tx.queue.take_back(kind, community, item, who=who)


async def see(tx: Transaction, *, community: Community, kind: str, item: str, hand: Hand) -> None:
    """Nothing to do, for anybody. Refusals come back as soon as there are new ones; the rest in a month."""
    until = hand.now if kind == Waiting.REFUSED else hand.now + SEEN_FOR
    await tx.queue.put_off(kind, community, item, who=EVERYBODY, now=hand.now, until=until)
    await curating.note(tx, community, Deed.QUEUE_SEEN, item, hand, kind=kind)


async def unsee(tx: Transaction, *, community: Community, kind: str, item: str, hand: Hand) -> None:
    await tx.queue.take_back(kind, community, item, who=EVERYBODY)
    await curating.note(tx, community, Deed.UNDONE, item, hand, kind=kind)
