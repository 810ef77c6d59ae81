cmd-queue = aufgaben
    .summary = Sehen, was die Moderation braucht, und es durchgehen

queue-title = Was auf Sie wartet
queue-empty = Gerade wartet nichts auf Sie. Danke.
queue-wordings =
    { $count ->
        [one] Eine neue Formulierung
       *[other] { $count } neue Formulierungen
    }
queue-alike =
    { $count ->
        [one] Ein Paar, das gleich aussieht
       *[other] { $count } Paare, die gleich aussehen
    }
queue-refused =
    { $count ->
        [one] Ein Eintrag, der oft nicht gemeint war
       *[other] { $count } Einträge, die oft nicht gemeint waren
    }
queue-dead =
    { $count ->
        [one] Ein Eintrag, dessen Quelle verschwunden ist
       *[other] { $count } Einträge, deren Quellen verschwunden sind
    }
queue-outdated =
    { $count ->
        [one] Ein Eintrag mit veralteter Übersetzung
       *[other] { $count } Einträge mit veralteten Übersetzungen
    }
queue-overdue =
    { $count ->
        [one] Ein Eintrag, der wieder angesehen werden sollte
       *[other] { $count } Einträge, die wieder angesehen werden sollten
    }
queue-unchecked =
    { $count ->
        [one] Ein Eintrag, den noch niemand geprüft hat
       *[other] { $count } Einträge, die noch niemand geprüft hat
    }
queue-wording-of =
    { $count ->
        [one] Eine neue Formulierung ({ $language }); sie half einmal
       *[other] Eine neue Formulierung ({ $language }); sie half { $count }-mal
    }
queue-wording-for = Sie führte zu „{ $title }“:
queue-refused-why = Das war oft nicht, was gemeint war. Vielleicht führt eine Formulierung in die Irre, oder etwas fehlt.
queue-refused-for = Gefragt war
queue-dead-why = Eine Seite, auf der das beruht, ist verschwunden.
queue-links = Verschwunden
queue-outdated-why = Die Worte haben sich seit der Übersetzung geändert.
queue-behind = Veraltet
queue-overdue-why = Es ist Zeit, das wieder anzusehen.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Beginnen
press-queue = Weiter mit den Aufgaben
press-later = Später
press-seen = Gesehen, so lassen
press-accept = Formulierung annehmen
press-reject = Formulierung ablehnen
queue-gaps =
    { $count ->
        [one] Eine Frage von Mitgliedern, die weitergehen soll
       *[other] { $count } Fragen von Mitgliedern, die weitergehen sollen
    }
