"""Who says something on Matrix, in our words."""

from bot.adapters.matrix.places import PLATFORM, Spot
from bot.adapters.matrix.rooms import Rooms
from bot.chat import grammar
from bot.core.languages import INTERFACE
from bot.core.people import Place, Sender
from knowledge.language import FEW_WORDS, identify


def sender_of(rooms: Rooms, user: str, spot: Spot, locale: str | None) -> Sender:
    """What somebody may do is told by power levels: in the space around for what holds everywhere in it, in the room
    itself too for looking after what is said.
    """
    room = rooms.get(spot.room)
    private = room is None or rooms.is_private(spot.room)
    space = rooms.space_of(room) if room and not private else None
    return Sender(
        platform=PLATFORM,
        account=user,
        name=room.joined.get(user, user) if room else user,
        place=Place(platform=PLATFORM, space=space.id if space else None, channel=spot.place, private=private),
        locale=locale,
        manages=bool(space and space.may_manage(user)),
        moderates=bool(space and room and (space.may_moderate(user) or room.may_moderate(user))),
    )


def language_of(line: str) -> str | None:
    """The language somebody writes in, as far as we speak it too; clients tell none. Few words tell nothing."""
    words = line.split()[1:] if grammar.is_command(line) else line.split()
    if len(words) <= FEW_WORDS:
        return None
    language = identify(" ".join(words))
    return language if language in INTERFACE else None
