"""Chatting with the bot in a terminal: `springboard chat`."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from pathlib import Path
from typing import Final, TypeAlias

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text as Styled
from typing_extensions import override

from bot.chat.answering import Spoken
from bot.chat.cards import Action, Card, Enclosure, Link, Tone
from bot.chat.commands import Command
from bot.chat.dispatch import Dispatcher
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Words
from bot.chat.plain import actions, pressable
from bot.core.people import Sender
from bot.core.texts import Text
from bot.core.uploads import LARGEST, Upload

Ask: TypeAlias = Callable[[str, Field], Awaitable[str]]
"""Asks for a field of a form, by its name in words; its default is offered as the answer."""

_COLOURS: Final = {Tone.PLAIN: "cyan", Tone.GOOD: "green", Tone.CAREFUL: "yellow", Tone.URGENT: "red"}
_LEAVING: Final = frozenset({"exit", "quit", "/exit", "/quit"})


async def converse(dispatcher: Dispatcher, words: Words, sender: Sender, *, folder: Path) -> None:
    """Talk until the line ends (Ctrl-D) or says ``exit``. Files that come with a card go into the folder."""
    prompt: PromptSession[str] = PromptSession(completer=_Names(dispatcher.commands))
    console = Console()

    async def ask(label: str, field: Field) -> str:
        return await prompt.prompt_async(f"{label}: ", default=field.default)

    async def lines() -> AsyncIterator[str]:
        while True:
            try:
                yield await prompt.prompt_async("> ")
            except (EOFError, KeyboardInterrupt):
                return

    conversation = Conversation(dispatcher, words, sender, show=console.print, ask=ask, folder=folder)
    await conversation.listen(lines())


class Conversation:
    """One person at a keyboard. A number presses what the last card numbered so."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        words: Words,
        sender: Sender,
        *,
        show: Callable[[RenderableType], None],
        ask: Ask,
        folder: Path,
    ) -> None:
        self._dispatcher = dispatcher
        self._words = words
        self._sender = sender
        self._show = show
        self._ask = ask
        self._folder = folder
        self._pressable: list[Action] = []

    async def listen(self, lines: AsyncIterable[str]) -> None:
        async for line in lines:
            if line.strip().lower() in _LEAVING:
                return
            if line.strip():
                await self.hear(line.strip())

    async def hear(self, line: str) -> None:
        """Answer one line, asking for what its form needs."""
        await self._answer(await self._heard(line))

    async def _heard(self, line: str) -> Spoken:
        if line.isdigit() and 0 < int(line) <= len(self._pressable):
            return await self._dispatcher.press(self._pressable[int(line) - 1].code, self._sender)
        return await self._dispatcher.hear(line, self._sender)

    async def _answer(self, spoken: Spoken) -> None:
        answer = spoken.answer
        while isinstance(answer, Form):
            filled = await self._filled(answer, spoken.locale)
            uploads = {
                field.name: file
                for field in answer.fields
                if field.kind is FieldKind.FILE and (file := await _file(filled.pop(field.name)))
            }
            spoken = await self._dispatcher.submit(answer.code, filled, self._sender, uploads=uploads)
            answer = spoken.answer
        self._pressable = actions(answer.card)
        self._show(render(answer.card, self._words, spoken.locale))
        if answer.card.enclosed:
            where = await asyncio.to_thread(_keep, self._folder, answer.card.enclosed)
            self._show(Styled(self._words(Text("platform-kept-as", path=str(where)), spoken.locale), style="dim"))

    async def _filled(self, form: Form, locale: str) -> dict[str, str]:
        self._show(Styled(self._words(form.title, locale), style="bold"))
        if form.problem:
            self._show(Styled(self._words(form.problem, locale), style="yellow"))
        return {field.name: await self._field(field, locale) for field in form.fields}

    async def _field(self, field: Field, locale: str) -> str:
        """A choice may be answered by its number, its value or its label; several with commas between them."""
        for number, choice in enumerate(field.choices, start=1):
            self._show(Styled(f"  {number}. {self._words(choice.label, locale)}"))
        hint = Text("platform-form-path") if field.kind is FieldKind.FILE else field.hint
        if hint:
            self._show(Styled(f"  {self._words(hint, locale)}", style="dim"))
        said = (await self._ask(self._words(field.label, locale), field)).strip()
        if field.pick > 1:
            return ",".join(self._chosen(field, part.strip(), locale) for part in said.split(",") if part.strip())
        return self._chosen(field, said, locale)

    def _chosen(self, field: Field, said: str, locale: str) -> str:
        if field.choices and said.isdigit() and 0 < int(said) <= len(field.choices):
            return field.choices[int(said) - 1].value
        by_label = {self._words(choice.label, locale).casefold(): choice.value for choice in field.choices}
        return by_label.get(said.casefold(), said)


async def _file(path: str) -> Upload | None:
    """A file by its path on this machine, which is the owner's own; nothing where there is none."""
    return await asyncio.to_thread(_read, path.strip()) if path.strip() else None


def _read(path: str) -> Upload | None:
    file = Path(path).expanduser()
    if not file.is_file():
        return None
    size = file.stat().st_size
    return Upload(file.name, file.read_bytes() if size <= LARGEST else b"", size)


def _keep(folder: Path, file: Enclosure) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    where = folder / file.name
    where.write_bytes(file.content)
    return where


def render(card: Card, words: Words, locale: str) -> RenderableType:
    """A card as a panel, with what can be pressed numbered under it."""
    parts: list[RenderableType] = []
    if card.ahead:
        parts.append(Styled(words(card.ahead.title, locale), style="bold yellow"))
        parts.append(Styled(words(card.ahead.note, locale), style="dim"))
        parts += [Styled(f"  {words(item.title, locale)}") for item in card.ahead.items]
        parts.append(Rule(style="dim"))
    if card.subtitle:
        parts.append(Styled(words(card.subtitle, locale), style="dim"))
    parts += [Styled(f"\n{words(paragraph, locale)}") for paragraph in card.body]
    if card.picture:
        parts.append(Styled(f"\n{words(card.picture.about, locale)}"))
    for fact in card.facts:
        lines = "\n".join(f"  {words(line, locale)}" for line in fact.lines)
        parts.append(Styled.assemble("\n", (words(fact.name, locale), "bold"), f"\n{lines}"))
    for item in card.items:
        parts.append(Styled.assemble("\n", (words(item.title, locale), "bold")))
        parts += [Styled(f"  {words(more, locale)}") for more in (item.note, item.body) if more]
    parts += [Styled(f"\n{words(note, locale)}", style="italic dim") for note in card.footer]
    numbered = {id(action): number for number, action in enumerate(actions(card), start=1)}
    pressing = [_press_line(press, numbered, words, locale) for press in pressable(card)]
    if pressing:
        parts.append(Styled("\n" + "\n".join(pressing), style=_COLOURS[card.tone]))
    title = words(card.title, locale) if card.title else None
    return Panel(Group(*parts), title=title, title_align="left", border_style=_COLOURS[card.tone])


def _press_line(press: Action | Link, numbered: dict[int, int], words: Words, locale: str) -> str:
    if isinstance(press, Link):
        return f"    {words(press.label, locale)}: {press.url}"
    return f"{numbered[id(press)]:>3} {words(press.label, locale)}"


class _Names(Completer):
    """Completes the names of commands."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self._names = sorted(f"/{command.path}" for command in commands)

    @override
    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        typed = document.text_before_cursor
        if typed.startswith("/"):
            yield from (Completion(name, -len(typed)) for name in self._names if name.startswith(typed))
