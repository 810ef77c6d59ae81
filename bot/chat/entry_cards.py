"""Showing entries: the card that answers, the card by itself, and the line in a list."""

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from bot.chat.cards import Action, Card, Fact, Item, Link, Press
from bot.core.authors import signed
from bot.core.entries import Entry, Evidence, Kind, Seen, Source, Translation
from bot.core.people import Setting
from bot.core.texts import Name, Quote, Said, Text
from bot.core.transfer import check

SHORT_BODY = 420
"""Characters of a body shown before *more* is pressed."""


def entry_card(
    entry: Entry,
    *,
    locale: str,
    setting: Setting,
    part: Said | None = None,
    why: Sequence[Said] = (),
    presses: Sequence[Press] = (),
    items: Sequence[Item] = (),
    whole: bool = False,
) -> Card:
    """An entry in the reader's language where it has one. ``part`` is what of its body answers, ``why`` the
    reasons it was chosen; ``whole`` shows the full body and every fact instead.
    """
    language, wording = entry.wording(locale)
    return Card(
        title=Quote(wording.title, language),
        subtitle=_where_and_when(entry),
        body=tuple(_body(wording, language, part=part, whole=whole)),
        facts=tuple(_facts(entry, wording, language, setting, why, whole=whole)),
        items=tuple(items),
        footer=tuple(_footer(entry, wording, language, locale)),
        presses=(*presses, *_source_links(entry.sources[:1])),
    )


def entry_item(entry: Entry, *, locale: str, action: Action) -> Item:
    """An entry as one of several: title, summary, and a quiet line on where and how it is known."""
    language, wording = entry.wording(locale)
    return Item(
        title=Quote(wording.title, language),
        body=Quote(wording.summary, language),
        note=_where_and_when(entry),
        action=action,
    )


def _where_and_when(entry: Entry) -> Said | None:
    parts: list[Said] = [Text(f"kind-{entry.kind}")]
    if entry.country:
        parts.append(Name("country", entry.country))
    if entry.place:
        parts.append(Text("place-nationwide") if entry.place == "nationwide" else Quote(entry.place))
    if entry.start and entry.end:
        parts.append(Text("years-between", start=str(entry.start), end=str(entry.end)))
    elif entry.start:
        parts.append(Text("years-since", start=str(entry.start)))
    elif entry.end:
        parts.append(Text("years-until", end=str(entry.end)))
    if entry.status:
        parts.append(Text(f"status-{entry.status}"))
    return Text("joined", parts=tuple(parts))


def _body(wording: Translation, language: str, *, part: Said | None, whole: bool) -> Iterable[Said]:
    yield Quote(wording.summary, language)
    if whole and wording.body:
        yield Quote(wording.body, language)
    elif part:
        yield part
    elif wording.body and len(wording.body) <= SHORT_BODY:
        yield Quote(wording.body, language)


def _facts(
    entry: Entry, wording: Translation, language: str, setting: Setting, why: Sequence[Said], *, whole: bool
) -> Iterable[Fact]:
    def quoted(texts: Iterable[str]) -> tuple[Said, ...]:
        return tuple(Quote(text.replace("->", "→"), language) for text in texts)

    if why:
        yield Fact(Text("fact-why"), tuple(why))
    if entry.kind is Kind.PRACTICE or entry.evidence is not Evidence.NOT_SEEN:
        results = quoted([wording.results]) if wording.results else ()
        yield Fact(Text("fact-evidence"), (Text(f"evidence-{entry.evidence}"), *results))
    if entry.conditions:
        checked = zip(check(entry.conditions, setting), _conditions(entry, wording, language), strict=True)
        lines = tuple(Text(f"condition-{each.standing}", text=text) for each, text in checked)
        yield Fact(Text("fact-conditions"), lines)
    if wording.cautions:
        yield Fact(Text("fact-cautions"), quoted(wording.cautions))
    if wording.lineage:
        yield Fact(Text("fact-lineage"), quoted(wording.lineage))
    if whole and entry.organisation:
        yield Fact(Text("fact-organisation"), (Quote(entry.organisation),))
    if entry.credit:
        yield Fact(Text("fact-credit"), (Quote(entry.credit),))
    if entry.sources:
        shown = entry.sources if whole else entry.sources[:1]
        yield Fact(Text("fact-sources"), tuple(_source(source) for source in shown))


def _conditions(entry: Entry, wording: Translation, language: str) -> Sequence[Quote]:
    """The conditions' texts; a translation that has fewer than the entry now does is not followed."""
    if len(wording.conditions) == len(entry.conditions):
        return [Quote(text, language) for text in wording.conditions]
    return [Quote(condition.text, entry.language) for condition in entry.conditions]


def _source(source: Source) -> Said:
    site = Quote(urlsplit(source.url).netloc.removeprefix("www."))
    if source.note is Seen.UNREAD or source.checked is None:
        return Text("source-unread", site=site)
    return Text(f"source-{source.note}", site=site, checked=source.checked)


def _source_links(sources: Sequence[Source]) -> Iterable[Link]:
    return (Link(Text("press-source"), source.url) for source in sources)


def _footer(entry: Entry, wording: Translation, language: str, locale: str) -> Iterable[Said]:
    if language != locale:
        yield Text("entry-other-language", language=Name("language", language))
    elif language != entry.language and wording.machine and not wording.reviewed_by:
        yield Text("entry-machine-translated", language=Name("language", entry.language))
    if wording.outdated_since:
        yield Text("entry-translation-outdated")
    if entry.confirmed_by and entry.confirmed_at:
        yield Text("entry-confirmed", by=signed(entry.confirmed_by), at=entry.confirmed_at)
    else:
        yield Text("entry-unconfirmed")
