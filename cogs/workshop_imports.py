"""`workshop import`: a programme from a calendar file or a table, after a dry run."""

from bot.chat.cards import Action, Card, Fact, Item, Style, Tone
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show
from bot.chat.times import in_full
from bot.chat.workshop_forms import file_form
from bot.core.errors import UserError
from bot.core.moments import agreed
from bot.core.people import Role
from bot.core.texts import Quote, Text
from bot.core.uploads import Upload
from bot.services import workshop_imports
from bot.services.workshop_imports import Planned

SHOWN = 10


class WorkshopImportsCog(Cog):
    """First what would be made, then exactly that."""

    @command(group="workshop", name="import", role=Role.MODERATOR)
    async def bring(self, request: Request) -> Answer:  # noqa: ARG002 - every command gets one
        """Bring in a programme from a file, after seeing what would be made."""
        return file_form()

    @action("workshop.file", role=Role.MODERATOR)
    async def opened(self, request: Request) -> Answer:  # noqa: ARG002 - every action gets one
        return file_form()

    @form("workshop.look", opening="workshop.file", role=Role.MODERATOR)
    async def look(self, request: Request, *, file: Upload) -> Answer:
        return await _dry_run(request, file)

    @action("workshop.import", role=Role.MODERATOR)
    async def do(self, request: Request, number: int) -> Answer:
        upload, digest = await workshop_imports.take_up(request.tx, sender=request.sender, number=number)
        planned = await _planned(request, upload)
        await request.tx.uploads.drop(number)
        if planned.digest != digest:
            return await _dry_run(request, upload)
        by = await request.known_member()
        made = await workshop_imports.carry_out(
            request.tx, community=request.community, planned=planned, by=by, now=request.now
        )
        return show(Card(body=(Text("programme-made", count=len(made)),), tone=Tone.GOOD), replaces=True)


async def _planned(request: Request, upload: Upload) -> Planned:
    return await workshop_imports.plan(
        request.tx,
        community=request.community,
        upload=upload,
        zone=request.zone,
        language=request.locale,
        now=request.now,
    )


async def _dry_run(request: Request, upload: Upload) -> Answer:
    planned = await _planned(request, upload)
    if not planned.fresh and not planned.refused:
        raise UserError("programme-nothing-new", count=planned.known)
    presses: tuple[Action, ...] = ()
    if planned.fresh:
        number = await workshop_imports.put_by(
            request.tx, sender=request.sender, upload=upload, planned=planned, now=request.now
        )
        label = Text("press-workshop-import", count=len(planned.fresh))
        presses = (Action("workshop.import", label, (number,), Style.PRIMARY),)
    items = tuple(
        Item(Quote(each.title, each.language), note=in_full(agreed(each.wall, each.zone)))
        for each in planned.fresh[:SHOWN]
    )
    refused = tuple(
        Text("programme-refused", number=str(each.number), why=each.why) if each.number else each.why
        for each in planned.refused[:SHOWN]
    )
    return show(
        Card(
            title=Text("programme-would", count=len(planned.fresh)),
            subtitle=Quote(upload.name),
            facts=(Fact(Text("programme-not"), refused),) if refused else (),
            items=items,
            footer=(Text("programme-known", count=planned.known),) if planned.known else (),
            presses=presses,
            tone=Tone.CAREFUL if refused else Tone.PLAIN,
        )
    )
