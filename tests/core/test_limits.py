from hypothesis import given
from hypothesis import strategies as st

from bot.core.limits import shorten, split

MOST = st.integers(min_value=1, max_value=200)


@given(st.text(max_size=2000), MOST)
def test_pieces_fit_and_lose_nothing_but_space(text: str, most: int) -> None:
    pieces = split(text, most)
    assert all(len(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.text(max_size=500), MOST)
def test_short_is_short(text: str, most: int) -> None:
    assert len(shorten(text, most)) <= most
    assert len(text) > most or shorten(text, most) == text


def test_cuts_fall_after_sentences() -> None:
    assert split("One thing. Another thing. A third.", 26) == ["One thing. Another thing.", "A third."]
    assert shorten("One thing and another", 14) == "One thing and…"
