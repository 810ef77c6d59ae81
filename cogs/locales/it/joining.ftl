cmd-me-link = collega
    .summary = Unisci i tuoi account su più reti, con un codice
    .code = codice
    .code-about = Il codice dell’altro account; senza, ne creo uno

cmd-me-accounts = account
    .summary = Mostra quali account sono tuoi

cmd-me-unlink = scollega
    .summary = Lascia andare uno dei tuoi account
    .number = numero
    .number-about = Il suo numero in /me accounts

cmd-me-reach = lettere
    .summary = Scegli dove ti arrivano le mie lettere

me-link-title = Un codice per il tuo altro account
me-link-what = Scrivi questo con il tuo altro account: /me link code:{ $code }
me-link-lasts = Funziona una volta, fino a { $until }. Per favore non darlo a nessun altro.
me-link-ask-title = Sono tuoi entrambi?
me-link-ask = Questo codice è di { $name }, su { $platform }. Se continui, siete un solo membro: ciò che uno ha o può fare, lo hanno e lo possono entrambi. Continua solo se anche quell’account è tuo.
press-me-join = Sì, sono miei entrambi
me-link-own = I due account sono già un solo membro. Il codice è per un altro.
me-joined = I due account sono ora un solo membro. /me accounts li mostra.
me-joined-told = Un account su { $platform } è ora tutt’uno con il tuo. Se non sei stato tu, lascialo andare di nuovo.
press-me-accounts = I tuoi account
me-accounts-title = I tuoi account
me-accounts-note = /me link ne unisce un altro. Ciò che hai detto e ricevuto resta tuo, da qualunque account tu parli.
me-account-this = parli da qui
me-account = account { $number }
press-me-unlink = Lascia andare
me-unlinked = Quell’account qui non è più tuo. Chi parla da lì mi è nuovo.
me-unlink-last = È il tuo unico account. /me erase ti dimentica del tutto.
me-unlink-gone = Nessun tuo account ha quel numero. /me accounts li mostra.
me-reach = Lettere
me-reach-title = Dove ti scrivo?
me-reach-what = Promemoria, risposte e lettera settimanale arrivano lì.
me-reach-last = dove hai parlato l’ultima volta
me-reach-direct = { $platform }
me-reach-inbox = le lettere sulla pagina web
me-reach-now = Ora: { $place }
me-reach-set = D’ora in poi ti scrivo lì: { $place }
me-reach-unknown = Lì non ti conosco. /me link unisce il tuo account.
