"""Who may do what, who may say so, and the record of it."""

import pytest
from sqlalchemy import text

from bot.app import App
from bot.cli import inviting
from bot.core.people import terminal_owner
from bot.services import auditing
from tests.chatting import Chat

OWNER_EVERYWHERE = "This is the last owner, and somebody has to be."


async def known(chat: Chat, account: str, *, manages: bool = False, moderates: bool = False) -> Chat:
    """Somebody the bot remembers."""
    other = Chat(chat.app, chat.time, account=account, manages=manages, moderates=moderates)
    await other.hears("/me edit")
    await other.fills(country="Malta")
    return other


@pytest.fixture
async def host(chat: Chat) -> Chat:
    """Whoever manages the place, though they own nothing beyond it."""
    return await known(chat, "host", manages=True)


async def test_a_moderator_is_named_by_name_and_may_do_more_everywhere(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    assert "/audit" not in await grace.hears("/help")
    said = await host.hears("/role grant member:Grace role:moderator")
    assert said == "Grace has this role from now on, everywhere here: moderator."
    assert "/audit" in await grace.hears("/help")
    assert "moderator" in await grace.hears("/me")


async def test_a_role_is_taken_back(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    await host.hears("/role grant Grace moderator")
    assert await host.hears("/role revoke Grace moderator") == "Grace no longer has this role: moderator."
    assert "/audit" not in await grace.hears("/help")
    assert await host.hears("/role revoke Grace moderator") == "This person does not have that role."


async def test_a_steward_speaks_for_an_organisation(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    assert "A steward speaks for an organisation." in await host.hears("/role grant Grace steward")
    said = await host.hears('/role grant Grace steward "Open Door"')
    assert said == "Grace has this role from now on, everywhere here: steward · Open Door."
    assert await host.hears('/role grant Grace steward "open  door"') == "This person has that role already."
    await host.hears('/role grant Grace steward "Safe Harbour"')
    assert "steward" in await grace.hears("/me")
    assert "Grace · Open Door" in await host.hears("/role list")
    await host.hears("/role revoke Grace steward")
    assert "No role has been given yet." in await host.hears("/role list")


async def test_whoever_loses_one_role_keeps_the_other(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    await host.hears("/role grant Grace moderator")
    await host.hears('/role grant Grace steward "Open Door"')
    await host.hears("/role revoke Grace moderator")
    assert "steward" in await grace.hears("/me")


async def test_the_last_owner_stays(chat: Chat, host: Chat) -> None:
    grace, edith = await known(chat, "grace"), await known(chat, "edith")
    await host.hears("/role grant Grace owner")
    assert OWNER_EVERYWHERE in await grace.hears("/role revoke Grace owner")
    await grace.hears("/me erase")
    assert OWNER_EVERYWHERE in await grace.presses("Yes, erase everything")
    await grace.hears("/role grant Edith owner")
    assert await grace.hears("/role revoke Grace owner") == "Grace no longer has this role: owner."
    assert "owner" in await edith.hears("/me")


async def test_who_manages_a_place_names_the_first_owner_and_no_other(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    await known(chat, "edith")
    await host.hears("/role grant Grace owner")
    assert "Only its owners can give it or take it." in await host.hears("/role grant Edith owner")
    assert "Only its owners can give it or take it." in await host.hears("/role revoke Grace owner")
    assert "Edith has this role" in await host.hears("/role grant Edith moderator")
    assert "Edith has this role" in await grace.hears("/role grant Edith owner")


async def test_nobody_raises_themselves(host: Chat) -> None:
    assert "Nobody raises themselves." in await host.hears("/role grant Host owner")
    assert "Nobody raises themselves." in await host.hears("/role grant Host moderator")


async def test_roles_are_for_owners_alone(chat: Chat) -> None:
    moderator = await known(chat, "grace", moderates=True)
    for line in ("/role grant Grace owner", "/role revoke Grace owner", "/role list"):
        assert await moderator.hears(line) == "This is for the owner of this place only."


async def test_somebody_nobody_knows_and_somebody_there_are_two_of(chat: Chat, host: Chat) -> None:
    assert "I know nobody here called “Mallory”." in await host.hears("/role grant Mallory moderator")
    assert "I know nobody here called “x#99”." in await host.hears("/role grant x#99 moderator")
    assert "I know nobody here called “<@77>”." in await host.hears("/role grant <@77> moderator")
    await known(chat, "grace")
    await known(chat, "GRACE")
    assert "Several people here are called “grace”." in await host.hears("/role grant grace moderator")


async def test_completion_names_members_to_owners_only(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    found = await chat.app.dispatcher.complete("role grant", "member", "gra", host.sender)
    assert [label for _, label in found] == ["Grace"]
    assert "Grace has this role" in await host.hears(f"/role grant {found[0][0]} moderator")
    assert await chat.app.dispatcher.complete("role grant", "member", "gra", grace.sender) == []


async def test_what_was_done_can_be_read_by_moderators(chat: Chat, host: Chat) -> None:
    grace = await known(chat, "grace")
    await host.hears("/role grant Grace moderator")
    await host.hears("/role revoke Grace moderator")
    said = await host.hears("/audit")
    assert "2 notes, 1 to 2." in said
    assert said.index("Role taken back") < said.index("Role given")
    assert "Host · Mon 23 Nov 2026" in said
    assert "Grace · moderator" in said
    assert await grace.hears("/audit") == "This is for the moderator only."


async def test_the_record_is_leafed_through(chat: Chat, host: Chat) -> None:
    await known(chat, "grace")
    for _ in range(6):
        await host.hears("/role grant Grace moderator")
        await host.hears("/role revoke Grace moderator")
    assert "12 notes, 1 to 10." in await host.hears("/audit")
    assert "12 notes, 11 to 12." in await host.presses("Next")


async def test_the_record_keeps_what_was_done_by_somebody_erased_and_forgets_them(app: App, chat: Chat) -> None:
    host = await known(chat, "host", manages=True)
    grace = await known(chat, "grace")
    await host.hears("/role grant Grace moderator")
    for one in (host, grace):
        await one.hears("/me erase")
        await one.presses("Yes, erase everything")
    said = await Chat(app, chat.time, account="edith", manages=True).hears("/audit")
    assert "somebody who has been erased since" in said
    assert "Grace" not in said
    assert "Host" not in said
    assert await broken(app) is None


async def broken(app: App) -> int | None:
    [community] = await app.communities()
    async with app.database.reading() as tx:
        return await auditing.broken(tx, community=community)


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE audit SET deed = 'undone' WHERE id = 1", 1),
        ("UPDATE audit SET at = '2020-01-01 00:00:00.000000' WHERE id = 2", 2),
        ('UPDATE audit SET detail = \'{"role": "owner"}\' WHERE id = 2', 2),
        ("UPDATE audit SET actor_id = whom_id WHERE id = 2", 2),
        ("UPDATE audit SET by_house = TRUE WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("DELETE FROM audit WHERE id = 3", 0),
        ("DELETE FROM audit", 0),
    ],
)
async def test_whoever_changes_the_record_is_found_out(
    app: App, chat: Chat, host: Chat, tampering: str, found: int
) -> None:
    await known(chat, "grace")
    for line in ("/role grant Grace moderator", "/role revoke Grace moderator", "/role grant Grace owner"):
        await host.hears(line)
    assert await broken(app) is None
    async with app.database.engine.begin() as connection:
        await connection.execute(text(tampering))
    assert await broken(app) == found


async def test_whoever_has_the_terminal_may_name_the_first_owner(app: App, chat: Chat) -> None:
    await known(chat, "grace")
    spoken = await app.dispatcher.hear("/role grant Grace owner", terminal_owner("en"))
    assert "owner" in str(spoken.answer)
    assert "owner" in await Chat(app, chat.time, account="grace").hears("/me")


async def test_an_invitation_is_noted_and_names_only_known_roles(app: App, chat: Chat) -> None:
    said: list[str] = []
    assert await inviting.invite(app, role="owner", name="Ada", say=said.append)
    assert said[0].startswith("http://127.0.0.1:8080/sign-in/")
    assert not await inviting.invite(app, role="emperor", name="Ada", say=said.append)
    assert "There is no role 'emperor'." in said[-1]
    chat.manages = True
    assert "Invitation made" in await chat.hears("/audit")
    assert "whoever runs the bot" in await chat.hears("/audit")
