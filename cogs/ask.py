"""`ask`: a question in plain words, and what can be pressed under its answer."""

from bot.chat.ask_cards import (
    answer_card,
    clarify_card,
    gap_card,
    hello_card,
    others_card,
    referral_card,
    suggest_card,
)
from bot.chat.ask_notes import why_card, with_context, with_doubt
from bot.chat.cards import Action, Card
from bot.chat.commands import Cog, action, command, every, form
from bot.chat.entry_cards import entry_card
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.chat.params import EntryRef, Topic
from bot.chat.path_cards import pinned
from bot.core.courtesies import Courtesy, courtesy_of
from bot.core.entries import Entry
from bot.core.paths import is_stop_word
from bot.core.people import Setting
from bot.core.texts import Text
from bot.services import asking, crises, entries, walks
from bot.services.asking import Answered
from bot.services.conversations import Conversations
from bot.services.minds import Minds
from knowledge import followups
from knowledge.decision import SUGGESTED
from knowledge.helplines import Helplines
from knowledge.text import LONGEST_QUESTION, clean
from knowledge.verdict import Decision


class AskCog(Cog):
    """Answers from the library, or says plainly that nothing fits."""

    def __init__(self, minds: Minds, helplines: Helplines) -> None:
        self._minds = minds
        self._helplines = helplines
        self._conversations = Conversations()

    @command()
    async def ask(self, request: Request, *, question: str) -> Answer:
        """Ask the library a question in your own words."""
        if is_stop_word(question) and await walks.stop(request.tx, member=request.member, now=request.now):
            return whisper("path-stopped")
        match courtesy_of(question):
            case Courtesy.GREETING:
                return show(hello_card())
            case Courtesy.THANKS:
                return whisper("ask-welcome")
            case None:
                return show(await self._answer(request, question))

    @action("ask.anyway")
    async def anyway(self, request: Request, ask: int) -> Answer:
        """Search after all, for somebody who was sent to another door and meant something else."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        return show(await self._answer(request, before.question, search_anyway=True, alone=True), replaces=True)

    @action("ask.why")
    async def why(self, request: Request, ask: int, slug: EntryRef) -> Answer:
        """What made this the answer, and how sure the library is."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        entry = await entries.published(request.tx, community=request.community, slug=slug)
        mind = self._minds.of(request.community)
        candidate = await asking.why(mind, ask=before, slug=entry.id, member=request.member, locale=request.locale)
        return show(why_card(before, candidate))

    @action("ask.helpful")
    async def helpful(self, request: Request, ask: int, slug: EntryRef) -> Answer:
        before = await asking.recall(request.tx, community=request.community, number=ask)
        member = await request.known_member()
        proposal = await asking.judge(
            request.tx,
            community=request.community,
            ask=before,
            slug=slug,
            member=member,
            helpful=True,
            now=request.now,
        )
        return whisper("ask-thanks-proposed" if proposal else "ask-thanks")

    @action("ask.other")
    async def other(self, request: Request, ask: int, after: int, slug: EntryRef | None = None) -> Answer:
        """Not what was meant: the next three, until there are none."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        if slug:
            member = await request.known_member()
            await asking.judge(
                request.tx,
                community=request.community,
                ask=before,
                slug=slug,
                member=member,
                helpful=False,
                now=request.now,
            )
        found = await asking.others(request.tx, community=request.community, ask=before, after=after, most=SUGGESTED)
        return show(others_card(request, before, found, after=after + SUGGESTED))

    @action("ask.about")
    async def about(self, request: Request, ask: int, topic: Topic) -> Answer:
        """The answer to a clarifying question: the nearest entries of one topic."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        found = await asking.others(
            request.tx, community=request.community, ask=before, after=0, most=len(before.shown)
        )
        fitting = [entry for entry in found if topic in entry.topics][:SUGGESTED]
        return show(others_card(request, before, fitting, after=0))

    @action("ask.open")
    async def open(self, request: Request, ask: int, slug: EntryRef) -> Answer:
        """One of several, opened."""
        before = await asking.recall(request.tx, community=request.community, number=ask)
        entry = await entries.published(request.tx, community=request.community, slug=slug)
        return show(answer_card(request, before, entry, peers=await _has_peers(request, entry)))

    @action("ask.more")
    async def more(self, request: Request, slug: EntryRef) -> Answer:
        """Everything an entry says."""
        entry = await entries.published(request.tx, community=request.community, slug=slug)
        return show(entry_card(entry, locale=request.locale, setting=request.member.setting, whole=True))

    @action("ask.share")
    async def share(self, request: Request, slug: EntryRef) -> Answer:
        """Show an answer to everybody in the place."""
        entry = await entries.published(request.tx, community=request.community, slug=slug)
        more = Action("ask.more", Text("press-more"), (entry.id,))
        card = entry_card(entry, locale=request.locale, setting=Setting(), presses=(more,))
        return show(card, private=False)

    @action("ask.rephrase")
    async def rephrase(self, request: Request, ask: int) -> Answer:
        before = await asking.recall(request.tx, community=request.community, number=ask)
        return Form(
            name="ask.again",
            args=(ask,),
            title=Text("ask-rephrase-title"),
            fields=(
                Field(
                    name="question",
                    label=Text("cmd-ask.question"),
                    kind=FieldKind.TEXT,
                    default=before.question,
                    required=True,
                    most=LONGEST_QUESTION,
                ),
            ),
        )

    @form("ask.again", opening="ask.rephrase")
    async def again(self, request: Request, ask: int, *, question: str) -> Answer:  # noqa: ARG002 - for reopening
        return show(await self._answer(request, question))

    @every(hours=6)
    async def forget(self, tick: Tick) -> None:
        """Questions are kept for their buttons, and no longer."""
        await asking.forget_old(tick.tx, now=tick.now)

    async def _answer(
        self, request: Request, question: str, *, search_anyway: bool = False, alone: bool = False
    ) -> Card:
        """What leans on the question before, in the same place, is asked together with that one, unless ``alone``."""
        before = None
        spoken = [language for language in (request.member.language, request.locale) if language]
        if not alone and followups.leans_on_the_one_before(clean(question), spoken):
            before = self._conversations.last(request.community, request.sender, request.now)
        question = followups.together(before, question) if before else question
        answered = await asking.ask(
            request.tx,
            self._minds.of(request.community),
            community=request.community,
            member=request.member,
            question=question,
            locale=request.locale,
            now=request.now,
            search_anyway=search_anyway,
        )
        self._conversations.note(request.community, request.sender, answered.verdict.question, request.now)
        card = await self._with_pins(request, answered)
        if not answered.verdict.trusted and answered.verdict.decision is not Decision.REFER:
            card = with_doubt(card, answered.verdict.language, self._minds.of(request.community).trusted_languages)
        return with_context(card, before) if before else card

    async def _with_pins(self, request: Request, answered: Answered) -> Card:
        """The card, and what moderators want seen first in a crisis."""
        verdict, ask, country = answered.verdict, answered.ask, request.member.setting.country
        if verdict.decision is Decision.REFER and verdict.referral:
            doors = self._helplines.for_referral(verdict.referral, country)
            return referral_card(ask, verdict.referral, doors, country=country)
        card, said = await self._card(request, answered)
        pin = await crises.pinned(
            request.tx, community=request.community, country=country, now=request.now, nearest=ask.shown
        )
        return pinned(card, pin, locale=request.locale, but=said)

    async def _card(self, request: Request, answered: Answered) -> tuple[Card, list[str]]:
        """What the library makes of a question, and which entries that shows."""
        verdict, ask = answered.verdict, answered.ask
        if verdict.decision is Decision.CLARIFY:
            return clarify_card(ask, verdict.facets), []
        shown = answered.shown()
        if not shown:
            return gap_card(ask), []
        found = [entry for _, entry in shown]
        if verdict.decision is Decision.SUGGEST:
            card = suggest_card(request, ask, found, by_words_alone=verdict.by_words_alone)
            return card, [entry.id for entry in found]
        card = answer_card(
            request,
            ask,
            found[0],
            candidate=shown[0][0],
            related=found[1:3],
            by_words_alone=verdict.by_words_alone,
            peers=await _has_peers(request, found[0]),
        )
        return card, [entry.id for entry in found[:3]]


async def _has_peers(request: Request, entry: Entry) -> bool:
    """Whether somebody who did it can be asked."""
    return bool(await request.tx.organisations.ran(request.community, entry.id, entry.organisation))
