"""A server or space of the community as an argument."""

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from typing_extensions import override

from bot.chat.cards import Choice, plain
from bot.chat.model import Request
from bot.chat.params import Reader


@dataclass(frozen=True, slots=True)
class SpaceReader(Reader):
    """A space by its mark or its id; completed by its name."""

    @override
    def read(self, name: str, written: str) -> str:
        return written

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        every = await request.tx.communities.named_spaces(request.community)
        return [Choice(each.mark, plain(f"{each.platform.capitalize()}: {each.name or each.id}")) for each in every]


SpaceRef: TypeAlias = Annotated[str, SpaceReader()]
