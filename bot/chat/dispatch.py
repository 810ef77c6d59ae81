"""From something said to whatever answers it: the way in for every platform."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import structlog
from rapidfuzz import fuzz, process, utils

from bot.chat import grammar
from bot.chat.answering import Answering, Spoken, permit, refusal_of
from bot.chat.cards import Card, Choice
from bot.chat.commands import Cog, Command, Hearing, MessageCommand
from bot.chat.forms import Form
from bot.chat.model import Answer, Gone, Platform, Pointed, Reply, Request, Tick, Words, show, whisper
from bot.chat.params import MOST_CHOICES
from bot.chat.registry import Registry
from bot.clock import Clock
from bot.core.errors import ReopenError, UserError
from bot.core.people import Role, Sender
from bot.core.texts import Quote, Text
from bot.core.uploads import Upload
from bot.logs import request_id
from bot.store.database import Database
from bot.store.drafts import Draft

log = structlog.stdlib.get_logger(__name__)

LISTENS: Final = "ask"
"""The command that hears whatever is said without naming one."""
RESUMES: Final = "draft.open"
"""The action that shows a refused form again, by its draft; built in, since it serves every form."""


class Dispatcher:
    def __init__(self, database: Database, cogs: Iterable[Cog], clock: Clock, words: Words) -> None:
        self._database = database
        self._clock = clock
        self._words = words
        self._answering = Answering(database, clock)
        self._registry = Registry(cogs)

    @property
    def message_commands(self) -> list[MessageCommand]:
        return [pointing for _, pointing in self._registry.pointing.values()]

    @property
    def commands(self) -> list[Command]:
        return [command for _, command in self._registry.commands.values()]

    async def hear(self, line: str, sender: Sender, platform: Platform | None = None) -> Spoken:
        """Answer a typed line: ``/browse housing``, or a question in plain words."""
        if not grammar.is_command(line):
            return await self.run(LISTENS, {"question": line}, sender, platform)
        async with self._database.reading() as tx:
            asking = await self._answering.request(tx, sender, platform)
        found = grammar.find(line, self.names(asking.locale))
        if found is None:
            return Spoken(refusal_of(self._unknown(line, asking.locale)), asking.locale)
        command, rest = found
        return await self._run(command.path, grammar.arguments(command.params, rest), sender, platform, asking)

    async def run(
        self, path: str, written: Mapping[str, str], sender: Sender, platform: Platform | None = None
    ) -> Spoken:
        """Answer a command whose arguments the platform has already told apart."""
        return await self._run(path, written, sender, platform)

    async def _run(
        self,
        path: str,
        written: Mapping[str, str],
        sender: Sender,
        platform: Platform | None,
        asking: Request | None = None,
    ) -> Spoken:
        cog, command = self._registry.commands[path]

        async def handle(request: Request) -> Answer:
            arguments = command.read(written)
            return await command.handler(cog, request, **arguments)

        return await self._answering.answer(command.path, command, handle, sender, platform, asking=asking)

    async def press(self, code: str, sender: Sender, platform: Platform | None = None) -> Spoken:
        """Answer a pressed action, by the code it carried."""
        return await self.submit(code, {}, sender, platform)

    async def submit(
        self,
        code: str,
        answers: Mapping[str, str],
        sender: Sender,
        platform: Platform | None = None,
        *,
        uploads: Mapping[str, Upload] | None = None,
    ) -> Spoken:
        """Answer a form that was sent, by the code it carried and its fields. One that is refused comes back filled;
        files have to be chosen again.
        """
        name, *carried = code.split("|")
        if name == RESUMES:
            return await self._resume(carried, sender, platform)
        if name not in self._registry.presses:
            locale, _ = await self.standing_of(sender)
            return Spoken(whisper("press-unknown"), locale)
        cog, press = self._registry.presses[name]

        async def handle(request: Request) -> Answer:
            arguments = press.read(carried, answers, uploads)
            answer = await press.handler(cog, request, **arguments)
            if press.opening:
                await request.tx.drafts.drop(sender, code)
            return answer

        async def refused(refusal: UserError) -> Answer:
            if press.opening is None or not any((*answers.values(), uploads)):
                return refusal_of(refusal)
            again, typed = code, dict(answers)
            if isinstance(refusal, ReopenError):
                again, typed = "|".join([name, *map(str, refusal.carried)]), {**answers, **refusal.answers}
            async with self._database.transaction() as tx:
                draft = await tx.drafts.keep(sender, again, typed, self._clock())
            return await self._refilled(draft, Text(refusal.text_id, **refusal.args_for_text), sender, platform)

        return await self._answering.answer(name, press, handle, sender, platform, refused)

    async def point(self, name: str, message: Pointed, sender: Sender, platform: Platform | None = None) -> Spoken:
        """Answer what somebody wants done with a message."""
        cog, pointing = self._registry.pointing[name]

        async def handle(request: Request) -> Answer:
            return await pointing.handler(cog, request, message)

        return await self._answering.answer(name, pointing, handle, sender, platform)

    async def overhear(self, message: Pointed, sender: Sender, platform: Platform | None = None) -> None:
        """Take note of what somebody wrote to others in a thread; whatever comes of it, nobody is answered."""
        await self._note(Hearing.SAID, message, sender, platform)

    async def overhear_change(self, message: Pointed, sender: Sender, platform: Platform | None = None) -> None:
        """Take note of what somebody made of what they wrote before."""
        await self._note(Hearing.CHANGED, message, sender, platform)

    async def overhear_going(self, gone: Gone) -> None:
        """Take note of what is not there any more."""
        with request_id():
            try:
                async with self._database.transaction() as tx:
                    for cog, listening in self._registry.listening_to(Hearing.GONE):
                        await listening.handler(cog, Tick(tx=tx, now=self._clock()), gone)
            except Exception:
                log.exception("request failed", said="gone", platform=gone.platform)

    async def complete(self, path: str, name: str, typed: str, sender: Sender) -> list[tuple[str, str]]:
        """Up to 25 ``(value, label)`` for an argument being typed, the likeliest first."""
        _, command = self._registry.commands[path]
        [param] = [param for param in command.params if param.name == name]
        async with self._database.reading() as tx:
            request = await self._answering.request(tx, sender, None)
            if request.role < command.role:
                return []
            choices = await param.reader.complete(typed, request)
            return self._nearest(typed, choices, request.locale)

    async def standing_of(self, sender: Sender) -> tuple[str, Role]:
        """The interface language to speak to somebody in, and what they may do."""
        async with self._database.reading() as tx:
            request = await self._answering.request(tx, sender, None)
            return request.locale, request.role

    def names(self, locale: str) -> dict[str, Command]:
        return self._registry.names(self._words, locale)

    def visible(self, role: Role) -> list[Command]:
        return self._registry.visible(role)

    async def _note(self, what: Hearing, message: Pointed, sender: Sender, platform: Platform | None) -> None:
        async def handle(request: Request) -> Answer:
            for cog, listening in self._registry.listening_to(what):
                await listening.handler(cog, request, message)
            return Reply(card=Card(), private=False)

        await self._answering.answer("overheard", None, handle, sender, platform)

    async def _resume(self, carried: Sequence[str], sender: Sender, platform: Platform | None) -> Spoken:
        number = carried[0] if carried else ""

        async def handle(request: Request) -> Answer:
            draft = await request.tx.drafts.get(sender, int(number)) if number.isdecimal() else None
            if draft is None:
                raise UserError("draft-gone")
            return await self._refilled(draft, None, sender, platform)

        return await self._answering.answer(RESUMES, None, handle, sender, platform)

    async def _refilled(self, draft: Draft, problem: Text | None, sender: Sender, platform: Platform | None) -> Answer:
        """The form as it was sent; where it cannot be shown any more, at least what was typed into it."""
        name, *carried = draft.code.split("|")
        cog, sent = self._registry.presses[name]
        _, opening = self._registry.presses[sent.opening or name]
        try:
            async with self._database.reading() as tx:
                request = await self._answering.request(tx, sender, platform)
                await permit(request, opening)
                form = await opening.handler(cog, request, **opening.read(carried, {}))
        except UserError as refusal:
            problem = problem or Text(refusal.text_id, **refusal.args_for_text)
        else:
            if isinstance(form, Form):
                return form.refilled(draft.answers, problem=problem, draft=draft.id)
        typed = tuple(Quote(answer) for answer in draft.answers.values() if answer)
        return show(Card(body=(problem or Text("draft-gone"), Text("draft-typed"), *typed)))

    def _unknown(self, line: str, locale: str) -> UserError:
        typed = line.split(maxsplit=1)[0].lstrip(grammar.MARKS)
        near = self._registry.near(typed, self._words, locale)
        return UserError("command-near", name=typed, near=near) if near else UserError("command-unknown", name=typed)

    def _nearest(self, typed: str, choices: list[Choice], locale: str) -> list[tuple[str, str]]:
        labelled = [(choice.value, self._words(choice.label, locale)) for choice in choices]
        if not typed.strip():
            return labelled[:MOST_CHOICES]
        looked_for = [f"{value} {label}" for value, label in labelled]
        found = process.extract(
            typed,
            looked_for,
            scorer=fuzz.partial_ratio,
            processor=utils.default_process,
            limit=MOST_CHOICES,
            score_cutoff=70,
        )
        return [labelled[index] for _, _, index in found]
