"""The record of who changed what: noting a deed, reading it, and proving that nothing was taken out of it."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.auditing import Deed, Detail, Note
from bot.core.people import Community, Member
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """One page of notes, the newest first, and how many there are in all."""

    notes: tuple[Note, ...]
    total: int


async def note(
    tx: Transaction,
    *,
    community: Community,
    actor: Member | None,
    action: Deed,
    now: datetime,
    about: str | Member | None = None,
    detail: Detail | None = None,
) -> None:
    """Write down a deed, in the transaction that does it. ``actor`` is ``None`` for whoever runs the bot; ``about`` is
    an id or a member, and ``detail`` holds ids and values, never what somebody wrote.
    """
    await tx.audit.add(
        community,
        at=now,
        deed=action,
        actor=actor,
        about=about if isinstance(about, str) else None,
        whom=about if isinstance(about, Member) else None,
        detail=detail or {},
    )


async def read(tx: Transaction, *, community: Community, skip: int, most: int) -> Noted:
    notes = await tx.audit.page(community, skip=skip, most=most)
    return Noted(notes=tuple(notes), total=await tx.audit.count(community))


async def broken(tx: Transaction, *, community: Community) -> int | None:
    """Where the record was tampered with: the number of a note, 0 for its end, ``None`` for nowhere."""
    return await tx.audit.broken(community)
