"""Times as people write them in eight languages, on Monday 23 November 2026, 12:00 in Rome."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.errors import UserError
from bot.core.languages import INTERFACE
from bot.core.moments import Twist
from bot.core.texts import At
from bot.core.when.reading import begun, understood
from bot.core.when.words import MONTHS, WEEKDAYS, meanings, of_language
from tests.core.understood import UNDERSTOOD

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ROME = "Europe/Rome"
ALL = [(words, meant) for said in UNDERSTOOD.values() for words, meant in said.items()]


def shown(at: datetime) -> str:
    local = at.astimezone(ROME_CLOCK)
    year = "" if local.year == 2026 else str(local.year)
    return f"{local.day}.{local.month}.{year} {local.hour}:{local.minute:02}"


ROME_CLOCK = understood("18:00", now=NOW, zone=ROME).local.tzinfo


def refusal(words: str, now: datetime = NOW, *, month_first: bool = False) -> UserError:
    with pytest.raises(UserError) as refused:
        understood(words, now=now, zone=ROME, month_first=month_first)
    return refused.value


def told(refused: UserError) -> list[str]:
    return [shown(arg.at) for arg in refused.args_for_text.values() if isinstance(arg, At)]


@pytest.mark.parametrize(("words", "meant"), ALL, ids=[words for words, _ in ALL])
def test_what_people_write_is_understood(words: str, meant: str) -> None:
    if " or " in meant:
        refused = refusal(words)
        assert (refused.text_id, " or ".join(told(refused))) == ("time-ambiguous", meant)
    else:
        assert shown(understood(words, now=NOW, zone=ROME).at) == meant


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("next week", "time-unreadable"),
        ("November at 9", "time-unreadable"),
        ("18:00 in November", "time-unreadable"),
        ("next 18:00", "time-unreadable"),
        ("soon", "time-unreadable"),
        ("", "time-unreadable"),
        ("18:00-20:00", "time-unreadable"),
        ("Thursday or Friday 18:00", "time-unreadable"),
        ("Thursday Friday 18:00", "time-unreadable"),
        ("Thursday 18:00 bring cake", "time-unreadable"),
        ("after Thursday 18:00", "time-unreadable"),
        ("2 days ago at 9", "time-unreadable"),
        ("بعد الثلاثاء الساعة 9", "time-unreadable"),
        ("tomorrow 25:00", "time-unreadable"),
        ("tomorrow 12:75", "time-unreadable"),
        ("31.2.2027 10:00", "time-unreadable"),
        ("30 February 10:00", "time-unreadable"),
        ("in 20", "time-unreadable"),
        ("9", "time-unreadable"),
        ("in 3 hours at 10", "time-unreadable"),
        ("18 in the morning tomorrow", "time-unreadable"),
        ("in 99999 weeks at 9", "time-unreadable"),
        ("tomorrow at 9 " * 20, "time-unreadable"),
        ("\0", "time-unreadable"),
        ("tomorrow", "time-no-clock"),
        ("Thursday evening", "time-no-clock"),
        ("26.11.", "time-no-clock"),
        ("today 9:00", "time-past"),
        ("this morning at 9", "time-past"),
        ("22.11.2026 18:00", "time-past"),
        ("26.11.1999 18:00", "time-past"),
        ("in 9999 days at 9", "time-too-far"),
        ("26.11.2034 18:00", "time-too-far"),
        ("Friday 26 November 2026 18:00", "time-weekday"),
    ],
)
def test_what_is_unclear_is_refused(words: str, why: str) -> None:
    assert refusal(words).text_id == why


def test_what_was_written_is_quoted_and_shortened() -> None:
    quoted = str(refusal("someday " * 50).args_for_text["written"])
    assert quoted.startswith("someday someday")
    assert len(quoted) <= 80


@pytest.mark.parametrize(
    ("sentence", "meant", "rest"),
    [
        ("in 20 minutes put the kettle on", "23.11. 12:20", "put the kettle on"),
        ("tomorrow 9:00 2 keys for Anna", "24.11. 9:00", "2 keys for Anna"),
        ("9 December 10:00 call the school", "9.12. 10:00", "call the school"),
        ("jeudi à 18h30 appeler Anna", "26.11. 18:30", "appeler Anna"),
        ("через 20 хвилин зателефонувати", "23.11. 12:20", "зателефонувати"),
        ("tomorrow 9:00", "24.11. 9:00", ""),
    ],
)
def test_a_sentence_may_begin_with_a_time(sentence: str, meant: str, rest: str) -> None:
    moment, left = begun(sentence, now=NOW, zone=ROME)
    assert (shown(moment.at), left) == (meant, rest)


@pytest.mark.parametrize(
    ("sentence", "why"),
    [("put the kettle on", "time-unreadable"), ("tomorrow call Anna", "time-no-clock"), ("", "time-unreadable")],
)
def test_a_sentence_that_begins_otherwise_says_what_it_lacks(sentence: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        begun(sentence, now=NOW, zone=ROME)


def test_a_month_first_is_asked_about_where_people_write_so() -> None:
    refused = refusal("12/11/2027 18:00", month_first=True)
    assert (refused.text_id, told(refused)) == ("time-ambiguous", ["12.11.2027 18:00", "11.12.2027 18:00"])
    assert shown(understood("12/11/2027 18:00", now=NOW, zone=ROME).at) == "12.11.2027 18:00"
    assert shown(understood("26/11/2026 18:00", now=NOW, zone=ROME, month_first=True).at) == "26.11. 18:00"


def test_next_said_late_in_the_week_means_one_day_only() -> None:
    thursday = NOW + timedelta(days=3)
    assert shown(understood("next Tuesday 18:00", now=thursday, zone=ROME).at) == "1.12. 18:00"


def test_of_a_date_without_a_year_the_next_is_meant() -> None:
    assert shown(understood("3 March 18:00", now=NOW, zone=ROME).at) == "3.3.2027 18:00"
    assert shown(understood("29 February 18:00", now=NOW, zone=ROME).at) == "29.2.2028 18:00"


def test_a_day_is_counted_from_where_the_clock_stands() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert shown(understood("tomorrow 9:00", now=late, zone=ROME).at) == "25.11. 9:00"
    assert understood("tomorrow 9:00", now=late, zone="America/New_York").wall.day == 24


def test_minutes_are_counted_through_a_change_of_clocks_and_days_on_the_wall() -> None:
    before = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)  # 0:30 in Rome, the clocks go back at three
    assert understood("in 4 hours", now=before, zone=ROME).at - before == timedelta(hours=4)
    assert understood("in 1 day at 0:30", now=before, zone=ROME).at - before == timedelta(hours=25)
    assert understood("tomorrow 2:30", now=datetime(2027, 3, 27, 12, tzinfo=UTC), zone=ROME).twist is Twist.SKIPPED


@pytest.mark.parametrize("language", INTERFACE)
def test_every_language_names_what_times_are_made_of(language: str) -> None:
    words = of_language(language)
    needed = {*WEEKDAYS, *MONTHS, "today", "tomorrow", "after", "in", "at", "minute", "day", "week", "month"}
    needed |= {"hour"} if language != "fr" else {"clock"}
    assert needed - words.keys() == set()
    for weekday in WEEKDAYS:
        for word in words[weekday]:
            assert understood(f"{word} 18:00", now=NOW, zone=ROME).local.weekday() == WEEKDAYS.index(weekday), word
    for number, month in enumerate(MONTHS, start=1):
        for word in words[month]:
            assert understood(f"15 {word} 18:00", now=NOW, zone=ROME).local.month == number, word


def test_no_word_means_two_things() -> None:
    assert {phrase: meant for phrase, meant in meanings().items() if len(meant) > 1} == {}


def test_whatever_is_written_is_a_moment_or_a_refusal() -> None:
    chance = random.Random(8)
    pieces = [*"0123456789 .:/-ap", *(" ".join(phrase) for phrase in meanings()), "x", "½", "٣", "²"]
    for _ in range(5000):
        words = "".join(chance.choice(pieces) + chance.choice(["", " "]) for _ in range(chance.randint(1, 6)))
        try:
            assert understood(words, now=NOW, zone=ROME).at > NOW
        except UserError as refused:
            text_id = refused.text_id
        else:
            text_id = "time-understood"
        assert text_id.startswith("time-")
