cmd-me = ich
    .summary = Was ich von Ihnen weiß

cmd-me-show = zeigen
    .summary = Zeigen, was ich hier von Ihnen weiß

cmd-me-edit = ändern
    .summary = Ihre Sprache und Ihren Arbeitsort ändern

cmd-me-erase = löschen
    .summary = Alles löschen, was ich hier von Ihnen weiß

me-title = Was ich hier von Ihnen weiß
me-form-title = Wo Sie arbeiten
me-language = Sprache
me-country = Land
me-country-hint = Der Name in Ihrer Sprache, etwa Polen
me-work = Was Sie machen
me-place-size = Größe Ihres Ortes
me-staffing = Wer die Arbeit macht
me-role = Rolle hier
me-unknown = keine Angabe
me-what-for = Ihre Sprache bestimmt, wie ich mit Ihnen rede. Mit dem Rest prüfe ich, ob das, was eine Idee braucht, bei Ihnen da ist. Niemand sonst sieht es.
me-invitation = Sagen Sie mir, wo Sie arbeiten, dann kann ich prüfen, ob eine Idee dort passt. Ich frage nur einmal.
me-saved = Notiert. Mit /me können Sie es jederzeit ändern oder löschen.
me-skipped = In Ordnung, ich frage nicht wieder. Mit /me können Sie es sich anders überlegen.
me-erase-title = Alles löschen?
me-erase-what = Ich vergesse Ihre Sprache, Ihren Arbeitsort, Ihre Fragen und was Sie zu Antworten gesagt haben. Was Sie für die Bibliothek geschrieben haben, bleibt, ohne Ihren Namen. Das lässt sich nicht zurücknehmen. Nachrichten, die hier schon stehen, bleiben.
me-erased = Gelöscht. Ich kenne Sie hier nicht mehr.

press-tell = Sagen, wo ich arbeite
press-skip = Überspringen
press-erase = Löschen
press-erase-all = Ja, alles löschen

work-ngo = Verein oder NGO
work-municipality = Kommune oder andere Behörde
work-teacher = Lehrkraft
work-volunteer = Ehrenamt
work-researcher = Forschung
work-other = Etwas anderes

placesize-village = Dorf oder ländliche Gegend
placesize-town = Kleine oder mittlere Stadt
placesize-city = Großstadt

staffing-paid = Hauptamtliche
staffing-volunteers = Ehrenamtliche
staffing-mixed = Beide

me-browsers = Im Web angemeldet
me-in-browsers = { $count ->
        [one] in einem Browser
       *[other] in { $count } Browsern
    }
