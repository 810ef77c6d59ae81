"""What stewards say to being asked, and what two who have met do with it."""

from bot.chat.cards import Action, Card, Style, plain
from bot.chat.commands import Cog, action, every, form
from bot.chat.introduction_cards import asking_card, made_card, outcome_card
from bot.chat.introduction_forms import lesson_form, writing_form
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.core.entries import State
from bot.core.errors import UserError
from bot.core.introductions import Outcome, Progress, Reply
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.core.profiles import Profile
from bot.core.texts import Quote, Said, Text
from bot.services import introductions, meetings
from bot.services.introductions import Met
from bot.store.transaction import Transaction

_SHOWN = 6


class IntroductionCog(Cog):
    """Each press is answered privately; what follows from it comes as a letter."""

    @action("intro.accept")
    async def accept(self, request: Request, number: int) -> Answer:
        return await _answered(request, number, Reply.ACCEPTED)

    @action("intro.not-now")
    async def not_now(self, request: Request, number: int) -> Answer:
        return await _answered(request, number, Reply.NOT_NOW)

    @action("intro.elsewhere")
    async def elsewhere(self, request: Request, number: int) -> Answer:
        return await _answered(request, number, Reply.ELSEWHERE)

    @action("intro.never")
    async def never(self, request: Request, number: int) -> Answer:
        return await _answered(request, number, Reply.NEVER)

    @action("intro.open")
    async def opened(self, request: Request, number: int) -> Answer:
        """The page of an introduction: what is asked, or what was said since."""
        member = await request.known_member()
        met = await introductions.find(request.tx, community=request.community, number=number)
        if met.introduction.reply is Reply.ASKED and met.organisation in await request.tx.organisations.of_member(
            member
        ):
            return show(asking_card(met))
        met = await introductions.made(request.tx, community=request.community, number=number, member=member)
        return show(await _made(request.tx, request.community, met, member, write=True))

    @action("intro.write")
    async def write(self, request: Request, number: int) -> Answer:
        member = await request.known_member()
        await introductions.made(request.tx, community=request.community, number=number, member=member)
        return writing_form(number)

    @form("intro.written", opening="intro.write")
    async def written(self, request: Request, number: int, *, text: str) -> Answer:
        member = await request.known_member()
        await meetings.say(
            request.tx, community=request.community, number=number, member=member, text=text, now=request.now
        )
        return whisper("intro-passed-on")

    @action("intro.end")
    async def end(self, request: Request, number: int) -> Answer:
        member = await request.known_member()
        await introductions.end(request.tx, community=request.community, number=number, member=member, now=request.now)
        return whisper("intro-over")

    @action("intro.report")
    async def report(self, request: Request, number: int) -> Answer:
        member = await request.known_member()
        await introductions.report(
            request.tx, community=request.community, number=number, member=member, now=request.now
        )
        return whisper("intro-reported")

    @action("intro.outcome")
    async def outcome(self, request: Request, number: int, says: Outcome) -> Answer:
        member = await request.known_member()
        await meetings.judge(request.tx, community=request.community, number=number, member=member, says=says)
        learnt = (Action("intro.lesson", Text("press-intro-lesson"), (number,)),) if says is Outcome.HELPED else ()
        return show(Card(body=(Text("intro-outcome-thanks"),), presses=learnt))

    @action("intro.lesson")
    async def lesson(self, request: Request, number: int) -> Answer:
        await introductions.find(request.tx, community=request.community, number=number)
        return lesson_form(number)

    @form("intro.learnt", opening="intro.lesson")
    async def learnt(self, request: Request, number: int, *, title: str, summary: str, body: str = "") -> Answer:
        await meetings.learn(
            request.tx,
            community=request.community,
            number=number,
            member=await request.known_member(),
            title=title,
            summary=summary,
            body=body,
            now=request.now,
        )
        return whisper("intro-learnt")

    @letter("intro.lesson")
    async def lesson_told(self, occasion: Occasion, slug: str) -> Letter | None:
        entry = await occasion.tx.entries.get(occasion.community, slug)
        if entry is None or entry.state is not State.DRAFT:
            return None
        look = Action("curate.open", Text("press-curate"), (entry.id,), Style.PRIMARY)
        return Letter(
            card=Card(
                title=Text("intro-lesson-told"),
                subtitle=Quote(entry.title, entry.language),
                body=tuple(Quote(each, entry.language) for each in (entry.summary, entry.body) if each),
                presses=(look,),
            )
        )

    @letter("intro.ask")
    async def ask(self, occasion: Occasion, number: int, _whom: int) -> Letter | None:
        met = await _met(occasion, number)
        return Letter(card=asking_card(met)) if met and met.introduction.reply is Reply.ASKED else None

    @letter("intro.made")
    async def made(self, occasion: Occasion, number: int, whom: int) -> Letter | None:
        """Where both are on one platform that has private places, they meet in one of those: the asker's letter opens
        it, the steward's tells of it.
        """
        met = await _met(occasion, number)
        if met is None or met.connection.progress is not Progress.MADE:
            return None
        member = await _reader(occasion, whom)
        if member is None:
            return None
        among, near = await _private(occasion, met)
        if not among or member.id != met.connection.asker_id:
            aside = Text("intro-made-aside", platform=_platform(met)) if among else None
            return Letter(card=await _made(occasion.tx, occasion.community, met, member, write=True, line=aside))
        card = await _made(occasion.tx, occasion.community, met, member, write=False)
        title = Text("intro-thread", name=Quote(met.organisation.name))
        return Letter(card=card, thread=title, among=among, near=near)

    @letter("intro.said")
    async def said(self, occasion: Occasion, number: int, whom: int) -> Letter | None:
        words = await occasion.tx.introduction_words.get(number)
        met = await _met(occasion, words.introduction_id) if words else None
        if words is None or met is None or met.connection.progress is not Progress.MADE:
            return None
        author = await occasion.tx.members.get(occasion.community, words.author_id)
        member = await _reader(occasion, whom)
        if author is None or member is None:
            return None
        card = await _made(occasion.tx, occasion.community, met, member, write=True)
        return Letter(
            card=Card(
                title=Text("intro-said-by", name=Quote(author.name)),
                subtitle=Quote(met.organisation.name),
                body=(Quote(words.text),),
                presses=card.presses,
            )
        )

    @letter("intro.nobody")
    async def nobody(self, occasion: Occasion, number: int, _whom: int) -> Letter | None:
        connection = await occasion.tx.connections.get(number)
        return Letter(card=Card(body=(Text("intro-nobody-could"),))) if connection else None

    @letter("intro.ended")
    async def ended(self, occasion: Occasion, number: int, _whom: int) -> Letter | None:
        met = await _met(occasion, number)
        return Letter(card=Card(body=(Text("intro-ended-told", name=Quote(met.organisation.name)),))) if met else None

    @letter("intro.outcome")
    async def outcome_asked(self, occasion: Occasion, number: int, _whom: int) -> Letter | None:
        met = await _met(occasion, number)
        return Letter(card=outcome_card(met)) if met else None

    @letter("intro.report")
    async def reported(self, occasion: Occasion, number: int) -> Letter | None:
        met = await _met(occasion, number)
        asker = await occasion.tx.members.get(occasion.community, met.connection.asker_id) if met else None
        if met is None or asker is None:
            return None
        between = Text("intro-report-between", asker=Quote(asker.name), name=Quote(met.organisation.name))
        return Letter(card=Card(title=Text("intro-report-title"), body=(between,)))

    @every(minutes=30)
    async def move_on(self, tick: Tick) -> None:
        await introductions.move_on(tick.tx, now=tick.now)

    @every(hours=3)
    async def ask_outcomes(self, tick: Tick) -> None:
        await meetings.ask_outcomes(tick.tx, now=tick.now)
        await introductions.forget_old(tick.tx, now=tick.now)


async def _answered(request: Request, number: int, reply: Reply) -> Answer:
    met = await introductions.answer(
        request.tx,
        community=request.community,
        number=number,
        member=await request.known_member(),
        reply=reply,
        now=request.now,
    )
    return whisper(f"intro-answered-{met.introduction.reply.value}")


async def _made(
    tx: Transaction, community: Community, met: Met, reader: Member, *, write: bool, line: Said | None = None
) -> Card:
    """The opening as one of the two sees it: with what the other tells of themselves."""
    asker = await tx.members.get(community, met.connection.asker_id)
    steward = await tx.members.get(community, met.introduction.steward_id) if met.introduction.steward_id else None
    other = steward if asker and reader.id == asker.id else asker
    said = await tx.introduction_words.of(met.introduction, most=_SHOWN)
    names = {each.id: each.name for each in (asker, steward) if each}
    words: list[Said] = [
        Text("intro-line", name=Quote(names.get(each.author_id, "")), text=Quote(each.text)) for each in said
    ]
    return made_card(
        met,
        asker=met.connection.need.name or (asker.name if asker else ""),
        steward=steward.name if steward else met.organisation.name,
        profile=await tx.profiles.of(other) if other else Profile(),
        words=words,
        write=write,
        line=line or Text("intro-made-line"),
    )


async def _private(occasion: Occasion, met: Met) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    """Both accounts on the platform the asker asked from, and places there to open a private one beside."""
    platform = met.connection.asked_from.platform
    steward = await occasion.tx.members.addresses(met.introduction.steward_id or 0)
    theirs = [address for address in steward if address.platform == platform]
    spaces = await occasion.tx.communities.spaces(occasion.community)
    places = [
        place
        for where, _, chosen in spaces
        if where == platform
        for place in (chosen.help_place, chosen.peers_place, chosen.workshops_place)
        if place
    ]
    if not theirs or not places:
        return (), ()
    return (met.connection.asked_from, theirs[0]), tuple(dict.fromkeys(places))


def _platform(met: Met) -> Said:
    return plain(met.connection.asked_from.platform.capitalize())


async def _reader(occasion: Occasion, whom: int) -> Member | None:
    """Whoever a letter is for; they may have turned out to be another member since it was promised."""
    return await occasion.tx.members.get(occasion.community, occasion.promise.member_id or whom)


async def _met(occasion: Occasion, number: int) -> Met | None:
    try:
        return await introductions.find(occasion.tx, community=occasion.community, number=number)
    except UserError:
        return None
