cmd-gap = domanda
    .summary = Le domande che aspettano una risposta dai colleghi

cmd-gap-list = elenca
    .summary = Elenca le domande che aspettano una risposta dai colleghi
    .topic = tema
    .topic-about = Di che cosa si tratta
    .state = stato
    .state-about = A che punto sono; se non lo dici, quelle in attesa

cmd-gap-show = mostra
    .summary = Mostra una domanda con le risposte ricevute
    .gap = domanda
    .gap-about = Il suo numero

cmd-gap-reply = rispondi
    .summary = Rispondi a una domanda in attesa
    .gap = domanda
    .gap-about = Il suo numero

cmd-gap-follow = segui
    .summary = Vieni a sapere quando una domanda è risolta
    .gap = domanda
    .gap-about = Il suo numero

cmd-gap-publish = pubblica
    .summary = Pubblica la scheda preparata per una domanda e avvisa chi la aspetta
    .gap = domanda
    .gap-about = Il suo numero

cmd-gap-close = chiudi
    .summary = Chiudi una domanda che non ha più bisogno di risposta
    .gap = domanda
    .gap-about = Il suo numero

cmd-gap-merge = unisci
    .summary = Unisci una domanda a un’altra che chiede lo stesso
    .gap = domanda
    .gap-about = Il numero di quella che sparisce
    .into = in
    .into-about = Il numero di quella che resta

cmd-gap-assign = prendi
    .summary = Affida una domanda a qualcuno, o prendila tu
    .gap = domanda
    .gap-about = Il suo numero
    .member = membro
    .member-about = Chi se ne occupa; tu, se non lo dici

cmd-me-topics = temi
    .summary = Scegli su che cosa i colleghi possono chiederti

menu-answers = Risponde alla domanda
menu-draft = Prepara una scheda

gap-nothing = Qui non ho trovato nulla su questo. Preferisco dirlo che tirare a indovinare.
gap-offer = Forse i colleghi di questa rete lo sanno. Vuoi che lo chieda a loro?
gap-similar-title = Queste aspettano già e sono simili
gap-form-title = Chiedi ai colleghi
gap-more = Qualcosa in più
gap-more-hint = Luogo, persone, che cosa hai provato. Niente nomi o altri dati delle persone che seguite.
gap-topics = Di che cosa si tratta
gap-named-label = Mostrato come
gap-a-colleague = qualcuno della rete
gap-named = { $name }
gap-preview-title = Ecco che cosa invierò
gap-preview-note = Non parte nulla prima che tu lo dica.
gap-personal = Sembrano dati personali di qualcuno: { $kinds }. Qui sotto li ho tolti. Non posso trovare tutto, perciò rileggi ancora una volta, per favore.
personal-email = indirizzo e-mail
personal-phone = numero di telefono
personal-number = numero di documento
personal-birth = data di nascita
personal-name = nome
personal-profile = indirizzo di profilo
gap-where = Dove
gap-where-list = nell’elenco delle domande aperte qui
gap-place = { $platform } { $place }
gap-asked-by = Chiesto da
gap-about = Argomento
gap-left = Va bene, non ho inviato nulla.
gap-posted = La domanda { $number } è ora davanti ai colleghi
gap-posted-note = Ti avviso quando qualcuno risponde e quando la domanda è risolta.
gap-how-to-reply = Scrivi la tua risposta in questa discussione, o premi il pulsante.

gap-list-title = Domande che aspettano i colleghi
gap-count =
    { $count ->
        [0] Qui non aspetta nulla.
        [one] Una domanda.
       *[other] { $count } domande, da { $first } a { $last }.
    }
gap-number = Domanda { $number }
gap-replies =
    { $count ->
        [0] ancora nessuna risposta
        [one] una risposta
       *[other] { $count } risposte
    }
gap-since = dal { DATETIME($at, dateStyle: "medium") }
gapstate-open = in attesa
gapstate-drafted = si prepara una scheda
gapstate-answered = risolta
gapstate-closed = chiusa
gap-history = Che cosa è successo
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name } ha risposto il { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name } ha dato la risposta il { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Rispondi alla domanda { $number }
gap-reply-text = La tua risposta
gap-reply-hint = Che cosa ha funzionato, che cosa no, che cosa è servito. Niente nomi o dati di chi seguite.
gap-thanks = Grazie. Chi ha chiesto viene avvisato.
gap-followed = Ti avviso quando la domanda { $number } è risolta.
gap-unfollowed = Va bene, non te ne parlerò più.
gap-marked = Annotato. La moderazione può ora farne una scheda, e prima chiede a chi ha risposto.
gap-close-title = Chiudi la domanda { $number }
gap-why = Perché
gap-why-hint = Lo legge chiunque segua la domanda.
gap-closed = La domanda { $number } è chiusa.
gap-reopened = La domanda { $number } è di nuovo aperta.
gap-merged = La domanda { $number } fa ora parte della domanda { $into }.
gap-assigned = Ora della domanda { $number } si occupa { $name }.

gap-draft-title = Scheda dalla domanda { $number }
entry-title = Titolo
entry-title-hint = Al massimo 15 parole
entry-summary = In una frase
entry-body = Testo
entry-language = Lingua del testo
gap-consent-not-asked = A chi ha risposto non è ancora stato chiesto.
gap-consent-asked = Ho chiesto a chi ha risposto. Potrai pubblicare appena sarà d’accordo.
gap-consent-given = Chi ha risposto è d’accordo e vuole comparire così: { $credit }
gap-consent-refused = Chi ha risposto non vuole che sia pubblicato. Nella bozza non resta nulla di suo.
gap-consent-title = La tua risposta può aiutare anche altri?
gap-consent-what = Hai risposto a «{ $question }». La moderazione vorrebbe conservare la tua risposta nella biblioteca, così:
gap-credit-title = Con quale nome devo indicarti?
gap-credit = Nome mostrato
gap-credit-hint = Per esempio «una scuola per adulti di Torino», o il tuo nome
gap-agreed = Grazie. Ho avvisato la moderazione.
gap-refused = Va bene. Nulla di tuo sarà pubblicato.
gap-published = «{ $title }» è nella biblioteca, e chi aspettava è avvisato.

gap-news-title = Qualcuno ha risposto alla tua domanda
gap-help-title = Puoi aiutare con questa?
gap-waiting-title = Questa domanda aspetta da dieci giorni
gap-marked-title = Una domanda ha trovato risposta
gap-answered-told = La tua domanda ({ DATETIME($at, dateStyle: "long") }) ha ora una risposta, da { $credit }
gap-answered-here = Risolta, grazie a { $credit }
gap-closed-told = La domanda ({ DATETIME($at, dateStyle: "long") }) è stata chiusa: { $why }
gap-closed-here = Chiusa: { $why }

me-offer-title = Su che cosa possono chiederti i colleghi?
me-offer-hint = Ti scrivo solo quando una domanda su questi temi aspetta da tre giorni.
me-offered = Grazie. Ti chiederò quando una domanda aspetta.
me-offers-nothing = Va bene, non ti chiederò nulla.
fact-credit = Condiviso da

gap-unknown = Qui non c’è una domanda { $number }.
gap-reply-gone = Quella risposta non c’è più.
gap-reply-unread = Non riesco a leggere quella risposta. Scegli «Risponde alla domanda» nel menu del messaggio stesso.
gap-not-here = In questa discussione non si parla di nessuna domanda.
gap-not-yours = Può farlo solo chi ha chiesto, o la moderazione.
gap-not-your-reply = Può dirlo solo chi ha scritto la risposta.
gap-same = Queste due sono la stessa domanda.
gap-not-drafted = Non c’è ancora una bozza. Comincia con «Prepara una scheda» su una risposta.
gap-no-consent = Chi ha risposto non ha ancora dato il suo accordo.
gap-is-open = Questa domanda è ancora aperta.
gap-is-drafted = Per questa domanda si prepara già una scheda.
gap-is-answered = Questa domanda ha già una risposta.
gap-is-closed = Questa domanda è chiusa.

press-ask-peers = Chiedi ai colleghi
press-gap-follow = Segui
press-gap-unfollow = Non seguire più
press-gap-anew = Nessuna, fai la mia
press-gap-post = Invia
press-gap-post-clean = Invia così
press-gap-post-as-is = Nulla di personale, invia come scritto
press-gap-edit = Modifica
press-gap-leave = Non ora
press-gap-reply = Rispondi
press-gap-replies = Mostra le risposte
press-gap-mark = Risponde alla domanda
press-gap-draft = Prepara una scheda
press-gap-redraft = Modifica la bozza
press-gap-publish = Pubblica
press-gap-close = Chiudi
press-gap-reopen = Riapri
press-gap-credit = Sì, con il mio nome
press-gap-agree = Sì, senza nome
press-gap-refuse = No
gap-publish-there = Questo risponde alla domanda { $number }. Pubblicala con /gap publish { $number }: prima si chiede a chi l’ha scritta.

gap-taken-back = Questa risposta è stata ritirata.
gap-not-a-reply = Questo l’ha scritto un bot. Indica ciò che ha scritto un collega.
