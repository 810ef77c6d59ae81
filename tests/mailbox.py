"""A platform that only keeps what it is told."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from typing_extensions import override

from bot.chat.letters import Letter
from bot.chat.plain import plain
from bot.core.outbox import Address, Remote
from bot.core.pacing import UNHURRIED, Pace
from bot.delivery.courier import CannotLookError, Courier
from bot.i18n import Translator
from tests.clock import Time


@dataclass(frozen=True, kw_only=True)
class Told:
    """A message in the mailbox."""

    address: Address
    letter: Letter
    locale: str
    nonce: str
    where: Remote
    at: datetime
    words: str


@dataclass
class Mailbox(Courier):
    """A platform that only keeps what it is told. Like others it knows a repetition by its nonce, for a while.
    ``troubles`` are raised one by one instead of taking a letter; with ``answers`` off it takes letters and never says
    so.
    """

    words: Translator
    time: Time
    platform: str = "test"
    pace: Pace = UNHURRIED
    memory: timedelta = timedelta(seconds=60)
    readable: bool = True
    answers: bool = True
    troubles: list[Exception] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    tries: int = 0

    @property
    def heard(self) -> list[str]:
        return [each.words for each in self.told]

    @override
    def remembers(self, address: Address, letter: Letter) -> timedelta:
        return self.memory

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        self.tries += 1
        if self.troubles:
            raise self.troubles.pop(0)
        known = self._known(nonce, self.time() - self.memory)
        where = known.where if known else self._take(address, letter, locale, nonce)
        if not self.answers:
            raise ConnectionResetError
        return where

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        if not self.readable:
            raise CannotLookError
        known = self._known(nonce, since)
        return known.where if known else None

    def _known(self, nonce: str, since: datetime) -> Told | None:
        return next((told for told in self.told if told.nonce == nonce and told.at >= since), None)

    def _take(self, address: Address, letter: Letter, locale: str, nonce: str) -> Remote:
        number = len(self.told) + 1
        place = f"thread-{number}" if letter.thread else address.thread or address.place
        where = Remote(place, f"message-{number}")
        words = plain(letter.card, self.words, locale)
        self.told.append(
            Told(address=address, letter=letter, locale=locale, nonce=nonce, where=where, at=self.time(), words=words)
        )
        return where
