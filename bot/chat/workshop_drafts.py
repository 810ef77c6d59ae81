"""From what is written into the forms of a workshop to what it will be, kept as a draft until it is confirmed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date as calendar_day
from datetime import datetime
from typing import Final

from bot import times
from bot.chat.model import Answer, Request, show
from bot.chat.params import MemberReader
from bot.chat.workshop_cards import own_card
from bot.chat.workshop_forms import ONCE
from bot.core import recurrence
from bot.core.errors import UserError
from bot.core.moments import Moment, agreed
from bot.core.people import Member, Role
from bot.core.recurrence import Rhythm, rule_for
from bot.core.texts import Text
from bot.core.workshop_times import walls
from bot.core.workshops import AHEAD, Date, Workshop, lasting
from bot.services import members, workshop_views, workshops
from bot.services.workshop_views import Reader

PLANNING: Final = "workshop.planning"
"""What drafts of workshops are kept as."""


async def own_answer(request: Request, workshop: Workshop, done: Text | None = None) -> Answer:
    """A workshop as its host sees it, perhaps after something was done to it."""
    member = await request.known_member()
    reader = Reader(member, request.zone, moderates=request.role >= Role.MODERATOR)
    view = await workshop_views.of_workshop(
        request.tx, community=request.community, workshop=workshop, now=request.now, reader=reader
    )
    card = own_card(view, request.now)
    return show(replace(card, body=(done, *card.body)) if done else card)


async def running(request: Request, number: int) -> Workshop:
    """A workshop that whoever asks may change. Raises ``UserError`` for others."""
    workshop = await workshops.find(request.tx, community=request.community, number=number)
    workshops.check_may_run(workshop, request.member, moderates=request.role >= Role.MODERATOR)
    return workshop


async def running_date(request: Request, number: int) -> Date:
    found = await workshops.date_of(request.tx, community=request.community, number=number)
    workshops.check_may_run(found.workshop, request.member, moderates=request.role >= Role.MODERATOR)
    return found


async def draft_of(request: Request, number: int) -> dict[str, str]:
    draft = await request.tx.drafts.get(request.sender, number)
    if draft is None or draft.code != PLANNING:
        raise UserError("draft-gone")
    return draft.answers


async def hosts_of(request: Request, written: str) -> tuple[int, ...]:
    """Members by their names, as completion writes them. Raises ``UserError`` for a name nobody bears."""
    named: list[Member] = []
    for name in filter(None, (part.strip() for part in written.split(","))):
        whom = MemberReader().read("hosts", name)
        named.append(
            await members.meant(
                request.tx,
                community=request.community,
                whom=whom,
                platform=request.sender.platform,
                called=None,
                now=request.now,
            )
        )
    return tuple(dict.fromkeys(member.id for member in named if member.id is not None))


def written_of(title: str, description: str, when: str, moment: Moment, minutes: int, locale: str) -> dict[str, str]:
    """What was typed and, beside it, what was understood."""
    return {
        "title": title,
        "description": description,
        "when": when,
        "zone": times.city(moment.zone, locale),
        "lasts": lasting(minutes),
        "wall": moment.wall.isoformat(),
        "zone-name": moment.zone,
        "minutes": str(minutes),
    }


async def begins_of(request: Request, workshop: Workshop) -> str:
    """What stands in the form for when it is: its next date, so that what is past can be left as it is."""
    date = await workshops.next_date(request.tx, workshop=workshop, now=request.now)
    return shown_wall(date.occurrence.wall if date else workshop.wall)


def shown_wall(wall: datetime) -> str:
    return wall.strftime("%Y-%m-%d %H:%M")


def as_written(request: Request, workshop: Workshop, begins: str) -> Mapping[str, str]:
    return {
        "title": workshop.title,
        "description": workshop.description,
        "when": begins,
        "zone": times.city(workshop.zone, request.locale),
        "lasts": lasting(workshop.minutes),
    }


def planned_of(written: Mapping[str, str], language: str) -> Workshop:
    return Workshop(
        title=written["title"],
        description=written["description"],
        language=language,
        zone=written["zone-name"],
        wall=datetime.fromisoformat(written["wall"]),
        minutes=int(written["minutes"]),
    )


def retimed(workshop: Workshop, moment: Moment) -> Workshop:
    """A workshop at another time; a rhythm that hangs on the day goes with it."""
    rule = workshop.rule
    if rule:
        rhythm = recurrence.rhythm_of(rule, workshop.wall)
        ends = ";".join(part for part in rule.split(";") if part.startswith(("COUNT=", "UNTIL=")))
        if rhythm is not Rhythm.OWN:
            rule = ";".join(filter(None, (rule_for(rhythm, moment.wall), ends)))
    return replace(workshop, wall=moment.wall, zone=moment.zone, rule=rule)


def coming_of(workshop: Workshop, now: datetime) -> list[Moment]:
    begins = max(now, agreed(workshop.wall, workshop.zone).at)
    return [agreed(wall, workshop.zone) for wall in walls(workshop, after=now, until=begins + AHEAD)]


def rule_of(rhythm: str, rule: str, count: str, first: Moment) -> str:
    """The rule that was chosen or written. Raises ``UserError`` for one we do not follow."""
    if rhythm == ONCE:
        return ""
    said = rule if rhythm == Rhythm.OWN else rule_for(Rhythm(rhythm), first.wall)
    if count.strip():
        if not count.strip().isdecimal():
            raise UserError("workshop-times-unclear", written=count)
        said = f"{said};COUNT={int(count)}"
    return recurrence.check(said, first)


def days_of(written: str, workshop: Workshop) -> tuple[datetime, ...]:
    """The starts that fall on the days written, such as 2026-12-24, one a line. Raises ``UserError``."""
    left_out: list[datetime] = []
    for line in filter(None, (part.strip() for part in written.replace(",", "\n").splitlines())):
        try:
            day = calendar_day.fromisoformat(line)
        except ValueError:
            raise UserError("workshop-day-unclear", written=line) from None
        left_out.append(datetime.combine(day, workshop.wall.time()))
    return tuple(left_out)


def check_link(link: str) -> None:
    if link and not link.startswith(("https://", "http://")):
        raise UserError("workshop-link-unclear", written=link)
