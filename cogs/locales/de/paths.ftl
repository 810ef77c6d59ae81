cmd-start = start
    .summary = Fangen Sie hier an, wenn Sie neu sind: kurze Schritte, einer am Tag
    .hour = stunde
    .hour-about = Um wie viel Uhr jeder Schritt kommt, etwa 18

cmd-stop = stopp
    .summary = Die Nachrichten der ersten Tage beenden

cmd-path = weg
    .summary = Was neue Helfende bekommen, Schritt für Schritt

cmd-path-create = anlegen
    .summary = Einen Weg für neue Helfende beginnen

cmd-path-edit = ändern
    .summary = Ändern, wie ein Weg heißt, für wen er ist und wie seine Schritte folgen
    .path = weg
    .path-about = Welcher: ein Titel aus der Liste oder seine Nummer

cmd-path-step = schritt
    .summary = Einen Leitfaden als Schritt hinzufügen, oder ändern, was man darin tut und lässt
    .path = weg
    .path-about = Welcher: ein Titel aus der Liste oder seine Nummer
    .entry = leitfaden
    .entry-about = Welcher Leitfaden der Bibliothek
    .at = stelle
    .at-about = Wo im Weg, etwa 2; ohne Angabe am Ende

cmd-path-list = liste
    .summary = Alle Wege zeigen, und wen neue Helfende anrufen

cmd-path-show = zeigen
    .summary = Einen Weg mit seinen Schritten ansehen
    .path = weg
    .path-about = Welcher: ein Titel aus der Liste oder seine Nummer

cmd-path-publish = freigeben
    .summary = Einen Weg von jetzt an neuen Helfenden geben
    .path = weg
    .path-about = Welcher: ein Titel aus der Liste oder seine Nummer

cmd-path-retire = zurückziehen
    .summary = Einen Weg niemandem mehr geben, der jetzt anfängt
    .path = weg
    .path-about = Welcher: ein Titel aus der Liste oder seine Nummer

cmd-path-coordinator = ansprechperson
    .summary = Benennen, wen neue Helfende anrufen; die Person wird erst gefragt
    .member = mitglied
    .member-about = Wen: ein Name aus der Liste oder eine Erwähnung
    .country = land
    .country-about = Für Helfende welches Landes; ohne Angabe für alle

cmd-crisis = krise
    .summary = Ein Weg, der für ein Land eingeschaltet ist

cmd-crisis-on = an
    .summary = Einen Krisenweg für ein Land einschalten
    .country = land
    .country-about = Welches Land
    .path = weg
    .path-about = Welcher Weg; ohne Angabe der für Krisen
    .days = tage
    .days-about = Für wie viele Tage; ohne Angabe, bis Sie ihn ausschalten

cmd-crisis-off = aus
    .summary = Den Krisenweg eines Landes ausschalten
    .country = land
    .country-about = Welches Land

cmd-crisis-list = liste
    .summary = Zeigen, wo ein Krisenweg eingeschaltet ist, und bis wann

path-first-days = Ihre ersten Tage
path-begun = Kurze Schritte von etwa fünf Minuten, { $count } im Ganzen. Der erste ist unterwegs zu Ihnen; wo ich Ihnen nicht schreiben kann, wartet er in /inbox. „Erledigt“ gibt Ihnen den nächsten auf Wunsch sofort, „Später“ gibt Ihnen einen Tag mehr.
path-hour-is = Ein Schritt am Tag kommt von selbst um { $hour }, nach Ihrer Uhr. /start mit einer anderen Stunde ändert das.
path-say-country = Sagen Sie mir Ihr Land, dann kann ich nennen, wer dort hilft. Drücken Sie danach „Neu anfangen“.
path-progress = Erledigt: { $done } von { $count }
path-is-stopped = Sie haben diese Nachrichten beendet, von selbst kommt nichts mehr.
path-is-over = Sie haben alles. Lesen Sie es noch einmal, wann immer Sie möchten.
path-other-fits = Ihre Moderation hat einen anderen Weg für dort, wo Sie jetzt sind. „Neu anfangen“ gibt Ihnen diesen.
path-way-step = { $number }. { $title }
path-way-done = erledigt
path-way-had = können Sie lesen
path-way-ahead = kommt noch
path-step = Schritt { $number } von { $count } · fünf Minuten
path-do = Tun Sie
path-dont = Lassen Sie
path-call = Wen Sie anrufen können
path-coordinator = { $name }: { $contact }
path-no-coordinator = Für Ihren Ort ist noch niemand benannt: Fragen Sie die Moderation dieser Gemeinschaft.
path-stop-word = stopp
path-how-to-stop = Schreiben Sie „{ $word }“ oder drücken Sie den Knopf, dann kommt keine dieser Nachrichten mehr.
path-done = Notiert. Erledigt: { $done } von { $count }.
path-next = Der nächste Schritt kommt von selbst: { $at }.
path-comes-now = In Ordnung, er ist unterwegs zu Ihnen.
path-came = Der nächste Schritt ist schon bei Ihnen, oder es gibt keinen mehr.
path-later = In Ordnung. Er kommt noch einmal: { $at }.
path-later-passed = Sie haben schon einen neueren Schritt. Drücken Sie dort „Später“.
path-stopped = In Ordnung, keine dieser Nachrichten mehr. /start geht dort weiter, wo Sie aufgehört haben, falls Sie das einmal möchten.
path-was-stopped = Es gibt nichts zu beenden: Keine solchen Nachrichten sind unterwegs zu Ihnen.
path-end-title = Sie sind nicht mehr neu
path-end = Würden Sie eine Frage von jemandem beantworten, der es noch ist? Wählen Sie, wonach man Sie fragen darf. Nach anderem werden Sie nicht gefragt, und Sie können es jederzeit ändern.
path-none = Die Moderation dieser Gemeinschaft hat noch keinen Weg für neue Helfende angelegt. Fragen Sie mich inzwischen alles in eigenen Worten.
path-not-begun = Sie sind noch auf keinem Weg. /start beginnt einen.
path-step-gone = Dieser Schritt gehört nicht zu Ihren oder ist nicht mehr in der Bibliothek.
path-hour = Bitte wählen Sie eine Stunde von { $first } bis { $last }.

path-unknown = Einen Weg { $number } gibt es hier nicht.
path-empty = Ein Weg braucht mindestens einen Schritt, bevor ihn jemand bekommen kann.
path-step-missing = Der Leitfaden „{ $step }“ ist nicht veröffentlicht, niemand kann ihn lesen.
path-in-a-crisis = Dieser Weg ist für ein Land eingeschaltet. Schalten Sie ihn dort zuerst mit /crisis off aus.
path-line-long = Eine Zeile darf { $most } Zeichen haben. Diese ist länger: { $line }
path-not-a-guide = „{ $title }“ ist kein Leitfaden. Schritte sind Leitfäden; /entry edit ändert die Art eines Eintrags.
path-title-long = Ein Weg braucht einen Titel von höchstens { $most } Zeichen.
path-too-many = Ein Weg kann { $most } Schritte haben.
path-form-new = Ein Weg für neue Helfende
path-form = Dieser Weg
path-form-step = Dieser Schritt
path-title = Titel
path-kind = Wofür er ist
path-country-hint = Sein Name in Ihrer Sprache; leer gilt er überall
path-order = Schritte in ihrer Reihenfolge
path-order-hint = Kennungen von Leitfäden, eine je Zeile; was fehlt, wird herausgenommen
path-lines-hint = Was Sie dem Leitfaden hinzufügen, eines je Zeile, höchstens { $most }
path-everywhere = überall
path-no-steps = Er hat noch keine Schritte.
path-how-to-add = /path step fügt einen Leitfaden hinzu. Gelesen wird der Leitfaden in der eigenen Sprache, mit Ihren Zeilen darunter.
path-list-title = Wege für neue Helfende
path-list-none = Es gibt noch keinen.
path-steps = Schritte: { $count }

pathkind-everyday = für alle Tage
pathkind-crisis = für eine Krise
pathstate-draft = Entwurf
pathstate-published = wird neuen Helfenden gegeben
pathstate-retired = wird niemandem mehr gegeben

coordinator-named = Ich habe { $name } gefragt. Neue Helfende erfahren es, sobald die Person zustimmt.
coordinator-asked-title = Dürfen neue Helfende Sie anrufen?
coordinator-asked = Die Moderation möchte, dass neue Helfende Sie anrufen, wenn ihnen etwas zu viel wird ({ $where }). Wenn Sie zustimmen, sehen sie Ihren Namen und was Sie darüber schreiben, wie man Sie erreicht, und sonst nichts. Sie können es jederzeit beenden.
coordinator-form = Wie neue Helfende Sie erreichen
coordinator-how = Wie und wann
coordinator-how-hint = Etwa eine Telefonnummer und Zeiten. Alle neuen Helfenden sehen es.
coordinator-contact = Bitte schreiben Sie in höchstens { $most } Zeichen, wie man Sie erreicht.
coordinator-agreed = Danke. Neue Helfende sehen es von jetzt an unter jedem Schritt.
coordinator-refused = In Ordnung, niemandem wird gesagt, Sie anzurufen.
coordinator-gone = Sie sind nicht gefragt worden, oder nicht mehr.
coordinator-not-yet = hat noch nicht zugestimmt

crisis-ahead = Kriseninformation: { $country }
crisis-on-until = Von der Moderation eingeschaltet ({ $country }), bis { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Von der Moderation eingeschaltet ({ $country }), bis sie es ausschaltet.
crisis-all = Alles davon ({ $count })
crisis-what = Neue Helfende dort bekommen „{ $title }“ mit /start. Seine Leitfäden stehen vor jeder Antwort an Menschen dort, als Kriseninformation bezeichnet; die Antwort steht weiter darunter.
crisis-nobody-to-call = Noch ist niemand benannt, den neue Helfende dort anrufen können. /path coordinator benennt jemanden.
crisis-is-off = Ausgeschaltet: { $country }. Wer auf dem Weg ist, kann ihn zu Ende gehen.
crisis-was-off = Dort ist kein Krisenweg eingeschaltet.
crisis-over = Das ist nicht mehr eingeschaltet.
crisis-days = Bitte wählen Sie 1 bis { $most } Tage.
crisis-no-path = Es gibt keinen freigegebenen Weg für eine Krise. /path create beginnt einen.
crisis-path-not-published = „{ $title }“ ist noch nicht freigegeben. Das tut /path publish.
crisis-list-title = Eingeschaltete Krisenwege
crisis-list-none = Keiner ist eingeschaltet.

press-new = Ich bin neu
press-path-read = Hier lesen
press-path-done = Erledigt
press-path-later = Später
press-path-stop = Diese Nachrichten beenden
press-path-hurry = Den nächsten jetzt schicken
press-path-resume = Weitergehen
press-path-anew = Neu anfangen
press-path-topics = Themen wählen
press-path-way = Alle Schritte ansehen
press-path-create = Neuer Weg
press-path-lines = Tun und lassen
press-path-publish = Neuen Helfenden geben
press-path-retire = Niemandem mehr geben
press-coordinator-agree = Ja, sie dürfen
press-coordinator-refuse = Nein
press-crisis-off = Ausschalten
