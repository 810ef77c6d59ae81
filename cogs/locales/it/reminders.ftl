cmd-remind = promemoria
    .summary = Note per te, dette quando vuoi tu

cmd-remind-me = me
    .summary = Lasciati una nota per più tardi
    .when = quando
    .when-about = Per esempio «domani alle 9» o «fra 20 minuti»
    .text = testo
    .text-about = Che cosa ti devo ricordare

cmd-remind-list = elenco
    .summary = Mostra che cosa ti ricorderò

cmd-remind-forget = dimentica
    .summary = Rinuncia a un promemoria
    .number = numero
    .number-about = Il suo numero nell’elenco

remind-noted = Te lo ricorderò
remind-by-clock = Ho letto l’orario secondo gli orologi di { $city }. Con /me zone puoi cambiarlo.
remind-title = Volevi che te lo ricordassi
remind-asked = annotato { $at }
remind-forgotten = Va bene, non te lo ricorderò: «{ $text }»
remind-list-title = Che cosa ti ricorderò
remind-none = Niente per ora. Prova: /remind me "domani alle 9" chiamare la scuola
remind-count = { $count ->
        [one] Un promemoria.
       *[other] { $count } promemoria, da { $first } a { $last }.
    }
remind-gone = Questo promemoria non c’è più.
remind-of-nothing = Che cosa? Scrivilo dopo l’orario.
remind-too-long = Sono { $count } caratteri; ne tengo al massimo { $most }.
remind-too-many = Hai { $most } promemoria in attesa, e di più non ne tengo. Lasciane andare uno con /remind list.

press-forget = Dimentica
press-snooze-minutes = Fra 10 minuti
press-snooze-hour = Fra un’ora
press-snooze-tomorrow = Domani
press-remind-sooner = Prima
press-remind-later = Dopo
