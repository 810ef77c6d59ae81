"""Reading times as people write them: "next Tuesday 18:00", "mardi prochain 18h", "za 20 minut".

Every word must be understood, or nothing is: a reader that leaves out what it does not know is wrong without a sound,
and somebody waits in front of a locked door. What could mean two days is refused with both, and so is what is past.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NoReturn

from bot.core import zones
from bot.core.errors import UserError
from bot.core.limits import shorten
from bot.core.moments import Moment, agreed, seen
from bot.core.texts import At
from bot.core.when.days import Either
from bot.core.when.gathering import gathered
from bot.core.when.said import Said
from bot.core.when.signs import UnreadableError, tokens

LONGEST: Final = 120
"""Most characters of a time in words."""
FARTHEST: Final = timedelta(days=5 * 366)
_MOST_WORDS: Final = 14
_LONGEST_QUOTED: Final = 80


def understood(written: str, *, now: datetime, zone: str, month_first: bool = False) -> Moment:
    """The moment somebody means who writes this now, by the clocks of a zone. ``month_first`` is where people may mean
    the 12th of November by 11/12. Raises ``UserError`` saying what is unclear.
    """
    return _Writing(shorten(written.strip(), _LONGEST_QUOTED), now, zone).moment(written, month_first=month_first)


def begun(written: str, *, now: datetime, zone: str, month_first: bool = False) -> tuple[Moment, str]:
    """The moment a sentence begins with, as far as it can be read, and the rest of the sentence. Raises ``UserError``
    for what its beginning lacks to be a time.
    """
    words = written.split()
    refused: UserError | None = None
    for length in range(min(len(words), _MOST_WORDS), 0, -1):
        try:
            moment = understood(" ".join(words[:length]), now=now, zone=zone, month_first=month_first)
        except UserError as refusal:
            clear = refusal.text_id != "time-unreadable"
            refused = refusal if refused is None or (clear and refused.text_id == "time-unreadable") else refused
        else:
            return moment, " ".join(words[length:])
    raise refused or UserError("time-unreadable", written="")


@dataclass(frozen=True, slots=True)
class _Writing:
    """What was written, when and by whose clock: all that is needed to refuse it."""

    quoted: str
    now: datetime
    zone: str

    def moment(self, written: str, *, month_first: bool) -> Moment:
        local = self.now.astimezone(zones.zone(self.zone)).replace(tzinfo=None, second=0, microsecond=0)
        try:
            if len(written) > LONGEST:
                raise UnreadableError
            said = gathered(list(tokens(written)))
            if said.soon:
                return self._possible(seen(self.now + said.soon, self.zone))
            clock = said.time_of_day(local)
            day = said.day(local, clock, month_first=month_first)
            if clock is None:
                raise UserError("time-no-clock", written=self.quoted)
            return self._chosen(day, clock, said)
        except (ValueError, OverflowError) as error:
            raise UserError("time-unreadable", written=self.quoted) from error

    def _chosen(self, day: "date | Either", clock: timedelta, said: "Said") -> Moment:
        if isinstance(day, Either):
            self._refuse_either(self._at(day.one, clock), self._at(day.other, clock))
        moment = self._at(day, clock)
        if said.weekday is not None and day.weekday() != said.weekday:
            raise UserError("time-weekday", written=self.quoted, at=_told(moment))
        return self._possible(moment)

    def _refuse_either(self, one: Moment, other: Moment) -> NoReturn:
        raise UserError("time-ambiguous", written=self.quoted, one=_told(one), other=_told(other))

    def _at(self, day: date, clock: timedelta) -> Moment:
        return agreed(datetime.combine(day, time()) + clock, self.zone)

    def _possible(self, moment: Moment) -> Moment:
        if moment.at <= self.now:
            raise UserError("time-past", written=self.quoted, at=_told(moment))
        if moment.at > self.now + FARTHEST:
            raise UserError("time-too-far", written=self.quoted, at=_told(moment))
        return moment


def _told(moment: Moment) -> At:
    return At(moment.at.astimezone(UTC), moment.zone, full=True)
