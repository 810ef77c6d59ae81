"""What can go wrong in a way the person chatting should hear about."""

from collections.abc import Mapping


class UserError(Exception):
    """A refusal with a reason, named by its id in the locale files.

    Anything that is not a ``UserError`` is a bug: it is logged, and the person is told only that
    something broke, with a number to ask about.
    """

    def __init__(self, text_id: str, **args: object) -> None:
        super().__init__(text_id, args)
        self.text_id = text_id
        self.args_for_text = args


class ReopenError(UserError):
    """A refusal of a form that comes back as something else than it was sent: from now on it carries ``carried``, and
    ``answers`` stand in its fields instead of what was typed there.
    """

    def __init__(
        self, text_id: str, *, carried: tuple[str | int, ...], answers: Mapping[str, str], **args: object
    ) -> None:
        super().__init__(text_id, **args)
        self.carried = carried
        self.answers = answers
