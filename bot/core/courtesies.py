"""What people say to a bot before and after they ask it something."""

import unicodedata
from enum import Enum
from typing import Final

_LONGEST: Final = 60
"""Characters: whoever goes on after a greeting asks something."""


class Courtesy(Enum):
    GREETING = "greeting"
    """Also whoever asks what this is."""
    THANKS = "thanks"


_SAID: Final = {
    Courtesy.GREETING: """
        hello | hello there | hi | hi there | hey | good morning | good afternoon | good evening | who are you |
        what are you | what can you do | what do you do | what is this | are you a bot |
        bonjour | bonsoir | salut | coucou | qui es tu | qui êtes vous | que sais tu faire | que peux tu faire |
        hallo | guten morgen | guten tag | guten abend | moin | servus | grüß gott | wer bist du | wer sind sie |
        was kannst du | was können sie |
        ciao | buongiorno | buon giorno | buonasera | salve | chi sei | cosa sai fare |
        hola | buenos días | buenas tardes | buenas noches | buenas | quién eres | qué puedes hacer |
        cześć | dzień dobry | dobry wieczór | hej | witam | kim jesteś | co potrafisz |
        привіт | доброго дня | добрий день | доброго ранку | добрий вечір | вітаю | хто ти | що ти вмієш |
        مرحبا | السلام عليكم | أهلا | أهلا وسهلا | صباح الخير | مساء الخير | من أنت | ماذا تستطيع أن تفعل |
        hoi | goedemorgen | goedemiddag | goedenavond | wie ben je | wat kun je |
        olá | oi | bom dia | boa tarde | boa noite | quem és | quem é você |
        bună | bună ziua | bună dimineața | bună seara | cine ești |
        γεια | γεια σας | γεια σου | καλημέρα | καλησπέρα | ποιος είσαι
        """,  # noqa: RUF001 - people greet in their own letters
    Courtesy.THANKS: """
        thanks | thank you | thanks a lot | many thanks | thank you very much | thank you so much | thx |
        merci | merci beaucoup | merci bien | danke | vielen dank | danke schön | danke sehr | dankeschön |
        grazie | grazie mille | gracias | muchas gracias | dziękuję | dzięki | dziękuję bardzo |
        дякую | щиро дякую | дуже дякую | спасибі | شكرا | شكرا جزيلا | شكرا لك |
        dank je | dank u | dankjewel | bedankt | obrigado | obrigada | muito obrigado | muito obrigada |
        mulțumesc | mulțumesc mult | mersi | ευχαριστώ | ευχαριστώ πολύ
        """,
}


def courtesy_of(said: str) -> Courtesy | None:
    """What a message is that says nothing else."""
    return _MEANS.get(_bare(said)) if len(said) <= _LONGEST else None


def _bare(said: str) -> str:
    """Letters and the spaces between words, without accents."""
    apart = unicodedata.normalize("NFKD", said.casefold())
    kept = (char if char.isalnum() else " " for char in apart if not unicodedata.combining(char))
    return " ".join("".join(kept).split())


_MEANS: Final = {_bare(each): courtesy for courtesy, listed in _SAID.items() for each in listed.split("|")}
