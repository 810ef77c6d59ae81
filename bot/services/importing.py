"""Bringing in a file: first what would happen, then exactly that."""

import asyncio
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core import record_files
from bot.core.auditing import Deed
from bot.core.curation import aged
from bot.core.differences import differences
from bot.core.entries import Entry
from bot.core.errors import UserError
from bot.core.people import Community, Sender
from bot.core.record_files import FileError, Rejected
from bot.core.records import Problem, to_record
from bot.core.uploads import Upload
from bot.services import curating
from bot.services.curating import Hand
from bot.store.transaction import Transaction

KEPT_FOR: Final = timedelta(days=1)
"""How long a file waits for its *import* to be pressed."""


@dataclass(frozen=True, slots=True)
class Change:
    """An entry as the file wants it, and the fields that differ from what it is."""

    entry: Entry
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What importing a file would do. ``digest`` is the same for the same plan."""

    added: tuple[Entry, ...]
    changed: tuple[Change, ...]
    unchanged: int
    rejected: tuple[Rejected, ...]

    @property
    def digest(self) -> str:
        records = [to_record(entry) for entry in self.entries]
        return hashlib.sha256(json.dumps(records, sort_keys=True).encode()).hexdigest()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (*self.added, *(change.entry for change in self.changed))


async def plan(tx: Transaction, *, community: Community, upload: Upload, now: datetime) -> Plan:
    """What would happen. Fields a record leaves out stay as they are. Raises ``UserError`` for what is no such file."""
    form = record_files.form_of(upload.name)
    if form is None:
        raise UserError("file-form-unknown")
    try:
        raw = await asyncio.to_thread(record_files.raw_records, upload.content, form)
    except FileError as error:
        raise UserError(error.reason.id, **error.reason.args) from None
    if not raw:
        raise UserError("file-empty")
    named = {str(record.get("id")) for _, record in raw if not isinstance(record, Problem)}
    known = await tx.entries.some(community, named)
    records = {slug: to_record(entry) for slug, entry in known.items()}
    read = await asyncio.to_thread(record_files.entries_of, raw, records)
    changed: list[Change] = []
    for entry in read.entries:
        if entry.id in known and entry != (before := known[entry.id]):
            fields = dict.fromkeys(each.field.partition(".")[0] for each in differences(before, entry))
            changed.append(Change(aged(before, entry, now), tuple(fields)))
    added = tuple(entry for entry in read.entries if entry.id not in known)
    return Plan(
        added=added,
        changed=tuple(changed),
        unchanged=len(read.entries) - len(added) - len(changed),
        rejected=read.rejected,
    )


async def carry_out(tx: Transaction, *, community: Community, planned: Plan, reason: str, hand: Hand) -> None:
    for entry in planned.entries:
        await tx.entries.put(community, entry, author=hand.author, member=hand.member, reason=reason, at=hand.now)
    await curating.note(tx, community, Deed.LIBRARY_IMPORTED, None, hand, entries=len(planned.entries))


async def put_by(tx: Transaction, *, sender: Sender, upload: Upload, planned: Plan, now: datetime) -> int:
    """Keep a file until its owner says *import*; gives its number."""
    return await tx.uploads.keep(sender, upload, plan=planned.digest, at=now)


async def take_up(tx: Transaction, *, sender: Sender, number: int) -> tuple[Upload, str]:
    """A file put by, and the digest of what was said would happen with it."""
    found = await tx.uploads.get(sender, number)
    if found is None:
        raise UserError("upload-gone")
    return found


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.uploads.forget(now - KEPT_FOR)
