web-skip = Vai alla casella della domanda
web-language = Lingua
web-switch = Cambia
web-welcome = Che cosa chiederesti a una collega?
web-intro = Altri che accompagnano persone appena arrivate hanno già provato molto. Chiedi con parole tue, in qualsiasi lingua; rispondo da ciò che hanno imparato, con la fonte, e lo dico quando nulla è adatto.
web-examples = Per esempio
web-example-1 = Abbiamo volontari per la conversazione ma nessun insegnante. Chi ci è riuscito?
web-example-2 = I proprietari rifiutano le nostre famiglie. Che cosa fanno gli altri?
web-example-3 = Città piccola, poche risorse, otto famiglie il mese prossimo. Da dove si comincia?
web-conversation = Conversazione
web-question = La tua domanda
web-placeholder = Come fanno gli altri …
web-commands = Comandi
web-ask = Chiedi
web-hint = Per favore non indicare nomi o altri dati delle persone che seguite. Scrivi / per i comandi.
web-you = Tu:
web-lost = Il messaggio non è arrivato. Riprova, per favore.
web-not-ours = Questo modulo è scaduto. Ricarica la pagina.
web-too-much = È più di quanto riesca a leggere in una volta.
web-too-fast = È più veloce di quanto io riesca a seguire. Aspetta un minuto e riprova, per favore.
web-signed-in = Accesso:
web-letters = { $count ->
        [one] { $count } lettera
       *[other] { $count } lettere
    }
web-off = La pagina web qui è spenta.

cmd-web = web
    .summary = Continua nel browser, con il tuo accesso

web-link-title = La tua via alla pagina web
web-link-what = Questo link fa entrare un browser come te. Funziona una volta, entro 15 minuti. Per favore non passarlo ad altri.
press-sign-in = Accedi
press-sign-out = Esci
press-sign-out-everywhere = Esci ovunque
session-ended = Qui hai chiuso l’accesso.
session-ended-all = Hai chiuso l’accesso in tutti i browser.

signin-title = Accesso
signin-as = Qui entrerai come { $name }.
signin-here = Qui entrerai con il tuo accesso.
signin-what = Fallo solo in un browser tuo. Con /me puoi uscire.
signin-gone = Questo link è già stato usato o è troppo vecchio. Di’ /web dove ti conosco, e ne preparo uno nuovo.
signin-too-often = Da qui troppi link non funzionavano. Aspetta un quarto d’ora, per favore.
signin-without = Continua senza accedere
