"""How something is to be answered, and where."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.adapters.matrix.places import Spot
from bot.adapters.matrix.sayings import Kept, Saying
from bot.chat.model import Answer
from bot.store.matrix import Buttons


@dataclass(slots=True)
class Route:
    """``origin`` is the place it was asked for in, where that is another than ``here``; ``openly`` where even a private
    answer is given to everybody, since the question was; ``quiet`` where nobody is answered.
    """

    here: Spot
    locale: str | None
    work: Callable[["Route"], Awaitable[Kept]]
    user: str = ""
    pressed: Buttons | None = None
    origin: str = ""
    openly: bool = False
    quiet: bool = False
    begun: bool = False
    unknown: bool = False
    _noted: list[tuple[Answer, Kept]] = field(default_factory=list[tuple[Answer, Kept]])

    async def answer(self) -> Kept:
        return await self.work(self)

    def begin(self) -> bool:
        """Whether to say that it takes longer: not when the answer has just been written down."""
        self.begun = self.begun or not (self._noted or self.quiet)
        return self.begun

    def note(self, answer: Answer, kept: Kept) -> None:
        self._noted = [(answer, kept)]

    def noted_for(self, answer: Answer) -> Kept | None:
        return next((kept for noted, kept in self._noted if noted is answer), None)

    def kept(self, said: Saying) -> Kept:
        return Kept(saying=said, here=self.here, origin=self.origin, pressed=self.pressed, begun=self.begun)
