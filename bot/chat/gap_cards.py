"""The cards of a gap: what would be posted, what is posted, what peers replied, and how it ended."""

from collections.abc import Sequence
from typing import Final

from bot.chat.cards import Action, Card, Fact, Item, Press, Style, Tone
from bot.core.asks import Ask
from bot.core.client_data import Found
from bot.core.gaps import Asked, Consent, Gap, GapEvent, GapReply, GapState
from bot.core.people import Role
from bot.core.texts import Name, Quote, Said, Text

WAITS: Final = frozenset({GapState.OPEN, GapState.DRAFTED})
REPLIES_SHOWN = 4
"""Replies on a gap's card: with their buttons, what a message holds."""


def similar_card(ask: Ask, found: Sequence[Gap]) -> Card:
    """Questions that wait already and sound alike: following one beats asking twice."""
    return Card(
        title=Text("gap-similar-title"),
        items=tuple(gap_item(gap, Action("gap.follow", Text("press-gap-follow"), (gap.id,))) for gap in found),
        presses=(Action("gap.anew", Text("press-gap-anew"), (ask.id or 0,), Style.PRIMARY),),
    )


def preview_card(
    asked: Asked, *, draft: int, places: Sequence[Said], found: Sequence[Found], clean: Asked | None, ask: int
) -> Card:
    """Exactly what will be posted, where and as whom. Where it holds personal data, the cleaned version is offered."""
    edit = Action("gap.edit", Text("press-gap-edit"), (ask, draft))
    leave = Action("gap.leave", Text("press-gap-leave"), (draft,))
    if clean is None:
        presses = (Action("gap.post", Text("press-gap-post"), (draft,), Style.PRIMARY), edit, leave)
        warning: tuple[Said, ...] = ()
    else:
        presses = (
            Action("gap.post-clean", Text("press-gap-post-clean"), (draft,), Style.PRIMARY),
            edit,
            Action("gap.post", Text("press-gap-post-as-is"), (draft,)),
            leave,
        )
        kinds = tuple(Text(f"personal-{kind}") for kind in dict.fromkeys(each.kind for each in found))
        warning = (Text("gap-personal", kinds=kinds),)
    shown = clean or asked
    return Card(
        title=Text("gap-preview-title"),
        body=(*warning, Quote(shown.question, shown.language), *_more(shown)),
        facts=(Fact(Text("gap-where"), tuple(places) or (Text("gap-where-list"),)), *_facts(shown)),
        footer=(Text("gap-preview-note"),),
        presses=presses,
        tone=Tone.CAREFUL if clean else Tone.PLAIN,
    )


def posted_card(gap: Gap) -> Card:
    """A gap where peers meet, as it stands."""
    if gap.state not in WAITS:
        return Card(
            title=Text("gap-number", number=gap.id),
            subtitle=Text(f"gapstate-{gap.state}"),
            body=(Quote(gap.asked.question, gap.asked.language), *_more(gap.asked)),
            facts=_facts(gap.asked),
            presses=(Action("gap.show", Text("press-gap-replies"), (gap.id,)),),
        )
    return Card(
        title=Text("gap-number", number=gap.id),
        body=(Quote(gap.asked.question, gap.asked.language), *_more(gap.asked)),
        facts=_facts(gap.asked),
        footer=(Text("gap-how-to-reply"),),
        presses=(
            Action("gap.reply", Text("press-gap-reply"), (gap.id,), Style.PRIMARY),
            Action("gap.follow", Text("press-gap-follow"), (gap.id,)),
            Action("gap.show", Text("press-gap-replies"), (gap.id,)),
        ),
    )


def gap_card(
    gap: Gap, replies: Sequence[GapReply], events: Sequence[GapEvent], *, mine: bool, follows: bool, role: Role
) -> Card:
    """A gap with its replies, and what the reader may do about it."""
    waits = gap.state in WAITS
    settles = waits and (mine or role >= Role.MODERATOR)
    return Card(
        title=Text("gap-number", number=gap.id),
        subtitle=Text("joined", parts=(Text(f"gapstate-{gap.state}"), Text("gap-replies", count=gap.replies))),
        body=(Quote(gap.asked.question, gap.asked.language), *_more(gap.asked)),
        facts=(*_facts(gap.asked), *_history(events, role)),
        items=tuple(_reply_item(gap, reply, settles=settles, role=role) for reply in replies[-REPLIES_SHOWN:]),
        presses=tuple(_presses(gap, waits=waits, mine=mine, follows=follows, role=role)),
    )


def list_card(gaps: Sequence[Gap], *, total: int, skip: int, presses: Sequence[Press]) -> Card:
    return Card(
        title=Text("gap-list-title"),
        subtitle=Text("gap-count", count=total, first=skip + 1, last=skip + len(gaps)),
        items=tuple(gap_item(gap, Action("gap.show", Text("press-open"), (gap.id,))) for gap in gaps),
        presses=tuple(presses),
    )


def gap_item(gap: Gap, action: Action) -> Item:
    parts: list[Said] = [Text("gap-number", number=gap.id), Text(f"gapstate-{gap.state}")]
    if gap.asked.country:
        parts.append(Name("country", gap.asked.country))
    parts += [Text("gap-replies", count=gap.replies), Text("gap-since", at=gap.opened_at)]
    return Item(Quote(gap.asked.question, gap.asked.language), note=Text("joined", parts=tuple(parts)), action=action)


def drafted_card(gap: Gap, reply: GapReply, *, title: str) -> Card:
    """What a moderator reads once an answer is drafted: whether its author agrees, and the way on."""
    ready = reply.consent is Consent.GIVEN
    publish = Action("gap.publish", Text("press-gap-publish"), (gap.id,), Style.PRIMARY)
    credit: Said = Quote(reply.credit) if reply.credit else Text("gap-a-colleague")
    again = Action("gap.draft", Text("press-gap-redraft"), (reply.id,))
    return Card(
        title=Quote(title),
        subtitle=Text("gap-number", number=gap.id),
        body=(Text(f"gap-consent-{reply.consent}", credit=credit),),
        presses=(publish, again) if ready else (again,),
        tone=Tone.GOOD if ready else Tone.PLAIN,
    )


def _reply_item(gap: Gap, reply: GapReply, *, settles: bool, role: Role) -> Item:
    """Under a reply stands what is next for it: marking it, or drafting an entry from it."""
    marked = gap.reply_id == reply.id
    action: Action | None = None
    if marked and role >= Role.MODERATOR and gap.state is GapState.OPEN:
        action = Action("gap.draft", Text("press-gap-draft"), (reply.id,), Style.PRIMARY)
    elif settles and not marked:
        action = Action("gap.mark", Text("press-gap-mark"), (reply.id,))
    name: Said = Quote(reply.called) if reply.called else Text("gap-a-colleague")
    note = Text("gap-replied-marked" if marked else "gap-replied", name=name, at=reply.at)
    return Item(note, Quote(reply.text), action=action)


def _presses(gap: Gap, *, waits: bool, mine: bool, follows: bool, role: Role) -> Sequence[Action]:
    moderates = role >= Role.MODERATOR
    presses: list[Action] = []
    if waits:
        presses.append(Action("gap.reply", Text("press-gap-reply"), (gap.id,), Style.PRIMARY))
        if follows:
            presses.append(Action("gap.unfollow", Text("press-gap-unfollow"), (gap.id,)))
        elif not mine:
            presses.append(Action("gap.follow", Text("press-gap-follow"), (gap.id,)))
        if mine or moderates:
            presses.append(Action("gap.close", Text("press-gap-close"), (gap.id,)))
    if moderates and gap.state is GapState.DRAFTED:
        presses.insert(0, Action("gap.publish", Text("press-gap-publish"), (gap.id,), Style.PRIMARY))
    if moderates and gap.state is GapState.CLOSED:
        presses.append(Action("gap.reopen", Text("press-gap-reopen"), (gap.id,)))
    if gap.draft and gap.state is GapState.ANSWERED:
        presses.append(Action("entry.show", Text("press-open"), (gap.draft,)))
    return presses


def _facts(asked: Asked) -> tuple[Fact, ...]:
    who: Said = Quote(asked.name) if asked.name else Text("gap-a-colleague")
    where: tuple[Said, ...] = (who, Name("country", asked.country)) if asked.country else (who,)
    about = tuple[Said, ...](Text(f"topic-{topic}") for topic in asked.topics)
    facts = [Fact(Text("gap-asked-by"), (Text("joined", parts=where),))]
    if about:
        facts.append(Fact(Text("gap-about"), (Text("joined", parts=about),)))
    return tuple(facts)


def _history(events: Sequence[GapEvent], role: Role) -> Sequence[Fact]:
    """Who did what and why is for moderators."""
    if role < Role.MODERATOR or len(events) < 2:  # noqa: PLR2004 - the first is its being opened
        return ()
    lines = tuple(
        Text(
            "gap-event",
            at=event.at,
            state=Text(f"gapstate-{event.state}"),
            by=Quote(event.by),
            why=Quote(f"{event.why} {event.whom}".strip()),
        )
        for event in events
    )
    return (Fact(Text("gap-history"), lines),)


def _more(asked: Asked) -> tuple[Said, ...]:
    return (Quote(asked.more, asked.language),) if asked.more else ()
