from bot.app import App
from bot.core.asks import KEPT_FOR
from bot.services import asking
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import LANGUAGE_CAFE, an_entry, stock

QUESTION = "conversation practice without a teacher"


async def test_a_question_is_answered_with_the_entry_its_place_and_what_is_not_known(chat: Chat) -> None:
    said = await chat.hears("How do we run conversation practice without a teacher?")
    assert said.startswith("Language cafe\nPractice · Ireland · Summerhill · since 2006")
    assert "What language-cafe does." in said
    assert "How it is known: we have seen no evidence of results" in said
    assert "Not yet checked by your moderators." in said


async def test_what_nothing_fits_is_admitted(chat: Chat) -> None:
    said = await chat.hears("zzz qqq xxx")
    assert said.startswith("I found nothing here about this. I would rather say so than guess.")
    assert chat.buttons == ["Ask colleagues", "Show the nearest three anyway", "Rephrase"]


async def test_a_refused_answer_leads_to_the_next_ones_and_then_to_rephrasing(chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    said = await chat.presses("Not what I meant")
    assert said.startswith("The next nearest")
    while "None of these" in chat.buttons:
        said = await chat.presses("None of these")
    assert "Rephrase" in chat.buttons
    assert await chat.presses("Rephrase") == "Ask in other words"
    assert chat.form.fields[0].default == "How do we run conversation practice without a teacher?"
    assert "Shared flats" in await chat.fills(question="Landlords refuse our families")


async def test_an_answer_is_opened_in_full(chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    assert "Nobody teaches; everybody talks." in await chat.presses("More")


async def test_helpful_is_thanked_for_and_counted_once(app: App, chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    answered = chat.last
    for _ in range(2):
        chat.last = answered
        assert (await chat.presses("This helped")).startswith("Thank you.")
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await tx.asks.verdicts(community, LANGUAGE_CAFE.id) == (1, 0)


async def test_an_answer_is_shared_with_everybody_only_when_asked_to(chat: Chat) -> None:
    chat.private = False
    await chat.hears("How do we run conversation practice without a teacher?")
    assert chat.reply.private
    await chat.presses("Share here")
    assert not chat.reply.private


async def test_buttons_of_a_forgotten_question_say_so(app: App, chat: Chat, time: Time) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    time.passes(days=KEPT_FOR.days + 1)
    async with app.database.transaction() as tx:
        await asking.forget_old(tx, now=time.now)
    assert "I keep a question for 30 days" in await chat.presses("This helped")


async def test_an_empty_question_is_asked_for_again(chat: Chat) -> None:
    assert await chat.hears("\u200b \u202e ") == (
        "I see no question there. Ask me as you would ask a colleague, in any language."
    )


async def test_an_emergency_is_sent_to_a_helpline_without_any_practice(chat: Chat) -> None:
    said = await chat.hears("A man in our shelter says he wants to kill himself tonight")
    assert said.startswith("This sounds urgent")
    assert "112" in said
    assert "Language cafe" not in said


async def test_somebody_sent_to_another_door_can_search_anyway(app: App, chat: Chat) -> None:
    await stock(app, an_entry("crisis", phrasings={"en": ("A man in our shelter says he wants to kill himself",)}))
    await chat.hears("A man in our shelter says he wants to kill himself tonight")
    assert "Crisis" in await chat.presses("Search the library anyway")


async def test_the_answer_is_in_the_askers_language_where_the_entry_has_it(chat: Chat) -> None:
    chat.locale = "uk"
    await chat.hears("Як проводити розмовну практику без учителя?")
    assert chat.last.locale == "uk"


async def test_a_verdict_on_what_was_not_shown_is_not_counted(app: App, chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    assert "cannot read" in await chat.press("ask.helpful|1|made-up")
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await tx.asks.verdicts(community, "made-up") == (0, 0)


async def test_a_follow_up_is_understood_with_the_question_before_it_for_ten_minutes(chat: Chat, time: Time) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    said = await chat.hears("And for families?")
    assert "Language cafe" in said
    assert "together with your question before: “How do we run conversation practice without a teacher?”" in said
    time.passes(minutes=11)
    assert "together with your question before" not in await chat.hears("And for families?")


async def test_a_follow_up_elsewhere_or_by_somebody_else_stands_alone(chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    chat.account = "somebody-else"
    assert "together with your question before" not in await chat.hears("And for families?")


async def test_an_answer_says_why_it_was_found(chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    said = await chat.presses("Why this?")
    assert "You asked: “How do we run conversation practice without a teacher?”" in said
    assert "Words in common: conversation, practice, without, teacher" in said
