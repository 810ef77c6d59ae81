"""New helpers and their moderators, for the tests of paths."""

from dataclasses import dataclass, field

from bot.app import App
from bot.chat.cards import Action
from bot.chat.plain import actions
from bot.core.entries import Entry, Kind, Source, Translation
from bot.delivery.clockwork import do
from bot.delivery.sender import Sender
from cogs.start import StartCog
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import an_entry, stock
from tests.mailbox import Mailbox, Told

GUIDES = ("call-first", "look-and-listen", "children", "offers", "papers", "privacy", "rest")
BODY = "Five minutes of reading.\n✓ Say where you are.\n✗ Never promise a flat."


def a_guide(slug: str) -> Entry:
    """A guide with one thing to do and one not to, and its words in Polish."""
    polish = Translation(title=f"{slug} po polsku", summary="Krótko.", body="Czytaj.\n✓ Zadzwoń.\n✗ Nie obiecuj.")
    return an_entry(
        slug,
        kind=Kind.GUIDE,
        body=BODY,
        translations={"pl": polish},
        sources=(Source(url=f"https://example.org/{slug}"),),
    )


@dataclass
class Street:
    """A moderator, helpers by their names, and the letters they get."""

    app: App
    time: Time
    sender: Sender
    mailbox: Mailbox
    mary: Chat = field(init=False)

    def __post_init__(self) -> None:
        self.mary = Chat(self.app, self.time, account="mary", moderates=True)

    async def lays_out(self, title: str = "First days", *, guides: tuple[str, ...] = GUIDES, **about: str) -> None:
        """Mary composes a path and gives it to new helpers."""
        await stock(self.app, *(a_guide(slug) for slug in guides))
        await self.mary.hears("/path create")
        await self.mary.fills(title=title, **about)
        await self.mary.presses("Change")
        await self.mary.fills(order="\n".join(guides))
        await self.mary.presses("Give to new helpers")

    async def helper(self, name: str = "olena", *, country: str = "Poland", language: str = "en") -> Chat:
        chat = Chat(self.app, self.time, account=name)
        await chat.hears("/me edit")
        await chat.fills(country=country, language=language)
        return chat

    async def beat(self) -> None:
        """What the clock does, and the letters that are due."""
        [cog] = [cog for cog in self.app.cogs if isinstance(cog, StartCog)]
        for chore in cog.chores():
            await do(self.app.database, cog, chore, self.time)
        await self.sender.empty()

    async def days(self, count: int = 1, *, hours: int = 3) -> None:
        """Time passes, some hours at once."""
        for _ in range(count * 24 // hours):
            self.time.passes(hours=hours)
            await self.beat()

    def told(self, name: str = "olena") -> list[Told]:
        return [told for told in self.mailbox.told if told.address.place == name]

    def words(self, name: str = "olena") -> list[str]:
        return [told.words for told in self.told(name)]

    def button(self, label: str, name: str = "olena") -> Action:
        """A button of somebody's last letter."""
        last = self.told(name)[-1]
        found = {self.app.words(each.label, last.locale): each for each in actions(last.letter.card)}
        return found[label]
