cmd-setup = configura
    .summary = Scegli dove si incontrano domande, colleghi e moderazione, e chi modera

setup-title = Che cosa succede dove
setup-help-place = Luogo delle domande
setup-help-place-hint = Un canale o forum dove si chiede e io rispondo
setup-peers-place = Luogo dei colleghi
setup-peers-place-hint = Dove vanno le domande senza risposta
setup-moderators-place = Luogo della moderazione
setup-moderators-place-hint = Dove dico alla moderazione che cosa l’aspetta
setup-moderator-role = Ruolo di moderazione
setup-moderator-role-hint = Chi ha questo ruolo cura la biblioteca
setup-done = Impostazioni salvate
setup-ok = { $place }: posso scrivere lì
setup-not-chosen = non scelto
setup-nothing-here = Questo sceglie i canali di un server Discord o le stanze di uno spazio Matrix: dove si chiede, dove sono i colleghi, dove si trova la moderazione. Di’ /setup là, dove gestisci tu. Una pagina web non ha luoghi simili, quindi qui non c’è nulla da configurare.
setup-place-gone = Non vedo più questo luogo. Scegline un altro.
setup-may-not = { $place }: non posso ancora scrivere lì. Dammi in quel luogo: { $missing }.
