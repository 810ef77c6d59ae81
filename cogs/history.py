"""`entry history` and `entry restore`: who changed what, and making an entry what it was."""

from functools import partial
from typing import Final

from bot.chat.commands import Cog, action, command
from bot.chat.curation_cards import changed_card, history_card
from bot.chat.hands import hand_of
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef
from bot.core.entries import State
from bot.core.people import Role
from bot.core.texts import Text
from bot.services import curating
from bot.services.curating import Changed
from bot.services.minds import Minds

PAGE: Final = 5


class HistoryCog(Cog):
    """Nothing that was ever in the library is lost."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(group="entry", role=Role.MODERATOR)
    async def history(self, request: Request, entry: AnyEntryRef) -> Answer:
        """See who changed an entry, when, why and how."""
        return await _page(request, entry, None)

    @action("history.open", role=Role.MODERATOR)
    async def opened(self, request: Request, entry: AnyEntryRef) -> Answer:
        return await _page(request, entry, None)

    @action("history.page", role=Role.MODERATOR)
    async def page(self, request: Request, entry: AnyEntryRef, before: int) -> Answer:
        return await _page(request, entry, before)

    @command(group="entry", role=Role.MODERATOR)
    async def restore(self, request: Request, entry: AnyEntryRef, revision: int | None = None) -> Answer:
        """Make an entry what it was, or bring a retired one back as a draft."""
        if revision is not None:
            return await self._restored(request, entry, revision)
        changed = await curating.move(
            request.tx, community=request.community, slug=entry, to=State.DRAFT, hand=hand_of(request)
        )
        return self._done(request, Text("now-draft", title=changed.after.title), changed)

    @action("history.restore", role=Role.MODERATOR)
    async def restore_pressed(self, request: Request, entry: AnyEntryRef, revision: int) -> Answer:
        return await self._restored(request, entry, revision)

    @action("history.undo", role=Role.MODERATOR)
    async def undo(self, request: Request, entry: AnyEntryRef, revision: int) -> Answer:
        """Take back the change an answer told of."""
        changed = await curating.undo(
            request.tx, community=request.community, slug=entry, number=revision, hand=hand_of(request)
        )
        return self._done(request, Text("now-undone", title=changed.after.title), changed)

    async def _restored(self, request: Request, slug: str, number: int) -> Answer:
        changed = await curating.restore(
            request.tx, community=request.community, slug=slug, number=number, hand=hand_of(request)
        )
        done = Text("now-restored", title=changed.after.title, number=str(number))
        return self._done(request, done, changed)

    def _done(self, request: Request, done: Text, changed: Changed) -> Answer:
        request.after(partial(self._minds.refresh, request.community, [changed.after.id]))
        return show(changed_card(done, changed))


async def _page(request: Request, slug: str, before: int | None) -> Answer:
    found = await curating.find(request.tx, community=request.community, slug=slug)
    revisions = await request.tx.entries.revisions(
        request.community, slug, before=before or found.number + 1, most=PAGE + 1
    )
    more = len(revisions) > PAGE
    card = history_card(found.entry, revisions, more=more, now=request.now, first=before is None)
    return show(card, replaces=before is not None)
