cmd-help = aiuto
    .summary = Che cosa sa fare questo bot e come chiederglielo

help-title = Come posso aiutare
help-intro = Chiedimi come chiederesti a una collega che ha visto che cosa hanno provato gli altri: con parole tue, in qualsiasi lingua. Rispondo da una biblioteca di pratiche e guide scritte e verificate da persone, e lo dico quando nulla è adatto. Per favore non indicare nomi o altri dati delle persone che seguite.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = Conservo una domanda per 30 giorni perché i suoi pulsanti funzionino, poi ne dimentico le parole. /me mostra e cancella ciò che so di te.
