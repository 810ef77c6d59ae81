"""The whole gap loop in a browser: asked, replied to, drafted, agreed to, published, told, and answered again."""

from bot.core.grants import GrantedRole
from tests.e2e.conftest import Street

QUESTION = "zzz qqq xxx"


async def test_the_whole_loop(street: Street) -> None:
    asker, peer = await street.somebody(), await street.somebody()
    moderator = await street.somebody(role=GrantedRole.MODERATOR)

    await asker.says(QUESTION)
    await asker.presses("Ask colleagues")
    assert "This is what I will post" in await asker.fills(more="Thirty people.", topics="education")
    assert "Question 1 is with your colleagues now" in await asker.presses("Post it")

    assert QUESTION in await peer.says("/gap list")
    await peer.presses("Open")
    await peer.presses("Reply")
    assert "Whoever asked is told." in await peer.fills(text="We pair each class. It takes two rooms.")
    await street.sender.empty()
    assert "Somebody replied to your question" in await asker.says("/inbox")
    await asker.presses("Open")
    assert "A moderator can now make an entry of it" in await asker.presses("This answers it")

    assert "One question of members to move on" in await moderator.says("/queue")
    await moderator.presses("Begin")
    await moderator.presses("Draft entry")
    said = await moderator.fills(title="Pairing classes", summary="Two classes meet every week.", language="en")
    assert "I have asked its author." in said
    await street.sender.empty()
    assert "May your reply help others too?" in await peer.says("/inbox")
    await peer.presses("Open")
    await peer.presses("Yes, and name me")
    assert "I have told the moderator." in await peer.fills(credit="an adult school in Turin")
    await street.sender.empty()
    await moderator.says("/inbox")
    assert "wants to be named as: an adult school in Turin" in await moderator.presses("Open")
    assert "is in the library" in await moderator.presses("Publish")

    await street.sender.empty()
    assert "now has an answer, from an adult school in Turin" in await asker.says("/inbox")
    ukrainian = await street.somebody(locale="uk")
    said = await ukrainian.says(QUESTION)
    assert "Pairing classes" in said
    assert "an adult school in Turin" in said
