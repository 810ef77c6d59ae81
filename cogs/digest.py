"""`digest`: what is new, once a week, for those who want it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.cards import Action, Card, Item
from bot.chat.commands import Cog, action, command, every
from bot.chat.digests import MOST_ITEMS, Section
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, Tick, whisper
from bot.core.outbox import Address
from bot.core.texts import At, Said, Text
from bot.services import digests


class DigestCog(Cog):
    """Its parts are the sections it is given, in that order; it is not said when all are empty."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._sections = sections

    @command(group="digest")
    async def on(self, request: Request) -> Answer:
        """Get a letter on Mondays with what is new."""
        member = await request.known_member()
        account = Address(platform=request.sender.platform, place=request.sender.account, direct=True)
        first = await digests.start(
            request.tx, community=request.community, member=member, account=account, now=request.now
        )
        return whisper("digest-on", at=At(first.at, first.zone, full=True))

    @command(group="digest")
    async def off(self, request: Request) -> Answer:
        """Get no weekly letter any more."""
        return await _stopped(request)

    @action("digest.off")
    async def stopped(self, request: Request) -> Answer:
        return await _stopped(request)

    @letter("digest")
    async def digest(self, occasion: Occasion, number: int) -> Letter | None:
        member = await occasion.tx.members.get(occasion.community, number)
        if member is None or not await digests.wanted(occasion.tx, member=member):
            return None
        week = await digests.week(occasion.tx, member=member, due=occasion.promise.due)
        items = [
            _under(section.title, item)
            for section in self._sections
            for item in (await section.gather(occasion, week))[:MOST_ITEMS]
        ]
        if not items:
            return None
        return Letter(
            card=Card(
                title=Text("digest-title"),
                items=tuple(items),
                footer=(Text("digest-why"),),
                presses=(Action("digest.off", Text("press-digest-off")),),
            )
        )

    @every(minutes=30)
    async def promise_next(self, tick: Tick) -> None:
        await digests.promise_next(tick.tx, now=tick.now)


async def _stopped(request: Request) -> Answer:
    got = await digests.stop(request.tx, member=request.member)
    return whisper("digest-off" if got else "digest-was-off")


def _under(title: Said, item: Item) -> Item:
    return replace(item, note=Text("joined", parts=(title, item.note)) if item.note else title)
