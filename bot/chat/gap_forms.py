"""The forms of a gap: asking colleagues, replying, drafting an entry, and what else is asked along the way."""

from typing import Final

from bot.chat.cards import Choice, plain
from bot.chat.forms import Field, FieldKind, Form, topics_field
from bot.chat.model import Request
from bot.core.asks import Ask
from bot.core.entries import Entry
from bot.core.gaps import LONGEST_REPLY, Gap, GapReply
from bot.core.limits import shorten
from bot.core.records import LONGEST
from bot.core.texts import Text
from bot.i18n import country_name

NAMED: Final = "named"
ANONYMOUS: Final = "anonymous"
LONGEST_CREDIT: Final = 120
_LONGEST_MORE: Final = 1_000
_LONGEST_QUESTION: Final = 1_000
_LONGEST_WHY: Final = 300
_LONGEST_BODY: Final = 4_000
"""Of what a modal can hold; longer texts are edited by aspect."""


def asking_form(request: Request, before: Ask, about: tuple[str, ...]) -> Form:
    country = request.member.setting.country
    return Form(
        name="gap.preview",
        args=(before.id or 0,),
        title=Text("gap-form-title"),
        fields=(
            Field(
                name="question",
                label=Text("cmd-ask.question"),
                kind=FieldKind.TEXT,
                default=before.question,
                required=True,
                most=_LONGEST_QUESTION,
            ),
            Field(
                name="more", label=Text("gap-more"), hint=Text("gap-more-hint"), kind=FieldKind.TEXT, most=_LONGEST_MORE
            ),
            Field(
                name="country",
                label=Text("me-country"),
                default=country_name(country, request.locale) if country else "",
                most=60,
            ),
            topics_field(about),
            _named_field(request, default=ANONYMOUS),
        ),
    )


def reply_form(request: Request, gap: Gap) -> Form:
    return Form(
        name="gap.send",
        args=(gap.id,),
        title=Text("gap-reply-title", number=gap.id),
        fields=(
            Field(
                name="text",
                label=Text("gap-reply-text"),
                hint=Text("gap-reply-hint"),
                kind=FieldKind.TEXT,
                required=True,
                most=LONGEST_REPLY,
            ),
            _named_field(request, default=NAMED),
        ),
    )


def offer_form(offered: tuple[str, ...]) -> Form:
    return Form(
        name="me.offer",
        title=Text("me-offer-title"),
        fields=(topics_field(offered, hint=Text("me-offer-hint")),),
    )


def credit_form(reply: GapReply) -> Form:
    return Form(
        name="gap.credited",
        args=(reply.id,),
        title=Text("gap-credit-title"),
        fields=(
            Field(
                name="credit",
                label=Text("gap-credit"),
                hint=Text("gap-credit-hint"),
                default=reply.credit or reply.name or "",
                required=True,
                most=LONGEST_CREDIT,
            ),
        ),
    )


def closing_form(gap: Gap) -> Form:
    return Form(
        name="gap.closed",
        args=(gap.id,),
        title=Text("gap-close-title", number=gap.id),
        fields=(Field(name="why", label=Text("gap-why"), hint=Text("gap-why-hint"), required=True, most=_LONGEST_WHY),),
    )


def draft_form(gap: Gap, reply: GapReply, before: Entry | None, language: str) -> Form:
    """Filled from what was drafted before, else from the question and the reply."""
    topics = before.topics if before else gap.asked.topics
    first = shorten(reply.text.split("\n", 1)[0], 300)
    return Form(
        name="gap.drafted",
        args=(reply.id,),
        title=Text("gap-draft-title", number=gap.id),
        fields=(
            Field(
                name="title",
                label=Text("entry-title"),
                hint=Text("entry-title-hint"),
                default=before.title if before else _as_title(gap.asked.question),
                required=True,
                most=LONGEST["title"],
            ),
            Field(
                name="summary",
                label=Text("entry-summary"),
                kind=FieldKind.TEXT,
                default=before.summary if before else first,
                required=True,
                most=LONGEST["summary"],
            ),
            Field(
                name="body",
                label=Text("entry-body"),
                kind=FieldKind.TEXT,
                default=before.body if before else reply.text,
                required=True,
                most=_LONGEST_BODY,
            ),
            Field(name="language", label=Text("entry-language"), default=language, required=True, most=40),
            topics_field(topics),
        ),
    )


def _named_field(request: Request, *, default: str) -> Field:
    named = Text("gap-named", name=plain(request.sender.name))
    return Field(
        name="named",
        label=Text("gap-named-label"),
        kind=FieldKind.CHOICE,
        default=default if request.sender.name else ANONYMOUS,
        choices=(
            Choice(ANONYMOUS, Text("gap-a-colleague")),
            *((Choice(NAMED, named),) if request.sender.name else ()),
        ),
    )


def _as_title(question: str) -> str:
    return " ".join(shorten(question, LONGEST["title"]).split()[:15])
