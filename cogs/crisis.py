"""`crisis`: a path switched on for a country, for those who are new there and ahead of every answer there."""

from bot.chat.commands import Cog, action, command
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Country
from bot.chat.path_cards import pinned_card
from bot.chat.path_forms import crises_card, crisis_card
from bot.chat.path_params import PathRef
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.texts import Name, Quote
from bot.services import coordinators, crises


class CrisisCog(Cog):
    """Moderators switch it on and off, and the record says who did."""

    @command(group="crisis", role=Role.MODERATOR)
    async def on(
        self, request: Request, country: Country, path: PathRef | None = None, days: int | None = None
    ) -> Answer:
        """Switch a crisis path on for a country."""
        crisis, chosen = await crises.switch_on(
            request.tx,
            community=request.community,
            country=country,
            number=path,
            days=days,
            actor=request.member,
            now=request.now,
        )
        coordinator = await coordinators.of(request.tx, community=request.community, country=country)
        return show(crisis_card(crisis, chosen, coordinated=coordinator is not None))

    @command(group="crisis", role=Role.MODERATOR)
    async def off(self, request: Request, country: Country) -> Answer:
        """Switch the crisis path of a country off."""
        return await _off(request, country)

    @action("crisis.off", role=Role.MODERATOR)
    async def off_pressed(self, request: Request, country: Country) -> Answer:
        return await _off(request, country)

    @command(group="crisis", name="list", role=Role.MODERATOR)
    async def every(self, request: Request) -> Answer:
        """Show where a crisis path is on, and until when."""
        found = await crises.every(request.tx, community=request.community, now=request.now)
        titles = {path.id: Quote(path.title, path.language) for path in await request.tx.paths.every(request.community)}
        return show(crises_card(found, titles))

    @action("crisis.show")
    async def shown(self, request: Request, country: Country) -> Answer:
        """Everything that is switched on for a country."""
        pin = await crises.pinned(request.tx, community=request.community, country=country, now=request.now)
        if pin is None:
            raise UserError("crisis-over")
        return show(pinned_card(pin, request.locale))


async def _off(request: Request, country: str) -> Answer:
    await crises.switch_off(
        request.tx, community=request.community, country=country, actor=request.member, now=request.now
    )
    return whisper("crisis-is-off", country=Name("country", country))
