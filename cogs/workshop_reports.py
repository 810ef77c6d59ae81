"""`workshop report`: what came of it, read once more before its questions go to colleagues."""

from collections.abc import Mapping

from bot.chat.cards import Action, Card, Fact, Style, Tone
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Form
from bot.chat.model import Answer, Request, Words, show
from bot.chat.params import WorkshopRef
from bot.chat.workshop_forms import report_form
from bot.core.client_data import cleaned, find
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.texts import Quote, Text
from bot.core.workshops import MOST_SEATS, Date, Report, lines
from bot.services import workshop_reports, workshops

_REPORTING = "workshop.reporting"


class WorkshopReportsCog(Cog):
    def __init__(self, words: Words) -> None:
        self._words = words

    @command(group="workshop")
    async def report(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Say what came of a workshop you host."""
        return await _last(request, workshop)

    @action("workshop.report-last")
    async def last(self, request: Request, workshop: WorkshopRef) -> Answer:
        return await _last(request, workshop)

    @action("workshop.report")
    async def reporting(self, request: Request, date: int) -> Answer:
        return _form(await _run_date(request, date))

    @form("workshop.reported", opening="workshop.report")
    async def reported(
        self,
        request: Request,
        number: int,
        *,
        decisions: str = "",
        questions: str = "",
        materials: str = "",
        counted: str = "",
    ) -> Answer:
        """Nothing is posted before it was shown once more, without what looks like somebody's personal data."""
        date = await _run_date(request, number)
        _form(date)
        if counted.strip() and not (counted.strip().isdecimal() and int(counted) <= MOST_SEATS):
            raise UserError("workshop-seats-unclear", written=counted)
        if not (decisions or questions or materials):
            raise UserError("workshop-report-empty")
        written = {
            "date": str(number),
            "decisions": self._clean(request, decisions),
            "questions": self._clean(request, questions),
            "materials": materials,
            "counted": counted.strip(),
        }
        draft = await request.tx.drafts.keep(request.sender, _REPORTING, written, request.now)
        personal = written["questions"] != questions or written["decisions"] != decisions
        return show(_preview(date, _said(written), draft=draft.id, personal=personal))

    @action("workshop.report-again")
    async def again(self, request: Request, draft: int) -> Answer:
        written = await _draft(request, draft)
        date = await _run_date(request, int(written["date"]))
        return _form(date).refilled(written, problem=None, draft=0)

    @action("workshop.report-so")
    async def so(self, request: Request, draft: int) -> Answer:
        written = await _draft(request, draft)
        date = await _run_date(request, int(written["date"]))
        kept = await workshop_reports.report(
            request.tx,
            community=request.community,
            date=date,
            said=_said(written),
            by=await request.known_member(),
            sender=request.sender,
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        body = [Text("workshop-report-kept")]
        if kept.questions:
            body.append(Text("workshop-asked", count=len(kept.questions)))
        if kept.drafts:
            body.append(Text("workshop-drafted", count=len(kept.drafts)))
        shown = tuple(Action("gap.show", Text("gap-number", number=number), (number,)) for number in kept.questions[:5])
        return show(Card(body=tuple(body), presses=shown, tone=Tone.GOOD))

    def _clean(self, request: Request, text: str) -> str:
        country = request.member.setting.country
        found = find(text, country)
        return cleaned(text, found, lambda kind: self._words(Text(f"personal-{kind}"), request.locale))


async def _last(request: Request, number: int) -> Answer:
    workshop = await workshops.find(request.tx, community=request.community, number=number)
    workshops.check_may_run(workshop, request.member, moderates=request.role >= Role.MODERATOR)
    return _form(await workshops.last_date(request.tx, workshop=workshop, now=request.now))


async def _run_date(request: Request, number: int) -> Date:
    date = await workshops.date_of(request.tx, community=request.community, number=number)
    workshops.check_may_run(date.workshop, request.member, moderates=request.role >= Role.MODERATOR)
    if date.occurrence.starts > request.now:
        raise UserError("workshop-not-yet")
    return date


def _form(date: Date) -> Form:
    if date.occurrence.reported_at is not None:
        raise UserError("workshop-reported")
    return report_form(date)


async def _draft(request: Request, number: int) -> Mapping[str, str]:
    draft = await request.tx.drafts.get(request.sender, number)
    if draft is None or draft.code != _REPORTING:
        raise UserError("draft-gone")
    return draft.answers


def _said(written: Mapping[str, str]) -> Report:
    return Report(
        decisions=written["decisions"],
        questions=lines(written["questions"]),
        materials=lines(written["materials"]),
        counted=int(written["counted"]) if written["counted"] else None,
    )


def _preview(date: Date, said: Report, *, draft: int, personal: bool) -> Card:
    language = date.workshop.language
    parts = (
        ("decisions", (said.decisions,) if said.decisions else ()),
        ("questions", said.questions),
        ("materials", said.materials),
    )
    warning = (Text("workshop-report-personal"),) if personal else ()
    return Card(
        title=Text("workshop-report-preview"),
        subtitle=Quote(date.workshop.title, language),
        body=(*warning, Text("workshop-report-what")),
        facts=tuple(
            Fact(Text(f"workshop-{name}"), tuple(Quote(line, language) for line in each))
            for name, each in parts
            if each
        ),
        presses=(
            Action("workshop.report-so", Text("press-workshop-report-so"), (draft,), Style.PRIMARY),
            Action("workshop.report-again", Text("press-edit"), (draft,)),
        ),
        tone=Tone.CAREFUL if personal else Tone.PLAIN,
    )
