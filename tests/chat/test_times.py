"""Times in words: by whose clock, in which language, and as each platform writes them."""

from datetime import UTC, datetime

import pytest
from markupsafe import Markup

from bot.adapters.discord.cards import layouts
from bot.adapters.web.rendering import Pages
from bot.chat.cards import Card
from bot.chat.model import show
from bot.chat.times import echo, in_full, marked
from bot.core.errors import UserError
from bot.core.moments import agreed
from bot.core.texts import At, Quote, Text
from bot.i18n import Translator, zone_named

SIX_IN_ROME = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
WORDS = Translator()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "Thursday 26 November 2026, 18:00 in Rome (17:00 UTC)"),
        ("fr", "jeudi 26 novembre 2026, 18:00 à Rome (17:00 UTC)"),
        ("de", "Donnerstag, 26. November 2026, 18:00 Uhr in Rom (17:00 UTC)"),
        ("it", "giovedì 26 novembre 2026, ore 18:00 a Roma (17:00 UTC)"),
        ("es", "jueves, 26 de noviembre de 2026, 18:00 en Roma (17:00 UTC)"),
        ("pl", "czwartek, 26 listopada 2026, 18:00, czas: Rzym (17:00 UTC)"),
        ("uk", "четвер, 26 листопада 2026\N{NARROW NO-BREAK SPACE}р., 18:00, час: Рим (17:00 UTC)"),
    ],
)
def test_a_time_is_told_in_full(locale: str, words: str) -> None:
    assert WORDS(in_full(agreed(datetime.fromisoformat("2026-11-26T18:00"), "Europe/Rome")), locale) == words


def test_a_time_is_told_in_full_from_right_to_left() -> None:
    said = WORDS(At(SIX_IN_ROME, "Europe/Rome", full=True), "ar")
    assert [part for part in ("الخميس، 26 نوفمبر 2026", "18:00", "روما", "17:00", "UTC") if part not in said] == []


def test_another_day_in_utc_is_said() -> None:
    late = At(datetime(2026, 11, 26, 23, 30, tzinfo=UTC), "Europe/Kyiv", full=True)
    assert WORDS(late, "en") == "Friday 27 November 2026, 01:30 in Kyiv (Thu 26 Nov, 23:30 UTC)"


def test_utc_is_not_said_twice() -> None:
    assert WORDS(At(SIX_IN_ROME, "Etc/UTC", full=True), "en") == "Thursday 26 November 2026, 17:00 UTC"


def test_in_short_the_city_is_named() -> None:
    assert WORDS(At(SIX_IN_ROME, "Europe/Athens"), "en") == "Thu 26 Nov 2026, 19:00 (Athens)"


@pytest.mark.parametrize(
    ("wall", "said"),
    [
        ("2026-11-26T18:00", None),
        ("2027-06-03T18:00", "Until then the clocks in Rome change. The time on the clock there stays as you said."),
        (
            "2027-03-28T02:30",
            "On that day the clocks in Rome jump over 02:30. The first time there is after it counts.",
        ),
        ("2027-10-31T02:30", "On that day the clocks in Rome show 02:30 twice. The first one counts."),
    ],
)
def test_what_was_understood_is_echoed_with_what_the_clocks_do(wall: str, said: str | None) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    full, *more = echo(agreed(datetime.fromisoformat(wall), "Europe/Rome"), now)
    assert "in Rome" in WORDS(full, "en")
    assert [WORDS(each, "en") for each in more] == ([said] if said else [])


def test_the_instant_of_a_skipped_time_is_told_as_it_will_be() -> None:
    [full, _] = echo(agreed(datetime.fromisoformat("2027-03-28T02:30"), "Europe/Rome"), SIX_IN_ROME)
    assert WORDS(full, "en") == "Sunday 28 March 2027, 03:00 in Rome (01:00 UTC)"


def test_discord_shows_a_time_by_its_readers_clocks_and_in_full_by_ours() -> None:
    time = At(SIX_IN_ROME, "Europe/Rome")
    card = Card(
        title=time, body=(Text("joined", parts=(time, Quote("<b>"))), At(SIX_IN_ROME, "Europe/Rome", full=True))
    )
    [view] = layouts(card, WORDS, "en")
    shown = str(view.to_components())
    assert shown.count(f"<t:{int(SIX_IN_ROME.timestamp())}:F>") == 2
    assert "18:00 in Rome (17:00 UTC)" in shown


def test_the_web_shows_times_as_times() -> None:
    pages = Pages(WORDS, title="Here")
    time = At(SIX_IN_ROME, "Europe/Athens")
    hostile = Quote("<script>\ue0000\ue001\ue0007\ue001")
    card = Card(title=time, body=(Text("joined", parts=(hostile, time)),))
    html = pages.turn("en", said=None, answer=show(card), token="token")
    element = '<time datetime="2026-11-26T17:00:00+00:00">Thu 26 Nov 2026, 19:00 (Athens)</time>'
    assert html.count(Markup(element)) == 3
    assert "<script>" not in html


def test_times_inside_what_is_said_are_marked_too() -> None:
    time = At(SIX_IN_ROME, "Europe/Rome")
    said = marked(Text("joined", parts=(time, Text("joined", parts=(time,)))), lambda _: Quote("then"))
    assert WORDS(said, "en") == "then · then"


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        ("Warsaw", "Europe/Warsaw"),
        ("Warszawa", "Europe/Warsaw"),
        ("Polska", "Europe/Warsaw"),
        ("Варшава", "Europe/Warsaw"),
        ("وارسو", "Europe/Warsaw"),
        ("Kiew", "Europe/Kyiv"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("europe/rome", "Europe/Rome"),
        ("Deutschland", "Europe/Berlin"),
        ("Canarie", "Atlantic/Canary"),
        ("New York", "America/New_York"),
        ("Istambul", "Europe/Istanbul"),
        ("utc", "Etc/UTC"),
    ],
)
def test_a_zone_is_found_by_city_and_country_in_any_language(written: str, zone: str) -> None:
    assert zone_named(written) == zone


def test_a_country_of_several_zones_asks_for_a_city() -> None:
    with pytest.raises(UserError) as refused:
        zone_named("Kanada")
    said = WORDS(Text(refused.value.text_id, **refused.value.args_for_text), "en")
    assert said.startswith("Canada has several time zones. Please name a city, such as ")


def test_nowhere_is_refused() -> None:
    with pytest.raises(UserError, match="zone-unknown"):
        zone_named("Atlantis")
