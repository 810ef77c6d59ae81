"""The words every chat platform shares."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.core.people import Community, Member, Role, Sender, SpaceSettings, clock_of
from bot.core.texts import Said, Text
from bot.store.transaction import Transaction

Words: TypeAlias = Callable[[Said, str], str]
"""Puts something in words of a language."""
Afterwards: TypeAlias = Callable[[], Awaitable[None]]


class Platform(Protocol):
    """What a cog may ask of the platform a request came from."""

    async def may_speak(self, channel: str) -> Text | None:
        """Prove that the bot can write in a place; ``None`` when it can, else what is in the way."""
        ...

    def link(self, channel: str) -> str:
        """A place as the platform's own messages name it, such as Discord's ``<#id>``."""
        ...

    async def name_of(self, account: str) -> str | None:
        """What an account is called there; ``None`` when there is none."""
        ...

    async def noted(self, tx: Transaction, answer: "Answer", locale: str) -> None:
        """An answer is about to be committed with what it did: a platform that needs it after a crash keeps it."""

    async def space_called(self, space: str) -> str | None:  # noqa: ARG002 - for those that know
        """What people call a server or space; ``None`` where the platform does not say."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One thing said or pressed, by one person in one place.

    ``tx`` opens when it is first used, so that slow thinking can come before it. ``locale`` is the
    interface language to answer in, ``waiting`` whether there are letters the member was not told of, ``unheeded`` what
    a space that is not one of the community's says they may do.
    """

    tx: Transaction
    now: datetime
    sender: Sender
    community: Community
    space: SpaceSettings
    member: Member
    role: Role
    locale: str
    platform: Platform | None = None
    waiting: bool = False
    unheeded: Role = Role.MEMBER
    afterwards: list[Callable[[], Awaitable[None]]] = field(default_factory=list[Callable[[], Awaitable[None]]])

    @property
    def zone(self) -> str:
        """By whose clock to tell them times."""
        return clock_of(self.member, self.community)

    def after(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do something once what was written is committed, such as teaching the mind what changed."""
        self.afterwards.append(work)

    async def known_member(self) -> Member:
        """The member behind the account, remembered from now on if not before."""
        if self.member.id is not None:
            return self.member
        again = await self.tx.members.speaking(self.community, self.sender)
        return again or await self.tx.members.welcome(self.community, self.sender, self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A message somebody wrote, which another points at. ``thread`` is the place it stands in; ``ours`` is one a bot
    wrote, which is never taken for what a person says.
    """

    platform: str
    thread: str
    message: str
    account: str
    name: str
    text: str
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Messages that are not in a thread any more; platforms do not say who took them away."""

    platform: str
    thread: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One beat of the clock."""

    tx: Transaction
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What to say, to whom, in no language yet. ``replaces`` the card that was pressed, where there is one. What is
    ``secret`` is not said at all where others would read it.
    """

    card: Card
    private: bool = True
    replaces: bool = False
    secret: bool = False


Answer: TypeAlias = Reply | Form
Handler: TypeAlias = Callable[..., Awaitable[Answer]]


def say(text_id: str, **args: object) -> Reply:
    """Answer in one sentence where everyone in the place sees it."""
    return Reply(card=Card(body=(Text(text_id, **args),)), private=False)


def whisper(text_id: str, **args: object) -> Reply:
    """Answer in one sentence so that, where the platform can do it, only the asker sees it."""
    return Reply(card=Card(body=(Text(text_id, **args),)))


def show(card: Card, *, private: bool = True, replaces: bool = False, secret: bool = False) -> Reply:
    return Reply(card=card, private=private, replaces=replaces, secret=secret)
