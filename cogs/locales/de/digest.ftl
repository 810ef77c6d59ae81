cmd-digest = wochenbrief
    .summary = Was es Neues gibt, einmal in der Woche

cmd-digest-on = an
    .summary = Montags einen Brief mit Neuem bekommen

cmd-digest-off = aus
    .summary = Keinen Wochenbrief mehr bekommen

digest-on = Einmal in der Woche sage ich Ihnen, was es in den Themen Neues gibt, die Sie mit /me topics gewählt haben, wenn es etwas gibt. Der erste Brief kann kommen am { $at }.
digest-off = In Ordnung, keine Wochenbriefe mehr.
digest-was-off = Sie bekommen keine Wochenbriefe. Mit /digest on beginnen sie.
digest-title = Neu in dieser Woche
digest-entries = Neu in der Bibliothek
digest-gaps = Vielleicht wissen Sie es
digest-workshops = Kommende Workshops
digest-why = Einmal in der Woche, weil Sie es so wollten. /digest off beendet es, /me topics ändert die Themen.

press-digest-off = Diese Briefe beenden
