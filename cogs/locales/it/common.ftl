joined = { $parts }

something-broke = Qualcosa si è rotto dalla mia parte. L’ho annotato; se ne parli con la moderazione, indica questo numero: { $number }.
role-too-low = È riservato a: { $role }.
role-member = membri
role-moderator = moderazione
role-owner = chi gestisce questo posto

command-unknown = Non conosco «{ $name }». Scrivi /help per vedere che cosa so fare, oppure fai semplicemente la tua domanda.
command-near = Non conosco «{ $name }». Intendevi /{ $near }?
press-unknown = Questo pulsante viene da una mia versione precedente e non funziona più. Fai di nuovo la domanda.
press-unreadable = Non riesco a leggere che cosa porta questo pulsante. Fai di nuovo la domanda.

argument-missing = A «{ $command }» manca ancora: { $name }.
argument-not-a-number = { $name } deve essere un numero.
argument-not-one-of = «{ $written }» non è tra le scelte per { $name }: { $choices }.
country-unknown = Non conosco un paese chiamato «{ $written }». Prova con il nome nella tua lingua o con la sigla, per esempio PL.
language-unknown = Non conosco una lingua chiamata «{ $written }». Prova con il nome o con la sigla, per esempio uk.

press-open = Apri
press-back = Indietro
press-next = Avanti
press-change = Modifica

platform-working = Un momento …
platform-form-sent = Invia
platform-form-optional = facoltativo
platform-form-not-said = non indicato
platform-form-open = Apri il modulo
platform-form-path = Percorso del file su questa macchina
platform-kept-as = Salvato come { $path }
platform-form-late = Ci ho messo troppo per aprire un modulo. Riprova, per favore.

draft-gone = Questo modulo non è più conservato. Ricomincia da capo, per favore.
draft-typed = Ecco che cosa avevi scritto, perché nulla vada perso:
press-reopen = Riapri il modulo

role-steward = referente di un’organizzazione
rank-member = membro
rank-steward = referente
rank-moderator = moderazione
rank-owner = responsabile
member-unknown = Qui non conosco nessuno che si chiami «{ $written }». Scegli un nome dall’elenco o menziona la persona.
member-several = Qui più persone si chiamano «{ $written }». Scegline una dall’elenco.
member-nameless = membro { $number }
member-former = un ex membro
platform-not-here = Questo è solo per i tuoi occhi. Usa il comando con /, o scrivimi direttamente.
