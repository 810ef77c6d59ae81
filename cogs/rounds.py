"""`round`: meeting a peer every few weeks, for those who want to."""

from bot.chat.cards import Action, Card, Fact, Style
from bot.chat.commands import Cog, action, command, every
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, Tick, whisper
from bot.core.people import clock_of
from bot.core.texts import At, Quote, Said, Text
from bot.services import gaps, rounds


class RoundCog(Cog):
    """Two or three are drawn at a time; nobody meets the same person again before they have met all others."""

    @command(group="round")
    async def on(self, request: Request, weeks: int = 2) -> Answer:
        """Meet a peer every two or four weeks."""
        await rounds.join(
            request.tx,
            member=await request.known_member(),
            account=gaps.address_of(request.sender),
            weeks=weeks,
            now=request.now,
        )
        return whisper("round-on", weeks=weeks)

    @command(group="round")
    async def off(self, request: Request) -> Answer:
        """Be drawn no more."""
        return await _left(request)

    @action("round.off")
    async def left(self, request: Request) -> Answer:
        return await _left(request)

    @action("round.yes")
    async def yes(self, request: Request, number: int) -> Answer:
        await rounds.tell(request.tx, number=number, member=await request.known_member(), comes=True)
        return whisper("round-noted")

    @action("round.no")
    async def no(self, request: Request, number: int) -> Answer:
        await rounds.tell(request.tx, number=number, member=await request.known_member(), comes=False)
        return whisper("round-skipped")

    @letter("round.meet")
    async def meet(self, occasion: Occasion, number: int, whom: int) -> Letter | None:
        """With whom, when by everybody's clock, and what to begin with."""
        meeting = await occasion.tx.rounds.get(number)
        if meeting is None or whom not in meeting.members:
            return None
        others = [await occasion.tx.members.get(occasion.community, each) for each in meeting.members if each != whom]
        known = [each for each in others if each]
        if not known:
            return None
        clocks = dict.fromkeys([occasion.zone, *(clock_of(each, occasion.community) for each in known)])
        times = tuple[Said, ...](At(meeting.proposed_at, zone, full=True) for zone in clocks)
        names = tuple[Said, ...](Quote(each.name) for each in known)
        entry = await occasion.tx.entries.get(occasion.community, meeting.breaker) if meeting.breaker else None
        facts = [Fact(Text("round-with"), (Text("joined", parts=names),)), Fact(Text("round-time"), times)]
        if entry:
            language, wording = entry.wording(occasion.locale)
            facts.append(
                Fact(Text("round-breaker"), (Quote(wording.title, language), Quote(wording.summary, language)))
            )
        return Letter(
            card=Card(
                title=Text("round-meet-title"),
                body=(Text("round-meet-what"),),
                facts=tuple(facts),
                presses=(
                    Action("round.yes", Text("press-round-yes"), (number,), Style.PRIMARY),
                    Action("round.no", Text("press-round-no"), (number,)),
                    *((Action("entry.show", Text("press-open"), (entry.id,)),) if entry else ()),
                    Action("round.off", Text("press-round-off")),
                ),
            )
        )

    @every(hours=6)
    async def draw(self, tick: Tick) -> None:
        for community in await tick.tx.communities.every():
            await rounds.hold(tick.tx, community=community, now=tick.now)


async def _left(request: Request) -> Answer:
    took_part = await rounds.leave(request.tx, member=request.member)
    return whisper("round-off" if took_part else "round-was-off")
