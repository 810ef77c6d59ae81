"""Who is slowed down on the web page, and who is not."""

from bot.app import App
from bot.settings import WebSettings
from tests.adapters.visiting import Visitor, a_key, words
from tests.clock import Time


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
