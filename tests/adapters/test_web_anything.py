"""Whatever is sent to the web page, a page comes back."""

from collections.abc import Mapping
from urllib.parse import quote

import httpx
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot.app import App
from bot.core.grants import GrantedRole
from bot.settings import WebSettings
from tests.adapters.visiting import Visitor, a_key, words

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
