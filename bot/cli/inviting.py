"""`springboard invite`: a link for somebody new."""

from collections.abc import Callable
from typing import Final

from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.signing import LINK_LASTS
from bot.services import signing

_ROLES: Final = {"owner": GrantedRole.OWNER, "moderator": GrantedRole.MODERATOR, "member": None}
_NO_PAGE: Final = "The web page is switched off: SPRINGBOARD_WEB__ENABLED=true switches it on."


async def invite(app: App, *, role: str, name: str, say: Callable[[str], None]) -> bool:
    """Print the link; ``False`` when there is no such role, or no page to open it on."""
    if role not in _ROLES:
        say(f"There is no role {role!r}. Choose one of: {', '.join(_ROLES)}.")
        return False
    if not app.settings.web.enabled:
        say(_NO_PAGE)
        return False
    [community, *_] = await app.communities()
    async with app.database.transaction() as tx:
        token = await signing.invite(
            tx, community=community, name=" ".join(name.split()), role=_ROLES[role], now=app.clock()
        )
    say(app.settings.web.way_in(token))
    minutes = LINK_LASTS.seconds // 60
    say(f"It signs one browser in, once, within {minutes} minutes. The bot has to be running: springboard run")
    return True
