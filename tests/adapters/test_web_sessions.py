"""How people come in on the web page, how long they stay, and what comes along."""

from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.people import Role
from tests.adapters.visiting import Visitor, a_key, a_key_for, words
from tests.chatting import Chat
from tests.clock import Time

GONE = "This link has been used already, or is too old."


async def test_looking_at_a_link_does_not_use_it(app: App, visitor: Visitor) -> None:
    key = await a_key(app)
    for _ in range(3):
        assert "You will be signed in here as Ada." in words(await Visitor(app).opens(f"/sign-in/{key}"))
    assert (await visitor.client.head(f"/sign-in/{key}")).status_code == 200
    answer = await visitor.signs_in(key)
    assert answer.status_code == 303
    assert "Signed in: Ada · member" in words(await visitor.opens())


async def test_a_link_works_once(app: App, visitor: Visitor) -> None:
    key = await a_key(app)
    await visitor.signs_in(key)
    other = Visitor(app)
    assert GONE in words(await other.opens(f"/sign-in/{key}"))
    await other.opens()
    answer = await other.sends("/sign-in", key=key)
    assert answer.status_code == 410
    assert GONE in words(answer)


async def test_a_link_works_for_a_quarter_of_an_hour(app: App, visitor: Visitor, time: Time) -> None:
    key = await a_key(app)
    time.passes(minutes=15)
    answer = await visitor.signs_in(key)
    assert answer.status_code == 410
    assert "Signed in:" not in words(await visitor.opens())


async def test_links_are_not_kept_as_they_are(app: App) -> None:
    key = await a_key(app)
    assert key.encode() not in (app.settings.data / "springboard.db").read_bytes()
    assert len(key) >= 22  # 128 bits


async def test_signing_in_begins_a_new_session_so_that_none_can_be_planted(app: App, visitor: Visitor) -> None:
    """Whoever put their own cookie into another's browser must not be that other afterwards."""
    await visitor.opens()
    planted = visitor.cookie
    await visitor.says("/me edit")
    await visitor.sends("/send", code="me.save", country="Malta")
    await visitor.signs_in(await a_key(app, role=GrantedRole.OWNER))
    assert visitor.cookie != planted
    assert "Malta" in await visitor.says("/me")
    thief = Visitor(app)
    thief.client.cookies.set("springboard", planted, domain="127.0.0.1")
    page = words(await thief.opens())
    assert "Signed in:" not in page
    assert "Malta" not in await thief.says("/me")
    assert "This is for the owner of this place only." in await thief.says("/role list")


async def test_a_session_that_was_ended_is_over(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app))
    stolen = visitor.cookie
    assert "Signed in on the web" in await visitor.says("/me")
    assert "You are signed out here." in words(await visitor.sends("/press", code="session.end"))
    assert "Signed in:" not in words(await visitor.opens())
    visitor.client.cookies.set("springboard", stolen, domain="127.0.0.1")
    assert "Signed in:" not in words(await visitor.opens())


async def test_signing_out_everywhere_ends_every_session(app: App) -> None:
    first, second = Visitor(app), Visitor(app)
    await first.signs_in(await a_key_for(app, "ada"))
    await second.signs_in(await a_key_for(app, "ada"))
    waiting = await a_key_for(app, "ada")
    assert "in 2 browsers" in await second.says("/me")
    assert "You are signed out in every browser." in words(await second.sends("/press", code="session.end-all"))
    for visitor in (first, second):
        assert "Signed in:" not in words(await visitor.opens())
    assert GONE in words(await first.opens(f"/sign-in/{waiting}"))


async def test_after_signing_out_the_same_page_goes_on_as_nobody(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app))
    await visitor.sends("/press", code="session.end")
    assert "Language cafe" in await visitor.says("How do we run conversation practice without a teacher?")


async def test_an_idle_session_ends_and_a_used_one_does_not(app: App, visitor: Visitor, time: Time) -> None:
    await visitor.signs_in(await a_key(app))
    for _ in range(3):
        time.passes(days=20)
        assert "Signed in:" in words(await visitor.opens())
    time.passes(days=31)
    assert "Signed in:" not in words(await visitor.opens())


async def test_a_member_erased_elsewhere_is_signed_out(app: App, visitor: Visitor, time: Time) -> None:
    await visitor.signs_in(await a_key_for(app, "ada"))
    chat = Chat(app, time)
    await chat.hears("/me erase")
    await chat.presses("Yes, erase everything")
    assert "Signed in:" not in words(await visitor.opens())


async def test_a_role_of_elsewhere_comes_along_for_a_week(app: App, visitor: Visitor, time: Time) -> None:
    await visitor.signs_in(await a_key_for(app, "ada", role=Role.MODERATOR))
    assert "Signed in: Ada · moderator" in words(await visitor.opens())
    assert "Who changed what" in await visitor.says("/audit")
    time.passes(days=7)
    assert "Ada · member" in words(await visitor.opens())
    assert "This is for the moderator only." in await visitor.says("/audit")


async def test_a_browser_cannot_hand_its_role_on_to_the_next(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key_for(app, "ada", role=Role.MODERATOR))
    page = (await visitor.sends("/say", said="/web")).text
    key = page.split("/sign-in/")[1].split('"')[0]
    other = Visitor(app)
    await other.signs_in(key)
    assert "Ada · member" in words(await other.opens())
