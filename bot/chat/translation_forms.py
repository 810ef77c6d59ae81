"""Writing an entry's words in another language, and choosing which."""

from bot.chat.cards import Action, Card, Item
from bot.chat.entry_forms import Fields, fitting, translated_text, translated_words
from bot.chat.forms import Form
from bot.core.authors import signed
from bot.core.entries import Entry, Translation
from bot.core.languages import INTERFACE
from bot.core.texts import Name, Quote, Said, Text

FIELDS = {"words": translated_words, "text": translated_text}


def translation_form(aspect: str, entry: Entry, language: str, translation: Translation, revision: int) -> Form:
    """``aspect`` is *words* or *text*; what the entry itself says stands beside, as each field's hint."""
    return Form(
        name=f"translate.{aspect}-save",
        args=(entry.id, language, revision),
        title=Text(f"aspect-translated-{aspect}", language=Name("language", language)),
        fields=fitting(fields(aspect, translation)),
    )


def fields(aspect: str, translation: Translation) -> Fields:
    return FIELDS[aspect](translation)


def languages_card(entry: Entry, preferred: str) -> Card:
    """What there is in each language we speak, and in those it has beside, with a way to write it."""
    wanted = dict.fromkeys((preferred, *INTERFACE, *entry.translations))
    return Card(
        title=Quote(entry.title, entry.language),
        subtitle=Text("translate-which"),
        items=tuple(_item(entry, language) for language in wanted if language != entry.language),
    )


def _item(entry: Entry, language: str) -> Item:
    return Item(
        title=Name("language", language),
        note=standing_of(entry.translations.get(language)),
        action=Action("translate.open", Text("press-open"), (entry.id, language)),
    )


def translation_card(entry: Entry, language: str, translation: Translation | None) -> Card:
    """The original above, the translation below, so that one can be read beside the other."""
    body: list[Said] = [Quote(entry.title, entry.language), Quote(entry.summary, entry.language)]
    body += [Quote(entry.body, entry.language)] if entry.body else []
    presses = [
        Action("translate.words", Text("aspect-words"), (entry.id, language)),
        Action("translate.text", Text("aspect-text"), (entry.id, language)),
    ]
    if translation:
        body += [Text("translate-below"), Quote(translation.title, language), Quote(translation.summary, language)]
        body += [Quote(translation.body, language)] if translation.body else []
        presses.insert(0, Action("translate.review", Text("press-read-over"), (entry.id, language)))
    return Card(
        title=Name("language", language),
        subtitle=standing_of(translation),
        body=tuple(body),
        presses=tuple(presses),
    )


def standing_of(translation: Translation | None) -> Said:
    if translation is None:
        return Text("translation-missing")
    if translation.outdated_since:
        return Text("translation-behind", since=translation.outdated_since.date())
    if translation.reviewed_by:
        return Text("translation-read", by=signed(translation.reviewed_by))
    return Text("translation-machine") if translation.machine else Text("translation-human")
