cmd-inbox = posta
    .summary = Le lettere che ti aspettano

inbox-title = Le tue lettere
inbox-empty = Nessuna lettera ti aspetta.
inbox-count = { $count ->
        [one] Una lettera.
       *[other] { $count } lettere, da { $first } a { $last }.
    }
inbox-letter = Una lettera
inbox-new = Nuova · { $at }
inbox-at = { $at }
inbox-gone = Questa lettera non c’è più, o non ha più nulla da dire.
inbox-broken = Questa lettera al momento non si può mostrare.
inbox-waits = { $count ->
        [one] { $count } lettera ti aspetta: /inbox
       *[other] { $count } lettere ti aspettano: /inbox
    }
press-newer = Più recenti
press-older = Meno recenti
