"""`help`: what this is, and what can be said to it."""

from collections.abc import Callable, Sequence

from bot.chat.cards import Action, Card, Item, Style
from bot.chat.commands import Cog, Command, command
from bot.chat.model import Answer, Request, show
from bot.core.texts import Text


class HelpCog(Cog):
    """``known`` are the commands of all cogs, this one included; asked for when needed, since it is one of them."""

    def __init__(self, known: Callable[[], Sequence[Command]]) -> None:
        self._known = known

    @command()
    async def help(self, request: Request) -> Answer:
        """What this bot can do, and how to ask it."""
        usable = [each for each in self._known() if _may(request, each)]
        new = Action("path.new", Text("press-new"), style=Style.PRIMARY)
        return show(
            Card(
                title=Text("help-title"),
                body=(Text("help-intro"),),
                items=(
                    Item(Text("cmd-start.summary"), action=new),
                    *(
                        Item(Text("help-command", name=Text(each.text_id)), Text(f"{each.text_id}.summary"))
                        for each in usable
                    ),
                ),
                footer=(Text("help-privacy"),),
            )
        )


def _may(request: Request, command: Command) -> bool:
    return command.role <= (max(request.role, request.unheeded) if command.settles else request.role)
