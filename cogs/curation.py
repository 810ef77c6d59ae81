"""`entry add`, `edit`, `publish`, `pause`, `retire`, `review`, `claim`, `transfer`: looking after entries."""

from datetime import timedelta
from functools import partial

from bot.chat.commands import Cog, action, command, form
from bot.chat.curation_cards import changed_card, curating_card
from bot.chat.entry_forms import new_entry_form
from bot.chat.hands import hand_of
from bot.chat.meant import meant
from bot.chat.model import Answer, Request, show
from bot.chat.params import AnyEntryRef, Language, MemberRef, Topics
from bot.core.entries import State
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.texts import Text
from bot.services import curating
from bot.services.curating import Changed
from bot.services.minds import Minds

_MONTH = timedelta(days=30)
_MOST_MONTHS = 60


class CurationCog(Cog):
    """An entry's life from draft to retirement, and who looks after it."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(group="entry", role=Role.MODERATOR)
    async def add(self, request: Request) -> Answer:
        """Begin a new entry as a draft."""
        return new_entry_form(request.locale)

    @action("curate.add", role=Role.MODERATOR)
    async def adding(self, request: Request) -> Answer:
        return new_entry_form(request.locale)

    @form("curate.begin", opening="curate.add", role=Role.MODERATOR)
    async def begin(
        self,
        request: Request,
        *,
        title: str,
        summary: str,
        language: Language,
        body: str = "",
        topics: Topics = (),
    ) -> Answer:
        entry = await curating.begin(
            request.tx,
            community=request.community,
            title=title,
            summary=summary,
            body=body,
            topics=topics,
            language=language,
            hand=hand_of(request),
        )
        return await self._card(request, entry.id)

    @command(group="entry", role=Role.MODERATOR)
    async def edit(self, request: Request, entry: AnyEntryRef) -> Answer:
        """Look after an entry: its words, facts, evidence and state."""
        return await self._card(request, entry)

    @action("curate.open", role=Role.MODERATOR)
    async def opened(self, request: Request, entry: AnyEntryRef) -> Answer:
        return await self._card(request, entry)

    @command(group="entry", role=Role.MODERATOR)
    async def publish(self, request: Request, entry: AnyEntryRef) -> Answer:
        """Let members find an entry."""
        return await self._moved(request, entry, State.PUBLISHED)

    @command(group="entry", role=Role.MODERATOR)
    async def pause(self, request: Request, entry: AnyEntryRef) -> Answer:
        """Take an entry out of the answers for a while."""
        return await self._moved(request, entry, State.PAUSED)

    @command(group="entry", role=Role.MODERATOR)
    async def retire(self, request: Request, entry: AnyEntryRef) -> Answer:
        """Take an entry out of the answers for good; its history stays."""
        return await self._moved(request, entry, State.RETIRED)

    @action("curate.move", role=Role.MODERATOR)
    async def move(self, request: Request, entry: AnyEntryRef, state: State) -> Answer:
        return await self._moved(request, entry, state)

    @command(group="entry", role=Role.MODERATOR)
    async def review(self, request: Request, entry: AnyEntryRef, months: int = 12) -> Answer:
        """Confirm that you have read an entry and found it right."""
        if not 0 < months <= _MOST_MONTHS:
            raise UserError("review-months", most=_MOST_MONTHS)
        return await self._confirmed(request, entry, months)

    @action("curate.confirm", role=Role.MODERATOR)
    async def confirm(self, request: Request, entry: AnyEntryRef) -> Answer:
        return await self._confirmed(request, entry, 12)

    @command(group="entry", role=Role.MODERATOR)
    async def claim(self, request: Request, entry: AnyEntryRef) -> Answer:
        """Become the one who looks after an entry."""
        return await self._claimed(request, entry)

    @action("curate.claim", role=Role.MODERATOR)
    async def claimed(self, request: Request, entry: AnyEntryRef) -> Answer:
        return await self._claimed(request, entry)

    @command(group="entry", role=Role.MODERATOR)
    async def transfer(self, request: Request, entry: AnyEntryRef, to: MemberRef) -> Answer:
        """Give an entry to somebody else to look after."""
        await curating.find(request.tx, community=request.community, slug=entry)
        whom = await meant(request, to)  # who may be new here, which a slip in the entry's name does not make them
        changed = await curating.hand_over(
            request.tx, community=request.community, slug=entry, to=whom, hand=hand_of(request)
        )
        return self._curated(request, changed)

    async def _card(self, request: Request, slug: str) -> Answer:
        found = await curating.find(request.tx, community=request.community, slug=slug)
        uses = await request.tx.uses.of(request.community, slug)
        return show(curating_card(request, found, uses))

    async def _moved(self, request: Request, slug: str, to: State) -> Answer:
        changed = await curating.move(request.tx, community=request.community, slug=slug, to=to, hand=hand_of(request))
        return self._done(request, Text(f"now-{to}", title=changed.after.title), changed)

    async def _confirmed(self, request: Request, slug: str, months: int) -> Answer:
        changed = await curating.confirm(
            request.tx,
            community=request.community,
            slug=slug,
            review_by=request.now.date() + months * _MONTH,
            hand=hand_of(request),
        )
        done = Text("now-confirmed", title=changed.after.title, until=changed.after.review_by)
        return self._done(request, done, changed)

    async def _claimed(self, request: Request, slug: str) -> Answer:
        changed = await curating.claim(request.tx, community=request.community, slug=slug, hand=hand_of(request))
        return self._curated(request, changed)

    def _curated(self, request: Request, changed: Changed) -> Answer:
        return self._done(request, Text("now-curated", title=changed.after.title, by=changed.after.curator), changed)

    def _done(self, request: Request, done: Text, changed: Changed) -> Answer:
        """What was done; the mind hears of it once it is committed."""
        request.after(partial(self._minds.refresh, request.community, [changed.after.id]))
        return show(changed_card(done, changed))
