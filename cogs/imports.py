"""`import`: entries from a file, after a dry run."""

from functools import partial

from bot.chat.commands import Cog, action, command, every, form
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.hands import hand_of
from bot.chat.import_cards import imported_card, plan_card
from bot.chat.model import Answer, Request, Tick, show
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.texts import Text
from bot.core.uploads import Upload
from bot.services import importing
from bot.services.importing import Plan
from bot.services.minds import Minds


class ImportCog(Cog):
    """First what would happen, then exactly that."""

    def __init__(self, minds: Minds) -> None:
        self._minds = minds

    @command(name="import", role=Role.MODERATOR)
    async def bring(self, request: Request) -> Answer:  # noqa: ARG002 - every command gets one
        """Bring in entries from a file, after seeing what would change."""
        return _form()

    @action("import.open", role=Role.MODERATOR)
    async def opened(self, request: Request) -> Answer:  # noqa: ARG002 - every action gets one
        return _form()

    @form("import.look", opening="import.open", role=Role.MODERATOR)
    async def look(self, request: Request, *, file: Upload) -> Answer:
        return await _dry_run(request, file)

    @action("import.do", role=Role.MODERATOR)
    async def do(self, request: Request, number: int) -> Answer:
        upload, digest = await importing.take_up(request.tx, sender=request.sender, number=number)
        planned = await importing.plan(request.tx, community=request.community, upload=upload, now=request.now)
        await request.tx.uploads.drop(number)
        if planned.digest != digest:
            return await _dry_run(request, upload, changed=True)
        await importing.carry_out(
            request.tx, community=request.community, planned=planned, reason=upload.name, hand=hand_of(request)
        )
        self._refresh(request, planned)
        return show(imported_card(planned), replaces=True)

    @every(hours=6)
    async def forget(self, tick: Tick) -> None:
        """Files are kept for their button, and no longer."""
        await importing.forget_old(tick.tx, now=tick.now)

    def _refresh(self, request: Request, planned: Plan) -> None:
        slugs = [entry.id for entry in planned.entries]
        request.after(partial(self._minds.refresh, request.community, slugs))


async def _dry_run(request: Request, upload: Upload, *, changed: bool = False) -> Answer:
    planned = await importing.plan(request.tx, community=request.community, upload=upload, now=request.now)
    if not planned.entries and not planned.rejected:
        raise UserError("import-nothing-new", count=planned.unchanged)
    number = None
    if planned.entries:
        number = await importing.put_by(
            request.tx, sender=request.sender, upload=upload, planned=planned, now=request.now
        )
    return show(plan_card(planned, upload.name, number, changed=changed))


def _form() -> Form:
    return Form(
        name="import.look",
        title=Text("import-title"),
        fields=(
            Field(
                name="file",
                label=Text("import-file"),
                hint=Text("import-file-hint"),
                kind=FieldKind.FILE,
                required=True,
            ),
        ),
    )
