"""Translations of entries: made by people, or by machine and read over by people."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.core.editing import merge
from bot.core.entries import Translation
from bot.core.errors import ReopenError, UserError
from bot.core.people import Community
from bot.core.reasons import Reason
from bot.core.texts import Text
from bot.services import curating
from bot.services.curating import Changed, Hand
from bot.store.entries import Revision
from bot.store.transaction import Transaction

BLANK = Translation(title="", summary="", machine=False)


async def find(tx: Transaction, *, community: Community, slug: str, language: str) -> tuple[Revision, Translation]:
    """An entry and its words in a language, blank where there are none yet."""
    found = await curating.find(tx, community=community, slug=slug)
    if language == found.entry.language:
        raise UserError("translation-own-language", title=found.entry.title)
    return found, found.entry.translations.get(language, BLANK)


async def write(
    tx: Transaction,
    *,
    community: Community,
    slug: str,
    language: str,
    begun_from: int,
    typed: Mapping[str, Any],
    shown: Callable[[Translation], Mapping[str, str]],
    hand: Hand,
) -> Changed:
    """What a person wrote: from now on the translation is theirs, and as new as the entry. What others changed since
    the form was begun is kept, as with the entry's own words.
    """
    found, theirs = await find(tx, community=community, slug=slug, language=language)
    then = await tx.entries.revision(community, slug, begun_from) or found
    base = then.entry.translations.get(language, BLANK)
    merged = merge(base, theirs, typed)
    if merged.clashes:
        mine = replace(merged.result, **{name: typed[name] for name in merged.clashes})
        told = (curating.told(found, Text(f"field-{name}"), getattr(theirs, name), hand.now) for name in merged.clashes)
        raise ReopenError("clash-found", what=tuple(told), carried=(slug, language, found.number), answers=shown(mine))
    mine = replace(merged.result, machine=False, reviewed_by=hand.author, outdated_since=None)
    return await _keep(tx, community, found, language, mine, Reason.TRANSLATED, hand)


async def read_over(tx: Transaction, *, community: Community, slug: str, language: str, hand: Hand) -> Changed:
    """A translation as read over beside the entry, and found right."""
    found, translation = await find(tx, community=community, slug=slug, language=language)
    if language not in found.entry.translations:
        raise UserError("translation-none", title=found.entry.title)
    mine = replace(translation, reviewed_by=hand.author, outdated_since=None)
    return await _keep(tx, community, found, language, mine, Reason.READ_OVER, hand)


async def _keep(
    tx: Transaction,
    community: Community,
    before: Revision,
    language: str,
    translation: Translation,
    reason: Reason,
    hand: Hand,
) -> Changed:
    after = replace(before.entry, translations={**before.entry.translations, language: translation})
    return await curating.keep(tx, community=community, before=before, after=after, reason=reason, hand=hand)
