"""What a homeserver's refusals mean for something that was promised."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

import structlog

from bot.adapters.matrix.directs import LeftError
from bot.adapters.matrix.wire import MatrixError, NotAcceptedError
from bot.delivery.courier import Reach, RefusedError, TooSoonError

log = structlog.stdlib.get_logger(__name__)

_LONG: Final = timedelta(minutes=10)


@contextmanager
def told_apart() -> Generator[None]:
    """A homeserver's errors as a courier's. Its limits hold for all we send, wherever it goes."""
    try:
        yield
    except LeftError as error:
        raise RefusedError("they have left the room they had with the bot") from error
    except NotAcceptedError as error:  # our session, not this letter: everything would be refused alike
        log.error("the homeserver does not accept the session any more")  # noqa: TRY400 - it says all there is
        raise TooSoonError(_LONG, Reach.EVERYWHERE) from error
    except MatrixError as error:
        if error.is_limit:
            raise TooSoonError(timedelta(seconds=error.wait or 0), Reach.EVERYWHERE) from error
        if error.is_final:
            raise RefusedError(str(error)) from error
        raise
