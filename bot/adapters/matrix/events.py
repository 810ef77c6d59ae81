"""What an event says, read with care: anybody can send anything."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.adapters.matrix.reading import mapping, part, text, texts
from bot.chat import grammar

MESSAGE: Final = "m.room.message"
REACTION: Final = "m.reaction"
REDACTION: Final = "m.room.redaction"
ENCRYPTED: Final = "m.room.encrypted"
INVITE: Final = "invite"
COMMAND: Final = "org.matrix.msc4391.command"
_FILES: Final = frozenset({"m.file", "m.image", "m.audio", "m.video"})
_TEXTS: Final = frozenset({"m.text", "m.emote"})
_NOTICE: Final = "m.notice"
_KEYCAP: Final = re.compile("([0-9])\ufe0f?\u20e3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """``thread`` is the message a thread hangs on, ``to`` the message that is answered, reacted to or taken away,
    ``changes`` one this takes the place of; ``named`` where we are mentioned, ``called`` where the words themselves do
    that: clients mention whomever somebody answers. ``command`` is one a client has told apart already; ``ours`` is
    what a bot wrote.
    """

    event: str
    kind: str
    user: str
    line: str = ""
    thread: str = ""
    to: str = ""
    changes: str = ""
    named: bool = False
    called: bool = False
    command: Mapping[str, Any] | None = None
    file: Mapping[str, Any] | None = None
    ours: bool = False

    @property
    def number(self) -> int | None:
        """The number of a button, typed or reacted with."""
        said = self.line.strip().removesuffix(".")
        if self.kind != REACTION:
            return int(said) if said.isascii() and said.isdigit() and len(said) < 3 else None  # noqa: PLR2004 - a button's
        if said.rstrip("\ufe0f") == "🔟":
            return 10
        keycap = _KEYCAP.fullmatch(said)
        return int(keycap[1]) if keycap else None


def read(event: Mapping[str, Any], me: str, my_name: str) -> Heard | None:
    """``None`` for what is not for us whatever it says: our own words, other bots' notices, and nonsense."""
    kind, user = str(event.get("type", "")), str(event.get("sender", ""))
    if not user or user == me:
        return None
    if kind != MESSAGE:
        return _sign(event, kind, user)
    content, number = mapping(event.get("content")), str(event.get("event_id", ""))
    relation = mapping(content.get("m.relates_to"))
    to = text(relation.get("event_id"))
    if relation.get("rel_type") == "m.replace":
        said = _message(number, user, mapping(content.get("m.new_content")), {}, "", (me, my_name))
        return replace(said, changes=to) if said else None
    return _message(number, user, content, relation, _thread(relation), (me, my_name))


def shown(event: Mapping[str, Any], newest: Mapping[str, Any], me: str) -> Heard:
    """A message somebody points at, whoever wrote it, as it reads since its ``newest`` change; what cannot be read says
    nothing.
    """
    content, user = mapping(event.get("content")), text(event.get("sender"))
    relation = mapping(content.get("m.relates_to"))
    said = part(newest, "content", "m.new_content") or content
    return Heard(
        event=text(event.get("event_id")),
        kind=MESSAGE,
        user=user,
        line=_without_quote(text(said.get("body"))).replace("\0", ""),
        thread=_thread(relation),
        to=_answered(relation),
        ours=user == me or content.get("msgtype") == _NOTICE,
    )


def concerns_us(heard: Heard, *, private: bool, watched: bool) -> bool:
    """Whether an event may be for us: what people say to each other is not even kept. A place is ``watched`` where
    questions are asked, or answered by peers; only there it matters what is changed or taken away later.
    """
    if heard.changes or heard.kind == REDACTION:
        return watched and not private
    if private or watched or heard.kind != MESSAGE:
        return True
    answers = bool(heard.thread or heard.to)
    return heard.named or heard.command is not None or answers or heard.line[:1] == grammar.MARKS[-1]


def _sign(event: Mapping[str, Any], kind: str, user: str) -> Heard | None:
    """What is no message, or cannot be read yet."""
    content, number = mapping(event.get("content")), str(event.get("event_id", ""))
    relation = mapping(content.get("m.relates_to"))
    if kind == INVITE:
        return Heard(event=number, kind=kind, user=user)
    if kind == REDACTION:
        gone = text(content.get("redacts")) or text(event.get("redacts"))
        return Heard(event=number, kind=kind, user=user, to=gone)
    if kind == REACTION and relation.get("rel_type") == "m.annotation":
        to = text(relation.get("event_id"))
        return Heard(event=number, kind=kind, user=user, line=text(relation.get("key")), to=to)
    return Heard(event=number, kind=kind, user=user, thread=_thread(relation)) if kind == ENCRYPTED else None


def _thread(relation: Mapping[str, Any]) -> str:
    return text(relation.get("event_id")) if relation.get("rel_type") == "m.thread" else ""


def _answered(relation: Mapping[str, Any]) -> str:
    """What is answered, unless that is only there for clients that know no threads."""
    return "" if relation.get("is_falling_back") else text(mapping(relation.get("m.in_reply_to")).get("event_id"))


def _message(
    number: str, user: str, content: Mapping[str, Any], relation: Mapping[str, Any], thread: str, me: tuple[str, str]
) -> Heard | None:
    kind = content.get("msgtype")
    if kind not in _TEXTS | _FILES:
        return None
    to = _answered(relation)
    named = me[0] in texts(mapping(content.get("m.mentions")).get("user_ids"))
    body = text(content.get("body")).replace("\0", "")
    words = _without_quote(body) if to else body
    command = content.get(COMMAND)
    return Heard(
        event=number,
        kind=MESSAGE,
        user=user,
        line=_without_name(words, me) if named else words,
        thread=thread,
        to=to,
        named=named,
        called=named and (not to or any(name.casefold() in words.casefold() for name in me)),
        command=mapping(command) if command else None,
        file=content if kind in _FILES else None,
    )


def _without_quote(body: str) -> str:
    """Clients of old put what they answer before the answer."""
    lines = body.split("\n")
    while lines and lines[0].startswith("> "):
        lines.pop(0)
    return "\n".join(lines).strip() or body


def _without_name(body: str, me: tuple[str, str]) -> str:
    for name in (me[0], f"@{me[1]}", me[1], me[0].partition(":")[0], me[0].partition(":")[0].lstrip("@")):
        if name and body.casefold().startswith(name.casefold()):
            return body[len(name) :].lstrip(" :,").strip()
    return body.replace(me[0], "").strip()
