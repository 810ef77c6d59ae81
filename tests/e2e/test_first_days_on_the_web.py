"""A new helper's first days on the web: steps wait in the inbox, and a crisis stands ahead of answers."""

import re

from rich.console import Console

from bot.adapters.terminal import render
from bot.adapters.web.courier import WebCourier
from bot.app import App
from bot.delivery.clockwork import do
from bot.delivery.sender import Sender
from cogs.start import StartCog
from tests.adapters.visiting import Visitor
from tests.adapters.visiting import words as words_of
from tests.clock import Time
from tests.cogs.walking import GUIDES, Street
from tests.mailbox import Mailbox


async def test_steps_wait_in_the_inbox_until_a_stop(app: App, time: Time, sender: Sender, mailbox: Mailbox) -> None:
    street = Street(app, time, sender, mailbox)
    await street.lays_out()
    letters = Sender(app.database, app.composer, WebCourier(app.database, time), time)
    [cog] = [cog for cog in app.cogs if isinstance(cog, StartCog)]
    olena = Visitor(app)
    assert "First days" in await olena.says("/start")
    for _ in range(6):
        await letters.empty()
        for chore in cog.chores():
            await do(app.database, cog, chore, time)
        time.passes(hours=12)
    inbox = (await olena.sends("/say", said="/inbox")).text
    assert inbox.index("Children") < inbox.index("Look and listen") < inbox.index("Call first")
    [*_, oldest] = re.findall(r'value="(inbox\.open\|\d+)"', inbox)
    assert "Step 1 of 7" in words_of(await olena.sends("/press", code=oldest))
    assert "Noted. Done: 1 of 7." in words_of(await olena.sends("/press", code=f"path.done|{GUIDES[0]}"))
    assert "no more of these messages" in await olena.says("stop")
    time.passes(days=2)
    for chore in cog.chores():
        await do(app.database, cog, chore, time)
    await letters.empty()
    assert "No letters wait for you." in await olena.says("/inbox")


async def test_a_crisis_stands_ahead_of_the_answer_on_every_screen(
    app: App, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    street = Street(app, time, sender, mailbox)
    await street.lays_out("Tonight", kind="crisis")
    await street.mary.hears("/crisis on Poland")
    olena = await street.helper()
    await olena.hears("zzz qqq xxx")
    console = Console(record=True, width=80)
    console.print(render(olena.card, app.words, "en"))
    terminal = console.export_text()
    assert terminal.index("Crisis information: Poland") < terminal.index("I found nothing here about this.")
    assert "1 Open" in terminal
    visitor = Visitor(app)
    await visitor.says("/me edit")
    code = "me.save"
    await visitor.sends("/send", code=code, country="Poland")
    html = (await visitor.sends("/say", said="zzz qqq xxx")).text
    assert html.index('<aside class="ahead">') < html.index("I found nothing here about this.")
