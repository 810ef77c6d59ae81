"""Editing an entry by aspects: words, text, facts, evidence and sources, conditions and cautions."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.chat.cards import Action
from bot.chat.commands import Cog, action, form
from bot.chat.curation_cards import changed_card
from bot.chat.entry_forms import CONDITIONS, EVIDENCE, FACTS, TEXT, WORDS, Aspect
from bot.chat.hands import hand_of
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef, Country, Groups, Language, Topics
from bot.core import lines
from bot.core.entries import Entry, Evidence, Kind, Running
from bot.core.people import Role
from bot.core.queue import Waiting
from bot.core.texts import Text
from bot.services import curating
from bot.services.minds import Minds


class EditingCog(Cog):
    """A form for each aspect. It carries the revision it began from, so that two editors do not undo each other."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @action("edit.words", role=Role.MODERATOR)
    async def words(self, request: Request, slug: AnyEntryRef, revision: int | None = None) -> Answer:
        return await _form(request, WORDS, slug, revision)

    @form("edit.words-save", opening="edit.words", role=Role.MODERATOR)
    async def save_words(
        self,
        request: Request,
        slug: AnyEntryRef,
        revision: int,
        *,
        title: str,
        summary: str,
        language: Language,
        kind: Kind,
        topics: Topics = (),
    ) -> Answer:
        typed = {"title": title, "summary": summary, "language": language, "kind": kind, "topics": topics}
        return await self._saved(request, WORDS, slug, revision, typed)

    @action("edit.text", role=Role.MODERATOR)
    async def text(self, request: Request, slug: AnyEntryRef, revision: int | None = None) -> Answer:
        return await _form(request, TEXT, slug, revision)

    @form("edit.text-save", opening="edit.text", role=Role.MODERATOR)
    async def save_text(
        self,
        request: Request,
        slug: AnyEntryRef,
        revision: int,
        *,
        body: str = "",
        body_2: str = "",
        body_3: str = "",
        body_4: str = "",
    ) -> Answer:
        typed = {"body": lines.whole((body, body_2, body_3, body_4))}
        return await self._saved(request, TEXT, slug, revision, typed)

    @action("edit.facts", role=Role.MODERATOR)
    async def facts(self, request: Request, slug: AnyEntryRef, revision: int | None = None) -> Answer:
        return await _form(request, FACTS, slug, revision)

    @form("edit.facts-save", opening="edit.facts", role=Role.MODERATOR)
    async def save_facts(
        self,
        request: Request,
        slug: AnyEntryRef,
        revision: int,
        *,
        country: Country | None = None,
        place: str | None = None,
        organisation: str | None = None,
        years: str = "",
        groups: Groups = (),
    ) -> Answer:
        start, end = lines.years(years)
        typed = {"country": country, "place": place, "organisation": organisation, "target_groups": groups}
        return await self._saved(request, FACTS, slug, revision, {**typed, "start": start, "end": end})

    @action("edit.evidence", role=Role.MODERATOR)
    async def evidence(self, request: Request, slug: AnyEntryRef, revision: int | None = None) -> Answer:
        return await _form(request, EVIDENCE, slug, revision)

    @form("edit.evidence-save", opening="edit.evidence", role=Role.MODERATOR)
    async def save_evidence(
        self,
        request: Request,
        slug: AnyEntryRef,
        revision: int,
        *,
        evidence: Evidence,
        status: Running | None = None,
        results: str = "",
        sources: str = "",
    ) -> Answer:
        known = await _begun_from(request, slug, revision)
        told = lines.sources(sources, known.sources, request.now.date())
        typed = {"evidence": evidence, "status": status, "results": results, "sources": told}
        return await self._saved(request, EVIDENCE, slug, revision, typed)

    @action("edit.conditions", role=Role.MODERATOR)
    async def conditions(self, request: Request, slug: AnyEntryRef, revision: int | None = None) -> Answer:
        return await _form(request, CONDITIONS, slug, revision)

    @form("edit.conditions-save", opening="edit.conditions", role=Role.MODERATOR)
    async def save_conditions(
        self,
        request: Request,
        slug: AnyEntryRef,
        revision: int,
        *,
        conditions: str = "",
        cautions: str = "",
        lineage: str = "",
    ) -> Answer:
        typed = {
            "conditions": lines.conditions(conditions),
            "cautions": lines.lines(cautions),
            "lineage": lines.lines(lineage),
        }
        return await self._saved(request, CONDITIONS, slug, revision, typed)

    async def _saved(
        self, request: Request, aspect: Aspect, slug: str, revision: int, typed: Mapping[str, Any]
    ) -> Answer:
        changed = await curating.edit(
            request.tx,
            community=request.community,
            slug=slug,
            begun_from=revision,
            typed=typed,
            shown=aspect.shown(request.locale),
            hand=hand_of(request),
        )
        request.after(partial(self._minds.refresh, request.community, [slug]))
        onward = Action("queue.next", Text("press-queue"), (Waiting.UNCHECKED.value,))
        return show(changed_card(Text("now-edited", title=changed.after.title), changed, onward))


async def _form(request: Request, aspect: Aspect, slug: str, revision: int | None) -> Answer:
    """The form as the entry is now, or as it was at the revision it was begun from."""
    found = await curating.find(request.tx, community=request.community, slug=slug)
    then = await request.tx.entries.revision(request.community, slug, revision) if revision else None
    begun = then or found
    return aspect.form(begun.entry, begun.number, request.locale)


async def _begun_from(request: Request, slug: str, revision: int) -> Entry:
    then = await request.tx.entries.revision(request.community, slug, revision)
    return then.entry if then else (await curating.find(request.tx, community=request.community, slug=slug)).entry
