"""A model of meaning: turns texts into vectors whose angle says how alike they are."""

from collections.abc import Sequence
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Vectors: TypeAlias = NDArray[np.float32]
"""``(n, size)``, each row of length 1."""

LONGEST_LINE: Final = 1_500
"""Characters of a text that are embedded: about the 512 tokens the models read at once."""


class ModelGoneError(Exception):
    """A model that ran outside our process has ended; it speaks no language any more, and the others go on."""


class Embedder(Protocol):
    """``engine`` names the model, its weights and the program running it, so that vectors of different
    ones are never compared; ``reads`` are engines whose vectors are as good as its own; ``size`` is the number of
    dimensions.
    """

    engine: str
    reads: Sequence[str] = ()
    size: int

    def speaks(self, language: str) -> bool:
        """Whether texts of this language mean anything to the model."""
        ...

    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        """Vectors for texts that are all questions, or all passages. Blocks; call it off the event loop."""
        ...

    def close(self) -> None:
        """Give back what the model holds beyond memory."""


def embeddable(text: str) -> str:
    """The text without what no model takes: NUL ends a C string, and a lone surrogate has no encoding."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")[:LONGEST_LINE]
