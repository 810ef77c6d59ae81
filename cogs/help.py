"""`help`: what this is, and what can be said to it."""

from collections.abc import Callable, Sequence

from bot.chat.cards import Action, Card, Item, Style, listed
from bot.chat.commands import Cog, Command, command
from bot.chat.model import Answer, Request, show
from bot.core.texts import Said, Text


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
                items=(Item(Text("cmd-start.summary"), action=new), *_alone(usable), *_together(usable)),
                footer=(Text("help-privacy"),),
            )
        )


def _alone(commands: Sequence[Command]) -> list[Item]:
    return [
        Item(Text("help-command", name=Text(each.text_id)), Text(f"{each.text_id}.summary"))
        for each in commands
        if not each.group
    ]


def _together(commands: Sequence[Command]) -> list[Item]:
    """Commands of one kind beside each other, what each does being told where it is written."""
    groups: dict[str, list[Command]] = {}
    for each in commands:
        if each.group:
            groups.setdefault(each.group, []).append(each)
    return [Item(Text(f"cmd-{group}.summary"), listed("joined", _names(mine))) for group, mine in groups.items()]


def _names(commands: Sequence[Command]) -> tuple[Said, ...]:
    return tuple(Text("help-subcommand", group=Text(f"cmd-{each.group}"), name=Text(each.text_id)) for each in commands)


def _may(request: Request, command: Command) -> bool:
    return command.role <= (max(request.role, request.unheeded) if command.settles else request.role)
