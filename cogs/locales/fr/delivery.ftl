cmd-delivery = envois
    .summary = Ce que j’ai promis de dire sans y parvenir

cmd-delivery-dead = échoués
    .summary = Montrer ce qui n’a pas pu être dit, et pourquoi

cmd-delivery-retry = réessayer
    .summary = Réessayer un envoi
    .number = numéro
    .number-about = Son numéro dans la liste

delivery-title = Ce qui n’a pas pu être dit
delivery-count =
    { $count ->
        [one] Un message.
       *[other] { $count } messages, les { $shown } derniers.
    }
delivery-none = Tout ce que j’ai promis de dire a été dit, ou le sera encore.
delivery-item = { $number } · { $what }
delivery-dead = Je ne peux pas dire ceci, ou j’ai essayé trop souvent. Cela ne sera dit que si vous me demandez de réessayer.
delivery-uncertain = Je ne sais pas si ceci est arrivé, et je ne peux pas lire à cet endroit. Regardez-y, s’il vous plaît : le voit-on ?
delivery-where = Où
delivery-when = Quand
delivery-why = Pourquoi pas
delivery-direct = un message privé sur { $platform }
delivery-due = prévu le { $at }
delivery-no-reason = aucune raison donnée
delivery-gone = Il n’y a pas ici de message non remis { $number }, ou quelqu’un a déjà décidé.
delivery-too-late = Il est trop tard pour celui-ci : ce dont il parlait est passé.
delivery-again = Je réessaie maintenant.
delivery-dropped = D’accord, cela ne sera pas dit.
delivery-noted = Noté, c’est arrivé.

press-delivery-retry = Réessayer
press-delivery-arrived = C’est bien arrivé
press-delivery-drop = Abandonner
