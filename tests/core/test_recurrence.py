"""Recurrences, held against a reckoning of another kind: walking from day to day and asking each."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core import zones
from bot.core.errors import UserError
from bot.core.moments import agreed
from bot.core.recurrence import Rhythm, Series, check, expand, rhythm_of, rule_for

ZONES = (
    "Europe/Berlin",
    "Europe/Lisbon",
    "Europe/Helsinki",
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Beirut",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
)
A_DAY = timedelta(days=1)
FROM, TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
FIRST = date(2026, 1, 8)  # a Thursday


def wall(year: int, month: int, day: int, hour: int) -> datetime:
    return datetime.combine(date(year, month, day), time(hour))


def last_thursday(day: date) -> bool:
    return day.weekday() == 3 and (day + timedelta(days=7)).month != day.month


def working_day_before_the_last(day: date) -> bool:
    later = [day + timedelta(days=days) for days in range(1, 31)]
    left = [each for each in later if each.month == day.month and each.weekday() < 5]
    return day.weekday() < 5 and len(left) == 1


RULES: dict[str, Callable[[date], bool]] = {
    "FREQ=DAILY": lambda _: True,
    "FREQ=DAILY;INTERVAL=3": lambda day: (day - FIRST).days % 3 == 0,
    "FREQ=WEEKLY;BYDAY=TH": lambda day: day.weekday() == 3,
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH": lambda day: (day - FIRST).days % 14 == 0,
    "FREQ=WEEKLY;BYDAY=SA,SU": lambda day: day.weekday() >= 5,
    "FREQ=MONTHLY;BYMONTHDAY=8": lambda day: day.day == 8,
    "FREQ=MONTHLY;BYMONTHDAY=31": lambda day: day.day == 31,
    "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1": lambda day: day.day == 30 or (day.month, day.day) == (2, 28),
    "FREQ=MONTHLY;BYDAY=2TH": lambda day: day.weekday() == 3 and 8 <= day.day <= 14,
    "FREQ=MONTHLY;BYDAY=-1TH": last_thursday,
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2": working_day_before_the_last,
    "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20": lambda day: (day.month, day.day) == (6, 20),
}


def minute_by_minute(wanted: datetime, zone: ZoneInfo) -> datetime:
    """The first instant at which a clock shows this or, when it never does, something later on that day or after."""
    at = wanted.replace(tzinfo=UTC) - timedelta(hours=15)
    for _ in range(30 * 60):
        shown = at.astimezone(zone).replace(tzinfo=None)
        if timedelta() <= shown - wanted <= timedelta(hours=2):
            return at
        at += timedelta(minutes=1)
    raise AssertionError


def walked(happens: Callable[[date], bool], zone: ZoneInfo, clock: time) -> list[datetime]:
    """Most walls show a time once: only where going there and back does not lead back is it looked for."""
    found: list[datetime] = []
    day = FIRST
    while day < date(2028, 1, 2):
        if happens(day):
            shown = datetime.combine(day, clock)
            guess = shown - (shown.replace(tzinfo=zone).utcoffset() or timedelta())
            around = [guess.replace(tzinfo=UTC) + timedelta(hours=hours) for hours in (-26, 26)]
            offsets = {at.astimezone(zone).utcoffset() for at in around}
            plain = len(offsets) == 1
            found.append(guess.replace(tzinfo=UTC) if plain else minute_by_minute(shown, zone))
        day += A_DAY
    return [at for at in found if FROM <= at < TO]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("clock", [time(18, 0), time(0, 0), time(2, 30), time(1, 15)])
def test_two_years_of_rules_are_what_walking_through_them_finds(zone: str, clock: time) -> None:
    first = agreed(datetime.combine(FIRST, clock), zone)
    for rule, happens in RULES.items():
        moments = list(expand(Series(first=first, rule=rule), since=FROM, until=TO))
        assert [moment.at for moment in moments] == walked(happens, zones.zone(zone), clock), rule
        assert {moment.wall.time() for moment in moments} == {clock}


def test_a_weekly_six_in_the_evening_stays_six_in_the_evening() -> None:
    first = agreed(wall(2026, 10, 22, 18), "Europe/Rome")
    weekly = Series(first=first, rule=rule_for(Rhythm.WEEKLY, first.wall))
    hours = [moment.at.hour for moment in expand(weekly, since=first.at, until=first.at + 14 * A_DAY)]
    assert hours == [16, 17]


def test_what_does_not_repeat_happens_once() -> None:
    first = agreed(wall(2026, 10, 22, 18), "Europe/Rome")
    assert list(expand(Series(first=first), since=FROM, until=TO)) == [first]
    assert list(expand(Series(first=first), since=first.at + A_DAY, until=TO)) == []


def test_what_is_left_out_does_not_happen() -> None:
    first = agreed(wall(2026, 12, 17, 18), "Europe/Rome")
    left_out = frozenset({wall(2026, 12, 24, 18)})
    series = Series(first=first, rule="FREQ=WEEKLY;BYDAY=TH;COUNT=3", left_out=left_out)
    assert [moment.wall.day for moment in expand(series, since=FROM, until=TO)] == [17, 31]


@pytest.mark.parametrize(
    ("ending", "times"),
    [
        ("COUNT=2", 2),
        ("UNTIL=20270114", 3),
        ("UNTIL=20270114T170000Z", 3),
        ("UNTIL=20270114T165959Z", 2),
        ("UNTIL=20270114T180000", 3),
    ],
)
def test_a_rule_ends_when_it_says(ending: str, times: int) -> None:
    first = agreed(wall(2026, 12, 31, 18), "Europe/Rome")
    rule = check(f"RRULE:FREQ=WEEKLY;{ending}", first)
    assert len(list(expand(Series(first=first, rule=rule), since=FROM, until=TO))) == times


@pytest.mark.parametrize(
    ("day", "rhythm", "rule"),
    [
        (26, Rhythm.DAILY, "FREQ=DAILY"),
        (26, Rhythm.WEEKLY, "FREQ=WEEKLY;BYDAY=TH"),
        (26, Rhythm.FORTNIGHTLY, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        (26, Rhythm.MONTHLY_DATE, "FREQ=MONTHLY;BYMONTHDAY=26"),
        (30, Rhythm.MONTHLY_DATE, "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        (26, Rhythm.MONTHLY_WEEKDAY, "FREQ=MONTHLY;BYDAY=4TH"),
        (30, Rhythm.MONTHLY_WEEKDAY, "FREQ=MONTHLY;BYDAY=-1MO"),
    ],
)
def test_what_most_people_mean_has_a_rule(day: int, rhythm: Rhythm, rule: str) -> None:
    first = wall(2026, 11, day, 18)
    assert rule_for(rhythm, first) == rule
    assert check(rule, agreed(first, "Europe/Rome")) == rule
    assert rhythm_of(f"{rule};COUNT=10", first) is rhythm


def test_another_rule_is_ones_own() -> None:
    assert rhythm_of("FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=13", wall(2026, 11, 26, 18)) is Rhythm.OWN


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=HOURLY", "rule-too-often"),
        ("FREQ=DAILY;COUNT=1001", "rule-too-many"),
        ("FREQ=DAILY;BYHOUR=1,2,3", "rule-unreadable"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "rule-unreadable"),
        ("FREQ=DAILY;UNTIL=20271399", "rule-unreadable"),
        ("FREQ=DAILY;FREQ=WEEKLY", "rule-unreadable"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "rule-unreadable"),
        ("FREQ=DAILY;INTERVAL=0", "rule-unreadable"),
        ("FREQ=MONTHLY;BYDAY=6MO", "rule-unreadable"),
        ("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20", "rule-unreadable"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "rule-never"),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30", "rule-never"),
        ("FREQ=FORTNIGHTLY", "rule-unreadable"),
        ("every Thursday", "rule-unreadable"),
        ("", "rule-unreadable"),
        ("FREQ=DAILY;" + ";".join(["X=1"] * 100), "rule-unreadable"),
    ],
)
def test_a_rule_nobody_could_keep_is_refused(rule: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        check(rule, agreed(wall(2027, 2, 25, 18), "Europe/Rome"))
