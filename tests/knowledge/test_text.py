import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.text import LONGEST_QUESTION, clean, parts, stems


@given(st.text(max_size=3000))
def test_a_cleaned_text_is_one_short_line_that_can_be_encoded(text: str) -> None:
    said = clean(text)
    assert len(said) <= LONGEST_QUESTION
    assert "\n" not in said
    said.encode("utf-8")
    assert clean(said) == said


def test_direction_marks_and_controls_are_not_read() -> None:
    assert clean("a\u202eb\u0000c\u200bd\ud800e") == "a b c d e"
    assert clean("ﬁne") == "fine"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "volunteers", "volunteer"),
        ("de", "Freiwilligen", "Freiwillige"),
        ("pl", "uchodźcami", "uchodźca"),
        ("uk", "волонтери", "волонтерів"),
        ("ar", "المتطوعين", "متطوعين"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    assert stems(one, language) == stems(other, language)


def test_parts_are_a_few_whole_sentences() -> None:
    text = "One sentence. " * 60
    assert all(len(part) < 300 and part.endswith("sentence.") for part in parts(text))
    assert " ".join(parts(text)) == text.strip()
