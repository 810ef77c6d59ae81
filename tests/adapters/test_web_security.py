"""What the web page refuses, hides and says about itself."""

import pytest

from bot.adapters.web.bodies import LONGEST_BODY
from bot.app import App
from bot.core.grants import GrantedRole
from bot.settings import WebSettings
from tests.adapters.visiting import Visitor, a_key, words
from tests.conftest import an_entry, stock

EXPIRED = "This form has expired. Please load the page again."


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


async def test_commands_of_others_are_not_completed(app: App, visitor: Visitor) -> None:
    assert "role" not in (await visitor.opens("/complete?typed=/rol")).text
    assert (await visitor.opens("/complete?typed=/role grant ")).json() == []
    await visitor.signs_in(await a_key(app, role=GrantedRole.OWNER))
    assert "/role grant" in (await visitor.opens("/complete?typed=/rol")).text
    assert "Ada" in (await visitor.opens("/complete?typed=/role grant ")).text


async def test_setup_says_what_it_is_for(app: App, visitor: Visitor) -> None:
    await visitor.signs_in(await a_key(app, role=GrantedRole.OWNER))
    said = await visitor.says("/setup")
    assert "A web page has no such places, so there is nothing to set up here." in said
    answer = await visitor.sends("/send", code="setup.save", help_place="1")
    assert "A web page has no such places" in words(answer)
