"""`me link` and its kin: one person's accounts on several networks, and where letters reach them."""

from bot.chat.cards import Action, Card, Item, Style, Tone, plain
from bot.chat.commands import Cog, action, command
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, show, whisper
from bot.core.errors import UserError
from bot.core.outbox import Address
from bot.core.people import OUR_OWN
from bot.core.texts import At, Quote, Said, Text
from bot.services import joining, reaching

_LAST = "-"
"""What a button carries for no choice of one's own."""


class JoiningCog(Cog):
    """For everybody, about themselves alone."""

    @command(group="me", name="link")
    async def link(self, request: Request, code: str | None = None) -> Answer:
        """Join your accounts on several networks, by a code."""
        return await _asked(request, code) if code else await _code(request)

    @action("me.join")
    async def join(self, request: Request, code: str) -> Answer:
        found = await joining.look(
            request.tx,
            community=request.community,
            member=request.member,
            sender=request.sender,
            written=code,
            now=request.now,
        )
        if found is None:
            return whisper("code-wrong")
        await joining.join(
            request.tx,
            community=request.community,
            code=found,
            member=request.member,
            sender=request.sender,
            now=request.now,
        )
        return whisper("me-joined")

    @letter("me.joined")
    async def joined(self, _occasion: Occasion, platform: str) -> Letter | None:
        """Whoever did not do it themselves hears of it where they are."""
        return Letter(
            card=Card(
                body=(Text("me-joined-told", platform=_named(platform)),),
                presses=(Action("me.accounts", Text("press-me-accounts")),),
                tone=Tone.CAREFUL,
            )
        )

    @command(group="me", name="accounts")
    async def accounts(self, request: Request) -> Answer:
        """Show which accounts are yours."""
        return await _accounts(request)

    @action("me.accounts")
    async def accounts_pressed(self, request: Request) -> Answer:
        return await _accounts(request)

    @command(group="me", name="unlink")
    async def unlink(self, request: Request, number: int) -> Answer:
        """Let go of one of your accounts."""
        await joining.part(request.tx, community=request.community, member=request.member, number=number)
        return whisper("me-unlinked")

    @action("me.unlink")
    async def unlinked(self, request: Request, number: int, account: str) -> Answer:
        """The list may have changed since it was shown: the account pressed is the one meant, or none."""
        known = await joining.accounts(request.tx, member=request.member)
        if not 0 < number <= len(known) or _short(known[number - 1]) != account:
            raise UserError("me-unlink-gone")
        await joining.part(request.tx, community=request.community, member=request.member, number=number)
        return whisper("me-unlinked")

    @command(group="me", name="reach")
    async def reach(self, request: Request) -> Answer:
        """Choose where my letters reach you."""
        known = await joining.accounts(request.tx, member=request.member)
        platforms = sorted({account.platform for account in known})
        choices = [*platforms, _LAST]
        return show(
            Card(
                title=Text("me-reach-title"),
                subtitle=Text("me-reach-now", place=_place(request.member.reach)),
                body=(Text("me-reach-what"),),
                presses=tuple(
                    Action("me.reach", _place(None if choice == _LAST else choice), (choice,)) for choice in choices
                ),
            )
        )

    @action("me.reach")
    async def reached(self, request: Request, platform: str) -> Answer:
        chosen = None if platform == _LAST else platform
        member = await request.known_member()
        await reaching.choose(request.tx, member=member, platform=chosen)
        return whisper("me-reach-set", place=_place(chosen))


async def _code(request: Request) -> Answer:
    written, until = await joining.offer(
        request.tx,
        community=request.community,
        member=await request.known_member(),
        sender=request.sender,
        now=request.now,
    )
    return show(
        Card(
            title=Text("me-link-title"),
            body=(Text("me-link-what", code=Quote(written)),),
            footer=(Text("me-link-lasts", until=At(until, request.zone)),),
            tone=Tone.CAREFUL,
        ),
        secret=True,
    )


async def _asked(request: Request, written: str) -> Answer:
    """Whose code it is, before anything is joined: nobody is to be talked into lending their account to another."""
    code = await joining.look(
        request.tx,
        community=request.community,
        member=request.member,
        sender=request.sender,
        written=written,
        now=request.now,
    )
    if code is None:
        return whisper("code-wrong")
    carried = "".join(filter(str.isalnum, written))
    return show(
        Card(
            title=Text("me-link-ask-title"),
            body=(Text("me-link-ask", name=Quote(code.maker.name), platform=_named(code.platform)),),
            presses=(Action("me.join", Text("press-me-join"), (carried,), Style.PRIMARY),),
            tone=Tone.CAREFUL,
        ),
        secret=True,
    )


async def _accounts(request: Request) -> Answer:
    known = await joining.accounts(request.tx, member=request.member)
    return show(
        Card(
            title=Text("me-accounts-title"),
            items=tuple(_item(request, number, account) for number, account in enumerate(known, 1)),
            footer=(Text("me-accounts-note"),),
        ),
        secret=True,
    )


def _item(request: Request, number: int, account: Address) -> Item:
    here = (account.platform, account.place) == (request.sender.platform, request.sender.account)
    numbered = Text("me-account", number=number)
    return Item(
        title=_named(account.platform),
        note=Text("joined", parts=(numbered, Text("me-account-this"))) if here else numbered,
        action=Action("me.unlink", Text("press-me-unlink"), (number, _short(account))),
    )


def _short(account: Address) -> str:
    """Enough of an account to tell it from those beside it, for a button."""
    return account.place.replace("|", "")[-12:]


def _place(platform: str | None) -> Said:
    if platform is None:
        return Text("me-reach-last")
    return Text("me-reach-inbox") if platform in OUR_OWN else Text("me-reach-direct", platform=_named(platform))


def _named(platform: str) -> Quote:
    return plain(platform.capitalize())
