cmd-delivery = consegne
    .summary = Che cosa ho promesso di dire senza riuscirci

cmd-delivery-dead = fallite
    .summary = Mostra che cosa non si è potuto dire, e perché

cmd-delivery-retry = riprova
    .summary = Prova di nuovo a dire qualcosa
    .number = numero
    .number-about = Il suo numero nell’elenco

delivery-title = Che cosa non si è potuto dire
delivery-count =
    { $count ->
        [one] Un messaggio.
       *[other] { $count } messaggi, gli ultimi { $shown }.
    }
delivery-none = Tutto ciò che ho promesso di dire è stato detto, o deve ancora venire.
delivery-item = { $number } · { $what }
delivery-dead = Questo non posso dirlo, o ho provato troppe volte. Sarà detto solo se mi chiedi di riprovare.
delivery-uncertain = Non so se questo è arrivato, e in quel luogo non posso leggere. Guarda lì, per favore: si vede?
delivery-where = Dove
delivery-when = Quando
delivery-why = Perché no
delivery-direct = un messaggio privato su { $platform }
delivery-due = previsto il { $at }
delivery-no-reason = nessun motivo indicato
delivery-gone = Qui non c’è un messaggio non consegnato { $number }, o qualcuno ha già deciso.
delivery-too-late = Per questo è troppo tardi: ciò di cui parlava è passato.
delivery-again = Riprovo adesso.
delivery-dropped = Va bene, non sarà detto.
delivery-noted = Annotato, è arrivato.

press-delivery-retry = Riprova
press-delivery-arrived = È arrivato
press-delivery-drop = Rinuncia
