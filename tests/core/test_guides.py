from bot.core import guides
from bot.core.guides import Guide


def test_marked_lines_are_told_from_the_others_in_every_script() -> None:
    body = "Read this.\n✓ Say where you are.\n\n- ✗ Never promise.\n✗\ufe0f لا وعد أبداً.\nAnd this."
    assert guides.read(body) == Guide(
        text="Read this.\n\nAnd this.", dos=("Say where you are.",), donts=("Never promise.", "لا وعد أبداً.")
    )


def test_a_body_without_marks_stays_as_it_is() -> None:
    assert guides.read("- One\n- Two") == Guide(text="- One\n- Two", dos=(), donts=())


def test_a_mark_with_nothing_behind_it_says_nothing() -> None:
    assert guides.read("✓\nText").dos == ()


def test_lines_are_taken_without_bullets_and_not_more_than_wanted() -> None:
    assert guides.lines(" - Ask Anna\n\n• No cash\nThird", 2) == ("Ask Anna", "No cash")
