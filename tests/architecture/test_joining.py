"""Two members that turn out to be one person become one in every table there is."""

from sqlalchemy import insert, select

from bot.app import App
from bot.core.people import Community
from bot.services import joining
from bot.store.joining import FATES, Fate, naming_members
from tests.architecture.test_personal_data import MEMBERS, name, put
from tests.clock import NOON


def test_somebody_has_thought_of_every_column_that_names_a_member() -> None:
    """A new table says in ``bot/store/joining.py`` what becomes of its rows; most of them simply move."""
    assert set(FATES) == {name(column) for column in naming_members()}


async def test_everything_one_member_left_is_the_others_once_they_are_joined(app: App, community: Community) -> None:
    moving = [column for column in naming_members() if FATES[name(column)] in {Fate.MOVES, Fate.GOES}]
    async with app.database.engine.begin() as connection:
        for number in (71, 72):
            await connection.execute(
                insert(MEMBERS).values(
                    id=number, community_id=community.id, name=f"member {number}", role=0, joined_at=NOON
                )
            )
        for column in moving:
            await put(connection, column.table, {column.name: 71})
    async with app.database.transaction() as tx:
        one, to = await tx.members.get(community, 71), await tx.members.get(community, 72)
        assert one
        assert to
        await joining.unite(tx, community=community, one=one, to=to, now=NOON)
    async with app.database.engine.begin() as connection:
        for column in moving:
            rows = (await connection.execute(select(column).where(column.in_([71, 72])))).scalars().all()
            assert set(rows) == ({72} if FATES[name(column)] is Fate.MOVES else set()), name(column)
        left = (await connection.execute(select(MEMBERS).where(MEMBERS.c.id == 71))).one()
        assert (left.name, left.joined_into) == ("", 72)
