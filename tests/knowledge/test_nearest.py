"""Rows found exactly, and by the graph beyond a size, while they come and go."""

import numpy as np
import pytest

from knowledge.centring import unit
from knowledge.nearest import Nearest

_ROWS = unit(np.random.default_rng(3).normal(size=(600, 16)).astype(np.float32))


def _all(exact: int) -> Nearest:
    nearest = Nearest(16, exact=exact)
    for start in range(0, 600, 50):
        nearest.add(range(start, start + 50), _ROWS[start : start + 50])
    return nearest


@pytest.mark.parametrize(("exact", "least"), [(1_000, 600), (300, 590)])
def test_every_row_is_its_own_nearest_and_a_graph_misses_hardly_any(exact: int, least: int) -> None:
    nearest = _all(exact)
    assert nearest.is_exact == (exact > 600)
    assert len(nearest) == 600
    assert sum(int(nearest.search(row, 3)[0][0]) == key for key, row in enumerate(_ROWS)) >= least


@pytest.mark.parametrize("exact", [1_000, 300])
def test_what_is_removed_is_not_found_and_what_is_changed_is_found_anew(exact: int) -> None:
    nearest = _all(exact)
    nearest.remove([7, 599])
    nearest.add([8], -_ROWS[8:9])
    assert len(nearest) == 598
    assert 7 not in nearest.search(_ROWS[7], 5)[0]
    assert nearest.search(-_ROWS[8], 1)[0].tolist() == [8]


def test_the_best_of_what_is_looked_at_comes_first() -> None:
    keys, cosines = _all(1_000).search(_ROWS[0], 10)
    assert cosines.tolist() == sorted(cosines.tolist(), reverse=True)
    assert set(keys.tolist()) == set(np.argsort(-(_ROWS @ _ROWS[0]))[:10].tolist())


def test_nothing_is_found_among_nothing() -> None:
    assert len(Nearest(16).search(_ROWS[0], 3)[0]) == 0
