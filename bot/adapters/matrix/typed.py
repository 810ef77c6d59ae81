"""Commands as they are typed on Matrix: clients keep what begins with a slash for themselves."""

import re
from typing import Final

from bot.chat import grammar
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.core.texts import Quote, Said

_SLASHED: Final = re.compile(r"(?<![\w/.:])/(?=([\w-]+))")


def typed(words: Words, dispatcher: Dispatcher) -> Words:
    """The same words, with the names of commands as they can be typed here; what people wrote is left as it is."""
    heads: dict[str, frozenset[str]] = {}

    def said(what: Said, locale: str) -> str:
        text = words(what, locale)
        if "/" not in text or isinstance(what, Quote):
            return text
        if locale not in heads:
            heads[locale] = frozenset(name.split()[0] for name in dispatcher.names(locale))

        def marked(found: re.Match[str]) -> str:
            return grammar.MARKS[-1] if found[1].casefold() in heads[locale] else found[0]

        return _SLASHED.sub(marked, text)

    return said
