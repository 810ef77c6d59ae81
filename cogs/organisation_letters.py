"""What is said later of organisations: to moderators, to those who speak for them, and twice a year."""

from bot.chat.cards import Action, Card, Style
from bot.chat.commands import Cog, action, every
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, Tick
from bot.chat.organisation_cards import organisation_card, waiting_card
from bot.chat.queue import Queue
from bot.core.errors import UserError
from bot.core.organisations import OrgState
from bot.core.people import Member, Role
from bot.core.queue import Waiting
from bot.core.texts import Quote, Text
from bot.services import organisations, stewards
from bot.services.organisations import Known


class OrganisationLettersCog(Cog):
    """``queue`` shows moderators the next thing once they have decided on one."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @letter("org.waiting")
    async def waiting(self, occasion: Occasion, number: int) -> Letter | None:
        known = await _known(occasion, number)
        undecided = known and (
            known.organisation.state is OrgState.UNCONFIRMED
            or any(each.accepted_at is None for each in known.stewardships)
        )
        return Letter(card=waiting_card(known)) if known and undecided else None

    @letter("org.claimed")
    async def claimed(self, occasion: Occasion, number: int) -> Letter | None:
        """To those who speak for it already: somebody else says so too."""
        known = await _known(occasion, number)
        claims = [each for each in known.stewardships if each.accepted_at is None] if known else []
        if not known or not claims:
            return None
        accept = tuple(
            Action("org.accept", Text("press-org-accept", name=Quote(each.name)), (number, each.member_id))
            for each in claims[:4]
        )
        return Letter(card=Card(title=Quote(known.organisation.name), body=(Text("org-claimed-told"),), presses=accept))

    @letter("org.accepted")
    async def accepted(self, occasion: Occasion, number: int) -> Letter | None:
        known = await _known(occasion, number)
        if not known:
            return None
        return Letter(
            card=Card(
                title=Quote(known.organisation.name),
                body=(Text("org-accepted-told"), Text("org-name-others")),
                presses=(
                    Action("org.edit", Text("press-org-more"), (number,), Style.PRIMARY),
                    Action("org.name", Text("press-org-name"), (number,)),
                    Action("org.show", Text("press-open"), (number,)),
                ),
            )
        )

    @letter("org.still")
    async def still(self, occasion: Occasion, number: int) -> Letter | None:
        known = await _known(occasion, number)
        if not known or known.organisation.state is not OrgState.LISTED:
            return None
        card = organisation_card(known, member=Member(id=None, name=""), role=Role.MEMBER)
        return Letter(
            card=Card(
                title=Text("org-still-title", name=Quote(known.organisation.name)),
                subtitle=card.subtitle,
                body=card.body,
                facts=card.facts,
                footer=(Text("org-still-note"),),
                presses=(
                    Action("org.confirm", Text("press-org-right"), (number,), Style.PRIMARY),
                    Action("org.edit", Text("press-edit"), (number,)),
                    Action("org.pause", Text("press-org-pause"), (number,)),
                ),
            )
        )

    @action("queue.org-confirm", role=Role.MODERATOR)
    async def confirm(self, request: Request, number: int) -> Answer:
        known = await organisations.find(request.tx, community=request.community, number=number)
        await stewards.confirm(
            request.tx,
            community=request.community,
            known=known,
            member=await request.known_member(),
            moderates=True,
            now=request.now,
        )
        done = Text("org-does-confirms", name=Quote(known.organisation.name))
        return await self._queue.onward(request, Waiting.ORGANISATIONS, done=(done,))

    @action("queue.org-refuse", role=Role.MODERATOR)
    async def refuse(self, request: Request, number: int) -> Answer:
        known = await organisations.find(request.tx, community=request.community, number=number)
        member = await request.known_member()
        await stewards.refuse(request.tx, community=request.community, known=known, member=member, now=request.now)
        done = Text("org-refused", name=Quote(known.organisation.name))
        return await self._queue.onward(request, Waiting.ORGANISATIONS, done=(done,))

    @every(hours=6)
    async def ask_again(self, tick: Tick) -> None:
        await stewards.ask_again(tick.tx, now=tick.now)


async def _known(occasion: Occasion, number: int) -> Known | None:
    try:
        return await organisations.show(occasion.tx, community=occasion.community, number=number)
    except UserError:
        return None
