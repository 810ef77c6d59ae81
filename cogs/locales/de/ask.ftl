cmd-ask = fragen
    .summary = Die Bibliothek mit eigenen Worten fragen
    .question = frage
    .question-about = Was Sie eine Kollegin fragen würden, in jeder Sprache

ask-empty = Ich sehe da keine Frage. Fragen Sie mich so, wie Sie eine Kollegin fragen würden, in jeder Sprache.
ask-hello = Guten Tag
ask-welcome = Gern. Fragen Sie mich jederzeit wieder.
ask-thanks = Danke. Das hilft der nächsten Person, die fragt.
ask-thanks-proposed = Danke. Ihre Formulierung ist mir neu; ich zeige sie der Moderation, ohne Ihren Namen, damit die Nächsten das schneller finden.
ask-forgotten = Ich behalte eine Frage { $days } Tage, und diese ist schon fort. Bitte stellen Sie sie noch einmal.
ask-rephrase-title = Mit anderen Worten fragen

press-helpful = Das hat geholfen
press-other = Das meinte ich nicht
press-more = Mehr
press-share = Hier teilen
press-rephrase = Anders fragen
press-none-of-these = Nichts davon
press-nearest = Trotzdem die drei nächsten zeigen
press-anyway = Trotzdem in der Bibliothek suchen

suggest-title = Meinten Sie eines davon?
others-title = Die nächstbesten
others-none = Mehr habe ich nicht gefunden. Versuchen Sie andere Worte, oder sagen Sie mehr über den Ort und die Menschen.
clarify-title = Worum geht es vor allem?

why-asked = es beantwortet „{ $phrasing }“
why-words = gemeinsame Wörter: { $words }
why-named = Sie haben es genannt

answer-by-words = Ich lerne noch, was die Einträge bedeuten; das hier beruht nur auf den Wörtern. Fragen Sie in einer Minute noch einmal, dann wird die Antwort besser.

press-why = Warum dies?
why-card-title = Warum dies gefunden wurde
why-gone = Diesen Eintrag gibt es in der Bibliothek nicht mehr.
why-question = Sie haben gefragt: „{ $question }“
why-card-named = Sie haben ihn genannt.
why-card-words = Gemeinsame Wörter: { $words }
why-no-words = Keine gemeinsamen Wörter; gefunden wurde er über die Bedeutung.
why-title = Am nächsten kommt in der Bedeutung der Titel: „{ $line }“
why-phrasing = Am nächsten kommt in der Bedeutung eine Frage, die er beantwortet: „{ $line }“
why-learnt = Am nächsten kommt in der Bedeutung eine Formulierung, die ich von Fragenden gelernt habe: „{ $line }“
why-told = Am nächsten kommt in der Bedeutung, was dort steht: „{ $line }“
why-likely = Wahrscheinlich beantwortet das Ihre Frage.
why-possible = Vielleicht beantwortet das Ihre Frage, sicher ist es nicht.
why-faint = Es ist das Nächstliegende, aber wohl nicht das, was Sie meinten.
ask-together = Ich habe das zusammen mit Ihrer Frage davor verstanden: „{ $question }“
ask-doubt = Dass ich diese Sprache ({ $language }) gut verstehe, ist nicht erwiesen; lesen Sie das bitte mit Vorsicht.
ask-doubt-languages = Diese Sprachen verstehe ich besser: { $languages }
ask-doubt-peers = Kolleginnen und Kollegen, die sie sprechen ({ $language }), wissen vielleicht mehr: Drücken Sie „Kollegium fragen“.
