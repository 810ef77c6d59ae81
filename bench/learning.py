"""Does it learn? Questions with known answers are replayed: half become wordings of the entries that answer them, as
when moderators accept them, and the other half is asked before and after.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from bench.questions import Posed, ask_all, figures, read
from bot import models, starter
from bot.core.entries import Entry
from bot.core.proposals import is_fit, is_new_for
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.mind import Mind
from knowledge.shelf import MemoryShelf, PressedShelf


async def learn(file: Path, *, say: Callable[[str], None]) -> None:
    """Every second question of those the library answers is accepted, for each entry that answers it."""
    begun = models.begin(LibrarySettings())
    entries = {entry.id: entry for entry in starter.entries()}
    mind = Mind(
        calibration=calibration.load(),
        router=referral.Router(referral.read()),
        shelf=PressedShelf(starter.VECTORS, MemoryShelf()),
        first=begun.first,
        second=begun.second,
    )
    try:
        await mind.learn([document_of(entry) for entry in entries.values()])
        posed = [each for each in read(file) if each.expected == "answer" and each.relevant & entries.keys()]
        accepted, others = posed[::2], posed[1::2]
        before = [await _hits(mind, asked) for asked in (accepted, others)]
        taught = _taught(entries, accepted)
        await mind.learn([document_of(entry) for entry in taught.values()])
        after = [await _hits(mind, asked) for asked in (accepted, others)]
    finally:
        mind.close()
        begun.close()
    say(f"{len(accepted)} questions accepted as wordings of {len(taught)} entries, {len(others)} others asked")
    say("            before           after")
    say("            hit@1   hit@3    hit@1   hit@3")
    for name, was, now in zip(("accepted", "the others"), before, after, strict=True):
        say(f"{name:<10}  {was[0]:.3f}   {was[1]:.3f}    {now[0]:.3f}   {now[1]:.3f}")


async def _hits(mind: Mind, asked: Sequence[Posed]) -> tuple[float, float]:
    result = figures(await ask_all(mind, asked))["answer"]
    return result["hit@1"], result["hit@3"]


def _taught(entries: dict[str, Entry], accepted: Sequence[Posed]) -> dict[str, Entry]:
    """The entries that learn something, by the same rules as when a member presses *helpful*."""
    taught: dict[str, Entry] = {}
    for posed in accepted:
        for slug in posed.relevant & entries.keys():
            entry = taught.get(slug, entries[slug])
            if is_fit(posed.text) and is_new_for(entry, posed.text):
                learnt = (*entry.learnt.get(posed.language, ()), posed.text)
                taught[slug] = replace(entry, learnt={**entry.learnt, posed.language: learnt})
    return taught
