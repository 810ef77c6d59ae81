"""One person's conversation with the bot, with no platform between them."""

from dataclasses import dataclass, field

from bot.app import App
from bot.chat.answering import Spoken
from bot.chat.cards import Action, Card
from bot.chat.forms import Form
from bot.chat.model import Reply
from bot.chat.plain import actions, plain
from bot.core.people import Place
from bot.core.people import Sender as Speaker
from bot.core.uploads import Upload
from tests.clock import Time


@dataclass
class Chat:
    """One person's conversation with the bot, with no platform between them."""

    app: App
    time: Time
    account: str = "ada"
    locale: str | None = "en"
    manages: bool = False
    moderates: bool = False
    private: bool = True
    platform: str = "test"
    space: str | None = "house"
    last: Spoken = field(init=False)

    @property
    def sender(self) -> Speaker:
        place = Place(platform=self.platform, space=self.space, channel="kitchen", private=self.private)
        return Speaker(
            platform=self.platform,
            account=self.account,
            name=self.account.capitalize(),
            place=place,
            locale=self.locale,
            manages=self.manages,
            moderates=self.moderates,
        )

    async def hears(self, line: str) -> str:
        """What is said to a line, as plain text."""
        return self._heard(await self.app.dispatcher.hear(line, self.sender))

    async def presses(self, label: str) -> str:
        """What is said to pressing a button of the last card."""
        return self._heard(await self.app.dispatcher.press(self.button(label).code, self.sender))

    async def press(self, code: str) -> str:
        """What is said to pressing a button of some other message, such as a letter."""
        return self._heard(await self.app.dispatcher.press(code, self.sender))

    async def fills(self, **answers: str) -> str:
        """What is said to sending the last form, its other fields left as they were."""
        defaults = {field.name: field.default for field in self.form.fields}
        return self._heard(await self.app.dispatcher.submit(self.form.code, {**defaults, **answers}, self.sender))

    async def hands_over(self, **uploads: Upload) -> str:
        """What is said to sending the last form with files."""
        return self._heard(await self.app.dispatcher.submit(self.form.code, {}, self.sender, uploads=uploads))

    def button(self, label: str) -> Action:
        found = [each for each in actions(self.card) if self.app.words(each.label, self.last.locale) == label]
        assert found, f"no button {label!r} among {self.buttons}"
        return found[0]

    @property
    def buttons(self) -> list[str]:
        return [self.app.words(each.label, self.last.locale) for each in actions(self.card)]

    @property
    def reply(self) -> Reply:
        assert not isinstance(self.last.answer, Form)
        return self.last.answer

    @property
    def card(self) -> Card:
        return self.reply.card

    @property
    def form(self) -> Form:
        assert isinstance(self.last.answer, Form)
        return self.last.answer

    def _heard(self, spoken: Spoken) -> str:
        self.last = spoken
        if isinstance(spoken.answer, Form):
            said = [spoken.answer.title, *([spoken.answer.problem] if spoken.answer.problem else [])]
            return "\n".join(self.app.words(each, spoken.locale) for each in said)
        return plain(spoken.answer.card, self.app.words, spoken.locale)
