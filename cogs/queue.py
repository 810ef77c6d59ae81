"""`queue`: what needs a moderator, one thing at a time."""

from functools import partial

from bot.chat.cards import Action
from bot.chat.commands import Cog, action, command
from bot.chat.hands import account_of, hand_of
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef
from bot.chat.queue import Queue
from bot.core.entries import State
from bot.core.people import Role
from bot.core.queue import Waiting
from bot.core.texts import Text
from bot.services import curating, merging, phrasings, waiting
from bot.services.minds import Minds


class QueueCog(Cog):
    """Each press does one thing, says so, offers the way back, and shows the next."""

    def __init__(self, queue: Queue, minds: Minds) -> None:
        self._queue = queue
        self._minds = minds

    @command(role=Role.MODERATOR)
    async def queue(self, request: Request) -> Answer:
        """See what needs a moderator, and go through it."""
        return show(await self._queue.overview(request))

    @action("queue.next", role=Role.MODERATOR)
    async def next(self, request: Request, kind: str) -> Answer:
        return await self._queue.onward(request, kind)

    @action("queue.later", role=Role.MODERATOR)
    async def later(self, request: Request, kind: str, item: str) -> Answer:
        await waiting.put_off(
            request.tx, community=request.community, kind=kind, item=item, who=account_of(request), now=request.now
        )
        undo = Action("queue.unlater", Text("press-undo"), (kind, item))
        return await self._queue.onward(request, kind, done=(Text("now-later"),), undo=undo)

    @action("queue.unlater", role=Role.MODERATOR)
    async def unlater(self, request: Request, kind: str, item: str) -> Answer:
        await waiting.take_up(request.tx, community=request.community, kind=kind, item=item, who=account_of(request))
        return await self._queue.onward(request, kind)

    @action("queue.seen", role=Role.MODERATOR)
    async def seen(self, request: Request, kind: str, item: str) -> Answer:
        await waiting.see(request.tx, community=request.community, kind=kind, item=item, hand=hand_of(request))
        undo = Action("queue.unseen", Text("press-undo"), (kind, item))
        return await self._queue.onward(request, kind, done=(Text("now-seen"),), undo=undo)

    @action("queue.unseen", role=Role.MODERATOR)
    async def unseen(self, request: Request, kind: str, item: str) -> Answer:
        await waiting.unsee(request.tx, community=request.community, kind=kind, item=item, hand=hand_of(request))
        return await self._queue.onward(request, kind, done=(Text("now-taken-back"),))

    @action("queue.confirm", role=Role.MODERATOR)
    async def confirm(self, request: Request, kind: str, entry: AnyEntryRef) -> Answer:
        changed = await curating.confirm(request.tx, community=request.community, slug=entry, hand=hand_of(request))
        self._refresh(request, entry)
        done = Text("now-confirmed", title=changed.after.title, until=changed.after.review_by)
        undo = Action("queue.undo", Text("press-undo"), (kind, entry, changed.number))
        return await self._queue.onward(request, kind, done=(done,), undo=undo)

    @action("queue.retire", role=Role.MODERATOR)
    async def retire(self, request: Request, kind: str, entry: AnyEntryRef) -> Answer:
        changed = await curating.move(
            request.tx, community=request.community, slug=entry, to=State.RETIRED, hand=hand_of(request)
        )
        self._refresh(request, entry)
        undo = Action("queue.undo", Text("press-undo"), (kind, entry, changed.number))
        done = Text("now-retired", title=changed.after.title)
        return await self._queue.onward(request, kind, done=(done,), undo=undo)

    @action("queue.undo", role=Role.MODERATOR)
    async def undo(self, request: Request, kind: str, entry: AnyEntryRef, revision: int) -> Answer:
        await curating.undo(request.tx, community=request.community, slug=entry, number=revision, hand=hand_of(request))
        self._refresh(request, entry)
        return await self._queue.onward(request, kind, done=(Text("now-taken-back"),))

    @action("queue.accept", role=Role.MODERATOR)
    async def accept(self, request: Request, wording: int) -> Answer:
        decided = await phrasings.accept(request.tx, community=request.community, number=wording, hand=hand_of(request))
        self._refresh(request, decided.proposal.slug)
        return await self._decided(request, Text("now-accepted", text=decided.proposal.text), wording)

    @action("queue.reject", role=Role.MODERATOR)
    async def reject(self, request: Request, wording: int) -> Answer:
        decided = await phrasings.reject(request.tx, community=request.community, number=wording, hand=hand_of(request))
        return await self._decided(request, Text("now-rejected", text=decided.proposal.text), wording)

    @action("queue.undecide", role=Role.MODERATOR)
    async def undecide(self, request: Request, wording: int) -> Answer:
        decided = await phrasings.undecide(
            request.tx, community=request.community, number=wording, hand=hand_of(request)
        )
        self._refresh(request, decided.proposal.slug)
        return await self._queue.onward(request, Waiting.WORDINGS, done=(Text("now-taken-back"),))

    @action("queue.join", role=Role.MODERATOR)
    async def join(self, request: Request, pair: int, second: int) -> Answer:
        joined = await merging.join(
            request.tx, community=request.community, number=pair, keep_second=bool(second), hand=hand_of(request)
        )
        self._refresh(request, joined.pair.first, joined.pair.second)
        done = Text("now-merged", kept=joined.kept.after.title, retired=joined.retired.after.title)
        undo = Action("queue.part", Text("press-undo"), (pair, *joined.revisions))
        return await self._queue.onward(request, Waiting.ALIKE, done=(done,), undo=undo)

    @action("queue.part", role=Role.MODERATOR)
    async def part(self, request: Request, pair: int, first: int, second: int) -> Answer:
        parted = await merging.part(
            request.tx, community=request.community, number=pair, revisions=(first, second), hand=hand_of(request)
        )
        self._refresh(request, *parted)
        return await self._queue.onward(request, Waiting.ALIKE, done=(Text("now-taken-back"),))

    @action("queue.apart", role=Role.MODERATOR)
    async def apart(self, request: Request, pair: int) -> Answer:
        await merging.tell_apart(request.tx, community=request.community, number=pair, hand=hand_of(request))
        undo = Action("queue.reopen", Text("press-undo"), (pair,))
        return await self._queue.onward(request, Waiting.ALIKE, done=(Text("now-apart"),), undo=undo)

    @action("queue.reopen", role=Role.MODERATOR)
    async def reopen(self, request: Request, pair: int) -> Answer:
        await merging.reopen(request.tx, community=request.community, number=pair, hand=hand_of(request))
        return await self._queue.onward(request, Waiting.ALIKE, done=(Text("now-taken-back"),))

    async def _decided(self, request: Request, done: Text, wording: int) -> Answer:
        undo = Action("queue.undecide", Text("press-undo"), (wording,))
        return await self._queue.onward(request, Waiting.WORDINGS, done=(done,), undo=undo)

    def _refresh(self, request: Request, *slugs: str) -> None:
        request.after(partial(self._minds.refresh, request.community, slugs))
