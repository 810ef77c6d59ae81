"""Putting things in words: texts from the ``.ftl`` files, names of countries and languages from Unicode's CLDR."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final, cast

from babel import Locale
from babel.dates import format_timedelta
from fluent.runtime import FluentBundle, FluentResource
from rapidfuzz import fuzz, process

from bot import times
from bot.core import zones
from bot.core.countries import EUROPE, EVERYWHERE_IN_THE_UNION
from bot.core.errors import UserError
from bot.core.languages import INTERFACE, KNOWN, direction
from bot.core.texts import Ago, At, Name, Quote, Said, Text

LOCALES: Final = Path(__file__).resolve().parent.parent / "cogs" / "locales"
_SEPARATOR: Final = " · "
_COUNTRY_CODE: Final = 2
_SOME: Final = 5
"""Cities named of a country that has many."""
_NEAR: Final = 85.0
_FORGIVEN: Final = 4
"""Letters from which on a slip is forgiven; shorter names are too alike."""
_NOT_COUNTRIES: Final = ("EU", "EZ", "UN", "QO", "CQ", "XA", "XB", "ZZ")


class Translator:
    """Knows every locale under ``cogs/locales`` and falls back to English."""

    def __init__(self, root: Path = LOCALES) -> None:
        self._root = root
        self._known: dict[str, FluentBundle] = {}

    def __call__(self, said: Said, locale: str) -> str:
        """The words for ``said``. Raises ``KeyError`` for a text no locale has, which a test rules out."""
        if isinstance(said, Quote):
            return said.words
        if isinstance(said, Ago):
            return format_timedelta(-max(round(said.seconds), 1), add_direction=True, locale=locale)
        if isinstance(said, At):
            return self(times.told(said, locale), locale)
        if isinstance(said, Name):
            return _NAMES[said.kind](said.code, locale)
        for code in dict.fromkeys((locale, INTERFACE[0])):
            words = self._from(self._bundle(code), said, locale) if code in INTERFACE else None
            if words is not None:
                return words
        raise KeyError(said.id)

    def has(self, text_id: str) -> bool:
        name, _, attribute = text_id.partition(".")
        english = self._bundle(INTERFACE[0])
        return english.has_message(name) and (not attribute or attribute in english.get_message(name).attributes)

    def _bundle(self, code: str) -> FluentBundle:
        """A language's texts, read when it is first spoken."""
        if code not in self._known:
            self._known[code] = _bundle(self._root / code)
        return self._known[code]

    def _from(self, bundle: FluentBundle, text: Text, locale: str) -> str | None:
        name, _, attribute = text.id.partition(".")
        if not bundle.has_message(name):
            return None
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        args = {key: self._arg(value, locale) for key, value in text.args.items()}
        said, _errors = bundle.format_pattern(pattern, args)
        return str(said)

    def _arg(self, value: object, locale: str) -> object:
        if isinstance(value, Text | Quote | Name | Ago | At):
            return self(value, locale)
        if isinstance(value, tuple):
            return _SEPARATOR.join(self(part, locale) for part in cast("tuple[Said, ...]", value))
        return value


def country_name(code: str, locale: str) -> str:
    return _territories(locale).get(code, code)


def language_name(code: str, locale: str) -> str:
    return _languages(locale).get(code, code)


def own_language_name(code: str) -> str:
    """A language's name in itself, as people look for it in a list."""
    return _languages(code).get(code, code)


def country_code(written: str) -> str | None:
    """The country meant by a code or by a name in any interface language, small slips forgiven."""
    return _lookup(written, _country_names())


def zone_named(written: str) -> str:
    """The time zone meant by its name, or by that of its city or country in any interface language. Raises
    ``UserError`` for a country of several, and for what is neither.
    """
    cities = times.names_of_cities()
    if zone := cities.get(written.strip().casefold()):
        return zone
    country = country_code(written)
    several = zones.of_countries().get(country, ()) if country else ()
    zone = zones.of_country(country) or (None if several else _lookup(written, cities))
    if zone is None and several:
        some = tuple(Name("city", each) for each in several[:_SOME])
        raise UserError("zone-several", country=Name("country", country or ""), cities=some)
    if zone is None:
        raise UserError("zone-unknown", written=written)
    return zone


def language_code(written: str) -> str | None:
    return _lookup(written, _language_names())


@cache
def countries() -> tuple[str, ...]:
    """Codes of all countries CLDR knows by name: the European ones first, then the others by English name."""
    names = _territories(INTERFACE[0])
    others = [
        code
        for code in names
        if len(code) == _COUNTRY_CODE and code.isalpha() and code not in {*EUROPE, *_NOT_COUNTRIES}
    ]
    return (*EUROPE, EVERYWHERE_IN_THE_UNION, *sorted(others, key=names.__getitem__))


@cache
def _languages(locale: str) -> Mapping[str, str]:
    return dict(Locale(locale).languages)


@cache
def _territories(locale: str) -> Mapping[str, str]:
    return dict(Locale(locale).territories)


@cache
def _country_names() -> Mapping[str, str]:
    named = {country_name(code, locale).casefold(): code for locale in INTERFACE for code in countries()}
    return {**named, **{code.casefold(): code for code in countries()}, "uk": "GB"}


@cache
def _language_names() -> Mapping[str, str]:
    named = {language_name(code, locale).casefold(): code for locale in INTERFACE for code in KNOWN}
    own = {own_language_name(code).casefold(): code for code in KNOWN}
    return {**named, **own, **{code: code for code in KNOWN}}


def _lookup(written: str, names: Mapping[str, str]) -> str | None:
    typed = written.strip().casefold()
    if typed in names:
        return names[typed]
    near = (
        process.extractOne(typed, names.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR)
        if len(typed) >= _FORGIVEN
        else None
    )
    return names[near[0]] if near else None


@cache
def _bundle(folder: Path) -> FluentBundle:
    """Read once: a language is thirty files, and reading them takes longer than most answers."""
    right_to_left = direction(folder.name) == "rtl"
    bundle = FluentBundle([folder.name], use_isolating=right_to_left)
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


_NAMES: Final[Mapping[str, Callable[[str, str], str]]] = {
    "country": country_name,
    "language": language_name,
    "city": times.city,
}
