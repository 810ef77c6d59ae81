"""The one path of everything that is answered: who speaks, what they may do, a transaction, the handler, and what was
to be done once it is committed.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TypeAlias

import structlog

from bot.chat.commands import Command, MessageCommand, Press
from bot.chat.forms import Form
from bot.chat.model import Answer, Platform, Request, whisper
from bot.clock import Clock
from bot.core.errors import UserError
from bot.core.languages import interface_language
from bot.core.people import Role, Sender
from bot.core.texts import Text
from bot.logs import request_id
from bot.services import inboxes, members, reaching, spaces
from bot.store.database import Database
from bot.store.transaction import Transaction

log = structlog.stdlib.get_logger(__name__)

Gated: TypeAlias = Command | Press | MessageCommand
"""What not everybody may do everywhere."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer, and the interface language to put it in."""

    answer: Answer
    locale: str


class Answering:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def answer(
        self,
        said: str,
        asked: Gated | None,
        handle: Callable[[Request], Awaitable[Answer]],
        sender: Sender,
        platform: Platform | None,
        refused: Callable[[UserError], Awaitable[Answer]] | None = None,
        asking: Request | None = None,
    ) -> Spoken:
        """``asking`` is who speaks and where, if that has just been looked up."""
        locale = interface_language(sender.locale)
        with request_id() as number:
            try:
                async with self._opened(sender, platform, asking) as request:
                    locale = request.locale
                    await permit(request, asked)
                    if asked and asked.role >= Role.MODERATOR:  # who changes things is remembered, for the record of it
                        request = replace(request, member=await request.known_member())  # noqa: PLW2901
                    answer = await _with_letters(request, await handle(request))
                    if platform:
                        await platform.noted(request.tx, answer, locale)
                    await reaching.spoke(request.tx, member=request.member, sender=sender)
                await _follow_up(request)
            except UserError as refusal:
                answer = await refused(refusal) if refused else refusal_of(refusal)
            except Exception:
                log.exception("request failed", said=said, platform=sender.platform)
                answer = whisper("something-broke", number=number)
            else:
                log.info("answered", said=said, platform=sender.platform)
        return Spoken(answer, locale)

    async def request(self, tx: Transaction, sender: Sender, platform: Platform | None) -> Request:
        standing = await members.standing(tx, sender=sender)
        return Request(
            tx=tx,
            now=self._clock(),
            sender=sender,
            community=standing.community,
            space=standing.space,
            member=standing.member,
            role=standing.role,
            unheeded=standing.unheeded,
            waiting=standing.waiting,
            locale=interface_language(standing.member.language or sender.locale or standing.community.language),
            platform=platform,
        )

    @asynccontextmanager
    async def _opened(
        self, sender: Sender, platform: Platform | None, asking: Request | None
    ) -> AsyncGenerator[Request]:
        """A request whose transaction ends with the block; who is speaking is looked up beside it, so
        that the write lock is not taken before there is something to write.
        """
        if asking is None:
            async with self._database.reading() as looking:
                asking = await self.request(looking, sender, platform)
        async with self._database.transaction() as tx:
            yield replace(asking, tx=tx)


async def permit(request: Request, asked: Gated | None) -> None:
    """Raises ``UserError`` for what somebody may not do where they are."""
    if asked is None or request.role >= asked.role:
        return
    if request.unheeded < asked.role:
        raise UserError("role-too-low", role=Text(f"role-{asked.role.name.lower()}"))
    if isinstance(asked, MessageCommand) or not asked.settles:
        raise await spaces.why_unheeded(request.tx, community=request.community)


def refusal_of(refusal: UserError) -> Answer:
    return whisper(refusal.text_id, **refusal.args_for_text)


async def _with_letters(request: Request, answer: Answer) -> Answer:
    """Tell a member under their next answer what waits for them; the web page shows it by itself."""
    if isinstance(answer, Form) or not answer.private or not request.waiting or request.sender.platform == "web":
        return answer
    count = await inboxes.tell(request.tx, member=request.member, now=request.now)
    note = (Text("inbox-waits", count=count),) if count else ()
    return replace(answer, card=replace(answer.card, footer=(*answer.card.footer, *note)))


async def _follow_up(request: Request) -> None:
    """What was to be done after the commit. Its failing is ours to mend; what was asked for has been done."""
    for work in request.afterwards:
        try:
            await work()
        except Exception:
            log.exception("work after the commit failed")
