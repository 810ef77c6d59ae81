"""`entry merge`: two entries side by side, and one of them from then on."""

from functools import partial

from bot.chat.cards import Action
from bot.chat.commands import Cog, action, command
from bot.chat.curation_cards import changed_card
from bot.chat.hands import hand_of
from bot.chat.merge_cards import beside_card
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import AnyEntryRef
from bot.core.people import Role
from bot.core.texts import Text
from bot.services import merging
from bot.services.minds import Minds


class MergeCog(Cog):
    """The queue shows pairs that look the same; this is for those a moderator has found."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(group="entry", role=Role.MODERATOR)
    async def merge(self, request: Request, entry: AnyEntryRef, other: AnyEntryRef) -> Answer:
        """Compare two entries and make one of them."""
        beside = await merging.beside(request.tx, community=request.community, one=entry, other=other)
        return show(beside_card(beside, action="merge.join", apart="merge.apart"))

    @action("merge.join", role=Role.MODERATOR)
    async def join(self, request: Request, pair: int, second: int) -> Answer:
        joined = await merging.join(
            request.tx, community=request.community, number=pair, keep_second=bool(second), hand=hand_of(request)
        )
        request.after(partial(self._minds.refresh, request.community, [joined.pair.first, joined.pair.second]))
        done = Text("now-merged", kept=joined.kept.after.title, retired=joined.retired.after.title)
        undo = Action("merge.part", Text("press-undo"), (pair, *joined.revisions))
        return show(changed_card(done, joined.kept, undo=undo))

    @action("merge.part", role=Role.MODERATOR)
    async def part(self, request: Request, pair: int, first: int, second: int) -> Answer:
        """Take a merger back."""
        parted = await merging.part(
            request.tx, community=request.community, number=pair, revisions=(first, second), hand=hand_of(request)
        )
        request.after(partial(self._minds.refresh, request.community, parted))
        return whisper("now-parted")

    @action("merge.apart", role=Role.MODERATOR)
    async def apart(self, request: Request, pair: int) -> Answer:
        await merging.tell_apart(request.tx, community=request.community, number=pair, hand=hand_of(request))
        return whisper("now-apart")
