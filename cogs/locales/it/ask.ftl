cmd-ask = chiedi
    .summary = Fai una domanda alla biblioteca con parole tue
    .question = domanda
    .question-about = Quello che chiederesti a una collega, in qualsiasi lingua

ask-empty = Non vedo una domanda. Chiedimi come chiederesti a una collega, in qualsiasi lingua.
ask-hello = Buongiorno
ask-welcome = Volentieri. Chiedimi di nuovo quando serve.
ask-thanks = Grazie. Aiuta la prossima persona che chiederà.
ask-thanks-proposed = Grazie. La tua formulazione mi è nuova; la mostro alla moderazione, senza il tuo nome, così chi viene dopo trova prima.
ask-forgotten = Conservo una domanda per { $days } giorni, e questa non c’è più. Falla di nuovo, per favore.
ask-rephrase-title = Chiedi con altre parole

press-helpful = Mi è stato utile
press-other = Non intendevo questo
press-more = Altro
press-share = Condividi qui
press-rephrase = Riformula
press-none-of-these = Nessuna di queste
press-nearest = Mostra comunque le tre più vicine
press-anyway = Cerca comunque nella biblioteca

suggest-title = Intendevi una di queste?
others-title = Le più vicine dopo
others-none = È tutto quello che ho trovato. Prova altre parole, o dimmi di più sul luogo e sulle persone.
clarify-title = Di che cosa si tratta soprattutto?

why-asked = risponde a «{ $phrasing }»
why-words = parole in comune: { $words }
why-named = l’hai nominata

answer-by-words = Sto ancora imparando il senso delle schede; questo si basa solo sulle parole. Chiedi di nuovo tra un minuto per una risposta migliore.

press-why = Perché questa?
why-card-title = Perché è stata trovata
why-gone = Questa scheda non è più nella biblioteca.
why-question = Hai chiesto: «{ $question }»
why-card-named = L’hai nominata.
why-card-words = Parole in comune: { $words }
why-no-words = Nessuna parola in comune; è stata trovata per il significato.
why-title = La più vicina per significato è il titolo: «{ $line }»
why-phrasing = La più vicina per significato è una domanda a cui risponde: «{ $line }»
why-learnt = La più vicina per significato è una formulazione imparata da chi ha chiesto: «{ $line }»
why-told = La più vicina per significato è ciò che dice: «{ $line }»
why-likely = È probabile che risponda alla tua domanda.
why-possible = È possibile che risponda alla tua domanda, ma non è sicuro.
why-faint = È la più vicina che c’è, ma forse non è quello che intendevi.
ask-together = Ho capito questo insieme alla tua domanda di prima: «{ $question }»
ask-doubt = Non è dimostrato che io capisca bene questa lingua ({ $language }); leggi con cautela.
ask-doubt-languages = Capisco meglio queste lingue: { $languages }
ask-doubt-peers = I colleghi che la parlano ({ $language }) forse sanno di più: premi «Chiedi ai colleghi».
