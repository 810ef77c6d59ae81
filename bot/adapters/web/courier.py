"""Letters to people on the web: they wait in the inbox, and open pages are told by the bell."""

from collections.abc import Callable
from datetime import datetime

from bot.adapters.web.door import PLATFORM
from bot.delivery.inbox import InboxCourier
from bot.store.database import Database


class WebCourier(InboxCourier):
    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        super().__init__(PLATFORM, database, clock)
