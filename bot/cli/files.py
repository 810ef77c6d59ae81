"""`springboard import` and `springboard export`."""

import asyncio
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bot.app import App
from bot.chat.entry_cards import entry_card
from bot.chat.plain import plain
from bot.core import organisation_files
from bot.core.entries import Entry
from bot.core.errors import UserError
from bot.core.organisation_files import OrganisationFileError
from bot.core.people import Community, Setting
from bot.core.texts import Text
from bot.core.uploads import Upload
from bot.services import importing, library, organisations
from bot.services.curating import Hand
from bot.services.importing import Plan

_LOCALE: Final = "en"


async def bring_in(app: App, file: Path, *, say: Callable[[str], None]) -> bool:
    """Import a file, or name every record that keeps it out; ``False`` when nothing was imported. A file of the name
    organisations are exported under holds organisations.
    """
    [community, *_] = await app.communities()
    if file.name == organisation_files.NAME:
        return await _bring_in_organisations(app, community, file, say=say)
    async with app.database.transaction() as tx:
        try:
            upload = Upload(file.name, await asyncio.to_thread(file.read_bytes))
            planned = await importing.plan(tx, community=community, upload=upload, now=app.clock())
        except UserError as refusal:
            say(f"{file.name}: {app.words(Text(refusal.text_id, **refusal.args_for_text), _LOCALE)}")
            return False
        if planned.rejected:
            _refuse(app, file, planned, say=say)
            return False
        hand = Hand(author="import", now=app.clock())
        await importing.carry_out(tx, community=community, planned=planned, reason=file.name, hand=hand)
    added, changed = len(planned.added), len(planned.changed)
    say(f"{added} added, {changed} changed, {planned.unchanged} were there already.")
    return True


async def give_out(app: App, folder: Path, *, say: Callable[[str], None]) -> bool:
    """Write ``entries.jsonl`` and a Markdown page for each entry, in place of those of an earlier export; ``False``
    where that would take the place of something else.
    """
    pages = folder / "entries"
    if pages.exists() and not (folder / "entries.jsonl").exists():
        say(f"{pages} is there already and is no export: choose another folder.")
        return False
    [community, *_] = await app.communities()
    async with app.database.reading() as tx:
        entries = await tx.entries.every(community)
        directory = await tx.organisations.every(community)
    _write(app, folder, entries)
    (folder / organisation_files.NAME).write_text(organisation_files.as_jsonl(directory), encoding="utf-8")
    say(f"{len(entries)} entries written to {folder}.")
    return True


async def _bring_in_organisations(app: App, community: Community, file: Path, *, say: Callable[[str], None]) -> bool:
    """They are as unconfirmed as anything somebody has written down; those that are there already stay as they are."""
    try:
        found = organisation_files.from_jsonl(await asyncio.to_thread(file.read_text, encoding="utf-8"))
    except (OrganisationFileError, UnicodeDecodeError) as error:
        say(f"{file.name}: {error}")
        return False
    async with app.database.transaction() as tx:
        added = await organisations.bring_in(tx, community=community, found=found, now=app.clock())
    say(f"{added} organisations added, {len(found) - added} were there already.")
    return True


def _refuse(app: App, file: Path, planned: Plan, *, say: Callable[[str], None]) -> None:
    for rejected in planned.rejected:
        for problem in rejected.problems:
            reason = app.words(problem.reason, _LOCALE)
            say(f"{file.name}:{rejected.where}: {problem.field} {reason}".replace(":  ", ": "))
    say(f"Nothing was imported: {len(planned.rejected)} records have to be mended first.")


def _write(app: App, folder: Path, entries: Sequence[Entry]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "entries.jsonl").write_text(library.as_jsonl(entries), encoding="utf-8")
    pages = folder / "entries"
    shutil.rmtree(pages, ignore_errors=True)
    pages.mkdir()
    for entry in entries:
        (pages / f"{entry.id}.md").write_text(_page(app, entry), encoding="utf-8")


def _page(app: App, entry: Entry) -> str:
    card = entry_card(entry, locale=entry.language, setting=Setting(), whole=True)
    title = app.words(card.title, _LOCALE) if card.title else entry.id
    said = plain(card, app.words, _LOCALE).removeprefix(title).strip()
    sources = "\n".join(f"- <{source.url}>" for source in entry.sources)
    return f"# {title}\n\n{said}\n\n{app.words(Text('fact-sources'), _LOCALE)}:\n\n{sources}\n"
