"""Times and time zones in words, from Unicode's CLDR: a zone is called by its city, and found by city or country."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Final, cast

from babel import Locale
from babel.dates import format_date, format_skeleton

from bot.core import zones
from bot.core.languages import INTERFACE
from bot.core.texts import At, Text

_CLOCK: Final = "%H:%M"


def told(time: At, locale: str) -> Text:
    """A time by the clock of its zone; in full with the place of the clock and UTC beside it."""
    local, utc = time.at.astimezone(zones.zone(time.zone)), time.at.astimezone(UTC)
    on_the_wall, there = shown(local), city(time.zone, locale)
    if not time.full:
        return Text("time-short", date=short_day(local, locale), clock=on_the_wall, city=there)
    if time.zone in {zones.UTC_ZONE, "UTC"}:
        return Text("time-in-utc", date=long_day(local, locale), clock=on_the_wall)
    far = shown(utc)
    far = far if utc.date() == local.date() else f"{_shortest_day(utc, locale)}, {far}"
    return Text("time-in-full", date=long_day(local, locale), clock=on_the_wall, city=there, utc=far)


def long_day(day: date, locale: str) -> str:
    """With its weekday and all: those who read it may be planning weeks ahead."""
    return format_date(_date(day), "EEEE d MMMM y" if locale == INTERFACE[0] else "full", locale=locale)


def short_day(day: date, locale: str) -> str:
    if locale == INTERFACE[0]:
        return format_date(_date(day), "EEE d MMM y", locale=locale)
    return format_skeleton("yMMMEd", _midnight(day), locale=locale)


def clock(at: datetime, zone: str) -> str:
    """What the clocks of a zone show."""
    return shown(at.astimezone(zones.zone(zone)))


def shown(local: datetime) -> str:
    """A time on a wall."""
    return local.strftime(_CLOCK)


def city(zone: str, locale: str) -> str:
    """What a zone is called by in a language: its largest city, or whatever stands for it."""
    if zone in {zones.UTC_ZONE, "UTC"}:
        return "UTC"
    named = _cities(locale)
    known = next((named[name] for name in (zone, *_before(zone)) if name in named), None)
    return known or zone.rpartition("/")[2].replace("_", " ")


@cache
def inhabited() -> tuple[str, ...]:
    """The zones people live in."""
    return tuple(sorted({zone for every in zones.of_countries().values() for zone in every}))


@cache
def names_of_cities() -> Mapping[str, str]:
    """Zones by the names of their cities in every interface language, and by their own names, all in small letters."""
    cities = {city(zone, locale).casefold(): zone for locale in reversed(INTERFACE) for zone in reversed(inhabited())}
    own = {name.casefold(): _now(name) for name in zones.names() if "/" in name}
    parts = {zone.rpartition("/")[2].replace("_", " ").casefold(): zone for zone in inhabited()}
    return {**parts, **cities, **own, "utc": zones.UTC_ZONE, "gmt": zones.UTC_ZONE}


def _now(name: str) -> str:
    """What a zone is called today."""
    return next((zone for zone in inhabited() if name in _before(zone)), name)


@cache
def _cities(locale: str) -> Mapping[str, str]:
    every = cast("Mapping[str, Mapping[str, Any]]", Locale(locale).time_zones)
    return {zone: str(each["city"]) for zone, each in every.items() if "city" in each}


@cache
def _before(zone: str) -> tuple[str, ...]:
    """Names CLDR may still know a zone by; those that stand for other places today are not among them."""
    return tuple(name for name in zones.older_names().get(zone, ()) if name not in inhabited())


def _shortest_day(day: date, locale: str) -> str:
    if locale == INTERFACE[0]:
        return format_date(_date(day), "EEE d MMM", locale=locale)
    return format_skeleton("MMMEd", _midnight(day), locale=locale)


def _date(day: date) -> date:
    """The day alone: a time with a zone would be taken to UTC first."""
    return date(day.year, day.month, day.day)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
