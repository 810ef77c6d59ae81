"""Reading what people write into the forms of a workshop."""

from bot.chat.model import Request
from bot.core.errors import UserError
from bot.core.moments import Moment
from bot.core.workshops import MOST_SEATS, minutes_of


def moment_of(request: Request, when: str, zone: str) -> Moment:
    """The moment meant by words such as ``Thursday 18:00`` and a place. Raises ``UserError`` when none is clear."""
    from datetime import datetime

    from bot.core.moments import agreed

    return agreed(datetime.fromisoformat(when), zone)


def seats_of(written: str) -> int | None:
    """How many; ``None`` for as many as come. Raises ``UserError`` for anything but a number."""
    said = written.strip()
    if not said:
        return None
    if not said.isascii() or not said.isdigit() or not 0 < int(said) <= MOST_SEATS:
        raise UserError("workshop-seats-unclear", written=written)
    return int(said)


def lasting(written: str) -> int:
    return minutes_of(written)
