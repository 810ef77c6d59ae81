cmd-digest = settimanale
    .summary = Le novità, una volta alla settimana

cmd-digest-on = sì
    .summary = Ricevi il lunedì una lettera con le novità

cmd-digest-off = no
    .summary = Non ricevere più la lettera settimanale

digest-on = Una volta alla settimana ti dirò che cosa c’è di nuovo nei temi che hai scelto con /me topics, se c’è qualcosa. La prima lettera può arrivare { $at }.
digest-off = Va bene, niente più lettere settimanali.
digest-was-off = Non ricevi lettere settimanali. Con /digest on cominciano.
digest-title = Novità della settimana
digest-entries = Nuovo nella biblioteca
digest-gaps = Forse tu lo sai
digest-workshops = Laboratori in arrivo
digest-why = Una volta alla settimana, perché l’hai chiesto. /digest off la ferma, /me topics ne cambia i temi.

press-digest-off = Ferma queste lettere
