"""Who signs a change."""

from bot.chat.model import Request
from bot.core.queue import whose
from bot.services.curating import Hand


def hand_of(request: Request) -> Hand:
    """The name moderators know each other by: the platform's, else what the bot remembers, else where they are."""
    name = request.sender.name or request.member.name or request.sender.platform
    return Hand(author=name, now=request.now, member=request.member)


def account_of(request: Request) -> str:
    return whose(request.sender.platform, request.sender.account)
