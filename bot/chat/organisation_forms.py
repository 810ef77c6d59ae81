"""What is asked of an organisation, and reading a place with its country."""

from typing import Final

from bot.chat.cards import Choice
from bot.chat.forms import Field, FieldKind, Form, topics_field
from bot.core.errors import UserError
from bot.core.organisations import LONGEST_NAME, LONGEST_OFFER, Organisation, OrgKind, OrgSize
from bot.core.subjects import GROUPS
from bot.core.texts import Text
from bot.i18n import country_code, country_name, language_name

_LONGEST_PLACE: Final = 100
_LONGEST_SITE: Final = 200
_SITES: Final = ("https://", "http://")


def adding_form(country: str) -> Form:
    """Three questions."""
    return Form(
        name="org.added",
        title=Text("org-add-title"),
        fields=(_name(), _where(f", {country}" if country else ""), topics_field(())),
    )


def naming_form(number: int) -> Form:
    """Two others, each in one line with its place."""
    fields = tuple(
        Field(
            name=f"{part}_{which}", label=Text(f"org-named-{part}-{which}"), most=LONGEST_NAME, required=which == "one"
        )
        for which in ("one", "two")
        for part in ("name", "where")
    )
    return Form(name="org.named", args=(number,), title=Text("org-naming-title"), fields=fields)


def editing_form(organisation: Organisation, locale: str) -> Form:
    spoken = ", ".join(language_name(code, locale) for code in organisation.languages)
    there = ", ".join(filter(None, (organisation.place, country_name(organisation.country, locale))))
    return Form(
        name="org.edited",
        args=(organisation.id,),
        title=Text("org-edit-title"),
        fields=(
            _name(organisation.name),
            _where(there),
            Field(
                name="offers",
                label=Text("org-offers"),
                hint=Text("org-offers-hint"),
                kind=FieldKind.TEXT,
                default=organisation.offers,
                most=LONGEST_OFFER,
            ),
            Field(
                name="languages", label=Text("org-languages"), hint=Text("org-languages-hint"), default=spoken, most=200
            ),
            Field(name="website", label=Text("org-website"), default=organisation.website or "", most=_LONGEST_SITE),
        ),
    )


def more_form(organisation: Organisation) -> Form:
    funded = organisation.funded_until
    return Form(
        name="org.told",
        args=(organisation.id,),
        title=Text("org-edit-title"),
        fields=(
            Field(
                name="kind",
                label=Text("org-kind"),
                kind=FieldKind.CHOICE,
                default=organisation.kind,
                required=True,
                choices=tuple(Choice(kind, Text(f"orgkind-{kind}")) for kind in OrgKind),
            ),
            topics_field(organisation.topics),
            Field(
                name="groups",
                label=Text("org-groups"),
                kind=FieldKind.CHOICE,
                default=",".join(organisation.groups),
                choices=tuple(Choice(group, Text(f"group-{group}")) for group in GROUPS),
                pick=len(GROUPS),
            ),
            Field(
                name="size",
                label=Text("org-size"),
                kind=FieldKind.CHOICE,
                default=organisation.size or "",
                choices=tuple(Choice(size, Text(f"orgsize-{size}")) for size in OrgSize),
            ),
            Field(
                name="funded_until",
                label=Text("org-funded"),
                hint=Text("org-funded-hint"),
                default=f"{funded:%Y-%m}" if funded else "",
                most=10,
            ),
        ),
    )


def read_where(written: str, country: str | None) -> tuple[str | None, str]:
    """``(place, country)`` of *Kraków, Poland* or *Poland*; a place alone is in the member's own ``country``. Raises
    ``UserError`` when no country is meant.
    """
    place, _, last = (part.strip() for part in written.strip().strip(",").rpartition(","))
    if code := country_code(last):
        return place or None, code
    if country:
        return written.strip(" ,"), country
    raise UserError("org-where-unknown", written=written)


def read_site(written: str) -> str | None:
    if not written:
        return None
    site = written if written.startswith(_SITES) else f"https://{written}"
    if "." not in site or any(char.isspace() for char in site):
        raise UserError("org-site-unreadable", written=written)
    return site


def _name(default: str = "") -> Field:
    return Field(name="name", label=Text("org-name"), default=default, required=True, most=LONGEST_NAME)


def _where(default: str) -> Field:
    return Field(
        name="where",
        label=Text("org-where"),
        hint=Text("org-where-hint"),
        default=default,
        required=True,
        most=_LONGEST_PLACE,
    )
