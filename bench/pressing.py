"""The meanings of the starter library, computed once and shipped, so that a first question is answered well at once."""

from collections.abc import Callable

import numpy as np

from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import referral
from knowledge.documents import Line
from knowledge.embedding.port import Vectors
from knowledge.meanings import embed_lines
from knowledge.shelf import line_hash, read_pressed, write_pressed


async def press(*, say: Callable[[str], None]) -> None:
    """Write the vectors of every line of the library and of the referral examples, by each bundled model."""
    library = [
        line for document in map(document_of, starter.entries()) for line in (*document.lines, *document.evidence)
    ]
    begun = models.begin(LibrarySettings(), short=True)
    first, second = begun.first, begun.second
    lines = [*library, *referral.read().lines()]
    for embedder in (first, second):
        if embedder is None:
            continue
        wanted: dict[bytes, Line] = {line_hash(line): line for line in lines if embedder.speaks(line.language)}
        known = read_pressed(starter.VECTORS, embedder.engine)
        kept: dict[bytes, Vectors] = {key: known[key] for key in wanted if key in known}
        missing = [line for key, line in wanted.items() if key not in kept]
        for start in range(0, len(missing), 64):
            batch = missing[start : start + 64]
            kept.update(zip(map(line_hash, batch), embed_lines(embedder, batch), strict=True))
            say(f"{embedder.engine}: {start + len(batch)} of {len(missing)}")
        write_pressed(starter.VECTORS, embedder.engine, {key: np.asarray(row) for key, row in kept.items()})
        say(f"{embedder.engine}: {len(kept)} lines")
