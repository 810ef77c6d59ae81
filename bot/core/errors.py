"""What can go wrong in a way the person chatting should hear about."""


class UserError(Exception):
    """A refusal with a reason, named by its id in the locale files.

    Anything that is not a ``UserError`` is a bug: it is logged, and the person is told only that
    something broke, with a number to ask about.
    """

    def __init__(self, text_id: str, **args: object) -> None:
        super().__init__(text_id, args)
        self.text_id = text_id
        self.args_for_text = args
