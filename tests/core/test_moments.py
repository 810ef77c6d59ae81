"""Agreed times: what is on the wall, and the instant it is."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core import zones
from bot.core.errors import UserError
from bot.core.moments import Moment, Twist, agreed, clocks_change, moved, reckoned, seen


def wall(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(year, month, day), time(hour, minute))


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime.combine(date(year, month, day), time(hour, minute), UTC)


def test_six_in_the_evening_is_another_instant_in_winter_than_in_summer() -> None:
    assert agreed(wall(2026, 11, 26, 18), "Europe/Rome").at == utc(2026, 11, 26, 17)
    assert agreed(wall(2026, 7, 2, 18), "Europe/Rome").at == utc(2026, 7, 2, 16)
    assert agreed(wall(2026, 7, 2, 18), "Europe/Rome").twist is None


@pytest.mark.parametrize(
    ("zone", "skipped", "first_after"),
    [
        ("Europe/Berlin", (2027, 3, 28, 2, 0), (2027, 3, 28, 1, 0)),
        ("Europe/Berlin", (2027, 3, 28, 2, 30), (2027, 3, 28, 1, 0)),
        ("Europe/Berlin", (2027, 3, 28, 2, 59), (2027, 3, 28, 1, 0)),
        ("Europe/Lisbon", (2027, 3, 28, 1, 15), (2027, 3, 28, 1, 0)),
        ("America/New_York", (2027, 3, 14, 2, 30), (2027, 3, 14, 7, 0)),
        ("Australia/Lord_Howe", (2026, 10, 4, 2, 15), (2026, 10, 3, 15, 30)),
        ("Asia/Beirut", (2027, 3, 28, 0, 30), (2027, 3, 27, 22, 0)),
        ("Pacific/Apia", (2011, 12, 30, 18, 0), (2011, 12, 30, 10, 0)),
    ],
)
def test_a_time_the_clocks_skip_is_the_first_after_it(
    zone: str, skipped: tuple[int, int, int, int, int], first_after: tuple[int, int, int, int, int]
) -> None:
    moment = agreed(wall(*skipped), zone)
    assert moment.at == utc(*first_after)
    assert moment.twist is Twist.SKIPPED
    assert moment.wall == wall(*skipped)
    just_before = (moment.at - timedelta(seconds=1)).astimezone(zones.zone(zone))
    assert just_before.replace(tzinfo=None) < moment.wall <= moment.local.replace(tzinfo=None)


def test_of_a_time_shown_twice_the_first_is_meant() -> None:
    moment = agreed(wall(2026, 10, 25, 2, 30), "Europe/Berlin")
    assert moment.at == utc(2026, 10, 25, 0, 30)
    assert moment.twist is Twist.REPEATED


def test_a_change_that_leaves_the_time_alone_is_not_told() -> None:
    assert agreed(wall(2026, 10, 25, 3, 0), "Europe/Berlin").twist is None
    assert agreed(wall(2027, 3, 28, 3, 0), "Europe/Berlin").twist is None


def test_an_agreement_outlives_the_rules_it_was_reckoned_by() -> None:
    as_it_was = Moment(at=utc(2026, 11, 26, 16), zone="Europe/Rome", wall=wall(2026, 11, 26, 18))
    unchanged = agreed(wall(2026, 11, 27, 18), "Europe/Rome")
    [(before, now)] = moved([as_it_was, unchanged])
    assert before is as_it_was
    assert now == reckoned(as_it_was) == agreed(wall(2026, 11, 26, 18), "Europe/Rome")


def test_an_instant_is_shown_by_the_wall_of_a_zone() -> None:
    assert seen(utc(2026, 11, 26, 17), "Europe/Athens").wall == wall(2026, 11, 26, 19)


def test_whether_the_clocks_change_in_between() -> None:
    assert clocks_change(utc(2026, 10, 20), utc(2026, 10, 30), "Europe/Rome")
    assert not clocks_change(utc(2026, 11, 20), utc(2026, 11, 30), "Europe/Rome")


def test_a_zone_nobody_has_is_refused() -> None:
    with pytest.raises(UserError, match="zone-unknown"):
        agreed(wall(2026, 11, 26, 18), "Europe/Atlantis")
    with pytest.raises(UserError, match="zone-unknown"):
        agreed(wall(2026, 11, 26, 18), "../../../etc/passwd")


def test_a_country_has_a_zone_where_nearly_everybody_lives_in_one() -> None:
    assert zones.of_country("PL") == "Europe/Warsaw"
    assert zones.of_country("UA") == "Europe/Kyiv"
    assert zones.of_country("DE") == "Europe/Berlin"
    assert zones.of_country("XK") == "Europe/Belgrade"
    assert zones.of_country("US") is None
    assert zones.of_country(None) is None
