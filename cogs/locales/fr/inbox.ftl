cmd-inbox = courrier
    .summary = Le courrier qui vous attend

inbox-title = Votre courrier
inbox-empty = Aucun courrier ne vous attend.
inbox-count = { $count ->
        [one] { $count } lettre.
       *[other] { $count } lettres, de { $first } à { $last }.
    }
inbox-letter = Une lettre
inbox-new = Nouveau · { $at }
inbox-at = { $at }
inbox-gone = Cette lettre n’est plus là, ou n’a plus rien à dire.
inbox-broken = Cette lettre ne peut pas être affichée pour le moment.
inbox-waits = { $count ->
        [one] { $count } lettre vous attend : /inbox
       *[other] { $count } lettres vous attendent : /inbox
    }
press-newer = Plus récent
press-older = Plus ancien
