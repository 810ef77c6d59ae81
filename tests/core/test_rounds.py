"""Peer rounds: nobody meets anybody twice before they have met all others."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.core import zones
from bot.core.rounds import SILENT, Partaker, drawn, proposed

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@given(count=st.integers(2, 9), turns=st.integers(1, 12))
def test_everybody_is_drawn_once_in_twos_and_one_three(count: int, turns: int) -> None:
    people = [Partaker(member_id=number) for number in range(count)]
    met: dict[tuple[int, int], int] = {}
    for _ in range(turns):
        groups = drawn(people, met)
        assert sorted(number for group in groups for number in group) == list(range(count))
        assert {len(group) for group in groups} <= {2, 3}
        for group in groups:
            for one in group:
                for other in group:
                    if one < other:
                        met[one, other] = met.get((one, other), 0) + 1


def test_two_who_have_met_wait_until_they_have_met_all_others() -> None:
    people = [Partaker(member_id=number) for number in range(4)]
    met: dict[tuple[int, int], int] = {}
    for _ in range(3):
        for one, other in drawn(people, met):
            low, high = sorted((one, other))
            met[low, high] = met.get((low, high), 0) + 1
    assert sorted(met.values()) == [1] * 6


def test_a_shared_language_and_what_one_offers_and_another_looks_for_bring_together() -> None:
    ada = Partaker(member_id=1, language="uk", looks_for=("housing",))
    others = [
        Partaker(member_id=2, language="pl", offers=("housing",)),
        Partaker(member_id=3, language="uk"),
        Partaker(member_id=4, language="uk", offers=("housing",)),
    ]
    assert (1, 4) in drawn([ada, *others], {})


def test_who_has_been_silent_is_left_in_peace() -> None:
    people = [Partaker(member_id=1), Partaker(member_id=2, misses=SILENT), Partaker(member_id=3)]
    assert drawn(people, {}) == [(1, 3)]


def test_the_time_is_by_day_for_both() -> None:
    people = [Partaker(member_id=1, zone="Europe/Lisbon"), Partaker(member_id=2, zone="Europe/Kyiv")]
    at = proposed(people, NOW)
    assert at > NOW
    for each in people:
        assert 9 <= at.astimezone(zones.zone(each.clock)).hour < 18
