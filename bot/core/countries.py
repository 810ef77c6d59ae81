"""The countries Springboard's members mostly write from, offered first where a country is asked for."""

from typing import Final

EUROPE: Final = (
    # the European Union
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    # its neighbours
    "IS", "LI", "NO", "CH", "GB", "AL", "BA", "ME", "MK", "RS", "XK", "TR", "MD", "UA", "AM", "AZ", "GE", "AD", "MC",
    "SM", "VA",
)  # fmt: skip
EVERYWHERE_IN_THE_UNION: Final = "EU"
