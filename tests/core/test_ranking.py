"""Whom to propose: fit first, the unmet first among equals, the well-known left in peace."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.core.languages import KNOWN
from bot.core.ranking import Pool, Why, Wish, marks, rank
from bot.core.subjects import GROUPS, TOPICS


def a_pool(count: int, **columns: Any) -> Pool:
    """Organisations that are all alike, except what a test wants of them."""
    nobody: list[list[str]] = [[] for _ in range(count)]
    said: dict[str, Any] = {
        "numbers": np.arange(1, count + 1, dtype=np.int64),
        "topics": marks([["language"]] * count, TOPICS),
        "languages": marks([["en"]] * count, KNOWN),
        "groups": marks(nobody, GROUPS),
        "countries": np.array(["MT"] * count),
        "evidence": np.zeros(count, dtype=np.float32),
        "helped": np.full(count, 0.5, dtype=np.float32),
        "days": np.zeros(count, dtype=np.float32),
        "met": np.zeros(count, dtype=np.int64),
        "asked": np.zeros(count, dtype=np.int64),
        "open": np.ones(count, dtype=np.bool_),
    }
    return Pool(**{**said, **{name: np.array(values) for name, values in columns.items()}})


def a_wish(near: list[float], **changes: Any) -> Wish:
    said: dict[str, Any] = {
        "topics": (),
        "languages": ("en",),
        "country": "MT",
        "done": np.zeros(len(near), np.float32),
    }
    said["near"] = np.array(near, dtype=np.float32)
    return Wish(**{**said, **changes})


def test_the_best_fit_is_asked_first_and_what_does_not_fit_not_at_all() -> None:
    found = rank(a_pool(3), a_wish([0.5, 0.9, 0.1]), most=3)
    assert [each.number for each in found] == [2, 1]


def test_among_equals_whoever_nobody_has_met_comes_first() -> None:
    pool = a_pool(3, met=[4, 0, 1], asked=[4, 0, 1])
    assert [each.number for each in rank(pool, a_wish([0.82, 0.8, 0.81]), most=3)] == [2, 3, 1]
    assert next(each.number for each in rank(pool, a_wish([0.95, 0.6, 0.6]), most=3)) == 1


def test_who_is_closed_blocked_or_at_their_cap_is_not_proposed() -> None:
    assert [each.number for each in rank(a_pool(2, open=[False, True]), a_wish([0.9, 0.5]), most=2)] == [2]


def test_a_shared_language_and_having_done_it_weigh_and_are_named() -> None:
    pool = a_pool(2, languages=marks([["pl"], ["uk"]], KNOWN))
    first = rank(pool, a_wish([0.6, 0.6], languages=("uk",), done=np.array([0.0, 0.6])), most=1)[0]
    assert first.number == 2
    assert set(first.why) == {Why.FITS, Why.DONE, Why.LANGUAGE, Why.COUNTRY, Why.UNMET}


@given(near=st.lists(st.floats(0, 1), min_size=1, max_size=30), most=st.integers(1, 5))
def test_whoever_is_left_out_never_fits_clearly_better(near: list[float], most: int) -> None:
    found = rank(a_pool(len(near)), a_wish(near), most=most)
    assert len(found) <= most
    left = [fit for number, fit in enumerate(near, start=1) if number not in {each.number for each in found}]
    if found and len(found) == most:
        assert max(left, default=0.0) <= min(each.fit for each in found) + 0.12
