cmd-role = ruolo
    .summary = Chi può fare che cosa in questa comunità

cmd-role-grant = assegna
    .summary = Assegna un ruolo a qualcuno
    .member = membro
    .member-about = A chi: un nome dell’elenco o una menzione
    .role = ruolo
    .role-about = Che cosa potrà fare d’ora in poi
    .organisation = organizzazione
    .organisation-about = Per un referente: l’organizzazione per cui parla

cmd-role-revoke = revoca
    .summary = Riprendi un ruolo
    .member = membro
    .member-about = A chi: un nome dell’elenco o una menzione
    .role = ruolo
    .role-about = Il ruolo da togliere
    .organisation = organizzazione
    .organisation-about = Per un referente: una sola organizzazione; senza, tutte

cmd-role-list = elenco
    .summary = Mostra chi ha quale ruolo

cmd-audit = registro
    .summary = Leggi chi ha cambiato che cosa: ruoli, impostazioni, biblioteca

role-granted = { $name } d’ora in poi ha questo ruolo, ovunque qui: { $role }.
role-revoked = { $name } non ha più questo ruolo: { $role }.
role-had-not = Questa persona non ha quel ruolo.
role-has-already = Questa persona ha già quel ruolo.
role-last-owner = È l’ultima persona responsabile, e una ci vuole. Prima assegna il ruolo a qualcun altro.
role-not-oneself = Nessuno si promuove da solo. Può farlo un’altra persona responsabile, o chi gestisce il bot: springboard invite --role owner.
role-owners-only = La responsabilità vale in ogni luogo di questa comunità. Solo chi ce l’ha può darla o toglierla.
role-organisation-missing = Un referente parla per un’organizzazione. Indica anche quella, per favore.
role-list-title = Chi può fare che cosa
role-list-none = Nessun ruolo è stato ancora assegnato.
role-list-note = Chi gestisce un server o uno spazio, o vi modera, può farlo senza essere in questo elenco.

audit-title = Chi ha cambiato che cosa
audit-count = { $count ->
        [one] Una nota.
       *[other] { $count } note, da { $first } a { $last }.
    }
audit-empty = Non è stato ancora annotato nulla.
audit-note = Qui non ci sono messaggi, solo ciò che è stato fatto. Nessuno può cambiarlo senza che si veda.
audit-by = { $name } · { $at }
audit-house = chi gestisce il bot
audit-erased = una persona nel frattempo cancellata

deed-invited = Invito creato
deed-role-granted = Ruolo assegnato
deed-role-revoked = Ruolo revocato
deed-setup-changed = Impostazioni di un luogo cambiate
deed-entry-added = Scheda aggiunta
deed-entry-changed = Scheda cambiata
deed-entry-confirmed = Scheda confermata
deed-entry-published = Scheda pubblicata
deed-entry-paused = Scheda sospesa
deed-entry-retired = Scheda ritirata
deed-entry-restored = Scheda ripristinata
deed-entries-merged = Schede unite
deed-entries-apart = Schede dichiarate diverse
deed-library-imported = Schede importate
deed-wording-accepted = Formulazione accettata
deed-wording-refused = Formulazione rifiutata
deed-translation-accepted = Traduzione accettata
deed-gap-marked = Risposta segnata per una domanda
deed-gap-drafted = Risposta preparata
deed-gap-answered = Domanda aperta con risposta
deed-gap-closed = Domanda aperta chiusa
deed-gap-reopened = Domanda aperta riaperta
deed-gap-assigned = Domanda aperta affidata a qualcuno
deed-gaps-merged = Domande aperte unite
deed-organisation-changed = Organizzazione cambiata
deed-queue-seen = Visto e lasciato così
deed-letter-revived = Lettera ritentata
deed-letter-arrived = Lettera risultata arrivata
deed-letter-dropped = Lettera abbandonata
deed-path-changed = Percorso cambiato
deed-path-published = Percorso dato a chi comincia
deed-path-retired = Percorso ritirato
deed-crisis-on = Percorso di crisi attivato
deed-crisis-off = Percorso di crisi spento
deed-coordinator-named = Referente indicato
deed-coordinator-agreed = Il referente ha accettato
deed-coordinator-left = Il referente si è ritirato
deed-undone = Annullato

org-deed-renews = confermata di nuovo
org-deed-confirms = confermata
org-deed-vouches = garantita da un’altra organizzazione
org-deed-refused = non confermata
org-deed-edited = modificata
org-deed-linked = pratica aggiunta
org-deed-unlinked = pratica tolta
org-deed-paused = sospesa
org-deed-closed = chiusa
org-deed-unblocked = tutti possono chiedere di nuovo
org-deed-left = qualcuno non parla più a suo nome
