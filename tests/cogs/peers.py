"""Asking colleagues, for whoever tests what comes of it."""

from bot.core.gaps import GapState
from tests.chatting import Chat
from tests.mailbox import Mailbox

NOBODY_KNOWS = "zzz qqq xxx"


def heard(mailbox: Mailbox, place: str) -> list[str]:
    """What was said in a place, or to an account."""
    return [told.words for told in mailbox.told if told.address.place == place]


def somebody(chat: Chat, account: str, *, moderates: bool = False) -> Chat:
    return Chat(chat.app, chat.time, account=account, moderates=moderates)


async def asks_peers(chat: Chat, question: str = NOBODY_KNOWS, **fields: str) -> str:
    await chat.hears(question)
    await chat.presses("Ask colleagues")
    await chat.fills(**fields)
    return await chat.presses("Post it")


async def reply_id(chat: Chat) -> int:
    """The number of the newest reply, as its buttons carry it."""
    async with chat.app.database.reading() as tx:
        [community] = await tx.communities.every()
        page = await tx.gaps.page(community, states=tuple(GapState), skip=0, most=10)
        replies = [reply for gap in page.gaps for reply in await tx.gap_replies.of(gap, most=10)]
    return max(reply.id for reply in replies)
