cmd-ask = chiedi
    .summary = Fai una domanda alla biblioteca con parole tue
    .question = domanda
    .question-about = Quello che chiederesti a una collega, in qualsiasi lingua

ask-empty = Non vedo una domanda. Chiedimi come chiederesti a una collega, in qualsiasi lingua.
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
