cmd-start = inizia
    .summary = Comincia da qui se è la prima volta: piccoli passi, uno al giorno
    .hour = ora
    .hour-about = A che ora arriva ogni passo, per esempio 18

cmd-stop = basta
    .summary = Ferma i messaggi dei primi giorni

cmd-path = percorso
    .summary = Che cosa riceve chi comincia ad aiutare, passo per passo

cmd-path-create = crea
    .summary = Comincia un percorso per chi è alle prime armi

cmd-path-edit = modifica
    .summary = Cambia il titolo di un percorso, per chi è e l’ordine dei passi
    .path = percorso
    .path-about = Quale: un titolo dall’elenco o il suo numero

cmd-path-step = passo
    .summary = Aggiungi una guida come passo, o cambia che cosa fare e non fare
    .path = percorso
    .path-about = Quale: un titolo dall’elenco o il suo numero
    .entry = guida
    .entry-about = Quale guida della biblioteca
    .at = posizione
    .at-about = Dove nel percorso, per esempio 2; alla fine se non lo dici

cmd-path-list = elenco
    .summary = Mostra tutti i percorsi, e chi chiama chi comincia

cmd-path-show = mostra
    .summary = Guarda un percorso e i suoi passi
    .path = percorso
    .path-about = Quale: un titolo dall’elenco o il suo numero

cmd-path-publish = pubblica
    .summary = Da ora in poi dai un percorso a chi comincia
    .path = percorso
    .path-about = Quale: un titolo dall’elenco o il suo numero

cmd-path-retire = ritira
    .summary = Non dare più un percorso a chi comincia
    .path = percorso
    .path-about = Quale: un titolo dall’elenco o il suo numero

cmd-path-coordinator = referente
    .summary = Indica chi può chiamare chi comincia; prima glielo si chiede
    .member = membro
    .member-about = Chi: un nome dall’elenco o una menzione
    .country = paese
    .country-about = Per chi aiuta in quale paese; per tutti se non lo dici

cmd-crisis = crisi
    .summary = Un percorso attivato per un paese

cmd-crisis-on = sì
    .summary = Attiva un percorso di crisi per un paese
    .country = paese
    .country-about = Quale paese
    .path = percorso
    .path-about = Quale percorso; quello per le crisi se non lo dici
    .days = giorni
    .days-about = Per quanti giorni; finché non lo spegni se non lo dici

cmd-crisis-off = no
    .summary = Spegni il percorso di crisi di un paese
    .country = paese
    .country-about = Quale paese

cmd-crisis-list = elenco
    .summary = Mostra dove è attivo un percorso di crisi, e fino a quando

path-first-days = I tuoi primi giorni
path-begun = Piccoli passi di circa cinque minuti, { $count } in tutto. Il primo sta arrivando; dove non posso scriverti aspetta in /inbox. «Fatto» ti dà subito il prossimo, se vuoi; «Più tardi» ti dà un giorno in più.
path-hour-is = Un passo al giorno arriva da solo alle { $hour }, secondo il tuo orologio. /start con un’altra ora lo cambia.
path-say-country = Dimmi il tuo paese, e posso dirti chi aiuta lì. Poi premi «Ricomincia».
path-progress = Fatti: { $done } di { $count }
path-is-stopped = Hai fermato questi messaggi, perciò non arriva più nulla da solo.
path-is-over = Hai tutto. Rileggilo quando vuoi.
path-other-fits = La moderazione ha un altro percorso per dove sei ora. «Ricomincia» ti dà quello.
path-way-step = { $number }. { $title }
path-way-done = fatto
path-way-had = da leggere
path-way-ahead = deve ancora arrivare
path-step = Passo { $number } di { $count } · cinque minuti
path-do = Da fare
path-dont = Da non fare
path-call = Chi puoi chiamare
path-coordinator = { $name }: { $contact }
path-no-coordinator = Per il tuo posto non c’è ancora nessuno: chiedi alla moderazione di questa comunità.
path-stop-word = basta
path-how-to-stop = Scrivi «{ $word }», o premi il pulsante, e questi messaggi non arrivano più.
path-done = Preso nota. Fatti: { $done } di { $count }.
path-next = Il prossimo passo arriva da solo: { $at }.
path-comes-now = Va bene, sta arrivando.
path-came = Il prossimo passo ti è già stato mandato, o non ce ne sono altri.
path-later = Va bene. Torna: { $at }.
path-later-passed = Hai già un passo più recente. Premi «Più tardi» lì.
path-stopped = Va bene, niente più di questi messaggi. /start riprende da dove hai smesso, se un giorno vorrai.
path-was-stopped = Non c’è nulla da fermare: nessuno di questi messaggi è in arrivo.
path-end-title = Non sei più alle prime armi
path-end = Risponderesti a una domanda di chi lo è ancora? Scegli su che cosa possono chiederti i colleghi. Nessuno ti chiederà altro, e puoi cambiare quando vuoi.
path-none = La moderazione di questa comunità non ha ancora preparato un percorso per chi comincia. Intanto chiedimi tutto con parole tue.
path-not-begun = Non sei ancora su nessun percorso. /start ne comincia uno.
path-step-gone = Questo passo non è tra i tuoi, o non è più nella biblioteca.
path-hour = Scegli un’ora da { $first } a { $last }.

path-unknown = Qui non c’è un percorso { $number }.
path-empty = Un percorso ha bisogno di almeno un passo prima di poterlo dare a qualcuno.
path-step-missing = La guida «{ $step }» non è pubblicata, perciò nessuno può leggerla.
path-in-a-crisis = Questo percorso è attivo per un paese. Prima spegnilo lì, con /crisis off.
path-line-long = Una riga può avere { $most } caratteri. Questa è più lunga: { $line }
path-not-a-guide = «{ $title }» non è una guida. I passi sono guide; /entry edit cambia di che tipo è una scheda.
path-title-long = Un percorso ha bisogno di un titolo di { $most } caratteri al massimo.
path-too-many = Un percorso può avere { $most } passi.
path-form-new = Un percorso per chi comincia
path-form = Questo percorso
path-form-step = Questo passo
path-title = Titolo
path-kind = A che cosa serve
path-country-hint = Il suo nome nella tua lingua; ovunque se lasci vuoto
path-order = I passi nel loro ordine
path-order-hint = Identificativi di guide, uno per riga; una riga tolta toglie il passo
path-lines-hint = Che cosa aggiungi alla guida, una cosa per riga, { $most } al massimo
path-everywhere = ovunque
path-no-steps = Non ha ancora passi.
path-how-to-add = /path step aggiunge una guida. Ognuno legge la guida nella sua lingua, con le tue righe sotto.
path-list-title = Percorsi per chi comincia
path-list-none = Non ce ne sono ancora.
path-steps = passi: { $count }

pathkind-everyday = per tutti i giorni
pathkind-crisis = per una crisi
pathstate-draft = bozza
pathstate-published = si dà a chi comincia
pathstate-retired = non si dà più a nessuno

coordinator-named = L’ho chiesto a { $name }. Chi comincia lo saprà quando avrà accettato.
coordinator-asked-title = Chi comincia può chiamarti?
coordinator-asked = La moderazione vorrebbe che chi comincia ad aiutare ti chiamasse quando qualcosa è troppo ({ $where }). Se accetti, vedono il tuo nome e quello che scrivi su come raggiungerti, e nient’altro. Puoi smettere quando vuoi.
coordinator-form = Come ti raggiunge chi comincia
coordinator-how = Come e quando
coordinator-how-hint = Per esempio un telefono e gli orari. Lo vede chiunque cominci.
coordinator-contact = Scrivi come raggiungerti, in { $most } caratteri al massimo.
coordinator-agreed = Grazie. Da ora chi comincia lo vede sotto ogni passo.
coordinator-refused = Va bene, a nessuno sarà detto di chiamarti.
coordinator-gone = La domanda non è per te, o non lo è più.
coordinator-not-yet = non ha ancora accettato

crisis-ahead = Informazioni di crisi: { $country }
crisis-on-until = Attivate dalla moderazione ({ $country }), fino al { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Attivate dalla moderazione ({ $country }), finché non le spegne.
crisis-all = Tutto ({ $count })
crisis-what = Chi comincia lì riceve «{ $title }» con /start. Le sue guide stanno davanti a ogni risposta a chi è lì, indicate come informazioni di crisi; la risposta resta sotto.
crisis-nobody-to-call = Non è ancora indicato nessuno che chi comincia lì possa chiamare. /path coordinator indica qualcuno.
crisis-is-off = Spento: { $country }. Chi è sul percorso può ancora finirlo.
crisis-was-off = Lì non è attivo nessun percorso di crisi.
crisis-over = Non è più attivo.
crisis-days = Scegli da 1 a { $most } giorni.
crisis-no-path = Non c’è un percorso di crisi pubblicato. /path create ne comincia uno.
crisis-path-not-published = «{ $title }» non è ancora pubblicato. Lo fa /path publish.
crisis-list-title = Percorsi di crisi attivi
crisis-list-none = Nessuno è attivo.

press-new = È la mia prima volta
press-path-read = Leggi qui
press-path-done = Fatto
press-path-later = Più tardi
press-path-stop = Ferma questi messaggi
press-path-hurry = Mandami ora il prossimo
press-path-resume = Continua
press-path-anew = Ricomincia
press-path-topics = Scegli i temi
press-path-way = Guarda tutti i passi
press-path-create = Nuovo percorso
press-path-lines = Da fare e da non fare
press-path-publish = Dai a chi comincia
press-path-retire = Non dare più
press-coordinator-agree = Sì, va bene
press-coordinator-refuse = No
press-crisis-off = Spegni
