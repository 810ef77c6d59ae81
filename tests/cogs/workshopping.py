"""People around workshops: a moderator in Rome who plans, and members who come."""

from dataclasses import dataclass

from bot.app import App
from bot.core.people import SpaceSettings
from bot.services import attending, workshop_changes
from tests.chatting import Chat
from tests.clock import Time
from tests.mailbox import Mailbox

THURSDAY = "2026-11-26 18:00"
"""17:00 UTC in Rome; the clock of these tests begins on Monday the 23rd, at noon UTC."""


@dataclass
class Circle:
    """One moderator, and members by their names."""

    app: App
    time: Time

    @property
    def mary(self) -> Chat:
        return Chat(self.app, self.time, account="mary", moderates=True)

    def member(self, name: str) -> Chat:
        return Chat(self.app, self.time, account=name)

    async def set_up(self) -> None:
        """A place for workshops, and one for peers and moderators."""
        async with self.app.database.transaction() as tx:
            [community] = await tx.communities.every()
            places = SpaceSettings(workshops_place="hall", peers_place="peers", moderators_place="office")
            await tx.communities.settle("test", "house", community, places)

    async def plans(self, title: str = "Talking circle", *, when: str = THURSDAY, **where: str) -> Chat:
        """Plan a workshop in Rome; with ``where``, its place and seats too."""
        mary = self.mary
        await mary.hears("/workshop create")
        await mary.fills(title=title, when=when, zone="Rome", lasts="1:30")
        await mary.presses("Yes")
        if where:
            await mary.presses("Where and seats")
            await mary.fills(**where)
        return mary

    async def repeats(self, mary: Chat, rhythm: str = "weekly", **more: str) -> str:
        await mary.presses("Repeat")
        await mary.fills(rhythm=rhythm, **more)
        return await mary.presses("Yes")


async def beats(app: App, time: Time) -> None:
    """The chores of the clock, once."""
    async with app.database.transaction() as tx:
        await workshop_changes.keep_up(tx, now=time())
        await attending.keep_up(tx, now=time())


def to(mailbox: Mailbox, place: str) -> list[str]:
    """What was said in a place, or to an account."""
    return [told.words for told in mailbox.told if told.address.place == place]
