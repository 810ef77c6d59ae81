"""`phrasing accept`, `reject`, `add`: the words people really ask in."""

from functools import partial

from bot.chat.cards import Action, Card, Tone
from bot.chat.commands import Cog, action, command, every
from bot.chat.curation_cards import changed_card
from bot.chat.hands import hand_of
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.chat.params import AnyEntryRef, Language, ProposalRef
from bot.core.people import Role
from bot.core.texts import Text
from bot.services import phrasings
from bot.services.minds import Minds


class PhrasingCog(Cog):
    """A wording that helped once answers the next person at once, when a moderator agrees."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(group="phrasing", role=Role.MODERATOR)
    async def accept(self, request: Request, wording: ProposalRef) -> Answer:
        """Let an entry be found by a proposed wording."""
        decided = await phrasings.accept(request.tx, community=request.community, number=wording, hand=hand_of(request))
        self._refresh(request, decided.proposal.slug)
        return show(_decided(Text("now-accepted", text=decided.proposal.text), wording))

    @command(group="phrasing", role=Role.MODERATOR)
    async def reject(self, request: Request, wording: ProposalRef) -> Answer:
        """Refuse a proposed wording; it is not proposed again."""
        decided = await phrasings.reject(request.tx, community=request.community, number=wording, hand=hand_of(request))
        return show(_decided(Text("now-rejected", text=decided.proposal.text), wording))

    @action("phrasing.undo", role=Role.MODERATOR)
    async def undo(self, request: Request, wording: int) -> Answer:
        decided = await phrasings.undecide(
            request.tx, community=request.community, number=wording, hand=hand_of(request)
        )
        self._refresh(request, decided.proposal.slug)
        return whisper("now-undecided", text=decided.proposal.text)

    @command(group="phrasing", role=Role.MODERATOR)
    async def add(self, request: Request, entry: AnyEntryRef, language: Language, *, text: str) -> Answer:
        """Add a wording people use for an entry."""
        changed = await phrasings.add(
            request.tx,
            community=request.community,
            slug=entry,
            text=text.strip(),
            language=language,
            hand=hand_of(request),
        )
        self._refresh(request, entry)
        return show(changed_card(Text("now-accepted", text=text.strip()), changed))

    @every(hours=6)
    async def forget(self, tick: Tick) -> None:
        """The words of what was refused are kept for a while, and no longer."""
        await phrasings.forget_old(tick.tx, now=tick.now)

    def _refresh(self, request: Request, slug: str) -> None:
        request.after(partial(self._minds.refresh, request.community, [slug]))


def _decided(done: Text, wording: int) -> Card:
    return Card(body=(done,), presses=(Action("phrasing.undo", Text("press-undo"), (wording,)),), tone=Tone.GOOD)
