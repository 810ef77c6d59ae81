"""Files people hand over."""

from dataclasses import dataclass
from typing import Final

LARGEST: Final = 5_000_000
"""Bytes of a file that are taken: some twenty thousand entries as a table."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came: the ``name`` its owner gave it, which nobody has checked, and what is in it; of one that is
    known to be too large nothing but its ``announced`` bytes.
    """

    name: str
    content: bytes = b""
    announced: int = 0

    @property
    def is_too_large(self) -> bool:
        return max(self.announced, len(self.content)) > LARGEST
