cmd-entry-add = aggiungi
    .summary = Inizia una nuova scheda come bozza

cmd-entry-edit = modifica
    .summary = Prenditi cura di una scheda: parole, fatti, prove e stato
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-publish = pubblica
    .summary = Fai trovare una scheda ai membri
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-pause = sospendi
    .summary = Togli per un po’ una scheda dalle risposte
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-retire = ritira
    .summary = Togli per sempre una scheda dalle risposte; la sua storia resta
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-review = verifica
    .summary = Conferma di aver letto una scheda e che è giusta
    .entry = scheda
    .entry-about = Il suo titolo
    .months = mesi
    .months-about = Tra quanti mesi va riguardata

cmd-entry-claim = prendi
    .summary = Prenditi tu cura di una scheda
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-transfer = affida
    .summary = Affida una scheda a qualcun altro
    .entry = scheda
    .entry-about = Il suo titolo
    .to = a
    .to-about = A chi: un nome dell’elenco o una menzione

cmd-entry-history = storia
    .summary = Vedi chi ha cambiato una scheda, quando, perché e come
    .entry = scheda
    .entry-about = Il suo titolo

cmd-entry-restore = ripristina
    .summary = Riporta una scheda com’era, o riprendi come bozza una scheda ritirata
    .entry = scheda
    .entry-about = Il suo titolo
    .revision = versione
    .revision-about = Il suo numero nella storia

cmd-entry-merge = unisci
    .summary = Confronta due schede e fanne una sola
    .entry = scheda
    .entry-about = Il titolo di una
    .other = altra
    .other-about = Il titolo dell’altra

cmd-entry-stats = numeri
    .summary = Vedi quante volte le schede sono state la risposta, e se hanno aiutato
    .entry = scheda
    .entry-about = Il suo titolo; senza, le più usate

cmd-phrasing = formulazione
    .summary = Le parole con cui si chiede davvero

cmd-phrasing-accept = accetta
    .summary = Fai trovare una scheda con una formulazione proposta
    .wording = parole
    .wording-about = Una che aspetta

cmd-phrasing-reject = rifiuta
    .summary = Rifiuta una formulazione proposta; non sarà più proposta
    .wording = parole
    .wording-about = Una che aspetta

cmd-phrasing-add = aggiungi
    .summary = Aggiungi una formulazione usata per una scheda
    .entry = scheda
    .entry-about = Il suo titolo
    .language = lingua
    .language-about = La lingua della formulazione
    .text = testo
    .text-about = La formulazione, come la si dice

cmd-translation = traduzione
    .summary = Le schede in altre lingue

cmd-translation-add = aggiungi
    .summary = Scrivi una scheda in un’altra lingua
    .entry = scheda
    .entry-about = Il suo titolo
    .language = lingua
    .language-about = La lingua in cui scrivi

cmd-translation-review = verifica
    .summary = Leggi una traduzione accanto alla scheda, e di’ che è giusta
    .entry = scheda
    .entry-about = Il suo titolo
    .language = lingua
    .language-about = La lingua della traduzione

aspect-new = Una nuova scheda
aspect-words = Titolo e riassunto
aspect-text = Testo
aspect-facts = Dove e chi
aspect-evidence = Prove e fonti
aspect-conditions = Condizioni e cautele
aspect-translated-words = Titolo e riassunto: { $language }
aspect-translated-text = Testo: { $language }

field-id = Nome
field-kind = Tipo
field-language = Lingua
field-title = Titolo
field-summary = Riassunto
field-body = Testo
field-body-2 = Testo, segue
field-body-3 = Testo, segue ancora
field-body-4 = Testo, fine
field-topics = Temi
field-target-groups = Per chi
field-groups = Per chi
field-country = Paese
field-place = Luogo
field-organisation = Organizzazione
field-start = Inizio
field-end = Fine
field-years = Anni
field-years-hint = 2006, oppure 2006-2010
field-status = Continua?
field-evidence = Come lo si sa
field-results = Risultati
field-conditions = Condizioni
field-conditions-hint = Una per riga: staff: persone che hanno tempo [volunteers]
field-cautions = Cautele
field-cautions-hint = Una per riga
field-lineage = Dove è stato ripreso
field-lineage-hint = Uno per riga
field-sources = Fonti
field-sources-hint = Un indirizzo web per riga; aggiungi «read» se l’hai letto
field-phrasings = Formulazioni
field-learnt = Formulazioni imparate
field-translations = Traduzione
field-state = Stato
field-origin = Origine
field-curator = Curata da
field-credit = Da nominare come
field-confirmed-by = Verificata da
field-confirmed-at = Verificata il
field-review-by = Da riguardare entro
field-in = { $field } ({ $language })

state-draft = bozza
state-published = pubblicata
state-paused = sospesa
state-retired = ritirata

entry-is-draft = «{ $title }» è una bozza, e con una bozza non si può.
entry-is-published = «{ $title }» è già pubblicata.
entry-is-paused = «{ $title }» è già sospesa.
entry-is-retired = «{ $title }» è ritirata. Prima ripristinala.
entry-needs-consent = «{ $title }» viene dalla risposta di un collega. Si pubblica con /gap publish, quando è d’accordo.
entry-field-wrong = { $field }: { $reason }
curator-nameless = Questa persona non mi ha detto alcun nome: nessuno vedrebbe chi cura la scheda.
review-months = Tra uno e { $most } mesi, per favore.
revision-unknown = «{ $title }» non ha una versione { $number }.
undo-too-late = «{ $title }» è stata cambiata nel frattempo da { $by }. La storia mostra che cosa si può ripristinare.
undo-nothing = «{ $title }» è appena nata. Piuttosto ritirala.
years-unreadable = Non riesco a leggere «{ $written }» come anni. Scrivi 2006, oppure 2006-2010.
condition-unreadable = Non riesco a leggere «{ $written }» come condizione. Comincia con una di queste parole e due punti: { $kinds }.
text-too-long-here = Questo testo è più lungo di quanto entri in un modulo. Cambialo in un file, con /import.
field-too-long-here = { $field } contiene più di quanto entri in un modulo. Cambialo in un file, con /import.

clash-found = Nel frattempo qualcun altro ha cambiato questa scheda. { $what } Quello che hai scritto è ancora nel modulo; invialo di nuovo per metterlo al posto del suo.
clash-field = { $field }: cambiato { $ago } da { $by } in «{ $theirs }».

curator-state = Stato
curator-who = Curata da
curator-none = ancora nessuno
curator-uses = Uso
curator-last = Ultima modifica { $ago }, di { $by }: { $why }.

uses-none = non ancora una risposta
uses-shown =
    { $count ->
        [one] una volta la risposta, il { DATETIME($last, dateStyle: "medium") }
       *[other] { $count } volte la risposta, l’ultima il { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] ha aiutato nel { $percent } % di un giudizio
       *[other] ha aiutato nel { $percent } % di { $count } giudizi
    }
stats-title = Le più usate dal { DATETIME($since, dateStyle: "medium") }
stats-none = Negli ultimi tempi niente è stato una risposta.

history-title = Che cosa ne è stato, prima il più recente
history-revision = { $number } · { $ago } · { $by }

reason-added = iniziata
reason-edited = modificata
reason-draft = ripresa come bozza
reason-published = pubblicata
reason-paused = sospesa
reason-retired = ritirata
reason-confirmed = verificata
reason-claimed = presa in cura
reason-transferred = affidata a qualcun altro
reason-restored = ripristinata
reason-restored-with = ripristinata la versione { $about }
reason-wording = formulazioni
reason-merged = unita
reason-merged-with = unita con { $about }
reason-translated = tradotta
reason-read-over = traduzione riletta

diff-added = { $field }: nuovo «{ $after }»
diff-removed = { $field }: senza «{ $before }»
diff-changed = { $field }: «{ $before }» → «{ $after }»
diff-more =
    { $count ->
        [one] e un’altra modifica
       *[other] e altre { $count } modifiche
    }

change-none = Niente era diverso, quindi niente è cambiato.
now-draft = «{ $title }» è di nuovo una bozza.
now-published = «{ $title }» è pubblicata. Da ora i membri la trovano.
now-paused = «{ $title }» è sospesa. I membri non la trovano.
now-retired = «{ $title }» è ritirata. La sua storia resta.
now-confirmed = «{ $title }» è verificata, fino al { DATETIME($until, dateStyle: "medium") }.
now-curated = Ora { $by } cura «{ $title }».
now-edited = «{ $title }» è cambiata.
now-restored = «{ $title }» è com’era alla versione { $number }.
now-undone = Annullato: «{ $title }» è com’era prima.
now-merged = «{ $kept }» ha preso il posto di «{ $retired }», che è ritirata.
now-parted = Annullato: sono di nuovo due schede.
now-apart = Annotato: non sono la stessa cosa. Non lo chiederò più.
now-accepted = Da ora «{ $text }» la trova.
now-rejected = «{ $text }» è rifiutata e non sarà più proposta.
now-undecided = Annullato: «{ $text }» aspetta di nuovo.
now-translated = Conservato: { $language }.
now-read-over = Riletto: { $language }.
now-later = Rimandato a domani.
now-seen = Annotato.
now-taken-back = Annullato.

merge-title = Sono la stessa cosa?
merge-alike = simili al { $percent } %
merge-same = entrambe: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = Quella che tieni riceve formulazioni, fonti e traduzioni; le sue parole restano. L’altra viene ritirata.
merge-itself = È una sola e stessa scheda.
pair-unknown = Non conosco più questa coppia.

proposal-gone = Qualcuno ha già deciso su questa formulazione.
phrasing-known = «{ $title }» conosce già questa formulazione.

translate-which = In quale lingua?
translate-below = La traduzione:
translation-missing = non ancora tradotta
translation-behind = indietro dal { DATETIME($since, dateStyle: "medium") }
translation-read = riletta da { $by }
translation-machine = automatica, non riletta
translation-human = a mano
translation-none = «{ $title }» non è ancora tradotta in questa lingua.
translation-own-language = «{ $title }» è scritta proprio in questa lingua.

press-undo = Annulla
press-curate = Prenditene cura
press-edit = Modifica
press-confirm = È giusta
press-claim = Me ne occupo io
press-to-draft = Torna a bozza
press-to-published = Pubblica
press-to-paused = Sospendi
press-to-retired = Ritira
press-translate = Traduzioni
press-translate-to = Aggiorna: { $language }
press-read-over = L’ho letta, è giusta
press-history = Storia
press-restore = Ripristina
press-keep = Tieni «{ $title }»
press-apart = Non la stessa cosa
