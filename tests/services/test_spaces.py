"""What a platform says of people counts where the community lives, and nowhere else."""

import asyncio

import pytest

from bot.app import App
from bot.core.errors import UserError
from bot.core.people import Community, Place, Role, Sender, SpaceSettings, terminal_owner
from bot.services import members, spaces
from tests.clock import NOON


def a_manager(*, platform: str = "test", space: str | None = "house", account: str = "ada") -> Sender:
    place = Place(platform=platform, space=space, channel="kitchen")
    return Sender(platform=platform, account=account, name="Ada", place=place, manages=True, moderates=True)


async def standing(app: App, sender: Sender) -> tuple[Role, Role]:
    async with app.database.reading() as tx:
        found = await members.standing(tx, sender=sender)
    return found.role, found.unheeded


@pytest.mark.parametrize(
    ("sender", "counts"),
    [
        (a_manager(), True),
        (a_manager(space="street"), False),
        (a_manager(platform="other"), False),
        (a_manager(space=None), False),
        (a_manager(platform="web", space="page"), True),
        (terminal_owner("en"), True),
    ],
    ids=["our space", "another space", "the same id elsewhere", "no space", "a signed-in browser", "the terminal"],
)
async def test_managing_counts_where_the_community_lives(app: App, sender: Sender, *, counts: bool) -> None:
    expected = (Role.OWNER, Role.MEMBER) if counts else (Role.MEMBER, Role.OWNER)
    assert await standing(app, sender) == expected


async def test_of_two_who_set_up_a_first_place_at_the_same_time_one_is_told_no(app: App, community: Community) -> None:
    async with app.database.transaction() as tx:
        await tx.communities.unsettle("test", "house")

    async def sets_up(sender: Sender) -> str:
        try:
            async with app.database.transaction() as tx:
                actor = await tx.members.welcome(community, sender, NOON)
                await spaces.settle(
                    tx, community=community, actor=actor, sender=sender, settings=SpaceSettings(), now=NOON
                )
        except UserError as refusal:
            return refusal.text_id
        return "settled"

    both = (a_manager(space="one"), a_manager(space="two", account="eve"))
    assert sorted(await asyncio.gather(*map(sets_up, both))) == ["settled", "space-unsettled"]
