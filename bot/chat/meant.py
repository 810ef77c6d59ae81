"""The member somebody means by what they typed."""

from bot.chat.model import Request
from bot.core.people import Member, Whom
from bot.services import members


async def meant(request: Request, whom: Whom) -> Member:
    """The member meant; one that was never here before, but is known to the platform, is welcomed."""
    called = await request.platform.name_of(whom.account) if whom.account and request.platform else None
    return await members.meant(
        request.tx,
        community=request.community,
        whom=whom,
        platform=request.sender.platform,
        called=called,
        now=request.now,
    )
