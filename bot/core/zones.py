"""Time zones, from the pinned ``tzdata`` wheel alone: a machine's own tables may be years old, and two installations of
one version tell the same time.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

import tzdata

from bot.core.errors import UserError

VERSION: Final = tzdata.IANA_VERSION
"""Which rules these are, such as ``2026a``; times agreed under others are reckoned anew."""
UTC_ZONE: Final = "Etc/UTC"

_MOSTLY: Final = MappingProxyType(
    {
        "CL": "America/Santiago",
        "CN": "Asia/Shanghai",
        "DE": "Europe/Berlin",
        "EC": "America/Guayaquil",
        "ES": "Europe/Madrid",
        "MY": "Asia/Kuala_Lumpur",
        "NZ": "Pacific/Auckland",
        "PT": "Europe/Lisbon",
        "UA": "Europe/Kyiv",
        "UZ": "Asia/Tashkent",
        # not in the table at all, as it has no code of its own there
        "XK": "Europe/Belgrade",
    }
)
"""Countries of several zones where nearly everybody lives in one: CLDR's ``primaryZones``."""


@cache
def zone(name: str) -> ZoneInfo:
    """A zone by its IANA name. Raises ``UserError`` when there is none of that name."""
    if name not in names():
        raise UserError("zone-unknown", written=name)
    with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


@cache
def names() -> frozenset[str]:
    """Every name there is, older ones too."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="ascii").split())


@cache
def of_countries() -> Mapping[str, tuple[str, ...]]:
    """The zones people live in, by country."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            country, _, name, *_ = line.split("\t")
            found[country].append(name)
    return MappingProxyType({country: tuple(every) for country, every in found.items()})


@cache
def older_names() -> Mapping[str, tuple[str, ...]]:
    """What a zone was called before, as other tables still do."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in resources.files("tzdata").joinpath("zoneinfo", "tzdata.zi").read_text(encoding="ascii").splitlines():
        if line.startswith("L "):
            _, name, older = line.split()
            found[name].append(older)
    return MappingProxyType({name: tuple(every) for name, every in found.items()})


def country_of(zone: str) -> str | None:
    return next((country for country, every in of_countries().items() if zone in every), None)


def of_country(country: str | None) -> str | None:
    """The zone of a country that has one, or where nearly everybody lives in one; ``None`` for the others."""
    if country is None:
        return None
    every = of_countries().get(country, ())
    return every[0] if len(every) == 1 else _MOSTLY.get(country)
