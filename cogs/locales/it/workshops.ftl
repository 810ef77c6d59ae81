cmd-workshop = laboratorio
    .summary = Laboratori: che cosa c’è, partecipare e condurre i tuoi

cmd-workshop-list = elenco
    .summary = I laboratori in arrivo
    .topic = tema
    .topic-about = Di che cosa si tratta

cmd-workshop-show = mostra
    .summary = Mostra un laboratorio: quando, dove e che cosa puoi fare
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-join = partecipa
    .summary = Partecipa alla prossima data di un laboratorio
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-leave = lascia
    .summary = Di’ che non puoi venire a un laboratorio
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-attend = presente
    .summary = Di’ che ci sei; chi conduce può dire in quanti siete
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero
    .people = persone
    .people-about = Per chi conduce: quante persone c’erano

cmd-workshop-remind-me = ricordami
    .summary = Scegli quando ti ricordo un laboratorio
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-create = crea
    .summary = Prepara un laboratorio

cmd-workshop-edit = modifica
    .summary = Modifica un laboratorio che conduci
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-cancel = annulla
    .summary = Annulla un laboratorio e avvisa chi voleva venire
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-report = resoconto
    .summary = Di’ che cosa è uscito da un laboratorio che conduci
    .workshop = laboratorio
    .workshop-about = Il titolo o il numero

cmd-workshop-import = importa
    .summary = Prendi un programma da un file di calendario o da una tabella

cmd-calendar = calendario
    .summary = Avere i laboratori nel tuo calendario
    .topic = tema
    .topic-about = Solo i laboratori su questo tema

workshop-list-title = Laboratori in arrivo
workshop-none = Non c’è ancora nulla in programma.
workshop-count =
    { $count ->
        [one] Un laboratorio.
       *[other] { $count } laboratori, da { $first } a { $last }.
    }
workshop-over = nessuna data in arrivo
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
workshop-once = una volta sola
workshop-how-long = Durata
workshop-seats = Posti
workshop-seats-open =
    { $count ->
        [0] senza limite
        [one] senza limite; una persona iscritta
       *[other] senza limite; { $count } persone iscritte
    }
workshop-seats-left = { $left } liberi su { $seats }
workshop-seats-full =
    { $waiting ->
        [0] al completo, con lista d’attesa
        [one] al completo; una persona aspetta
       *[other] al completo; { $waiting } persone aspettano
    }
workshop-seats-gone = al completo
workshop-deadline = Iscrizioni fino a
workshop-until = { $at }
workshop-place = Dove
workshop-link = Link
workshop-link-later = lo ricevi con il tuo posto
workshop-hosts = Conduce
workshop-about = Argomento
workshop-prepare = Prima di venire
workshop-materials = Materiali
workshop-you = Tu
workshop-dates = Prossime date
workshop-online = in linea
workshop-events = Elenco di Discord
workshop-events-full = L’elenco degli eventi di Discord è pieno, quindi questa data non c’è. Ricordo comunque a tutti.
workshop-events-found = { $count ->
    [one] Un evento qui non è ancora un incontro
   *[other] { $count } eventi qui non sono ancora incontri
}
workshop-events-found-what = Se uno di questi diventa un incontro, ci si può iscrivere, si ricevono i promemoria e il riassunto. Se nel modulo nome e inizio restano come sono, da quel momento l’evento e l’incontro sono una cosa sola: ciò che cambia qui cambia lì. Altrimenti l’incontro riceve un evento proprio.
workshop-events-more = E altri { $count }.

seat-joined = hai un posto
seat-waiting = sei al numero { $line } della lista d’attesa
seat-offered = un posto è tenuto per te fino a { $until }
seat-present = ci sei
seat-away = non puoi venire

workshop-clocks-stay = Fino ad allora l’ora lì non cambia.
workshop-clocks-within = Tra queste date l’ora lì cambia. Lì resta alle { $wall }; altrove può essere un’ora prima o dopo.
workshop-right = È giusto?
workshop-made = È in programma. Aggiungi il resto con i pulsanti qui sotto.
workshop-kept = Annotato. Chi deve saperlo viene avvisato.
workshop-left = Annotato, non ti si aspetta. Chiedo a chi aspetta da più tempo.
workshop-left-all = Va bene, non ti si aspetta a nessuna data.
workshop-declined = Va bene, chiedo alla persona dopo.
workshop-here = Che bello, ci sei.
workshop-counted =
    { $count ->
        [one] Annotato: una persona.
       *[other] Annotato: { $count } persone.
    }
workshop-remind-title = Quando te lo ricordo?
workshop-reminded = Te lo ricordo: { $leads }
workshop-reminded-never = Va bene, questo non te lo ricordo.
workshop-reminded-if = Vale da quando partecipi.
workshop-snoozed = Lo ridico allora.
workshop-soon = Tra poco: { $title }
workshop-offer-title = C’è un posto libero per te
workshop-offer-until = Te lo tengo fino a { $until }. Poi chiedo alla persona dopo.
workshop-changed-title = Cambiato: { $title }
workshop-off-title = Annullato: { $title }
workshop-off-all = Questo laboratorio non si tiene.
workshop-cancel-sure = Chi voleva venire viene avvisato subito. Non si può tornare indietro.
workshop-cancelled = È annullato, e chi voleva venire viene avvisato.
workshop-date-cancelled = Questa data è annullata, e chi voleva venire viene avvisato.
workshop-nudge-title = Com’è andata? { $title }
workshop-nudge = Bastano tre righe: che cosa avete deciso, che cosa resta aperto, che cosa vale la pena tenere. Le domande aperte vanno ai colleghi, e chi mancava riceve un riassunto.
workshop-recap-title = Che cosa ti sei perso: { $title }
workshop-decisions = Deciso
workshop-questions = Domande aperte
workshop-asked =
    { $count ->
        [one] Una domanda è ora dai colleghi.
       *[other] { $count } domande sono ora dai colleghi.
    }
workshop-drafted =
    { $count ->
        [one] Una bozza per la biblioteca aspetta la moderazione.
       *[other] { $count } bozze per la biblioteca aspettano la moderazione.
    }
workshop-report-preview = Ecco che cosa passo avanti
workshop-report-what = Decisioni e materiali vanno a chi mancava. Ogni domanda va ai colleghi con il tuo nome. Ogni materiale diventa una bozza per la biblioteca.
workshop-report-personal = Sembravano dati personali di qualcuno, e li ho tolti. Non posso trovare tutto, quindi rileggi ancora una volta.
workshop-report-kept = Grazie. Chi mancava riceve il riassunto.

workshop-plan-title = Prepara un laboratorio
workshop-field-title = Titolo
workshop-field-description = Di che cosa si tratta
workshop-field-when = Quando
workshop-field-when-hint = A parole, come «giovedì 18:00» o «26.11.2026 18:00»
workshop-field-zone = Con l’orologio di
workshop-field-zone-hint = Una città o un paese, come Roma
workshop-field-lasts = Durata
workshop-field-lasts-hint = Come 1:30, o 90 per i minuti
workshop-field-place = Luogo
workshop-field-place-hint = Come una biblioteca, o il nome di un canale
workshop-field-link = Link
workshop-field-link-hint = Di una stanza in linea; lo vede chi ha un posto
workshop-field-seats = Posti
workshop-field-seats-hint = Un numero; niente se non c’è limite
workshop-field-waits = Lista d’attesa quando è pieno
workshop-field-deadline = Fine delle iscrizioni
workshop-field-rhythm = Ogni quanto
workshop-field-count = Quante volte
workshop-field-count-hint = Un numero; niente se non finisce
workshop-field-rule = Una regola tua
workshop-field-rule-hint = Come FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Non in questi giorni
workshop-field-exceptions-hint = Uno per riga, come 2026-12-24
workshop-field-prepare = Che cosa preparare
workshop-field-materials = Materiali
workshop-field-materials-hint = Uno per riga: come si chiama e l’indirizzo
workshop-field-language = Lingua del laboratorio
workshop-field-hosts = Conduce
workshop-field-hosts-hint = Nomi di membri, con le virgole
workshop-field-leads = Promemoria prima dell’inizio
workshop-field-reminding = Dove lo ricordo
workshop-field-decisions = Che cosa avete deciso
workshop-field-questions = Che cosa resta aperto
workshop-field-questions-hint = Una domanda per riga. Niente nomi o altri dati di chi assistete.
workshop-field-counted = Quante persone c’erano

waits-yes = sì
waits-no = no
deadline-0 = quando comincia
deadline-60 = un’ora prima
deadline-1440 = un giorno prima
deadline-2880 = due giorni prima
deadline-10080 = una settimana prima
lead-10080 = una settimana prima
lead-1440 = un giorno prima
lead-60 = un’ora prima
lead-10 = dieci minuti prima
reminding-direct = a ciascuno con un messaggio diretto
reminding-place = nel luogo dei laboratori
reminding-both = entrambi

aspect-workshop-what = Che cosa e quando
aspect-workshop-where = Luogo e posti
aspect-workshop-repeat = Ripetizione
aspect-workshop-materials = Materiali
aspect-workshop-reminders = Promemoria

press-workshop-join = Partecipo
press-workshop-queue = In lista d’attesa
press-workshop-join-all = A tutte le date
press-workshop-leave-all = Lascia tutte le date
press-workshop-dates = Tutte le date
press-workshop-remind = Ricordamelo…
press-workshop-calendar = Nel calendario
press-workshop-away = Non posso venire
press-workshop-here = Ci sono
press-workshop-adopt = Farne un incontro
press-workshop-snooze =
    { $count ->
        [60] Ancora tra un’ora
       *[other] Ancora tra { $count } minuti
    }
press-workshop-take = Prendo il posto
press-workshop-decline = No, grazie
press-workshop-report = Resoconto
press-workshop-report-so = Passa avanti
press-workshop-move = Cambia questa data
press-workshop-cancel = Annulla
press-workshop-cancel-all = Annulla tutto
press-workshop-cancel-date = Solo la prossima data
press-workshop-import =
    { $count ->
        [one] Mettilo in programma
       *[other] Metti in programma questi { $count }
    }
press-yes = Sì
press-edit = Modifica

workshop-unknown = Qui non c’è un laboratorio { $number }.
workshop-date-gone = Questa data non c’è più.
workshop-is-off = Non si tiene.
workshop-is-past = È passato.
workshop-not-yet = Non è ancora cominciato.
workshop-full = Tutti i posti sono presi, e non c’è lista d’attesa.
workshop-too-late = Le iscrizioni sono finite il { $at }.
workshop-not-in = Lì non ti si aspetta.
workshop-offer-over = Il posto non è più tenuto per te. Ho chiesto alla persona dopo.
workshop-snooze-late = Sarebbe dopo l’inizio.
workshop-not-yours = Lo può fare solo chi conduce o modera.
workshop-begins-past = È passato. Scegli un momento che deve ancora venire.
workshop-seats-taken =
    { $count ->
        [one] Un posto è già preso, quindi non possono essere meno.
       *[other] { $count } posti sono già presi, quindi non possono essere meno.
    }
workshop-seats-unclear = «{ $written }» non è un numero di persone che capisco.
workshop-lasts-unclear = Non capisco «{ $written }» come durata. Scrivi per esempio 1:30, o 90 per i minuti; al massimo due settimane.
workshop-times-unclear = «{ $written }» non dice quante volte. Scrivi un numero, o niente.
workshop-day-unclear = Non capisco «{ $written }» come giorno. Scrivi per esempio 2026-12-24.
workshop-link-unclear = «{ $written }» non è un link. Comincia con https://
workshop-reported = Qualcuno ne ha già fatto il resoconto.
workshop-report-empty = Non c’è ancora niente. Basta una riga.

workshop-import-title = Prendi un programma
workshop-import-hint = Un calendario (.ics) o una tabella (.csv) con title e start
programme-would =
    { $count ->
        [0] Non metterei in programma nulla
        [one] Metterei in programma un laboratorio
       *[other] Metterei in programma { $count } laboratori
    }
programme-not = Non presi
programme-refused = riga { $number }: { $why }
programme-known =
    { $count ->
        [one] Uno è già qui.
       *[other] { $count } sono già qui.
    }
programme-made =
    { $count ->
        [one] Un laboratorio è in programma.
       *[other] { $count } laboratori sono in programma.
    }
programme-nothing-new =
    { $count ->
        [one] L’unico laboratorio nel file è già qui.
       *[other] Tutti i { $count } laboratori nel file sono già qui.
    }
programme-form-unknown = Leggo file di calendario (.ics) e tabelle (.csv). Questo non lo è.
programme-unreadable = Non riesco a leggere questo file. Una tabella va salvata come CSV in UTF-8.
programme-columns = La prima riga deve nominare le colonne, almeno title e start. Conosco: { $columns }.
programme-empty = In questo file non c’è niente.
programme-too-long = Sono più di { $most } laboratori. Dividi il file, per favore.
programme-no-title = manca il titolo
programme-start-unclear = «{ $written }» non è un inizio che capisco; scrivi per esempio 2026-11-26 18:00
programme-past = «{ $title }» è passato

calendar-title = I laboratori nel tuo calendario
calendar-what = Faccio un indirizzo segreto che il tuo calendario può seguire. Chi ce l’ha vede le date, quindi tienilo per te.
calendar-have =
    { $count ->
        [0] Non hai ancora un indirizzo così.
        [one] Hai un indirizzo così.
       *[other] Hai { $count } indirizzi così.
    }
calendar-made = Questo è il tuo indirizzo
calendar-made-how = Aggiungilo nel calendario come abbonamento. Lo mostro solo questa volta.
calendar-revoked = Nessuno dei tuoi indirizzi funziona più.
calendar-no-web = Serve la mia pagina web, che qui non è attiva.
calendar-file-how = Questo file mette le date nel tuo calendario. Se una cambia, ne ricevi un altro; con /calendar il calendario si aggiorna da solo.
press-calendar-own = Le mie date
press-calendar-everything = Tutti i laboratori
press-calendar-topic = { $topic }
press-calendar-revoke = Ritira tutti i miei indirizzi

setup-workshops-place = Luogo dei laboratori
setup-workshops-place-hint = Dove mostro i laboratori e li tengo aggiornati

deed-workshop-made = Laboratorio in programma
deed-workshop-changed = Laboratorio modificato
deed-workshop-cancelled = Laboratorio annullato
deed-workshop-counted = Laboratorio: presenti contati
deed-workshop-reported = Resoconto di un laboratorio
