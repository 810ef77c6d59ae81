"""Somebody who talks to the bot on Discord as everybody does everywhere."""

from collections.abc import Iterator
from typing import Any, cast

import discord
import simcord

from bot.app import App
from bot.chat import grammar
from tests.conftest import settle


class Discord:
    """A member of a server who uses slash commands, buttons and modals. The server is ``settled`` in the community by
    the time they say something.
    """

    def __init__(self, env: simcord.Env, app: App, *, settled: bool = True, **permissions: bool) -> None:
        self._app = app
        self._settled = settled
        self.guild = env.create_guild()
        self.channel = self.guild.create_text_channel("general")
        role = self.guild.create_role("role", permissions=discord.Permissions(view_channel=True, **permissions))
        self.member = self.guild.add_member(env.create_user("ada"), roles=[role])
        self._commands = {command.path: command for command in app.dispatcher.commands}
        self.result: simcord.InteractionResult

    async def says(self, line: str) -> str:
        found = grammar.find(line, self._commands) if grammar.is_command(line) else None
        path, options = (
            ("ask", {"question": line})
            if found is None
            else (
                found[0].path,
                grammar.arguments(found[0].params, found[1]),
            )
        )
        if self._settled:
            await settle(self._app, "discord", str(self.guild.id))
        return self.read(await self.member.slash(self.channel, path, **options))

    async def presses(self, label: str) -> str:
        custom_id = next(
            part["custom_id"] for part in parts(self.shown) if part.get("label") == label and "custom_id" in part
        )
        message = self.result.response or self.result.followups[-1]
        return self.read(await self.member.click(message.message, custom_id=custom_id))

    async def fills(self, **answers: str) -> str:
        """Fill in the modal; one that was refused is opened again first."""
        if not self.result.modal:
            await self.presses("Open the form again")
        menus = {part.get("custom_id") for part in parts(self.shown) if part.get("options") is not None}
        values = {name: answer.split(",") if name in menus else answer for name, answer in answers.items()}
        values = {**preset(self.shown), **values}
        return self.read(await self.member.submit_modal(self.result, values))

    async def hands_over(self, field: str, name: str, content: bytes) -> str:
        return self.read(await self.member.submit_modal(self.result, {field: [(name, content)]}))

    @property
    def shown(self) -> list[dict[str, Any]]:
        """The components on the screen: a modal's, or those of all messages of the answer."""
        if self.result.modal:
            return [self.result.modal]
        answers = [self.result.response, *self.result.followups]
        return [part for answer in answers if answer for part in answer.components]

    def read(self, result: simcord.InteractionResult) -> str:
        self.result = result
        return "\n".join(_written(part) for part in parts(self.shown))


def preset(shown: list[dict[str, Any]]) -> dict[str, str | list[str]]:
    """What a modal begins with, which Discord sends back unless something else is typed or chosen."""
    begun: dict[str, str | list[str]] = {}
    for part in parts(shown):
        if part.get("options"):
            chosen = [option["value"] for option in part["options"] if option.get("default")]
            begun.update({part["custom_id"]: chosen} if chosen else {})
        elif part.get("value"):
            begun[part["custom_id"]] = part["value"]
    return begun


def custom_id(message: discord.Message, label: str) -> str:
    """The id of a message's button."""
    return next(part["custom_id"] for part in parts(raw(message)) if part.get("label") == label)


def words_of(shown: Any) -> str:
    """What stands on an answer to an interaction, or on a message."""
    if isinstance(shown, discord.Message):
        return _said(shown)
    assert isinstance(shown, simcord.InteractionResult)
    answers = [shown.response, *shown.followups]
    return "\n".join(_written(part) for answer in answers if answer for part in parts(answer.components))


def parts(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Components with all that is in them."""
    for part in components:
        yield part
        for key in ("components", "accessory", "component"):
            inner = part.get(key)
            yield from parts(
                cast("list[dict[str, Any]]", inner if isinstance(inner, list) else [inner] if inner else [])
            )


def raw(message: discord.Message) -> list[dict[str, Any]]:
    """A message's components as Discord was sent them."""
    return [part.to_dict() for part in message.components]  # pyright: ignore[reportReturnType]


def _written(part: dict[str, Any]) -> str:
    said = " ".join(str(part[key]) for key in ("title", "content", "label", "description") if part.get(key))
    return said.replace("\\", "").replace("**", "").replace("## ", "").replace("-# ", "")


def _said(message: discord.Message) -> str:
    return "\n".join(_written(part) for part in parts(raw(message)))
