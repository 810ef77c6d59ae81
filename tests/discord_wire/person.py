"""Somebody with Discord open: knows only what Discord was told of, and reads only what is on the screen."""

import re
from typing import Final

import discord

from tests.discord_wire.rules import INPUT, LABEL, parts
from tests.discord_wire.state import EPHEMERAL, Interaction, Json, World

COMMAND, COMPONENT, COMPLETION, FORM = 2, 3, 4, 5

_NOBODY_SPECIAL: Final = discord.Permissions(view_channel=True, send_messages=True, use_application_commands=True)
_MODAL: Final = 9


class Person:
    """Uses slash commands, buttons and forms; also writes plain messages."""

    def __init__(
        self,
        world: World,
        name: str = "ada",
        *,
        locale: str = "en-GB",
        permissions: discord.Permissions = _NOBODY_SPECIAL,
    ) -> None:
        self._world = world
        self._locale = locale
        self._permissions = str(permissions.value)
        self.user = world.user(name)
        self.channel = world.channel
        self.last: Interaction

    async def says(self, line: str) -> str:
        """Choose a command as Discord's own menu offers it; words alone are a question."""
        if not line.startswith("/"):
            return await self._does(COMMAND, self.chosen("ask", {"question": line}))
        path, *written = re.split(r" (?=\w+:)", line.removeprefix("/"))
        return await self._does(COMMAND, self.chosen(path, dict(each.split(":", 1) for each in written)))

    async def presses(self, label: str) -> str:
        """Press the first button of this label."""
        message, button = next(
            (message, part)
            for message in self.messages
            for part in parts(message["components"])
            if part.get("label") == label and "custom_id" in part
        )
        data = {"component_type": button["type"], "custom_id": button["custom_id"]}
        return await self._does(COMPONENT, data, pressed=message)

    async def fills(self, **answers: str) -> str:
        """Send the form that is open, leaving other fields as they are; one that was refused is opened again first."""
        if not self.form:
            await self.presses("Open the form again")
        return await self._does(FORM, self.filled(**answers))

    def filled(self, **answers: str) -> Json:
        assert self.form, "no form is open"
        components = [_filled(label, answers) for label in self.form["components"]]
        return {"custom_id": self.form["custom_id"], "components": components}

    async def completes(self, path: str, option: str, typed: str) -> list[Json]:
        """What is offered while an option is being typed."""
        data = self.chosen(path, {option: typed})
        option_typed = next(each for each in _options(data) if each["name"] == option)
        option_typed["focused"] = True
        await self._does(COMPLETION, data)
        assert self.last.callback
        return self.last.callback["data"]["choices"]

    def writes(self, text: str, channel: str | None = None) -> Json:
        """Write a plain message; nobody waits for an answer here."""
        return self._world.say(channel or self.channel, self.user, {"content": text})

    @property
    def form(self) -> Json | None:
        callback = self.last.callback
        return callback["data"] if callback and callback["type"] == _MODAL else None

    @property
    def messages(self) -> list[Json]:
        """The messages that answered last."""
        return [*([self.last.message] if self.last.message else []), *self.last.followups]

    @property
    def alone(self) -> bool:
        """Whether nobody else sees the answer."""
        return all(message["flags"] & EPHEMERAL for message in self.messages)

    def read(self) -> str:
        if self.form:
            return "\n".join([self.form["title"], *map(_words, parts(self.form["components"]))])
        return "\n".join(map(shown, self.messages))

    def begins(self, kind: int, data: Json, *, pressed: Json | None = None) -> Interaction:
        """Do something, without waiting for what comes of it."""
        identity = self._world.new_id()
        interaction = Interaction(identity, f"token-{identity}", kind, self.channel, pressed)
        self._world.interactions[interaction.token] = self.last = interaction
        self._world.tell("INTERACTION_CREATE", self._described(interaction, data))
        return interaction

    async def _does(self, kind: int, data: Json, *, pressed: Json | None = None) -> str:
        interaction = self.begins(kind, data, pressed=pressed)
        await self._world.until(lambda: interaction.answered)
        return self.read()

    def _described(self, interaction: Interaction, data: Json) -> Json:
        channel = self._world.channels[interaction.channel]
        told: Json = {
            "id": interaction.id,
            "application_id": self._world.application,
            "type": interaction.kind,
            "token": interaction.token,
            "version": 1,
            "data": data,
            "channel": channel,
            "channel_id": channel["id"],
            "locale": self._locale,
            "app_permissions": str(discord.Permissions.all().value),
            "entitlements": [],
            "authorizing_integration_owners": {"0": self._world.guild},
            "attachment_size_limit": 10_485_760,
        }
        if interaction.pressed:
            told["message"] = interaction.pressed
        if "guild_id" not in channel:
            return {**told, "user": self.user, "context": 1}
        member = {**self._world.member(self.user), "permissions": self._permissions}
        return {**told, "guild_id": self._world.guild, "guild_locale": "en-US", "member": member, "context": 0}

    def chosen(self, path: str, written: dict[str, str]) -> Json:
        """A command as the client sends it, from what Discord was told of our commands."""
        name, *inside = path.split()
        command = next(each for each in self._world.commands if each["name"] == name)
        known, trail = command, list[Json]()
        for word in inside:
            known = next(each for each in known["options"] if each["name"] == word)
            trail.append({"type": known["type"], "name": word})
        kinds = {option["name"]: option["type"] for option in known.get("options", [])}
        options: list[Json] = [{"name": each, "type": kinds[each], "value": said} for each, said in written.items()]
        for step in reversed(trail):
            options = [{**step, "options": options}]
        return {"id": command["id"], "name": name, "type": command["type"], "options": options}


def shown(message: Json) -> str:
    """A message's words, without Discord's marks."""
    return "\n".join(filter(None, [message["content"], *map(_words, parts(message["components"]))]))


def _options(data: Json) -> list[Json]:
    return [each for option in data.get("options", []) for each in (option, *_options(option))]


def _words(part: Json) -> str:
    said = " ".join(str(part[key]) for key in ("content", "label", "description") if part.get(key))
    return said.replace("\\", "").replace("**", "").replace("## ", "").replace("-# ", "")


def _filled(label: Json, answers: dict[str, str]) -> Json:
    """A field of a form as it is sent: what was typed, else what it began with."""
    assert label["type"] == LABEL
    field = label["component"]
    sent: Json = {"type": field["type"], "id": 2, "custom_id": field["custom_id"]}
    said = answers.get(field["custom_id"])
    if field["type"] == INPUT:
        sent["value"] = field.get("value") or "" if said is None else said
    elif said is not None:
        sent["values"] = [said]
    else:
        sent["values"] = [option["value"] for option in field.get("options", []) if option.get("default")]
        sent["values"] += [each["id"] for each in field.get("default_values", [])]
    return {"type": LABEL, "id": 1, "component": sent}
