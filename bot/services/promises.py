"""What was promised and could not be kept: moderators see it and decide."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.outbox import Standing, Troubled
from bot.core.people import Community, Member
from bot.services import auditing
from bot.store.transaction import Transaction

KEPT_FOR: Final = timedelta(days=90)
"""How long one can see where something was said, and that it was. What could not be said stays until it is decided."""
DRAFTS_KEPT_FOR: Final = timedelta(days=30)
_AT_ONCE: Final = 5000


async def troubled(tx: Transaction, *, community: Community, most: int) -> tuple[Sequence[Troubled], int]:
    """The latest that are dead or uncertain, and how many there are in all."""
    return await tx.outbox.troubled(community, most)


async def trouble(tx: Transaction, *, community: Community, number: int) -> Troubled:
    found = await tx.outbox.trouble(community, number)
    if found is None:
        raise UserError("delivery-gone", number=number)
    return found


async def retry(tx: Transaction, *, community: Community, number: int, by: Member, now: datetime) -> None:
    """Try again from the beginning. Whoever says so of an uncertain one has seen that it is not there."""
    found = await trouble(tx, community=community, number=number)
    if found.promise.expires and found.promise.expires <= now:
        raise UserError("delivery-too-late")
    await tx.outbox.revive(number, certain=found.standing is Standing.UNCERTAIN)
    await _note(tx, community, Deed.LETTER_REVIVED, found, by, now)


async def give_up(tx: Transaction, *, community: Community, number: int, by: Member, now: datetime) -> None:
    found = await trouble(tx, community=community, number=number)
    await tx.outbox.settle(number, Standing.VAIN, now)
    await _note(tx, community, Deed.LETTER_DROPPED, found, by, now)


async def arrived(tx: Transaction, *, community: Community, number: int, by: Member, now: datetime) -> None:
    """Believe a moderator who has seen it. What would follow its delivery does not, since nobody knows the place."""
    found = await trouble(tx, community=community, number=number)
    await tx.outbox.settle(number, Standing.SENT, now)
    await _note(tx, community, Deed.LETTER_ARRIVED, found, by, now)


async def forget(tx: Transaction, *, now: datetime) -> None:
    """Let go of what has been said long ago, a share at a time, and of forms nobody mended."""
    await tx.outbox.forget(now - KEPT_FOR, _AT_ONCE)
    await tx.drafts.forget(now - DRAFTS_KEPT_FOR)


async def _note(tx: Transaction, community: Community, deed: Deed, letter: Troubled, by: Member, now: datetime) -> None:
    """What kind of letter it is, never to whom."""
    about, detail = f"letter:{letter.id}", {"letter": letter.promise.name}
    await auditing.note(tx, community=community, actor=by, action=deed, about=about, detail=detail, now=now)
