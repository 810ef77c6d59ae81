"""What is asked of somebody who looks for a peer, and of those who have been introduced."""

from bot.chat.cards import Choice, plain
from bot.chat.forms import Field, FieldKind, Form, topics_field
from bot.chat.model import Request
from bot.core.introductions import LONGEST_NEED, LONGEST_WORDS
from bot.core.profiles import LONGEST, Profile
from bot.core.records import LONGEST as LONGEST_TEXTS
from bot.core.texts import Text
from bot.i18n import country_name, language_name

NAMED, ANONYMOUS = "named", "anonymous"


def need_form(request: Request, *, slug: str, ask: int, need: str, topics: tuple[str, ...]) -> Form:
    country, language = request.member.setting.country, request.member.language or request.locale
    first = request.sender.first_name
    return Form(
        name="intro.preview",
        args=(slug, ask),
        title=Text("intro-form-title"),
        fields=(
            Field(
                name="need",
                label=Text("intro-need"),
                hint=Text("intro-need-hint"),
                kind=FieldKind.TEXT,
                default=need,
                required=True,
                most=LONGEST_NEED,
            ),
            topics_field(topics),
            Field(
                name="country",
                label=Text("me-country"),
                default=country_name(country, request.locale) if country else "",
                most=60,
            ),
            Field(
                name="languages",
                label=Text("me-speaks"),
                hint=Text("org-languages-hint"),
                default=language_name(language, request.locale),
                most=200,
            ),
            Field(
                name="named",
                label=Text("gap-named-label"),
                kind=FieldKind.CHOICE,
                default=NAMED if first else ANONYMOUS,
                choices=(
                    Choice(ANONYMOUS, Text("gap-a-colleague")),
                    *((Choice(NAMED, Text("gap-named", name=plain(first))),) if first else ()),
                ),
            ),
        ),
    )


def writing_form(number: int) -> Form:
    return Form(
        name="intro.written",
        args=(number,),
        title=Text("intro-write-title"),
        fields=(
            Field(
                name="text",
                label=Text("intro-words"),
                hint=Text("gap-reply-hint"),
                kind=FieldKind.TEXT,
                required=True,
                most=LONGEST_WORDS,
            ),
        ),
    )


def lesson_form(number: int) -> Form:
    return Form(
        name="intro.learnt",
        args=(number,),
        title=Text("intro-lesson-title"),
        fields=(
            Field(
                name="title",
                label=Text("entry-title"),
                hint=Text("entry-title-hint"),
                required=True,
                most=LONGEST_TEXTS["title"],
            ),
            Field(
                name="summary",
                label=Text("entry-summary"),
                kind=FieldKind.TEXT,
                required=True,
                most=LONGEST_TEXTS["summary"],
            ),
            Field(
                name="body",
                label=Text("entry-body"),
                hint=Text("gap-reply-hint"),
                kind=FieldKind.TEXT,
                most=LONGEST_WORDS,
            ),
        ),
    )


def profile_form(profile: Profile, locale: str) -> Form:
    def line(name: str, default: str, hint: str | None = None) -> Field:
        label = Text(f"me-{name.replace('_', '-')}")
        return Field(name=name, label=label, hint=Text(hint) if hint else None, default=default, most=LONGEST)

    spoken = ", ".join(language_name(code, locale) for code in profile.languages)
    return Form(
        name="me.told",
        title=Text("me-profile-title"),
        fields=(
            line("does", profile.does, "me-does-hint"),
            line("place", profile.place),
            line("speaks", spoken, "org-languages-hint"),
            line("ask_about", profile.ask_about, "me-ask-about-hint"),
            line("available", profile.available, "me-available-hint"),
        ),
    )
