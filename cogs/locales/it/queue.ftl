cmd-queue = coda
    .summary = Vedi che cosa aspetta la moderazione, e passalo in rassegna

queue-title = Che cosa ti aspetta
queue-empty = Ora non ti aspetta niente. Grazie.
queue-wordings =
    { $count ->
        [one] Una nuova formulazione
       *[other] { $count } nuove formulazioni
    }
queue-alike =
    { $count ->
        [one] Una coppia che si somiglia
       *[other] { $count } coppie che si somigliano
    }
queue-refused =
    { $count ->
        [one] Una scheda che spesso non era quella giusta
       *[other] { $count } schede che spesso non erano quelle giuste
    }
queue-dead =
    { $count ->
        [one] Una scheda con una fonte sparita
       *[other] { $count } schede con fonti sparite
    }
queue-outdated =
    { $count ->
        [one] Una scheda con una traduzione rimasta indietro
       *[other] { $count } schede con traduzioni rimaste indietro
    }
queue-overdue =
    { $count ->
        [one] Una scheda da riguardare
       *[other] { $count } schede da riguardare
    }
queue-unchecked =
    { $count ->
        [one] Una scheda che nessuno ha ancora verificato
       *[other] { $count } schede che nessuno ha ancora verificato
    }
queue-wording-of =
    { $count ->
        [one] Una nuova formulazione ({ $language }); ha aiutato una volta
       *[other] Una nuova formulazione ({ $language }); ha aiutato { $count } volte
    }
queue-wording-for = Ha portato a «{ $title }»:
queue-refused-why = Spesso non era quello che si cercava. Forse una formulazione inganna, o manca qualcosa.
queue-refused-for = Si era chiesto
queue-dead-why = Una pagina su cui si basa è sparita.
queue-links = Sparito
queue-outdated-why = Le sue parole sono cambiate dopo la traduzione.
queue-behind = Indietro
queue-overdue-why = È ora di riguardarla.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Inizia
press-queue = Avanti con la coda
press-later = Più tardi
press-seen = Visto, lascia così
press-accept = Accetta la formulazione
press-reject = Rifiuta la formulazione
queue-gaps =
    { $count ->
        [one] Una domanda di un membro da portare avanti
       *[other] { $count } domande di membri da portare avanti
    }
