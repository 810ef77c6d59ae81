"""Vectors that are computed once, and found again by another run."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from typing_extensions import override

from bench.remembering import Remembering
from knowledge.embedding.port import Vectors
from tests.knowledge.small_models import Letters


class Counting(Letters):
    def __init__(self) -> None:
        self.asked: list[str] = []

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        self.asked += texts
        return super().embed(texts, question=question)


def test_a_text_is_computed_once(tmp_path: Path) -> None:
    model = Counting()
    first = Remembering(model, tmp_path).embed(["one", "two"], question=True)
    again = Remembering(model, tmp_path).embed(["two", "three", "one"], question=True)
    assert model.asked == ["one", "two", "three"]
    np.testing.assert_array_equal(again[[2, 0]], first)


def test_a_question_and_a_passage_are_two_things(tmp_path: Path) -> None:
    model = Counting()
    remembering = Remembering(model, tmp_path)
    for question in (True, False, True, False):
        remembering.embed(["one"], question=question)
    assert model.asked == ["one", "one"]


def test_what_an_end_in_between_left_behind_does_no_harm(tmp_path: Path) -> None:
    model = Counting()
    whole = Remembering(model, tmp_path).embed(["one"], question=True)
    [file] = tmp_path.iterdir()
    with file.open("ab") as cut:
        cut.write(b"half a record")
    again = Remembering(model, tmp_path).embed(["one", "two"], question=True)
    assert model.asked == ["one", "two"]
    np.testing.assert_array_equal(again[:1], whole)
    assert len(Remembering(model, tmp_path).embed(["one", "two"], question=True)) == len(again)
    assert model.asked == ["one", "two"]
