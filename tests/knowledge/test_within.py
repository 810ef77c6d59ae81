"""What differs among wordings of one need counts little, and nothing is lost by it."""

import numpy as np

from knowledge.centring import unit
from knowledge.embedding.port import Vectors
from knowledge.within import within

SIZE = 16
WORDINGS = 400


def test_a_direction_in_which_wordings_of_one_document_differ_counts_less() -> None:
    chance = np.random.default_rng(1)
    needs = chance.normal(size=(20, SIZE)).astype(np.float32)
    needs[:, 0] = 0.0
    document = np.repeat(np.arange(20), WORDINGS // 20)
    rows: Vectors = (needs[document] + 0.1 * chance.normal(size=(WORDINGS, SIZE))).astype(np.float32)
    rows[:, 0] += 3.0 * chance.normal(size=WORDINGS).astype(np.float32)  # such as how formal it is

    learnt = within(unit(rows), document)

    other, same = (np.linalg.norm(learnt.map[:, axis]) for axis in (0, 1))
    assert other < same
    asked = needs[0] + np.eye(SIZE, dtype=np.float32)[0] * 3.0
    plain = unit(needs) @ unit(asked)
    evened = unit((needs @ learnt.map).astype(np.float32)) @ unit((asked @ learnt.map).astype(np.float32))
    assert evened[0] - np.sort(evened)[-2] > plain[0] - np.sort(plain)[-2]


def test_the_map_can_be_taken_back() -> None:
    chance = np.random.default_rng(2)
    rows = unit(chance.normal(size=(60, SIZE)).astype(np.float32))
    learnt = within(rows, np.repeat(np.arange(20), 3))
    assert np.allclose(rows @ learnt.map @ learnt.inverse, rows, atol=1e-5)


def test_a_library_with_one_wording_of_each_document_is_left_as_it_is() -> None:
    rows = unit(np.random.default_rng(3).normal(size=(10, SIZE)).astype(np.float32))
    assert np.array_equal(within(rows, np.arange(10)).map, np.eye(SIZE, dtype=np.float32))
