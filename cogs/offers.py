"""`me topics`: what a member lets colleagues ask them about."""

from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Form
from bot.chat.gap_forms import offer_form
from bot.chat.model import Answer, Request, whisper
from bot.chat.params import Topics
from bot.services import members


class OfferCog(Cog):
    """Nobody is asked who did not offer it."""

    @command(group="me", name="topics")
    async def topics(self, request: Request) -> Answer:
        """Choose what colleagues may ask you about."""
        return await _offering(request)

    @action("me.topics")
    async def offering(self, request: Request) -> Answer:
        return await _offering(request)

    @form("me.offer", opening="me.topics")
    async def offer(self, request: Request, *, topics: Topics | None = None) -> Answer:
        member = await request.known_member()
        await members.offer(request.tx, member=member, topics=topics or ())
        return whisper("me-offered" if topics else "me-offers-nothing")


async def _offering(request: Request) -> Form:
    offered = await request.tx.offers.of(request.member) if request.member.id else []
    return offer_form(tuple(offered))
