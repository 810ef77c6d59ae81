"""Keeping text inside what a platform accepts, on purpose and never by an exception."""

from typing import Final

MORE: Final = "…"


def shorten(text: str, most: int) -> str:
    """At most ``most`` characters, cut between words where that loses less than a third."""
    if len(text) <= most:
        return text
    if most <= len(MORE):
        return text[:most]
    room = text[: most - len(MORE)]
    between_words = room.rfind(" ")
    cut = between_words if between_words > most * 2 // 3 else len(room)
    return room[:cut].rstrip() + MORE


def split(text: str, most: int) -> list[str]:
    """Pieces of at most ``most`` characters, cut after a paragraph, a line, a sentence or a word."""
    pieces: list[str] = []
    while len(text) > most:
        cut = _best_cut(text, most)
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pieces, text] if text or not pieces else pieces


def _best_cut(text: str, most: int) -> int:
    for end in ("\n\n", "\n", ". ", " "):
        cut = text.rfind(end, 1, most + len(end) - len(end.rstrip()))  # the space at the end will not be kept
        if cut > most // 3:
            return cut + len(end)
    return most
