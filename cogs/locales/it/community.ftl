cmd-community = comunità
    .summary = I server e gli spazi in cui vive questa comunità

cmd-community-link = collega
    .summary = Collega un altro server o spazio a questa comunità, con un codice
    .code = codice
    .code-about = Il codice che hai ricevuto; senza, ne creo uno

cmd-community-show = mostra
    .summary = Mostra dove vive questa comunità e quante persone ha

cmd-community-unlink = scollega
    .summary = Lascia che un server o uno spazio esca da questa comunità
    .space = spazio
    .space-about = Quale; questo, se non dici nulla

community-code-title = Un codice per un altro server o spazio
community-code-what = Scrivi questo là, dove tu o un collega gestite il luogo: /community link code:{ $code }
community-code-lasts = Funziona una volta, fino a { $until }. Uno nuovo lo annulla.
community-code-careful = Chi gestisce quel luogo sarà responsabile anche di questa comunità, come chi gestisce questo. Per favore non dare il codice a nessun altro.
community-joined = Questo luogo fa ora parte di { $name }. /setup sceglie che cosa succede dove.
community-already = Questo luogo appartiene già alla comunità.
community-elsewhere = Questo luogo appartiene a un’altra comunità. Prima deve uscirne: /community unlink
community-nowhere = Un codice collega un server Discord o uno spazio Matrix. Scrivilo là, dove gestisci tu.
community-spaces = Server e spazi
community-none = ancora nessuno
community-here = sei qui
community-members = Membri
community-members-on = { $platform }: { $count }
community-members-all = in tutto: { $count }
community-unlink-title = { $name } deve uscire?
community-unlink-what = Lì si potrà ancora chiedere. Domande aperte, risposte e incontri non vi saranno più mostrati, e i suoi ruoli non conteranno più. I codici creati e non ancora usati si annullano.
press-community-unlink = Sì, lascialo uscire
community-left = { $name } non fa più parte di questa comunità.
community-unlink-own = Gestisci solo il luogo in cui sei, quindi puoi far uscire solo quello. Chi è responsabile di tutta la comunità può fare di più.
community-last = È l’unico luogo della comunità, e nessuno ne è responsabile oltre a questo. Nomina prima qualcuno: /role grant
community-space-unknown = Nessun luogo così appartiene a questa comunità. /community show li elenca.

space-first = Questo luogo non è ancora configurato, quindi i suoi ruoli qui non contano. Comincia con /setup.
space-unsettled = Questo luogo non appartiene ancora alla comunità, quindi i suoi ruoli qui non contano; tutti possono chiedere. Se vuoi collegarlo, fai creare un codice a una persona responsabile della comunità con /community link, e scrivilo qui: /community link code:…
code-wrong = Questo codice non funziona: è scritto male, già usato o troppo vecchio. Chiedine uno nuovo.
code-too-often = Troppi dei tuoi codici non hanno funzionato. Per favore aspetta un’ora.

deed-space-joined = Server o spazio collegato
deed-space-left = Server o spazio scollegato
deed-space-invited = Codice creato per un altro server o spazio
deed-accounts-joined = Due account uniti in un solo membro
