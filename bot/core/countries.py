"""The countries Springboard's members mostly write from, offered first where a country is asked for."""

from typing import Final

EUROPE: Final = tuple(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"  # the European Union
    " IS LI NO CH GB AL BA ME MK RS XK TR MD UA AM AZ GE AD MC SM VA".split()
)
EVERYWHERE_IN_THE_UNION: Final = "EU"
