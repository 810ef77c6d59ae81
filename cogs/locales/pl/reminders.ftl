cmd-remind = przypomnij
    .summary = Notatki dla siebie, podane wtedy, kiedy trzeba

cmd-remind-me = mi
    .summary = Zostaw sobie notatkę na później
    .when = kiedy
    .when-about = Na przykład „jutro o 9” albo „za 20 minut”
    .text = tekst
    .text-about = O czym przypomnieć

cmd-remind-list = lista
    .summary = Pokaż, o czym przypomnę

cmd-remind-forget = zapomnij
    .summary = Zrezygnuj z przypomnienia
    .number = numer
    .number-about = Jego numer na liście

remind-noted = Przypomnę o tym
remind-by-clock = Godzina według tego zegara: { $city }. Zmieni to /me zone.
remind-title = Prośba o przypomnienie
remind-asked = zapisano { $at }
remind-forgotten = Dobrze, nie będę o tym przypominać: „{ $text }”
remind-list-title = O czym przypomnę
remind-none = Na razie o niczym. Można spróbować: /remind me "jutro o 9" zadzwonić do szkoły
remind-count = { $count ->
        [one] Jedno przypomnienie.
        [few] { $count } przypomnienia, od { $first } do { $last }.
        [many] { $count } przypomnień, od { $first } do { $last }.
       *[other] { $count } przypomnienia, od { $first } do { $last }.
    }
remind-gone = Tego przypomnienia już nie ma.
remind-of-nothing = O czym? Proszę napisać to po godzinie.
remind-too-long = To { $count } znaków; przechowuję najwyżej { $most }.
remind-too-many = Czeka już { $most } przypomnień, a więcej nie przechowuję. Jedno z nich można usunąć przez /remind list.

press-forget = Zapomnij
press-snooze-minutes = Za 10 minut
press-snooze-hour = Za godzinę
press-snooze-tomorrow = Jutro
press-remind-sooner = Wcześniejsze
press-remind-later = Późniejsze
