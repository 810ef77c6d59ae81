"""From a promise that is due to a letter, and what follows once it has been said: both are the cogs' own."""

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias, TypeVar

import structlog

from bot.chat.cards import Card
from bot.chat.commands import Cog, declared
from bot.chat.letters import Composing, Delivered, Letter, Occasion
from bot.core.errors import UserError
from bot.core.languages import interface_language
from bot.core.outbox import Claimed, Promise, Remote
from bot.core.outcomes import Again, Hopeless, InVain, after_failure
from bot.core.people import Community
from bot.core.texts import Text
from bot.store.database import Database
from bot.store.members import Reader
from bot.store.transaction import Transaction

log = structlog.stdlib.get_logger(__name__)

Naming = TypeVar("Naming", Composing, Delivered)


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter, and the language to put it in."""

    letter: Letter
    locale: str


Ready: TypeAlias = Composed | InVain | Again | Hopeless
"""What a promise has become: something to say, or a reason why not."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who is going to read a batch."""

    communities: Mapping[int, tuple[Community, str]]
    """Each with the language it is spoken to in."""
    members: Mapping[tuple[int, str], Reader]

    def occasion(self, tx: Transaction, promise: Promise, now: datetime) -> Occasion:
        community, locale = self.communities[promise.community_id]
        zone = community.zone
        if promise.address.direct and (member := self.members.get((community.id, promise.address.place))):
            locale = interface_language(member.language) if member.language else locale
            zone = member.zone or zone
        return Occasion(tx=tx, now=now, community=community, locale=locale, zone=zone, promise=promise)


class Composer:
    def __init__(self, database: Database, cogs: Iterable[Cog]) -> None:
        self._database = database
        self._letters: dict[str, tuple[Cog, Composing]] = {}
        self._followers: dict[str, tuple[Cog, Delivered]] = {}
        for cog in cogs:
            _enter(self._letters, cog, Composing)
            _enter(self._followers, cog, Delivered)

    async def readers(self, tx: Transaction, promises: Collection[Promise]) -> Readers:
        """Who is going to read these, in two looks; all are for one platform."""
        found = await tx.communities.among({promise.community_id for promise in promises})
        accounts = {promise.address.place for promise in promises if promise.address.direct}
        [platform] = {promise.address.platform for promise in promises}
        members = await tx.members.readers(platform, accounts) if accounts else {}
        return Readers({each.id: (each, interface_language(each.language)) for each in found}, members)

    async def compose(self, claimed: Sequence[Claimed], readers: Readers, now: datetime, draw: float) -> list[Ready]:
        """What each has become, in the same order. One that fails does not spoil the others."""
        ready: list[Ready] = []
        waiting = deque(claimed)
        while waiting:
            async with self._database.reading() as tx:
                failed = False
                while waiting and not failed:
                    each = waiting.popleft()
                    try:
                        ready.append(await self._letter(readers.occasion(tx, each.promise, now)))
                    except Exception as error:
                        log.exception("letter failed", letter=each.promise.name, promise=each.id)
                        ready.append(after_failure(each.tries, type(error).__name__, draw))
                        failed = True  # and perhaps its transaction with it
        return ready

    async def again(self, occasion: Occasion) -> Letter | None:
        """The letter of a promise as an inbox shows it; ``None`` when nothing is left to say. One that fails does not
        hide the others.
        """
        try:
            async with occasion.tx.apart():
                ready = await self._letter(occasion)
        except Exception:
            log.exception("letter failed", letter=occasion.promise.name, once=occasion.promise.once)
            return Letter(card=Card(body=(Text("inbox-broken"),)))
        return ready.letter if isinstance(ready, Composed) else None

    def follows(self, promise: Promise) -> bool:
        return promise.name in self._followers

    async def follow(self, tx: Transaction, promise: Promise, where: Remote, now: datetime) -> None:
        """Let the cog do what follows a letter that was said. Its failure is logged and undoes nothing else: what was
        said cannot be unsaid.
        """
        cog, follower = self._followers[promise.name]
        try:
            async with tx.apart():
                arguments = follower.read([str(arg) for arg in promise.args])
                occasion = (await self.readers(tx, [promise])).occasion(tx, promise, now)
                await follower.handler(cog, occasion, where, **arguments)
        except Exception:
            log.exception("what follows a letter failed", letter=promise.name, once=promise.once)

    async def _letter(self, occasion: Occasion) -> Ready:
        promise = occasion.promise
        if promise.name not in self._letters:
            return Hopeless(f"no letter is called {promise.name!r}")
        cog, composing = self._letters[promise.name]
        try:
            arguments = composing.read([str(arg) for arg in promise.args])
        except UserError as error:
            return Hopeless(f"{promise.name!r} cannot carry {promise.args!r} ({error.text_id})")
        letter = await composing.handler(cog, occasion, **arguments)
        return Composed(replace(letter, promise=promise), occasion.locale) if letter else InVain()


def _enter(registry: dict[str, tuple[Cog, Naming]], cog: Cog, kind: type[Naming]) -> None:
    for naming in declared(type(cog), kind):
        if naming.name in registry:
            raise ValueError(f"two letters are named {naming.name!r}")
        registry[naming.name] = cog, naming
