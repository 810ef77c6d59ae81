"""Saying something later: a letter is to a promise what a card is to a command."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.chat.cards import Card
from bot.chat.commands import Param, declared_params, read_carried
from bot.core.outbox import Address, Promise, Remote
from bot.core.people import Community
from bot.core.texts import Said
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What is said when a promise is due. ``thread`` is the name of a thread (or forum post) to open with it, ``tags``
    its forum tags; ``replaces`` edits what was said before instead; ``closes`` shuts the thread it is said in.
    ``among`` are the only ones who may read it: where a platform has private places, the ``thread`` is one, opened
    beside the first place of ``near`` that all of them can see; elsewhere it is said to whom it is addressed.
    ``promise`` is what it keeps: whoever composed it writes it here.
    """

    card: Card
    thread: Said | None = None
    tags: tuple[Said, ...] = ()
    replaces: Remote | None = None
    closes: bool = False
    among: tuple[Address, ...] = ()
    near: tuple[str, ...] = ()
    promise: Promise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A promise that is due: ``locale`` and ``zone`` are its reader's, or its place's."""

    tx: Transaction
    now: datetime
    community: Community
    locale: str
    zone: str
    promise: Promise


Composer: TypeAlias = Callable[..., Awaitable[Letter | None]]
Follower: TypeAlias = Callable[..., Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Composing:
    """How a promise of this name becomes a letter, or ``None`` when nothing is left to say."""

    name: str
    params: tuple[Param, ...]
    handler: Composer

    def read(self, carried: Sequence[str]) -> dict[str, object]:
        return read_carried(self.name, self.params, carried)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What happens once a letter of this name has been said: the handler gets ``where`` first."""

    name: str
    params: tuple[Param, ...]
    handler: Follower

    def read(self, carried: Sequence[str]) -> dict[str, object]:
        return read_carried(self.name, self.params, carried)


def letter(name: str) -> Callable[[Composer], Composing]:
    """Make a cog's method ``(self, occasion, *args) -> Letter | None`` what promises of this name become."""
    return lambda handler: Composing(name, declared_params(handler), handler)


def delivered(name: str) -> Callable[[Follower], Delivered]:
    """Make a cog's method ``(self, occasion, where: Remote, *args)`` what follows a letter that was said."""
    return lambda handler: Delivered(name, declared_params(handler, given=3), handler)
