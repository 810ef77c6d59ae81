"""Telling times: by each reader's own clock where a platform can do that, and back to whoever has just written one."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias, cast

from bot import times
from bot.core.moments import Moment, Twist, clocks_change
from bot.core.texts import At, Name, Quote, Said, Text

Mark: TypeAlias = Callable[[At], Quote]
"""How a platform writes a time."""


def marked(said: Said, mark: Mark) -> Said:
    """The same with its times as a platform writes them; those told in full, or by a clock of their own, are words
    everywhere.
    """
    if isinstance(said, At):
        return said if said.full or said.fixed else mark(said)
    if isinstance(said, Text):
        return Text(said.id, **{name: _marked(arg, mark) for name, arg in said.args.items()})
    return said


def in_full(moment: Moment) -> Said:
    """A time as it was understood: weekday, date, clock, whose clock, and UTC."""
    return At(moment.at, moment.zone, full=True)


def echo(moment: Moment, now: datetime) -> tuple[Said, ...]:
    """A time as it was understood, and what the clocks do to it or until then."""
    there, shown = Name("city", moment.zone), times.shown(moment.wall)
    if moment.twist is Twist.SKIPPED:
        return in_full(moment), Text("time-clocks-skip", city=there, clock=shown)
    if moment.twist is Twist.REPEATED:
        return in_full(moment), Text("time-clocks-repeat", city=there, clock=shown)
    if clocks_change(now, moment.at, moment.zone):
        return in_full(moment), Text("time-clocks-change", city=there)
    return (in_full(moment),)


def _marked(arg: object, mark: Mark) -> object:
    if isinstance(arg, Text | Quote | Name | At):
        return marked(arg, mark)
    if isinstance(arg, tuple):
        return tuple(marked(part, mark) for part in cast("tuple[Said, ...]", arg))
    return arg
