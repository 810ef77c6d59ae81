"""Two entries that are one: what the one that stays takes over from the other."""

from collections.abc import Mapping
from dataclasses import replace

from bot.core.entries import Entry
from bot.core.proposals import is_new_for, key_of


def joined(kept: Entry, other: Entry) -> Entry:
    """``kept`` with the other's ways to be asked for, its title among them, its sources, and the translations and
    facts it lacks. Its own words stay: two texts cannot be joined without somebody reading them.
    """
    return replace(
        kept,
        phrasings=_ways(kept, kept.phrasings, {other.language: (other.title,)}, other.phrasings),
        learnt=_ways(kept, kept.learnt, other.learnt),
        translations={**other.translations, **kept.translations}
        if kept.language == other.language
        else kept.translations,
        sources=(*kept.sources, *(each for each in other.sources if each.url not in {own.url for own in kept.sources})),
        topics=tuple(dict.fromkeys((*kept.topics, *other.topics))),
        target_groups=tuple(dict.fromkeys((*kept.target_groups, *other.target_groups))),
        cautions=tuple(dict.fromkeys((*kept.cautions, *other.cautions))),
        lineage=tuple(dict.fromkeys((*kept.lineage, *other.lineage))),
        country=kept.country or other.country,
        place=kept.place or other.place,
        organisation=kept.organisation or other.organisation,
        start=kept.start or other.start,
        end=kept.end or other.end,
        status=kept.status or other.status,
    )


def _ways(
    kept: Entry, own: Mapping[str, tuple[str, ...]], *others: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    ways = {language: list(texts) for language, texts in own.items()}
    seen: set[str] = set()
    for other in others:
        for language, texts in other.items():
            for text in texts:
                if is_new_for(kept, text) and key_of(text) not in seen:
                    seen.add(key_of(text))
                    ways.setdefault(language, []).append(text)
    return {language: tuple(texts) for language, texts in ways.items()}
