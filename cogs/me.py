"""`me`: what the bot knows of you, changed and erased by you alone."""

from dataclasses import replace

from bot.chat.cards import Action, Card, Choice, Fact, Style, Tone, plain
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.introduction_cards import profile_facts
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Country, Language
from bot.core.languages import INTERFACE
from bot.core.people import OUR_OWN, Member, PlaceSize, Setting, Staffing, Work
from bot.core.texts import Name, Said, Text
from bot.i18n import country_name, own_language_name
from bot.services import members, signing


class MeCog(Cog):
    """Your language and where you work: asked once, changeable, erasable."""

    @command(group="me", name="show")
    async def show(self, request: Request) -> Answer:
        """Show what is known of you here."""
        browsers = await signing.count(request.tx, member=request.member, now=request.now)
        card = _card(request, browsers)
        return show(replace(card, facts=(*card.facts, *await _shared(request))))

    @command(group="me", name="edit")
    async def edit(self, request: Request) -> Answer:
        """Change your language and where you work."""
        return _form(request)

    @command(group="me", name="erase")
    async def erase(self, _request: Request) -> Answer:
        """Erase everything that is known of you here."""
        return show(_erasure())

    @action("me.erase")
    async def erase_pressed(self, _request: Request) -> Answer:
        return show(_erasure())

    @action("me.tell")
    async def tell(self, request: Request) -> Answer:
        return _form(request)

    @action("me.skip")
    async def skip(self, request: Request) -> Answer:
        member = await request.known_member()
        await members.leave_be(request.tx, member=member, now=request.now)
        return whisper("me-skipped")

    @form("me.save", opening="me.tell")
    async def save(
        self,
        request: Request,
        *,
        language: Language | None = None,
        country: Country | None = None,
        work: Work | None = None,
        place_size: PlaceSize | None = None,
        staffing: Staffing | None = None,
    ) -> Answer:
        member = await request.known_member()
        setting = Setting(country=country, work=work, place_size=place_size, staffing=staffing)
        is_first = member.asked_setting_at is None
        await members.tell(request.tx, member=member, language=language, setting=setting, now=request.now)
        new = (Action("path.new", Text("press-new")),) if is_first else ()
        return show(Card(body=(Text("me-saved"),), presses=new))

    @action("me.erase-all")
    async def erased(self, request: Request) -> Answer:
        await members.erase(request.tx, community=request.community, member=request.member)
        return whisper("me-erased")


async def _shared(request: Request) -> tuple[Fact, ...]:
    """What others may know: nothing but what the member chose."""
    if request.member.id is None:
        return ()
    offered = tuple[Said, ...](Text(f"topic-{topic}") for topic in await request.tx.offers.of(request.member))
    speaks = tuple[Said, ...](plain(each.name) for each in await request.tx.organisations.of_member(request.member))
    weeks = await request.tx.rounds.weeks_of(request.member)
    return (
        *profile_facts(await request.tx.profiles.of(request.member)),
        *((Fact(Text("me-offers"), (Text("joined", parts=offered),)),) if offered else ()),
        *((Fact(Text("me-speaks-for"), speaks),) if speaks else ()),
        *((Fact(Text("me-rounds"), (Text("round-every", weeks=weeks),)),) if weeks else ()),
    )


def _card(request: Request, browsers: int) -> Card:
    member, setting = request.member, request.member.setting
    unknown, city = Text("me-unknown"), Name("city", request.zone)
    facts: tuple[tuple[str, Said], ...] = (
        ("language", Name("language", member.language) if member.language else unknown),
        ("country", Name("country", setting.country) if setting.country else unknown),
        ("work", Text(f"work-{setting.work}") if setting.work else unknown),
        ("place-size", Text(f"placesize-{setting.place_size}") if setting.place_size else unknown),
        ("staffing", Text(f"staffing-{setting.staffing}") if setting.staffing else unknown),
        ("zone", city if member.zone else Text("me-zone-guessed", city=city)),
        ("role", Text(f"rank-{request.role.name.lower()}")),
        ("reach", _reach(member)),
        *((("browsers", Text("me-in-browsers", count=browsers)),) if browsers else ()),
    )
    return Card(
        title=Text("me-title"),
        facts=tuple(Fact(Text(f"me-{name}"), (value,)) for name, value in facts),
        footer=(Text("me-what-for"),),
        presses=(
            Action("me.tell", Text("press-change"), style=Style.PRIMARY),
            Action("me.clock", Text("press-zone")),
            Action("me.profile", Text("press-profile")),
            Action("me.erase", Text("press-erase")),
            *((Action("session.end", Text("press-sign-out")),) if request.sender.session else ()),
            *((Action("session.end-all", Text("press-sign-out-everywhere")),) if browsers else ()),
        ),
    )


def _reach(member: Member) -> Said:
    if member.reach is None:
        return Text("me-reach-last")
    return Text("me-reach-inbox") if member.reach in OUR_OWN else plain(member.reach.capitalize())


def _erasure() -> Card:
    confirm = Action("me.erase-all", Text("press-erase-all"), style=Style.DANGER)
    return Card(title=Text("me-erase-title"), body=(Text("me-erase-what"),), presses=(confirm,), tone=Tone.CAREFUL)


def _form(request: Request) -> Form:
    member, setting = request.member, request.member.setting
    return Form(
        name="me.save",
        title=Text("me-form-title"),
        fields=(
            Field(
                name="language",
                label=Text("me-language"),
                kind=FieldKind.CHOICE,
                default=member.language or "",
                choices=tuple(Choice(code, plain(own_language_name(code))) for code in INTERFACE),
            ),
            Field(
                name="country",
                label=Text("me-country"),
                hint=Text("me-country-hint"),
                default=country_name(setting.country, request.locale) if setting.country else "",
                most=60,
            ),
            _choice("work", setting.work, Work),
            _choice("place_size", setting.place_size, PlaceSize),
            _choice("staffing", setting.staffing, Staffing),
        ),
    )


def _choice(name: str, now: Work | PlaceSize | Staffing | None, kind: type[Work | PlaceSize | Staffing]) -> Field:
    return Field(
        name=name,
        label=Text(f"me-{name.replace('_', '-')}"),
        kind=FieldKind.CHOICE,
        default=now or "",
        choices=tuple(Choice(value, Text(f"{kind.__name__.lower()}-{value}")) for value in kind),
    )
