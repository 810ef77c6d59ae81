"""Drawing the map of who is where: real outlines, no tile server, and words that every reader's script has letters for.

Outlines are Natural Earth's, simplified to what the picture can show; Europe is drawn in Lambert's equal-area
projection around 52° N 10° E, as its statistical office does, so that no country looks larger than it is.
"""

import io
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from bot.core.languages import INTERFACE, direction
from bot.core.organisations import Spot

Points: TypeAlias = NDArray[np.float64]
Box: TypeAlias = tuple[float, float, float, float]

WIDTH: Final = 1200
HEIGHT: Final = 1180
_HERE: Final = Path(__file__).parent
_FINE: Final = 2
"""Drawn so many times larger, then made smaller, which smooths what is drawn."""
_CENTRE: Final = (52.0, 10.0)
_WINDOW: Final = (-2_540_000.0, -1_960_000.0, 3_060_000.0)
"""Left, bottom and right of what is shown, in metres from the centre."""
_TOP: Final = 150
_RADIUS: Final = 6_371_000.0
_SEA, _PAPER, _INK, _QUIET = "#e9f0f2", "#ffffff", "#17302f", "#5a6f6e"
_LAND, _NOBODY, _BORDER = "#f4f3ee", "#ffffff", "#c3cdcb"
_HATCH: Final = "#d9a441"
_SHADES: Final = ("#bfe0da", "#7fc1b7", "#3d978d", "#0f6b66")
"""From which number of organisations on a country has the next of them: ``STEPS``."""
STEPS: Final = (1, 2, 4, 8)
_CONFIRMED, _UNCONFIRMED = "#b3261e", "#ffffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    spot: Spot
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """All words of the picture, in one language."""

    title: str
    subtitle: str
    nobody: str
    confirmed: str
    unconfirmed: str
    source: str


def readable(locale: str) -> str:
    """The language to write a picture in: not every machine has the library that joins the letters of Arabic."""
    return INTERFACE[0] if direction(locale) == "rtl" and not features.check("fribidi") else locale


def draw(counts: Mapping[str, int], holes: Sequence[str], pins: Sequence[Pin], legend: Legend, locale: str) -> bytes:
    """The picture as a PNG. ``counts`` are organisations by country, ``holes`` the countries that are missed."""
    size = (WIDTH * _FINE, HEIGHT * _FINE)
    image = Image.new("RGB", size, _SEA)
    pen = ImageDraw.Draw(image)
    missed = _hatched(size)
    for code, ring in _outlines():
        outline = [(float(x), float(y)) for x, y in ring]
        if code in holes:
            _fill(image, missed, outline)
        else:
            pen.polygon(outline, fill=_shade(counts.get(code, 0)))
        pen.line([*outline, outline[0]], fill=_BORDER, width=_FINE)
    for pin in sorted(pins, key=lambda each: each.confirmed):
        _pin(pen, pin)
    _frame(pen, legend, locale)
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    small.quantize(160, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, format="PNG")
    return out.getvalue()


def _outlines() -> Iterator[tuple[str, Points]]:
    """Every outline by its country's code, in points of the large picture."""
    with np.load(_HERE / "outlines.npz") as kept:
        codes, sizes, points = kept["codes"], kept["sizes"], kept["points"].astype(np.float64)
    placed = _placed(points[:, 1], points[:, 0])
    rings = np.split(placed, np.cumsum(sizes)[:-1])
    yield from zip(map(str, codes), rings, strict=True)


def _placed(latitude: Points, longitude: Points) -> Points:
    """Where a place is in the large picture."""
    centre_lat, centre_lon = np.radians(_CENTRE)
    lat, lon = np.radians(latitude), np.radians(longitude) - centre_lon
    k = np.sqrt(2 / (1 + np.sin(centre_lat) * np.sin(lat) + np.cos(centre_lat) * np.cos(lat) * np.cos(lon)))
    x = _RADIUS * k * np.cos(lat) * np.sin(lon)
    y = _RADIUS * k * (np.cos(centre_lat) * np.sin(lat) - np.sin(centre_lat) * np.cos(lat) * np.cos(lon))
    left, bottom, right = _WINDOW
    scale = WIDTH * _FINE / (right - left)
    return np.stack([(x - left) * scale, HEIGHT * _FINE - (y - bottom) * scale], axis=1)


def _shade(count: int) -> str:
    reached = [shade for step, shade in zip(STEPS, _SHADES, strict=True) if count >= step]
    return reached[-1] if reached else _LAND


def _hatched(size: tuple[int, int]) -> Image.Image:
    """What fills a country nobody is known in: told by its pattern too, for those who see colours otherwise."""
    hatched = Image.new("RGB", size, _NOBODY)
    pen = ImageDraw.Draw(hatched)
    for start in range(-size[1], size[0], 9 * _FINE):
        pen.line([(start, size[1]), (start + size[1], 0)], fill=_HATCH, width=round(1.5 * _FINE))
    return hatched


def _fill(image: Image.Image, pattern: Image.Image, outline: Sequence[tuple[float, float]]) -> None:
    """Fill an outline with a pattern that goes on from one to the next."""
    across, down = zip(*outline, strict=True)
    left, top = max(int(min(across)), 0), max(int(min(down)), 0)
    box = (left, top, min(int(max(across)) + 1, image.width), min(int(max(down)) + 1, image.height))
    if box[2] <= left or box[3] <= top:
        return
    mask = Image.new("1", (box[2] - left, box[3] - top))
    ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in outline], fill=1)
    image.paste(pattern.crop(box), box, mask)


def _pin(pen: ImageDraw.ImageDraw, pin: Pin) -> None:
    [(x, y)] = _placed(np.array([pin.spot[0]]), np.array([pin.spot[1]]))
    if y > _TOP * _FINE:
        _dot(pen, float(x), float(y), confirmed=pin.confirmed)


def _dot(pen: ImageDraw.ImageDraw, x: float, y: float, *, confirmed: bool) -> None:
    r = (7.0 if confirmed else 5.5) * _FINE
    fill, edge = (_CONFIRMED, _PAPER) if confirmed else (_UNCONFIRMED, _INK)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=fill, outline=edge, width=round(1.75 * _FINE))


def _frame(pen: ImageDraw.ImageDraw, legend: Legend, locale: str) -> None:
    """The title above and the legend where nothing is hidden by it, each from the side its readers begin at."""
    pen.rectangle((0, 0, WIDTH * _FINE, _TOP * _FINE), fill=_PAPER)
    pen.line([(0, _TOP * _FINE), (WIDTH * _FINE, _TOP * _FINE)], fill=_BORDER, width=_FINE)
    right = direction(locale) == "rtl"
    at, anchor = ((WIDTH - 44), "rs") if right else (44, "ls")
    _write(pen, (at, 74), legend.title, 40, locale, anchor=anchor, bold=True)
    _write(pen, (at, 118), legend.subtitle, 24, locale, anchor=anchor, colour=_QUIET)
    _key(pen, legend, locale, right=right)
    _write(pen, (WIDTH - 20, HEIGHT - 16), legend.source, 15, "en", anchor="rs", colour=_QUIET)


def _key(pen: ImageDraw.ImageDraw, legend: Legend, locale: str, *, right: bool) -> None:
    width, height, top = 330, 288, _TOP + 28
    left = WIDTH - width - 28
    box = tuple(edge * _FINE for edge in (left, top, left + width, top + height))
    pen.rounded_rectangle(box, radius=14 * _FINE, fill=_PAPER, outline=_BORDER, width=_FINE)
    symbol, text, anchor = (left + width - 46, left + width - 84, "rm") if right else (left + 46, left + 84, "lm")
    numbers = [f"{low}\N{EN DASH}{high - 1}" if high - low > 1 else f"{low}" for low, high in itertools.pairwise(STEPS)]
    for row, said in enumerate([*numbers, f"{STEPS[-1]}+"]):
        y = top + 34 + row * 38
        _swatch(pen, symbol, y, _SHADES[row])
        _write(pen, (text, y), said, 21, "en", anchor=anchor)
    y = top + 34 + len(STEPS) * 38
    _swatch(pen, symbol, y, _NOBODY, hatched=True)
    _write(pen, (text, y), legend.nobody, 21, locale, anchor=anchor)
    for row, (confirmed, said) in enumerate(((True, legend.confirmed), (False, legend.unconfirmed))):
        y = top + 34 + (len(STEPS) + 1) * 38 + row * 32
        _dot(pen, symbol * _FINE, y * _FINE, confirmed=confirmed)
        _write(pen, (text, y), said, 21, locale, anchor=anchor)


def _swatch(pen: ImageDraw.ImageDraw, x: float, y: float, colour: str, *, hatched: bool = False) -> None:
    box: Box = ((x - 18) * _FINE, (y - 12) * _FINE, (x + 18) * _FINE, (y + 12) * _FINE)
    pen.rectangle(box, fill=colour)
    if hatched:
        for start in range(-18, 18, 8):
            left, end = x + start, min(x + start + 24, x + 18)
            down = [(max(left, x - 18), y + 12 - max(0.0, x - 18 - left)), (end, y + 12 - (end - left))]
            pen.line([(a * _FINE, b * _FINE) for a, b in down], fill=_HATCH, width=round(1.5 * _FINE))
    pen.rectangle(box, outline=_BORDER, width=_FINE)


def _write(
    pen: ImageDraw.ImageDraw,
    at: tuple[float, float],
    said: str,
    size: int,
    locale: str,
    *,
    anchor: str,
    bold: bool = False,
    colour: str = _INK,
) -> None:
    """One line of text, made smaller until it fits beside what stands there."""
    family = "NotoSansArabic" if direction(locale) == "rtl" else "NotoSans"
    file = _HERE / "fonts" / f"{family}-{'Bold' if bold else 'Regular'}.ttf"
    room = (WIDTH - 88 if size > 21 else 240) * _FINE  # noqa: PLR2004 - the size of the legend's words
    font = ImageFont.truetype(file, size * _FINE)
    while pen.textlength(said, font=font) > room and size > 12:  # noqa: PLR2004 - smaller is not read
        size -= 1
        font = ImageFont.truetype(file, size * _FINE)
    pen.text((at[0] * _FINE, at[1] * _FINE), said, font=font, fill=colour, anchor=anchor)
