"""Questions that sound alike, so that nobody asks what is being asked already."""

from bot.core.asks import Ask
from bot.core.gaps import Gap
from bot.core.people import Community
from bot.store.transaction import Transaction
from knowledge.mind import Mind

_MOST = 3


async def gaps_like(tx: Transaction, mind: Mind, *, community: Community, ask: Ask) -> list[Gap]:
    """Gaps that wait already and ask nearly the same, the likest first."""
    waiting = await tx.gaps.questions(community)
    others = [(question, language) for _, question, language in waiting]
    alike = await mind.compare.alike((ask.question, ask.language), others)
    found = [await tx.gaps.get(community, waiting[place][0]) for place in alike[:_MOST]]
    return [gap for gap in found if gap]
