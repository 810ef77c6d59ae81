matrix-pressing = Rispondi con un numero, o reagisci con quello.
matrix-told-directly = Ti ho risposto in un messaggio diretto.
matrix-not-directly = Non posso scriverti direttamente. Apri una chat diretta con me e chiedi di nuovo lì, per favore.
matrix-unreadable = Non ho potuto leggere un messaggio di { $name }: era cifrato senza una chiave per me. Invialo di nuovo, per favore. Se non basta, apri il mio profilo nel tuo client, controlla che io sia verificato e scrivimi in una nuova chat diretta.

matrix-word-skip = salta
matrix-word-back = indietro
matrix-word-cancel = annulla

matrix-form-step = { $number } di { $count }: { $label }
matrix-form-now = Adesso: { $value }. Un semplice “-” lo svuota.
matrix-form-several = Se ne possono scegliere più d’uno, con le virgole tra i numeri.
matrix-form-ways = Scrivi qui la risposta. “{ matrix-word-skip }” lascia tutto com’è, “{ matrix-word-back }” torna indietro, “{ matrix-word-cancel }” smette.
matrix-form-file = Invia il file qui, per favore.
matrix-form-no-file = Qui mi servirebbero parole, non un file.
matrix-form-first = Questa è la prima domanda.
matrix-form-needed = Questa risposta serve. Scrivi qualcosa, per favore.
matrix-form-long = È troppo lungo: al massimo { $most } caratteri, per favore.
matrix-form-choice = “{ $written }” non è tra queste. Rispondi con un numero, per favore.
matrix-form-stopped = Va bene, mi fermo qui. Non ho conservato niente.
