"""`springboard ask`: one question, one answer, on standard output."""

import json
from typing import Any

from bot.app import App
from bot.chat.forms import Form
from bot.chat.params import CountryReader, LanguageReader
from bot.chat.plain import plain
from bot.core.entries import Entry
from bot.core.people import terminal_owner
from knowledge.mind import Asking
from knowledge.verdict import Candidate, Verdict


async def ask(app: App, question: str, *, language: str | None, country: str | None, as_json: bool) -> str:
    """The answer as people read it, or the verdict as programs do. Raises ``UserError`` for a language or a country
    that nobody knows.
    """
    locale = LanguageReader().read("language", language) if language else None
    place = CountryReader().read("country", country) if country else None
    if as_json:
        return json.dumps(await _record(app, question, locale, place), ensure_ascii=False)
    spoken = await app.dispatcher.hear(question, terminal_owner(locale, place))
    if isinstance(spoken.answer, Form):
        return app.words(spoken.answer.title, spoken.locale)
    return plain(spoken.answer.card, app.words, spoken.locale)


async def _record(app: App, question: str, language: str | None, country: str | None) -> dict[str, Any]:
    [community, *_] = await app.communities()
    asking = Asking(languages=(language,) if language else (), country=country)
    verdict = await app.minds.of(community).ask(question, asking)
    async with app.database.reading() as tx:
        entries = await tx.entries.some(community, [candidate.id for candidate in verdict.candidates])
    shown = [_entry(candidate, entries[candidate.id]) for candidate in verdict.candidates if candidate.id in entries]
    return {**_verdict(verdict), "entries": shown}


def _verdict(verdict: Verdict) -> dict[str, Any]:
    record: dict[str, Any] = {
        "decision": verdict.decision.value,
        "confidence": round(verdict.confidence, 4),
        "language": verdict.language,
    }
    if verdict.referral:
        record["referral"] = verdict.referral
    if verdict.facets:
        record["choices"] = list(verdict.facets)
    if verdict.by_words_alone:
        record["by_words_alone"] = True
    return record


def _entry(candidate: Candidate, entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "score": round(candidate.score, 4),
        "why": {
            "nearest": candidate.nearest.text if candidate.nearest else None,
            "words": list(candidate.shared),
            "named": candidate.named,
        },
        "kind": entry.kind.value,
        "summary": entry.summary,
        "source": entry.sources[0].url if entry.sources else None,
    }
