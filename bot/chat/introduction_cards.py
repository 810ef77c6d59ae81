"""Introductions as they are shown: what the asker agrees to, what a steward is asked, and what both know at the end."""

from collections.abc import Sequence

from bot.chat.cards import Action, Card, Fact, Item, Style, Tone
from bot.core.introductions import Connection, Introduction, Need, Outcome, Progress, Reply
from bot.core.organisations import Organisation
from bot.core.profiles import Profile
from bot.core.texts import Name, Quote, Said, Text
from bot.services.introducing import Proposed
from bot.services.introductions import Met


def proposal_card(need: Need, proposed: Sequence[Proposed], *, draft: int, skip: int, warned: bool) -> Card:
    """Whom I would ask, why, and exactly what they would see; the others follow one at a time."""
    first, *others = proposed
    facts = [
        Fact(Text("intro-why"), tuple(Text(f"intro-why-{why}") for why in first.why)),
        Fact(Text("intro-they-see"), seen(need)),
    ]
    if others:
        names = tuple(Quote(each.organisation.name) for each in others)
        facts.append(Fact(Text("intro-then"), (Text("joined", parts=names),)))
    return Card(
        title=Text("intro-proposal", name=Quote(first.organisation.name)),
        subtitle=Name("country", first.organisation.country),
        body=(
            *((Text("intro-cleaned"),) if warned else ()),
            *((Quote(first.organisation.offers),) if first.organisation.offers else ()),
        ),
        facts=tuple(fact for fact in facts if fact.lines),
        footer=(Text("intro-until-yes"),),
        presses=(
            Action("intro.send", Text("press-intro-send"), (draft, skip), Style.PRIMARY),
            Action("intro.other", Text("press-intro-other"), (draft, skip + 1)),
            Action("intro.change", Text("press-intro-change"), (draft,)),
            Action("intro.leave", Text("press-intro-leave"), (draft,)),
        ),
        tone=Tone.CAREFUL if warned else Tone.PLAIN,
    )


def seen(need: Need) -> tuple[Said, ...]:
    """A need as others see it."""
    who: Said = Quote(need.name) if need.name else Text("gap-a-colleague")
    where: tuple[Said, ...] = (who, Name("country", need.country)) if need.country else (who,)
    spoken = tuple(Name("language", code) for code in dict.fromkeys((need.language, *need.languages)))
    about = tuple(Text(f"topic-{topic}") for topic in need.topics)
    lines: list[Said] = [Text("joined", parts=where), Quote(need.text, need.language), Text("joined", parts=spoken)]
    return (*lines, Text("joined", parts=about)) if about else tuple(lines)


def asking_card(met: Met) -> Card:
    """What a steward is asked; of the asker no more than they agreed to."""
    number = met.introduction.id
    return Card(
        title=Text("intro-ask-title", name=Quote(met.organisation.name)),
        facts=(Fact(Text("intro-who"), seen(met.connection.need)),),
        footer=(Text("intro-ask-note"),),
        presses=(
            Action("intro.accept", Text("press-intro-accept"), (number,), Style.PRIMARY),
            Action("intro.not-now", Text("press-intro-not-now"), (number,)),
            Action("intro.elsewhere", Text("press-intro-elsewhere"), (number,)),
            Action("intro.never", Text("press-intro-never"), (number,), Style.DANGER),
            Action("intro.report", Text("press-intro-report"), (number,)),
        ),
    )


def made_card(
    met: Met, *, asker: str, steward: str, profile: Profile, words: Sequence[Said], write: bool, line: Said
) -> Card:
    """The opening line of what two now say to each other; ``profile`` is what the other tells of themselves, ``words``
    what was said through the bot.
    """
    number, need = met.introduction.id, met.connection.need
    presses = [Action("intro.write", Text("press-intro-write"), (number,), Style.PRIMARY)] if write else []
    return Card(
        title=Text("intro-made-title", asker=Quote(asker), steward=Quote(steward), name=Quote(met.organisation.name)),
        body=(Quote(need.text, need.language), line),
        facts=(
            Fact(Text("org-languages"), (Text("joined", parts=_common(need, met.organisation)),)),
            *profile_facts(profile),
            *((Fact(Text("intro-said"), tuple(words)),) if words else ()),
        ),
        presses=(
            *presses,
            Action("intro.end", Text("press-intro-end"), (number,)),
            Action("intro.report", Text("press-intro-report"), (number,)),
        ),
        tone=Tone.GOOD,
    )


def outcome_card(met: Met) -> Card:
    number = met.introduction.id
    return Card(
        title=Text("intro-outcome-title"),
        body=(Text("intro-outcome-what", name=Quote(met.organisation.name)),),
        presses=tuple(
            Action("intro.outcome", Text(f"intro-outcome-{outcome}"), (number, outcome.value)) for outcome in Outcome
        ),
    )


def list_card(sent: Sequence[tuple[Connection, Sequence[tuple[Introduction, str]]]], asked: Sequence[Met]) -> Card:
    """What somebody has sent and is asked."""
    items = [_asked_item(met) for met in asked]
    items += [_sent_item(connection, tried) for connection, tried in sent]
    return Card(
        title=Text("intro-list-title"),
        body=() if items else (Text("intro-list-none"),),
        items=tuple(items),
        presses=(Action("intro.begin", Text("press-intro-begin"), ("-", 0)),),
    )


def profile_facts(profile: Profile) -> tuple[Fact, ...]:
    spoken = tuple(Name("language", code) for code in profile.languages)
    told: tuple[tuple[str, Said | None], ...] = (
        ("does", Quote(profile.does) if profile.does else None),
        ("place", Quote(profile.place) if profile.place else None),
        ("speaks", Text("joined", parts=spoken) if spoken else None),
        ("ask-about", Quote(profile.ask_about) if profile.ask_about else None),
        ("available", Quote(profile.available) if profile.available else None),
    )
    return tuple(Fact(Text(f"me-{name}"), (value,)) for name, value in told if value)


def _asked_item(met: Met) -> Item:
    waits = met.introduction.reply is Reply.ASKED
    action = Action("intro.open", Text("press-open"), (met.introduction.id,))
    need = met.connection.need
    return Item(Quote(need.text, need.language), note=Text("intro-for-you" if waits else "intro-met"), action=action)


def _sent_item(connection: Connection, tried: Sequence[tuple[Introduction, str]]) -> Item:
    need = connection.need
    title: Said = Quote(need.text, need.language) if need.text else Text("intro-without-words")
    told = tuple(Text("intro-tried", name=Quote(name), reply=Text(f"introreply-{each.reply}")) for each, name in tried)
    action: Action | None = None
    if connection.progress is Progress.OPEN:
        action = Action("intro.withdraw", Text("press-intro-withdraw"), (connection.id,))
    elif connection.progress is Progress.MADE:
        action = Action("intro.open", Text("press-open"), (tried[-1][0].id,))
    return Item(title, note=Text("joined", parts=told) if told else Text("intro-waits"), action=action)


def _common(need: Need, organisation: Organisation) -> tuple[Said, ...]:
    spoken = dict.fromkeys((need.language, *need.languages))
    both = [code for code in spoken if code in organisation.languages] or list(spoken)
    return tuple(Name("language", code) for code in both)
