cmd-inbox = correo
    .summary = Las cartas que te esperan

inbox-title = Tus cartas
inbox-empty = No te espera ninguna carta.
inbox-count = { $count ->
        [one] Una carta.
       *[other] { $count } cartas, de la { $first } a la { $last }.
    }
inbox-letter = Una carta
inbox-new = Nueva · { $at }
inbox-at = { $at }
inbox-gone = Esta carta ya no está, o ya no tiene nada que decir.
inbox-broken = Esta carta no se puede mostrar en este momento.
inbox-waits = { $count ->
        [one] { $count } carta te espera: /inbox
       *[other] { $count } cartas te esperan: /inbox
    }
press-newer = Más recientes
press-older = Anteriores
