"""What the web page refuses, hides and says about itself."""

from collections.abc import Mapping
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot.adapters.web.bodies import LONGEST_BODY
from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.people import Role
from bot.settings import WebSettings
from tests.adapters.visiting import Visitor, a_key, a_key_for, words
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import an_entry, stock

EXPIRED = "This form has expired. Please load the page again."
GONE = "This link has been used already, or is too old."


@pytest.fixture
def visitor(app: App) -> Visitor:
    return Visitor(app)


async def test_a_form_without_the_token_of_its_page_is_refused(visitor: Visitor) -> None:
    await visitor.opens()
    for path in ("/say", "/press", "/send", "/sign-in"):
        answer = await visitor.client.post(path, data={"said": "/help", "code": "me.tell", "key": "x"})
        assert answer.status_code == 403
        assert EXPIRED in words(answer)


async def test_the_token_of_another_browser_is_refused(app: App, visitor: Visitor) -> None:
    other = Visitor(app)
    await other.opens()
    await visitor.opens()
    visitor.token = other.token
    assert EXPIRED in await visitor.says("/help")


async def test_the_token_does_not_give_the_session_away(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app))
    page = await visitor.opens()
    value = visitor.cookie.split(".")[0]
    assert value not in page.text


async def test_another_host_is_refused(visitor: Visitor) -> None:
    answer = await visitor.opens(headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/health", "/nowhere", "/sign-in/x", "/static/page.css", "/complete?typed=/"])
async def test_every_answer_says_what_it_never_does(visitor: Visitor, path: str) -> None:
    headers = (await visitor.opens(path)).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "object-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


async def test_pages_need_no_inline_script_or_style(app: App, visitor: Visitor) -> None:
    for path in ("/", f"/sign-in/{await a_key(app)}"):
        page = (await visitor.opens(path)).text
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick=" not in page
        assert "<script>" not in page


async def test_cookies_are_out_of_reach_of_scripts_and_other_sites(visitor: Visitor) -> None:
    cookie = (await visitor.opens()).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie


async def test_cookies_are_secure_under_https(app: App) -> None:
    assert "Secure" in (await Visitor(app, base="https://127.0.0.1").opens()).headers["set-cookie"]


async def test_cookies_are_secure_behind_a_proxy_that_speaks_http_to_us(app: App) -> None:
    app.settings.web = WebSettings(address="https://ask.example.org")
    answer = await Visitor(app, base="http://ask.example.org").opens()
    assert answer.status_code == 200
    assert "Secure" in answer.headers["set-cookie"]


async def test_a_cookie_somebody_changed_is_nobody_s(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app))
    head, signature = visitor.cookie.rsplit(".", 1)
    visitor.client.cookies.set("springboard", f"{head}.{signature[:-2]}xx", domain="127.0.0.1")
    assert "Signed in:" not in words(await visitor.opens())


async def test_a_body_longer_than_anybody_writes_is_refused(visitor: Visitor) -> None:
    await visitor.opens()
    answer = await visitor.sends("/say", said="x" * LONGEST_BODY)
    assert answer.status_code == 413
    assert "That is more than I can read at once." in words(answer)


async def test_a_body_that_does_not_say_how_long_it_is_is_counted(visitor: Visitor) -> None:
    await visitor.opens()

    async def endless() -> object:
        yield f"token={visitor.token}&said=".encode()
        for _ in range(200):
            yield b"x" * 10_000

    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await visitor.client.post("/say", content=endless(), headers=headers)  # pyright: ignore[reportArgumentType]
    assert answer.status_code == 413


SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'


async def test_script_in_a_question_is_shown_as_it_was_typed(visitor: Visitor) -> None:
    await visitor.opens()
    page = (await visitor.sends("/say", said=SCRIPT)).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


async def test_script_in_an_entry_is_shown_as_it_was_written(app: App, visitor: Visitor) -> None:
    body = f"{SCRIPT}\n\n[press](javascript:alert(1)) <b onmouseover=alert(1)>bold</b>"
    await stock(app, an_entry("sly", title=SCRIPT, summary=SCRIPT, body=body, cautions=(SCRIPT,)))
    await visitor.opens()
    page = (await visitor.sends("/say", said="/entry show sly")).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "javascript:" not in page.replace("(javascript:alert(1))", "")
    assert "<b onmouseover" not in page


async def test_script_in_a_name_is_shown_as_it_was_given(app: App, visitor: Visitor) -> None:
    key = await a_key(app, name=SCRIPT, role=GrantedRole.OWNER)
    entrance = (await visitor.opens(f"/sign-in/{key}")).text
    await visitor.signs_in(key)
    await visitor.sends("/say", said="/role list")
    for page in (entrance, (await visitor.opens()).text, (await visitor.sends("/say", said="/role list")).text):
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "&lt;script&gt;" in page


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


async def test_commands_of_others_are_not_completed(app: App, visitor: Visitor) -> None:
    assert "role" not in (await visitor.opens("/complete?typed=/rol")).text
    assert (await visitor.opens("/complete?typed=/role grant ")).json() == []
    await visitor.signs_in(await a_key(app, role=GrantedRole.OWNER))
    assert "/role grant" in (await visitor.opens("/complete?typed=/rol")).text
    assert "Ada" in (await visitor.opens("/complete?typed=/role grant ")).text


async def test_asking_faster_than_people_do_is_slowed_down(app: App, time: Time) -> None:
    app.settings.web = WebSettings(questions_a_minute=5, browsers_an_address=2)
    visitor = Visitor(app)
    await visitor.opens()
    answers = [await visitor.sends("/say", said="/help") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert "Please wait a minute and try again." in words(answers[-1])
    time.passes(minutes=1)
    assert "How I can help" in await visitor.says("/help")


async def test_new_cookies_do_not_get_around_an_address_s_limit(app: App) -> None:
    app.settings.web = WebSettings(questions_a_minute=2, browsers_an_address=2)
    visitor = Visitor(app)
    statuses: list[int] = []
    for _ in range(6):
        visitor.client.cookies.clear()
        await visitor.opens()
        statuses.append((await visitor.sends("/say", said="/help")).status_code)
    assert statuses == [200] * 4 + [429] * 2


async def test_whoever_is_signed_in_is_not_slowed_down(app: App) -> None:
    app.settings.web = WebSettings(questions_a_minute=1, browsers_an_address=1)
    visitor = Visitor(app)
    await visitor.signs_in(await a_key(app))
    for _ in range(3):
        assert "How I can help" in await visitor.says("/help")


async def test_guessing_links_is_slowed_down(app: App, visitor: Visitor, time: Time) -> None:
    key = await a_key(app)
    for number in range(20):
        assert (await visitor.opens(f"/sign-in/guess{number}")).status_code == 410
    answer = await visitor.opens(f"/sign-in/{key}")
    assert answer.status_code == 429
    assert "Too many links from here did not work." in words(answer)
    await visitor.opens()
    assert (await visitor.sends("/sign-in", key=key)).status_code == 429
    assert "You will be signed in" in words(await Visitor(app, address="203.0.113.8").opens(f"/sign-in/{key}"))
    time.passes(minutes=1)
    assert (await visitor.opens(f"/sign-in/{key}")).status_code == 200


async def test_setup_says_what_it_is_for(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app, role=GrantedRole.OWNER))
    said = await visitor.says("/setup")
    assert "A web page has no such places, so there is nothing to set up here." in said
    answer = await visitor.sends("/send", code="setup.save", help_place="1")
    assert "A web page has no such places" in words(answer)


PATHS = st.one_of(
    st.sampled_from(["/", "/say", "/press", "/send", "/language", "/complete", "/health", "/sign-in", "/static/x"]),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=30).map(lambda text: f"/{text}"),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=30).map(lambda text: f"/sign-in/{text}"),
)
FIELDS = st.dictionaries(
    st.one_of(st.sampled_from(["said", "code", "key", "language", "country", "question"]), st.text(max_size=8)),
    st.one_of(
        st.sampled_from(
            [
                "/role grant x y",
                "/audit",
                "inbox.open|99999999999999999999",
                "inbox.page|-5",
                "audit.page|1e9",
                "session.end",
                "session.end-all",
                "me.save",
                "setup.save",
                "draft.open|1",
                "/me",
                "\0",
                "/inbox",
            ]
        ),
        st.text(max_size=60),
    ),
    max_size=4,
)
KINDS = st.sampled_from(
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "text/plain",
        "",
        "application/x-www-form-urlencoded; charset=utf-7",
    ]
)


ANY_HEALTH = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
LENGTHS = st.sampled_from([None, "", "-1", "0", "x", "9" * 30])


@examples(max_examples=300, deadline=None, suppress_health_check=ANY_HEALTH)
@given(path=PATHS, fields=FIELDS, role=st.sampled_from([None, *GrantedRole]))
async def test_no_form_breaks_the_page(
    app: App, path: str, fields: Mapping[str, str], role: GrantedRole | None
) -> None:
    """Whatever is sent, by whomever: a page comes back, and never an error of ours."""
    app.settings.web = WebSettings(questions_a_minute=0)
    visitor = Visitor(app)
    await visitor.signs_in(await a_key(app, role=role))
    for answer in (await visitor.sends(_quoted(path), **_sendable(fields)), await visitor.opens(_quoted(path))):
        assert answer.status_code < 500
        assert "Something broke" not in words(answer)


@examples(max_examples=150, deadline=None, suppress_health_check=ANY_HEALTH)
@given(
    path=PATHS, kind=KINDS, body=st.binary(max_size=300), length=st.sampled_from([None, "", "-1", "0", "x", "9" * 30])
)
async def test_no_body_breaks_the_page(app: App, path: str, kind: str, body: bytes, length: str | None) -> None:
    visitor = Visitor(app)
    headers = {"content-type": kind, **({"content-length": length} if length is not None else {})}
    answer = await visitor.client.post(_quoted(path), content=body, headers=headers)
    assert answer.status_code < 500


@examples(max_examples=100, deadline=None, suppress_health_check=ANY_HEALTH)
@given(cookie=st.binary(max_size=80), last=st.binary(max_size=30), typed=st.text(max_size=50))
async def test_no_header_breaks_the_page(app: App, cookie: bytes, last: bytes, typed: str) -> None:
    visitor = Visitor(app)
    headers = [(b"cookie", b"springboard=" + cookie), (b"last-event-id", last), (b"accept-language", cookie)]
    for path in ("/", "/events", "/complete"):
        query = {"typed": typed, "after": typed}
        answer = await visitor.client.get(path, params=query, headers=httpx.Headers(headers))
        assert answer.status_code < 500


def _quoted(path: str) -> str:
    return quote(path, safe="/") or "/"


def _sendable(fields: Mapping[str, str]) -> dict[str, str]:
    """Fields as a browser can send them, with the page's own token."""
    clean = {_typed(name): _typed(value) for name, value in fields.items()}
    return {name: value for name, value in clean.items() if name not in {"token", "self", "path"}}


def _typed(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
