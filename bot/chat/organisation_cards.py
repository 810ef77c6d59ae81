"""Organisations as they are shown: one of them, several, and what moderators are asked to look at."""

from collections.abc import Sequence

from bot.chat.cards import Action, Card, Fact, Item, Link, Press, Style
from bot.core.organisations import Organisation, OrgState, speakers
from bot.core.people import Member, Role
from bot.core.texts import Name, Quote, Said, Text
from bot.services.organisations import Known


def organisation_card(
    known: Known, *, member: Member, role: Role, done: Said | None = None, presses: Sequence[Press] = ()
) -> Card:
    """What everybody may know of an organisation, and to those who speak for it what only they may."""
    organisation, speaks = known.organisation, known.speaks(member)
    return Card(
        title=Quote(organisation.name),
        subtitle=where(organisation),
        body=(*((done,) if done else ()), *((Quote(organisation.offers),) if organisation.offers else ())),
        facts=tuple(_facts(known, speaks=speaks)),
        footer=(_standing(known),),
        presses=(*presses, *_presses(known, speaks=speaks, moderates=role >= Role.MODERATOR), *_site(organisation)),
    )


def organisation_item(organisation: Organisation) -> Item:
    about: tuple[Said, ...] = tuple(Text(f"topic-{topic}") for topic in organisation.topics)
    return Item(
        Quote(organisation.name),
        Text("joined", parts=about) if about else None,
        note=where(organisation),
        action=Action("org.show", Text("press-open"), (organisation.id,)),
    )


def list_card(found: Sequence[Organisation], *, total: int, skip: int, presses: Sequence[Press]) -> Card:
    return Card(
        title=Text("org-list-title"),
        subtitle=Text("org-count", count=total, first=skip + 1, last=skip + len(found)),
        items=tuple(organisation_item(each) for each in found),
        presses=(*presses, Action("org.add", Text("press-org-add"))),
    )


def waiting_card(known: Known) -> Card:
    """What a moderator decides on: whether there is such an organisation, and who speaks for it."""
    claims = tuple[Said, ...](Quote(each.name) for each in known.stewardships if each.accepted_at is None)
    card = organisation_card(known, member=Member(id=None, name=""), role=Role.MEMBER)
    number = known.organisation.id
    return Card(
        title=card.title,
        subtitle=card.subtitle,
        body=(Text("org-waiting-why" if claims else "org-waiting-new"), *card.body),
        facts=(*((Fact(Text("org-claims"), claims),) if claims else ()), *card.facts),
        footer=card.footer,
        presses=(
            Action("queue.org-confirm", Text("press-org-confirm"), (number,), Style.PRIMARY),
            Action("queue.org-refuse", Text("press-org-refuse"), (number,), Style.DANGER),
            Action("org.show", Text("press-open"), (number,)),
        ),
    )


def where(organisation: Organisation) -> Said:
    parts: list[Said] = [Text(f"orgkind-{organisation.kind}")]
    if organisation.place:
        parts.append(Quote(organisation.place))
    parts.append(Name("country", organisation.country))
    return Text("joined", parts=tuple(parts))


def _facts(known: Known, *, speaks: bool) -> Sequence[Fact]:
    organisation = known.organisation
    facts: list[Fact] = []
    if organisation.topics:
        about = tuple(Text(f"topic-{topic}") for topic in organisation.topics)
        facts.append(Fact(Text("org-about"), (Text("joined", parts=about),)))
    if organisation.groups:
        groups = tuple(Text(f"group-{group}") for group in organisation.groups)
        facts.append(Fact(Text("org-groups"), (Text("joined", parts=groups),)))
    if organisation.languages:
        spoken = tuple(Name("language", code) for code in organisation.languages)
        facts.append(Fact(Text("org-languages"), (Text("joined", parts=spoken),)))
    if organisation.size:
        facts.append(Fact(Text("org-size"), (Text(f"orgsize-{organisation.size}"),)))
    if known.practices:
        facts.append(Fact(Text("org-practices"), tuple(Quote(title) for _, title in known.practices)))
    if speaks and organisation.funded_until:
        facts.append(Fact(Text("org-funded"), (Text("org-funded-until", at=organisation.funded_until),)))
    return facts


def _standing(known: Known) -> Said:
    """How sure all this is, and whether somebody can be introduced."""
    organisation, count = known.organisation, len(speakers(known.stewardships))
    if organisation.state is OrgState.LISTED:
        return Text("org-spoken-for", at=organisation.confirmed_at) if count else Text("org-unspoken")
    return Text(f"orgstate-{organisation.state}")


def _presses(known: Known, *, speaks: bool, moderates: bool) -> Sequence[Action]:
    organisation = known.organisation
    number, state = (organisation.id,), organisation.state
    if state is OrgState.CLOSED:
        return ()
    unconfirmed = state is OrgState.UNCONFIRMED
    presses: list[Action] = []
    if speaks:
        presses.append(Action("org.confirm", Text("press-org-right"), number, Style.PRIMARY))
    else:
        presses.append(Action("org.claim", Text("press-org-claim"), number))
    if unconfirmed and not speaks:
        presses.append(Action("org.confirm", Text("press-org-confirm" if moderates else "press-org-vouch"), number))
    if speaks or moderates:
        presses += [
            Action("org.edit", Text("press-edit"), number),
            Action("org.more", Text("press-org-more"), number),
        ]
    if speaks and state is OrgState.LISTED:
        presses += [
            Action("org.pause", Text("press-org-pause"), number),
            Action("org.name", Text("press-org-name"), number),
        ]
    return presses


def _site(organisation: Organisation) -> Sequence[Link]:
    return (Link(Text("press-org-site"), organisation.website),) if organisation.website else ()
