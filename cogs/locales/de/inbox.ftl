cmd-inbox = post
    .summary = Nachrichten, die auf Sie warten

inbox-title = Ihre Post
inbox-empty = Es wartet keine Post auf Sie.
inbox-count = { $count ->
        [one] Eine Nachricht.
       *[other] { $count } Nachrichten, { $first } bis { $last }.
    }
inbox-letter = Eine Nachricht
inbox-new = Neu · { $at }
inbox-at = { $at }
inbox-gone = Diese Nachricht ist nicht mehr da oder hat nichts mehr zu sagen.
inbox-broken = Diese Nachricht lässt sich gerade nicht zeigen.
inbox-waits = { $count ->
        [one] { $count } Nachricht wartet auf Sie: /inbox
       *[other] { $count } Nachrichten warten auf Sie: /inbox
    }
press-newer = Neuere
press-older = Ältere
