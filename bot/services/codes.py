"""Making codes that work once, and looking at those people give."""

from datetime import datetime

from bot.core import codes
from bot.core.codes import LASTS, TRIES, TRIES_WITHIN, Code, Opens
from bot.core.errors import UserError
from bot.core.people import Community, Member, Sender
from bot.store.transaction import Transaction


async def make(
    tx: Transaction, *, opens: Opens, community: Community, maker: Member, sender: Sender, now: datetime
) -> tuple[str, datetime]:
    """A new code, and until when it works. What its maker made before for the same is void."""
    written, until = codes.new(), now + LASTS[opens]
    await tx.codes.keep(
        Code(
            key=codes.kept(written),
            opens=opens,
            community=community,
            maker=maker,
            platform=sender.platform,
            until=until,
        )
    )
    return written, until


async def look(tx: Transaction, *, written: str, opens: Opens, sender: Sender, now: datetime) -> Code | None:
    """The code somebody gave; ``None``, which is counted, when it does not work. So that it stays counted, whoever
    calls this says so without raising. Raises ``UserError`` when an account has tried too often.
    """
    if await tx.codes.tries(sender, now - TRIES_WITHIN) >= TRIES:
        raise UserError("code-too-often")
    found = await tx.codes.get(codes.kept(written), opens, now)
    if found is None:
        await tx.codes.tried(sender, now)
    return found


async def use_up(tx: Transaction, *, code: Code) -> None:
    """Raises ``UserError`` when somebody else was faster."""
    if not await tx.codes.use_up(code.key):
        raise UserError("code-wrong")


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.codes.forget(now, tried_before=now - TRIES_WITHIN)
