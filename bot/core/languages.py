"""The languages Springboard speaks, and the ones its library may hold."""

from typing import Final

INTERFACE: Final = ("en", "fr", "de", "it", "es", "pl", "uk", "ar")
"""Languages every sentence of the interface exists in; the first is what all others fall back to."""

KNOWN: Final = (
    "am", "ar", "bg", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "hr", "hu", "hy",
    "is", "it", "ka", "ku", "lt", "lv", "mk", "mt", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq",
    "sr", "sv", "ti", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
"""ISO 639-1 codes of the languages a member or an entry may name."""

_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "ku", "ps", "ur", "he", "yi"})


def interface_language(code: str | None) -> str:
    """The interface language nearest to a locale such as ``pt-BR`` or ``uk``; English when there is none."""
    base = (code or "").replace("_", "-").split("-", 1)[0].lower()
    return base if base in INTERFACE else INTERFACE[0]


def direction(code: str | None) -> str:
    """``rtl`` or ``ltr``, as HTML's ``dir`` wants it."""
    return "rtl" if (code or "").split("-", 1)[0] in _RIGHT_TO_LEFT else "ltr"
