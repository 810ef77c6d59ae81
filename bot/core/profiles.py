"""What a member wants others to know of them."""

from dataclasses import dataclass
from typing import Final

LONGEST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything as they wrote it, nothing of it needed; shown to whoever they are introduced to, and nobody else."""

    does: str = ""
    place: str = ""
    languages: tuple[str, ...] = ()
    ask_about: str = ""
    available: str = ""

    def __bool__(self) -> bool:
        return any((self.does, self.place, self.languages, self.ask_about, self.available))
