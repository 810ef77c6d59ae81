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

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ROME = "Europe/Rome"

UNDERSTOOD: dict[str, dict[str, str]] = {
    "en": {
        "next Sunday 18:00": "29.11. 18:00 or 6.12. 18:00",
        "next Monday at 9": "30.11. 9:00",
        "this Thursday 18:00": "26.11. 18:00",
        "coming Tuesday 18:00": "24.11. 18:00",
        "tomorrow at 9": "24.11. 9:00",
        "tomorrow 9:00": "24.11. 9:00",
        "in 20 minutes": "23.11. 12:20",
        "in two hours": "23.11. 14:00",
        "in an hour and 15 minutes": "23.11. 13:15",
        "in half an hour": "23.11. 12:30",
        "20 min": "23.11. 12:20",
        "Thursday 18:00": "26.11. 18:00",
        "Thursday at 6pm": "26.11. 18:00",
        "Thu 6:30 p.m.": "26.11. 18:30",
        "on Friday evening at 7": "27.11. 19:00",
        "tonight at 8": "23.11. 20:00",
        "26.11.2026 18:00": "26.11. 18:00",
        "2026-11-26 18:00": "26.11. 18:00",
        "26/11/2026 18h": "26.11. 18:00",
        "Thursday, 26 November 2026, 18:00": "26.11. 18:00",
        "November 26th at half past six in the evening": "26.11. 18:30",
        "2nd December 10:00": "2.12. 10:00",
        "the day after tomorrow at noon": "25.11. 12:00",
        "in 3 days at 10": "26.11. 10:00",
        "in a week at 10": "30.11. 10:00",
        "in a month at 10": "23.12. 10:00",
        "18:00": "23.11. 18:00",
        "9:00": "24.11. 9:00",
        "monday 9:00": "30.11. 9:00",
        "monday 13:00": "23.11. 13:00",
    },
    "fr": {
        "mardi prochain 18h": "24.11. 18:00 or 1.12. 18:00",
        "lundi prochain à 18h": "30.11. 18:00",
        "jeudi qui vient à 18 heures": "26.11. 18:00",
        "mar. 18h": "24.11. 18:00",
        "demain à 9h": "24.11. 9:00",
        "demain matin à neuf heures": "24.11. 9:00",
        "demain à sept heures du soir": "24.11. 19:00",
        "dans 20 minutes": "23.11. 12:20",
        "dans deux heures": "23.11. 14:00",
        "dans 2h30": "23.11. 14:30",
        "dans une demi-heure": "23.11. 12:30",
        "jeudi à 18h30": "26.11. 18:30",
        "jeudi à six heures et demie du soir": "26.11. 18:30",
        "le 3 décembre à 14h15": "3.12. 14:15",
        "3 mars 2027 à 18h": "3.3.2027 18:00",
        "26 nov. 2026, 18:00": "26.11. 18:00",
        "après-demain 9h": "25.11. 9:00",
        "ce soir à 20h": "23.11. 20:00",
        "aujourd’hui à 18 h": "23.11. 18:00",
        "dans 3 jours à 10h": "26.11. 10:00",
        "demain à midi": "24.11. 12:00",
        "1er décembre 10h": "1.12. 10:00",
        "12 sept. 2027 10h": "12.9.2027 10:00",
    },
    "de": {
        "nächsten Dienstag um 18 Uhr": "24.11. 18:00 or 1.12. 18:00",
        "nächsten Montag um 18 Uhr": "30.11. 18:00",
        "kommenden Dienstag um 18 Uhr": "24.11. 18:00",
        "diesen Donnerstag 18 Uhr": "26.11. 18:00",
        "Di 18:00": "24.11. 18:00",
        "morgen um 9": "24.11. 9:00",
        "morgen früh um 8": "24.11. 8:00",
        "morgen Abend um 8": "24.11. 20:00",
        "in 20 Minuten": "23.11. 12:20",
        "in zwei Stunden": "23.11. 14:00",
        "in einer halben Stunde": "23.11. 12:30",
        "Donnerstag 18:00": "26.11. 18:00",
        "Donnerstag um halb acht abends": "26.11. 19:30",
        "am 3. Dezember um 14:15 Uhr": "3.12. 14:15",
        "26. November 2026, 18 Uhr": "26.11. 18:00",
        "26.11. um 18.30 Uhr": "26.11. 18:30",
        "übermorgen um 9:30": "25.11. 9:30",
        "heute Abend um 20 Uhr": "23.11. 20:00",
        "18 Uhr 30": "23.11. 18:30",
        "in 3 Tagen um 10 Uhr": "26.11. 10:00",
        "in einer Woche um 10 Uhr": "30.11. 10:00",
        "Mi, 2. Dez, 10 Uhr": "2.12. 10:00",
    },
    "it": {
        "martedì prossimo alle 18": "24.11. 18:00 or 1.12. 18:00",
        "lunedì prossimo alle 18": "30.11. 18:00",
        "giovedì che viene alle 18": "26.11. 18:00",
        "domani alle 9": "24.11. 9:00",
        "domattina alle 8": "24.11. 8:00",
        "domani alle 7 di sera": "24.11. 19:00",
        "fra 20 minuti": "23.11. 12:20",
        "tra due ore": "23.11. 14:00",
        "fra un'ora": "23.11. 13:00",
        "tra mezz’ora": "23.11. 12:30",
        "giovedì alle 18:30": "26.11. 18:30",
        "giovedì alle sei e mezza di sera": "26.11. 18:30",
        "il 26 novembre 2026 alle 18": "26.11. 18:00",
        "26 di novembre ore 18": "26.11. 18:00",
        "gio 26 nov, ore 18.30": "26.11. 18:30",
        "dopodomani alle 9": "25.11. 9:00",
        "stasera alle 20": "23.11. 20:00",
        "oggi pomeriggio alle 3": "23.11. 15:00",
        "fra 3 giorni alle 10": "26.11. 10:00",
        "domani a mezzogiorno": "24.11. 12:00",
    },
    "es": {
        "el próximo martes a las 18": "24.11. 18:00",
        "el martes que viene a las 18:00": "24.11. 18:00",
        "este jueves a las 18": "26.11. 18:00",
        "mañana a las 9": "24.11. 9:00",
        "mañana por la mañana a las 9": "24.11. 9:00",
        "mañana a las 7 de la tarde": "24.11. 19:00",
        "en 20 minutos": "23.11. 12:20",
        "dentro de dos horas": "23.11. 14:00",
        "en media hora": "23.11. 12:30",
        "en una hora": "23.11. 13:00",
        "jueves a las 18:30": "26.11. 18:30",
        "el jueves a las seis y media de la tarde": "26.11. 18:30",
        "26 de noviembre de 2026 a las 18:00": "26.11. 18:00",
        "el 3 de diciembre a las 14 h": "3.12. 14:00",
        "pasado mañana a las 9": "25.11. 9:00",
        "hoy a las 20": "23.11. 20:00",
        "esta noche a las 9": "23.11. 21:00",
        "en 3 días a las 10": "26.11. 10:00",
        "mañana al mediodía": "24.11. 12:00",
        "mié 2 dic 10:00": "2.12. 10:00",
    },
    "pl": {
        "w przyszły wtorek o 18:00": "24.11. 18:00 or 1.12. 18:00",
        "w przyszły poniedziałek o 18:00": "30.11. 18:00",
        "w najbliższy wtorek o 18:00": "24.11. 18:00",
        "w ten czwartek o 18": "26.11. 18:00",
        "jutro o 9": "24.11. 9:00",
        "jutro rano o ósmej": "24.11. 8:00",
        "jutro o siódmej wieczorem": "24.11. 19:00",
        "za 20 minut": "23.11. 12:20",
        "za dwie godziny": "23.11. 14:00",
        "za godzinę": "23.11. 13:00",
        "za pół godziny": "23.11. 12:30",
        "czwartek 18:30": "26.11. 18:30",
        "w środę o wpół do ósmej wieczorem": "25.11. 19:30",
        "26 listopada 2026 o 18:00": "26.11. 18:00",
        "26.11.2026 r., godz. 18:00": "26.11. 18:00",
        "pojutrze o 9": "25.11. 9:00",
        "dziś o 20": "23.11. 20:00",
        "dzisiaj wieczorem o 8": "23.11. 20:00",
        "za 3 dni o 10": "26.11. 10:00",
        "za tydzień o 10": "30.11. 10:00",
        "jutro w południe": "24.11. 12:00",
    },
    "uk": {
        "наступного вівторка о 18:00": "24.11. 18:00 or 1.12. 18:00",
        "наступного понеділка о 18:00": "30.11. 18:00",
        "найближчого вівторка о 18:00": "24.11. 18:00",
        "цього четверга о 18": "26.11. 18:00",
        "завтра о 9": "24.11. 9:00",
        "завтра вранці о восьмій": "24.11. 8:00",
        "завтра о сьомій вечора": "24.11. 19:00",
        "через 20 хвилин": "23.11. 12:20",
        "за 20 хв": "23.11. 12:20",
        "через дві години": "23.11. 14:00",
        "через годину": "23.11. 13:00",
        "через пів години": "23.11. 12:30",
        "четвер 18:30": "26.11. 18:30",
        "у п’ятницю о 18:30": "27.11. 18:30",
        "у середу о пів на восьму вечора": "25.11. 19:30",
        "26 листопада 2026 року о 18:00": "26.11. 18:00",
        "26.11.2026, 18:00": "26.11. 18:00",
        "післязавтра о 9": "25.11. 9:00",
        "сьогодні о 20:00": "23.11. 20:00",
        "через 3 дні о 10": "26.11. 10:00",
        "через тиждень о 10": "30.11. 10:00",
    },
    "ar": {
        "الثلاثاء القادم الساعة 18:00": "24.11. 18:00",
        "الاثنين المقبل الساعة 18:00": "30.11. 18:00",
        "هذا الخميس الساعة 18:00": "26.11. 18:00",
        "يوم الاثنين الساعة 8": "30.11. 8:00",
        "غداً الساعة 9": "24.11. 9:00",
        "غدا الساعة ٩ صباحا": "24.11. 9:00",
        "غدا الساعة السابعة مساءً": "24.11. 19:00",
        "بعد 20 دقيقة": "23.11. 12:20",
        "بعد ٢٠ دقيقة": "23.11. 12:20",
        "بعد ساعتين": "23.11. 14:00",
        "بعد ساعة": "23.11. 13:00",
        "بعد نصف ساعة": "23.11. 12:30",
        "الخميس 18:30": "26.11. 18:30",
        "الخميس الساعة السادسة والنصف مساءً": "26.11. 18:30",
        "26 نوفمبر 2026 الساعة 18:00": "26.11. 18:00",
        "26 تشرين الثاني 2026، الساعة 18:00": "26.11. 18:00",
        "٢٦/١١/٢٠٢٦ ١٨:٠٠": "26.11. 18:00",
        "بعد غد الساعة 9": "25.11. 9:00",
        "اليوم الساعة 20:00": "23.11. 20:00",
        "بعد ثلاثة أيام الساعة 10": "26.11. 10:00",
        "بعد أسبوع الساعة 10": "30.11. 10:00",
        "غدا الساعة 3 بعد الظهر": "24.11. 15:00",
    },
}
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
