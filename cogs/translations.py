"""`translation add` and `review`: entries in other languages, by hand or read over."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.chat.commands import Cog, action, command, form
from bot.chat.curation_cards import changed_card
from bot.chat.entry_forms import defaults
from bot.chat.hands import hand_of
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef, Language
from bot.chat.translation_forms import fields, languages_card, translation_card, translation_form
from bot.core import lines
from bot.core.entries import Translation
from bot.core.people import Role
from bot.core.texts import Name, Text
from bot.services import curating, translating
from bot.services.curating import Changed
from bot.services.minds import Minds


class TranslationCog(Cog):
    """Changing an entry's own words marks its translations; here they are brought up to it again."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(group="translation", role=Role.MODERATOR)
    async def add(self, request: Request, entry: AnyEntryRef, language: Language) -> Answer:
        """Write an entry's words in another language."""
        return await _form(request, "words", entry, language, None)

    @command(group="translation", role=Role.MODERATOR)
    async def review(self, request: Request, entry: AnyEntryRef, language: Language) -> Answer:
        """Read a translation beside the entry, and say that it is right."""
        return await _beside(request, entry, language)

    @action("translate.choose", role=Role.MODERATOR)
    async def choose(self, request: Request, entry: AnyEntryRef) -> Answer:
        found = await curating.find(request.tx, community=request.community, slug=entry)
        return show(languages_card(found.entry, request.locale))

    @action("translate.open", role=Role.MODERATOR)
    async def opened(self, request: Request, entry: AnyEntryRef, language: Language) -> Answer:
        return await _beside(request, entry, language)

    @action("translate.review", role=Role.MODERATOR)
    async def reviewed(self, request: Request, entry: AnyEntryRef, language: Language) -> Answer:
        changed = await translating.read_over(
            request.tx, community=request.community, slug=entry, language=language, hand=hand_of(request)
        )
        return self._done(request, Text("now-read-over", language=Name("language", language)), changed)

    @action("translate.words", role=Role.MODERATOR)
    async def words(
        self, request: Request, entry: AnyEntryRef, language: Language, revision: int | None = None
    ) -> Answer:
        return await _form(request, "words", entry, language, revision)

    @form("translate.words-save", opening="translate.words", role=Role.MODERATOR)
    async def save_words(  # noqa: PLR0913 - a form's fields
        self,
        request: Request,
        entry: AnyEntryRef,
        language: Language,
        revision: int,
        *,
        title: str,
        summary: str,
        results: str = "",
        conditions: str = "",
        cautions: str = "",
    ) -> Answer:
        typed = {
            "title": title,
            "summary": summary,
            "results": results,
            "conditions": lines.lines(conditions),
            "cautions": lines.lines(cautions),
        }
        return await self._saved(request, "words", entry, language, revision, typed)

    @action("translate.text", role=Role.MODERATOR)
    async def text(
        self, request: Request, entry: AnyEntryRef, language: Language, revision: int | None = None
    ) -> Answer:
        return await _form(request, "text", entry, language, revision)

    @form("translate.text-save", opening="translate.text", role=Role.MODERATOR)
    async def save_text(  # noqa: PLR0913 - a form's fields
        self,
        request: Request,
        entry: AnyEntryRef,
        language: Language,
        revision: int,
        *,
        body: str = "",
        body_2: str = "",
        body_3: str = "",
        body_4: str = "",
        lineage: str = "",
    ) -> Answer:
        typed = {"body": lines.whole((body, body_2, body_3, body_4)), "lineage": lines.lines(lineage)}
        return await self._saved(request, "text", entry, language, revision, typed)

    async def _saved(
        self, request: Request, aspect: str, slug: str, language: str, revision: int, typed: Mapping[str, Any]
    ) -> Answer:
        changed = await translating.write(
            request.tx,
            community=request.community,
            slug=slug,
            language=language,
            begun_from=revision,
            typed=typed,
            shown=lambda translation: defaults(fields(aspect, translation)),
            hand=hand_of(request),
        )
        return self._done(request, Text("now-translated", language=Name("language", language)), changed)

    def _done(self, request: Request, done: Text, changed: Changed) -> Answer:
        request.after(partial(self._minds.refresh, request.community, [changed.after.id]))
        return show(changed_card(done, changed))


async def _form(request: Request, aspect: str, slug: str, language: str, revision: int | None) -> Answer:
    found, now = await translating.find(request.tx, community=request.community, slug=slug, language=language)
    then = await request.tx.entries.revision(request.community, slug, revision) if revision else None
    shown: Translation = then.entry.translations.get(language, translating.BLANK) if then else now
    return translation_form(aspect, found.entry, language, shown, then.number if then else found.number)


async def _beside(request: Request, slug: str, language: str) -> Answer:
    found, _ = await translating.find(request.tx, community=request.community, slug=slug, language=language)
    return show(translation_card(found.entry, language, found.entry.translations.get(language)))
