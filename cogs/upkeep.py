"""What the clock does for the library: learning what came in by its words, and finding pages that are gone and entries
that look the same.
"""

from bot.chat.commands import Cog, every
from bot.chat.model import Tick
from bot.services import links
from bot.services.links import Rounds
from bot.services.minds import Minds


class UpkeepCog(Cog):
    """``rounds`` is ``None`` where nobody wants the library's sources visited. Looking comes before writing, so that
    the database is not held meanwhile.
    """

    def __init__(self, minds: Minds, rounds: Rounds | None) -> None:
        self._minds = minds
        self._rounds = rounds

    @every(minutes=1)
    async def learn(self, _tick: Tick) -> None:
        """Learn what a large import brought in by its words."""
        await self._minds.catch_up()

    @every(minutes=10)
    async def visit(self, tick: Tick) -> None:
        """Look at a few sources."""
        visits = await self._rounds.go(tick.now) if self._rounds else []
        if visits:
            await links.keep(tick.tx, visits=visits, now=tick.now)

    @every(hours=1)
    async def compare(self, tick: Tick) -> None:
        """Find pairs that look the same."""
        found = await self._minds.twins()
        for community in await tick.tx.communities.every():
            pairs = [(each.first, each.second, each.likeness) for each in found.get(community.id, ())]
            await tick.tx.pairs.keep(community, pairs)
