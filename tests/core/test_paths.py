from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.paths import EARLIEST, LATEST, hour_of, is_stop_word, next_due

NOW = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
"""The day before clocks in Warsaw are put forward."""


def test_the_hour_stays_the_same_across_a_clock_change() -> None:
    first = next_due(NOW, "Europe/Warsaw", 18)
    second = next_due(first.at, "Europe/Warsaw", 18)
    assert (first.local.hour, second.local.hour) == (18, 18)
    assert (first.at.hour, second.at.hour) == (16, 16)


@given(
    minutes=st.integers(0, 60 * 24 * 400),
    hour=st.integers(EARLIEST, LATEST),
    zone=st.sampled_from(["Europe/Warsaw", "Asia/Kolkata", "Pacific/Apia", "America/St_Johns"]),
)
def test_a_step_comes_at_its_hour_with_a_night_between_and_never_days_later(minutes: int, hour: int, zone: str) -> None:
    now = NOW + timedelta(minutes=minutes)
    due = next_due(now, zone, hour)
    assert due.local.hour == hour
    assert timedelta(hours=12) <= due.at - now <= timedelta(hours=37)


def test_nobody_who_begins_at_night_is_written_to_at_night() -> None:
    assert hour_of(datetime(2026, 3, 1, 2, 0, tzinfo=UTC), "Europe/Warsaw") == EARLIEST
    assert hour_of(datetime(2026, 3, 1, 22, 30, tzinfo=UTC), "Europe/Warsaw") == LATEST


@pytest.mark.parametrize("said", [" Stop! ", "«стоп»", "قف"])
def test_the_word_alone_stops(said: str) -> None:
    assert is_stop_word(said)


@pytest.mark.parametrize("said", ["how do I stop the bus", ""])
def test_a_question_does_not(said: str) -> None:
    assert not is_stop_word(said)
