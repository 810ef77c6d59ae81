"""The same conversations on Discord, and what is Discord's own: the real discord.py against a simulated server."""

from collections.abc import Iterator
from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.cards import MOST_CHARACTERS, MOST_COMPONENTS
from bot.app import App
from bot.chat import grammar
from tests.adapters.conversations import CONVERSATIONS, hold


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=True)


class Discord:
    """A member of a server who uses slash commands, buttons and modals."""

    def __init__(self, env: simcord.Env, app: App, **permissions: bool) -> None:
        self.guild = env.create_guild()
        self.channel = self.guild.create_text_channel("general")
        role = self.guild.create_role("role", permissions=discord.Permissions(view_channel=True, **permissions))
        self.member = self.guild.add_member(env.create_user("ada"), roles=[role])
        self._commands = {command.path: command for command in app.dispatcher.commands}
        self.result: simcord.InteractionResult

    async def says(self, line: str) -> str:
        found = grammar.find(line, self._commands) if grammar.is_command(line) else None
        path, options = ("ask", {"question": line}) if found is None else (
            found[0].path,
            grammar.arguments(found[0].params, found[1]),
        )  # fmt: skip
        return self._read(await self.member.slash(self.channel, path, **options))

    async def presses(self, label: str) -> str:
        custom_id = next(
            part["custom_id"] for part in _parts(self.shown) if part.get("label") == label and "custom_id" in part
        )
        message = self.result.response or self.result.followups[-1]
        return self._read(await self.member.click(message.message, custom_id=custom_id))

    async def fills(self, **answers: str) -> str:
        menus = {part.get("custom_id") for part in _parts(self.shown) if part.get("options") is not None}
        values = {name: [answer] if name in menus else answer for name, answer in answers.items()}
        return self._read(await self.member.submit_modal(self.result, values))

    @property
    def shown(self) -> list[dict[str, Any]]:
        """The components on the screen: a modal's, or those of all messages of the answer."""
        if self.result.modal:
            return [self.result.modal]
        answers = [self.result.response, *self.result.followups]
        return [part for answer in answers if answer for part in answer.components]

    def _read(self, result: simcord.InteractionResult) -> str:
        self.result = result
        return "\n".join(_words(part) for part in _parts(self.shown))


def _parts(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for part in components:
        yield part
        for key in ("components", "accessory", "component"):
            inner = part.get(key)
            yield from _parts(inner if isinstance(inner, list) else [inner] if inner else [])


def _words(part: dict[str, Any]) -> str:
    said = " ".join(str(part[key]) for key in ("title", "content", "label", "description") if part.get(key))
    return said.replace("\\", "").replace("**", "").replace("## ", "").replace("-# ", "")


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(simcord_env: simcord.Env, app: App, name: str) -> None:
    await hold(Discord(simcord_env, app), CONVERSATIONS[name])
