cmd-me = io
    .summary = Che cosa so di te

cmd-me-show = mostra
    .summary = Mostra che cosa so di te qui

cmd-me-edit = modifica
    .summary = Cambia la tua lingua e dove lavori

cmd-me-erase = cancella
    .summary = Cancella tutto quello che so di te qui

me-title = Che cosa so di te qui
me-form-title = Dove lavori
me-language = Lingua
me-country = Paese
me-country-hint = Il nome nella tua lingua, per esempio Polonia
me-work = Che cosa fai
me-place-size = Grandezza del tuo comune
me-staffing = Chi fa il lavoro
me-role = Ruolo qui
me-unknown = non indicato
me-what-for = La lingua decide come ti parlo. Il resto mi serve per confrontare ciò che un’idea richiede con ciò che avete. Nessun altro lo vede.
me-invitation = Dimmi dove lavori, e potrò controllare se un’idea è adatta lì. Lo chiedo una volta sola.
me-saved = Annotato. Puoi cambiarlo o cancellarlo con /me in ogni momento.
me-skipped = Va bene, non lo chiederò più. Con /me puoi cambiare idea.
me-erase-title = Cancellare tutto?
me-erase-what = Dimenticherò la tua lingua, dove lavori, le tue domande e ciò che hai detto delle risposte. Ciò che hai scritto per la biblioteca resta, senza il tuo nome. Non si può annullare. I messaggi già presenti qui restano.
me-erased = È cancellato. Qui non ti conosco più.

press-tell = Dire dove lavoro
press-skip = Salta
press-erase = Cancella
press-erase-all = Sì, cancella tutto

work-ngo = Associazione o ONG
work-municipality = Comune o altro ente pubblico
work-teacher = Insegnante
work-volunteer = Volontariato
work-researcher = Ricerca
work-other = Altro

placesize-village = Paese o zona rurale
placesize-town = Città piccola o media
placesize-city = Grande città

staffing-paid = Personale pagato
staffing-volunteers = Volontari
staffing-mixed = Entrambi

me-browsers = Accesso sul web
me-in-browsers = { $count ->
        [one] in un browser
       *[other] in { $count } browser
    }
