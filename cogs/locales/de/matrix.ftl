matrix-pressing = Antworten Sie mit einer Nummer oder reagieren Sie damit.
matrix-told-directly = Ich habe Ihnen in einer Direktnachricht geantwortet.
matrix-not-directly = Ich darf Ihnen nicht direkt schreiben. Bitte öffnen Sie einen Direktchat mit mir und fragen Sie dort noch einmal.
matrix-unreadable = Eine Nachricht von { $name } konnte ich nicht lesen: Sie war verschlüsselt, ohne Schlüssel für mich. Bitte senden Sie sie noch einmal. Hilft das nicht, öffnen Sie mein Profil in Ihrem Programm, sehen Sie nach, ob ich verifiziert bin, und fragen Sie mich in einem neuen Direktchat.

matrix-word-skip = weiter
matrix-word-back = zurück
matrix-word-cancel = abbrechen

matrix-form-step = { $number } von { $count }: { $label }
matrix-form-now = Bisher: { $value }. Ein einzelnes „-“ leert es.
matrix-form-several = Sie können mehrere wählen, mit Kommas zwischen den Nummern.
matrix-form-ways = Schreiben Sie Ihre Antwort hierher. „{ matrix-word-skip }“ lässt es, wie es ist, „{ matrix-word-back }“ geht zurück, „{ matrix-word-cancel }“ hört auf.
matrix-form-file = Bitte senden Sie die Datei hierher.
matrix-form-no-file = Hier bräuchte ich Worte, keine Datei.
matrix-form-first = Das ist die erste Frage.
matrix-form-needed = Diese Angabe wird gebraucht. Bitte schreiben Sie etwas.
matrix-form-long = Das ist zu lang: bitte höchstens { $most } Zeichen.
matrix-form-choice = „{ $written }“ ist nicht dabei. Bitte antworten Sie mit einer Nummer.
matrix-form-stopped = Gut, ich höre hier auf. Es wurde nichts behalten.
