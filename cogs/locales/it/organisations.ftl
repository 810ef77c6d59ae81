cmd-org = organizzazione
    .summary = Chi fa che cosa, e dove

cmd-org-add = aggiungi
    .summary = Metti un’organizzazione sulla mappa, con tre domande

cmd-org-find = cerca
    .summary = Trova organizzazioni per ciò che fanno e dove
    .topic = tema
    .topic-about = Su che cosa lavorano
    .country = paese
    .country-about = Dove sono
    .language = lingua
    .language-about = Una lingua che parlano

cmd-org-show = mostra
    .summary = Mostra un’organizzazione
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-claim = rappresenta
    .summary = Di’ che parli per un’organizzazione
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-confirm = conferma
    .summary = Di’ che ciò che sta qui di un’organizzazione è giusto
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-edit = modifica
    .summary = Cambia ciò che sta qui di un’organizzazione
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-link = collega
    .summary = Di’ che un’organizzazione ha realizzato una pratica, o ritiralo
    .organisation = organizzazione
    .organisation-about = Quale
    .entry = scheda
    .entry-about = La pratica

cmd-org-unblock = sblocca
    .summary = Lascia che tutti possano di nuovo chiedere alla tua organizzazione
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-leave = lascia
    .summary = Non parlare più per un’organizzazione
    .organisation = organizzazione
    .organisation-about = Quale

cmd-org-close = chiudi
    .summary = Di’ che un’organizzazione non esiste più
    .organisation = organizzazione
    .organisation-about = Quale

cmd-map = mappa
    .summary = Guarda su una mappa chi c’è e dove non c’è ancora nessuno
    .topic = tema
    .topic-about = Solo chi ci lavora

org-list-title = Chi fa che cosa
org-count =
    { $count ->
        [0] Qui non c’è ancora nessuno. Conosci qualcuno?
        [one] Un’organizzazione.
       *[other] { $count } organizzazioni, da { $first } a { $last }.
    }
org-waiting-new = Qualcuno l’ha aggiunta. La conosci?
org-waiting-why = Qualcuno dice di parlare per lei. Conosci questa persona?
org-claims = Dicono di parlare per lei
org-about = Temi
org-groups = Per
org-languages = Lingue
org-languages-hint = Separate da virgole, per esempio polacco, ucraino
org-size = Persone che ci lavorano
org-practices = Ha realizzato
org-funded = Finanziata fino a
org-funded-until = { DATETIME($at, dateStyle: "long") } (lo vedi solo tu e chi parla con te per lei)
org-funded-hint = Per esempio 2027-03. Lo vede solo chi parla per lei.
org-spoken-for = Confermata il { DATETIME($at, dateStyle: "medium") }. Qualcuno parla per lei, quindi posso metterti in contatto.
org-unspoken = Confermata, ma ancora nessuno parla per lei. Quindi non posso metterti in contatto.
orgstate-unconfirmed = Nessuno l’ha ancora confermato.
orgstate-listed = Confermata.
orgstate-paused = In questo momento non desidera contatti.
orgstate-closed = Non esiste più.
orgkind-ngo = ONG
orgkind-association = Associazione di migranti
orgkind-authority = Comune o altro ente pubblico
orgkind-school = Scuola
orgkind-centre = Centro
orgkind-network = Rete
orgkind-research = Ricerca
orgkind-international = Organizzazione internazionale
orgkind-enterprise = Impresa sociale
orgkind-other = Organizzazione
orgsize-handful = fino a 5
orgsize-small = da 6 a 20
orgsize-medium = da 21 a 100
orgsize-large = più di 100

org-add-title = Metti un’organizzazione sulla mappa
org-name = Come si chiama
org-where = Dove si trova
org-where-hint = Luogo e paese, per esempio Cracovia, Polonia
org-naming-title = Chi manca ancora sulla mappa?
org-named-name-one = Un’organizzazione di cui ti fidi
org-named-where-one = Il suo luogo e paese
org-named-name-two = Un’altra
org-named-where-two = Anche il suo luogo e paese
org-edit-title = Che cosa dovrebbero sapere gli altri
org-offers = Per che cosa si può venire da voi?
org-offers-hint = Che cosa avete fatto e potete raccontare. Niente nomi delle persone che seguite.
org-website = Sito web
org-kind = Che cos’è

org-added = È sulla mappa. La moderazione, o qualcuno di un’altra organizzazione, la confermerà.
org-named = Grazie. Sono sulla mappa, da confermare.
org-changed = È cambiato.
org-linked = «{ $name }» ora sta con «{ $title }».
org-unlinked = «{ $name }» non sta più con «{ $title }».
org-claimed = Annotato. Appena qualcuno che ti conosce lo conferma, parli per «{ $name }».
org-accepted = Ora anche questa persona parla per «{ $name }».
org-unblocked = Tutti possono di nuovo chiedere a «{ $name }»; bloccati prima: { $count }.
org-left = Non parli più per «{ $name }».
org-does-renews = Grazie. «{ $name }» vale come confermata per i prossimi sei mesi.
org-does-confirms = «{ $name }» è confermata.
org-does-vouches = Grazie. Sulla tua parola, «{ $name }» è confermata.
org-refused = «{ $name }»: non confermata.
org-is-closed = «{ $name }» non esiste più.
org-is-paused = Ora non mando nessuno da «{ $name }». Confermala quando lo vorrai di nuovo.
org-claimed-told = Qualcuno dice di parlare anche per la tua organizzazione. Sei d’accordo?
org-accepted-told = D’ora in poi parli per questa organizzazione. Chiedo a te prima di mettere in contatto qualcuno, e nessuno vede il tuo account prima del tuo sì.
org-name-others = La mappa cresce grazie a chi si conosce: quali altre due dovrebbero starci?
org-still-title = { $name }: è ancora giusto?
org-still-note = Basta premere una volta. Se per due mesi non sento nulla, non mando più nessuno finché non lo dici.

org-unknown = Qui non c’è un’organizzazione { $number }.
org-known = «{ $name }» è già qui: /org show { $number }
org-yours = Parli già per «{ $name }».
org-claimed-already = Lo hai già detto. Deve confermarlo qualcuno che ti conosce.
org-not-oneself = «{ $name }» l’hai aggiunta o rivendicata tu. Deve confermarla qualcun altro.
org-vouch-stewards-only = Può confermarlo solo la moderazione, o chi parla per un’altra organizzazione confermata.
org-not-yours = Può farlo solo chi parla per «{ $name }», o la moderazione.
org-claim-gone = È già stato deciso.
org-where-unknown = In «{ $written }» non vedo un paese. Scrivi luogo e paese, per esempio Cracovia, Polonia.
org-site-unreadable = «{ $written }» non è l’indirizzo di un sito web.
org-funded-unreadable = Non riesco a leggere «{ $written }» come mese. Scrivi per esempio 2027-03.

press-org-add = Aggiungi un’organizzazione
press-org-claim = Parlo per lei
press-org-right = Sì, è tutto giusto
press-org-confirm = Conferma
press-org-vouch = La conosco, è giusto
press-org-more = Racconta di più
press-org-pause = Ora nessun contatto
press-org-name = Nominane altre due
press-org-site = Sito web
press-org-refuse = Non confermare
press-org-accept = Sì, { $name } parla per noi
queue-organisations =
    { $count ->
        [one] Un’organizzazione da confermare
       *[other] { $count } organizzazioni da confermare
    }

map-title = Chi c’è, e dove
map-title-topic = Chi c’è, e dove: { $topic }
map-count = Organizzazioni: { $count } · paesi: { $countries } · confermate: { $confirmed }
map-nobody = ancora nessuno
map-confirmed = confermata
map-unconfirmed = non ancora confermata
map-source = Contorni: Natural Earth
map-about = Una mappa dell’Europa: più organizzazioni ha un paese, più è scuro; i paesi senza nessuna sono tratteggiati.
map-most = Dove sono di più
map-holes = Ancora nessuno
map-thin = Temi quasi scoperti
map-elsewhere = Fuori da questa mappa
map-counted = { $what } { $count }
map-note = Conosci qualcuno dove non c’è nessuno? Bastano tre domande.
