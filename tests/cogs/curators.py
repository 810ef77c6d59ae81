"""People who look after the library, for the tests of what they can do."""

from dataclasses import replace

from bot.app import App
from bot.core.entries import Entry
from bot.core.people import Community
from bot.services import auditing
from tests.chatting import Chat
from tests.clock import Time


def a_moderator(app: App, time: Time, account: str = "grace") -> Chat:
    return Chat(app, time, account=account, moderates=True)


async def entry_of(app: App, slug: str) -> Entry:
    """An entry as it is kept now."""
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        entry = await tx.entries.get(community, slug)
    assert entry is not None
    return entry


async def revisions_of(app: App, slug: str) -> list[tuple[str, str]]:
    """Who changed an entry and why, the newest first."""
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        found = await tx.entries.revisions(community, slug, before=1_000, most=100)
    return [(each.author, each.reason) for each in found]


async def counted(app: App, community: Community, slug: str) -> tuple[int, int, int]:
    async with app.database.reading() as tx:
        uses = await tx.uses.of(community, slug)
    return uses.shown, uses.helpful, uses.refused


def again(chat: Chat) -> Chat:
    """The same person with another window open on the same answer."""
    other = replace(chat)
    other.last = chat.last
    return other


async def record(app: App) -> list[tuple[str, str, str | None]]:
    """Deeds with their doers and what they were about, in the order they were done."""
    [community] = await app.communities()
    async with app.database.reading() as tx:
        notes = (await auditing.read(tx, community=community, skip=0, most=100)).notes
        assert await auditing.broken(tx, community=community) is None
    return [(note.deed.value, note.actor.name if note.actor else "", note.about) for note in reversed(notes)]
