"""`springboard import` and `springboard export`."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bot.app import App
from bot.chat.entry_cards import entry_card
from bot.chat.plain import plain
from bot.core.entries import Entry
from bot.core.people import Setting
from bot.core.record_files import Read, read_records
from bot.core.texts import Text
from bot.services import library

_FORMS: Final = {".jsonl": "jsonl", ".json": "jsonl", ".yaml": "yaml", ".yml": "yaml", ".csv": "csv"}
_LOCALE: Final = "en"


async def bring_in(app: App, file: Path, *, say: Callable[[str], None]) -> bool:
    """Import a file, or name every record that keeps it out; ``False`` when nothing was imported."""
    read = _read(app, file, say=say)
    if read is None:
        return False
    [community, *_] = await app.communities()
    async with app.database.transaction() as tx:
        done = await library.bring_in(
            tx, community=community, entries=read.entries, author="import", reason=file.name, now=app.clock()
        )
    say(f"{len(done.added)} added, {len(done.changed)} changed, {done.unchanged} were there already.")
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
    _write(app, folder, entries)
    say(f"{len(entries)} entries written to {folder}.")
    return True


def _read(app: App, file: Path, *, say: Callable[[str], None]) -> Read | None:
    form = _FORMS.get(file.suffix.lower())
    if form is None:
        say(f"{file.name}: I read .jsonl, .yaml and .csv.")
        return None
    try:
        content = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        say(f"{file.name}: this is not UTF-8 text.")
        return None
    read = read_records(content, form)
    for rejected in read.rejected:
        for problem in rejected.problems:
            reason = app.words(problem.reason, _LOCALE)
            say(f"{file.name}:{rejected.where}: {problem.field} {reason}".replace(":  ", ": "))
    if read.rejected:
        say(f"Nothing was imported: {len(read.rejected)} records have to be mended first.")
        return None
    return read


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
