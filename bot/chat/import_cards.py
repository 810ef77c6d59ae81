"""What importing a file would do, and that it was done."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.chat.cards import Action, Card, Fact, Style, Tone
from bot.chat.curation_cards import field_name
from bot.core.record_files import Rejected
from bot.core.texts import Quote, Said, Text
from bot.services.importing import Plan

_MOST: Final = 12
"""Lines of each list; what is more is counted."""


def plan_card(planned: Plan, name: str, number: int | None, *, changed: bool = False) -> Card:
    """A dry run: what would be added, what changed and how, and what is refused and why."""
    added = [Quote(entry.title, entry.language) for entry in planned.added]
    changes = [
        Text(
            "import-change",
            title=Quote(change.entry.title, change.entry.language),
            fields=tuple(field_name(field) for field in change.fields),
        )
        for change in planned.changed
    ]
    refused = [_refusal(each) for each in planned.rejected]
    facts = (("import-added", added), ("import-changed", changes), ("import-refused", refused))
    presses = (Action("import.do", Text("press-import"), (number,), Style.PRIMARY),) if number else ()
    return Card(
        title=Quote(name),
        subtitle=Text("import-unchanged", count=planned.unchanged),
        body=(Text("import-changed-meanwhile"),) if changed else (),
        facts=tuple(Fact(Text(text_id, count=len(said)), tuple(_cut(said))) for text_id, said in facts if said),
        footer=(Text("import-nothing-yet"),),
        presses=presses,
        tone=Tone.CAREFUL if planned.rejected else Tone.PLAIN,
    )


def imported_card(planned: Plan) -> Card:
    done = Text("import-done", added=len(planned.added), changed=len(planned.changed))
    left = (Text("import-left", count=len(planned.rejected)),) if planned.rejected else ()
    return Card(body=(done, *left), tone=Tone.GOOD)


def _refusal(rejected: Rejected) -> Said:
    reasons = tuple(
        Text("import-problem", field=problem.field or "—", reason=problem.reason) for problem in rejected.problems
    )
    return Text("import-line", line=str(rejected.where), reasons=reasons)


def _cut(said: Sequence[Said]) -> Iterable[Said]:
    yield from said[:_MOST]
    if len(said) > _MOST:
        yield Text("import-more", count=len(said) - _MOST)
