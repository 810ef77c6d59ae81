cmd-workshop = werkstatt
    .summary = Workshops: was ansteht, teilnehmen und eigene leiten

cmd-workshop-list = liste
    .summary = Workshops, die anstehen
    .topic = thema
    .topic-about = Worum es geht

cmd-workshop-show = zeigen
    .summary = Einen Workshop zeigen: wann, wo, und was Sie tun können
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-join = teilnehmen
    .summary = Am nächsten Termin eines Workshops teilnehmen
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-leave = absagen
    .summary = Sagen, dass Sie nicht kommen können
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-attend = anwesend
    .summary = Sagen, dass Sie da sind; wer leitet, kann sagen, wie viele
    .workshop = workshop
    .workshop-about = Titel oder Nummer
    .people = personen
    .people-about = Für die Leitung: wie viele da waren

cmd-workshop-remind-me = erinnern
    .summary = Wählen, wann ich Sie an einen Workshop erinnere
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-create = planen
    .summary = Einen Workshop planen

cmd-workshop-edit = ändern
    .summary = Einen Workshop ändern, den Sie leiten
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-cancel = streichen
    .summary = Einen Workshop absagen und allen Bescheid geben, die kommen wollten
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-report = bericht
    .summary = Sagen, was aus einem Workshop wurde, den Sie leiten
    .workshop = workshop
    .workshop-about = Titel oder Nummer

cmd-workshop-import = einlesen
    .summary = Ein Programm aus einer Kalenderdatei oder Tabelle übernehmen

cmd-calendar = kalender
    .summary = Workshops im eigenen Kalender haben
    .topic = thema
    .topic-about = Nur Workshops zu diesem Thema

workshop-list-title = Workshops, die anstehen
workshop-none = Noch ist nichts geplant.
workshop-count =
    { $count ->
        [one] Ein Workshop.
       *[other] { $count } Workshops, { $first } bis { $last }.
    }
workshop-over = kein Termin mehr
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } Min.
       *[other] { $minutes ->
            [0] { $hours } Std.
           *[other] { $hours } Std. { $minutes } Min.
        }
    }
workshop-once = einmal
workshop-how-long = Dauer
workshop-seats = Plätze
workshop-seats-open =
    { $count ->
        [0] so viele wie kommen
        [one] so viele wie kommen; eine Person nimmt teil
       *[other] so viele wie kommen; { $count } nehmen teil
    }
workshop-seats-left = { $left } von { $seats } frei
workshop-seats-full =
    { $waiting ->
        [0] voll, mit Warteliste
        [one] voll; eine Person wartet
       *[other] voll; { $waiting } Personen warten
    }
workshop-seats-gone = voll
workshop-deadline = Anmeldung bis
workshop-until = { $at }
workshop-place = Wo
workshop-link = Link
workshop-link-later = bekommen Sie mit Ihrem Platz
workshop-hosts = Leitung
workshop-about = Thema
workshop-prepare = Bevor Sie kommen
workshop-materials = Material
workshop-you = Sie
workshop-dates = Nächste Termine
workshop-online = online
workshop-events = Liste von Discord
workshop-events-full = Die Veranstaltungsliste von Discord ist voll, deshalb steht dieser Termin nicht darin. Ich erinnere trotzdem.
workshop-events-found = { $count ->
    [one] Ein Termin hier ist noch kein Workshop
   *[other] { $count } Termine hier sind noch keine Workshops
}
workshop-events-found-what = Wird einer davon zum Workshop, kann man sich anmelden, wird erinnert und bekommt den Bericht. Bleiben Name und Beginn im Formular, wie sie sind, dann sind Termin und Workshop von da an eins: Was sich hier ändert, ändert sich dort. Sonst bekommt der Workshop einen eigenen Termin.
workshop-events-more = Und { $count } weitere.

seat-joined = Sie haben einen Platz
seat-waiting = Sie sind Nummer { $line } auf der Warteliste
seat-offered = ein Platz ist für Sie frei gehalten bis { $until }
seat-present = Sie sind da
seat-away = Sie können nicht kommen

workshop-clocks-stay = Bis dahin werden die Uhren dort nicht umgestellt.
workshop-clocks-within = Zwischen diesen Terminen werden die Uhren dort umgestellt. Dort bleibt es { $wall }; anderswo kann es eine Stunde früher oder später sein.
workshop-right = Stimmt das?
workshop-made = Es ist geplant. Was man noch wissen soll, ergänzen Sie mit den Knöpfen unten.
workshop-kept = Notiert. Wer es wissen muss, erfährt es.
workshop-left = Notiert, Sie werden nicht erwartet. Wer am längsten wartet, wird gefragt.
workshop-left-all = Gut, Sie werden an keinem der Termine erwartet.
workshop-declined = Gut, ich frage die nächste Person.
workshop-here = Schön, dass Sie da sind.
workshop-counted =
    { $count ->
        [one] Notiert: eine Person.
       *[other] Notiert: { $count } Personen.
    }
workshop-remind-title = Wann soll ich Sie erinnern?
workshop-reminded = Ich erinnere Sie: { $leads }
workshop-reminded-never = Gut, an diesen erinnere ich Sie nicht.
workshop-reminded-if = Das gilt, sobald Sie teilnehmen.
workshop-snoozed = Dann sage ich es noch einmal.
workshop-soon = Bald: { $title }
workshop-offer-title = Ein Platz ist für Sie frei
workshop-offer-until = Ich halte ihn für Sie frei bis { $until }. Danach frage ich die nächste Person.
workshop-changed-title = Geändert: { $title }
workshop-off-title = Abgesagt: { $title }
workshop-off-all = Dieser Workshop findet nicht statt.
workshop-cancel-sure = Wer kommen wollte, erfährt es sofort. Das lässt sich nicht zurücknehmen.
workshop-cancelled = Er ist abgesagt, und alle, die kommen wollten, erfahren es.
workshop-date-cancelled = Dieser Termin ist abgesagt, und alle, die kommen wollten, erfahren es.
workshop-nudge-title = Wie war es? { $title }
workshop-nudge = Drei Zeilen genügen: was Sie beschlossen haben, was offen blieb, was sich aufzuheben lohnt. Offene Fragen gehen ans Kollegium, und wer gefehlt hat, bekommt eine Zusammenfassung.
workshop-recap-title = Was Sie verpasst haben: { $title }
workshop-decisions = Beschlossen
workshop-questions = Offene Fragen
workshop-asked =
    { $count ->
        [one] Eine Frage ist jetzt bei den Kolleginnen und Kollegen.
       *[other] { $count } Fragen sind jetzt bei den Kolleginnen und Kollegen.
    }
workshop-drafted =
    { $count ->
        [one] Ein Entwurf für die Bibliothek wartet auf die Moderation.
       *[other] { $count } Entwürfe für die Bibliothek warten auf die Moderation.
    }
workshop-report-preview = Das gebe ich weiter
workshop-report-what = Beschlüsse und Material gehen an alle, die gefehlt haben. Jede Frage geht unter Ihrem Namen ans Kollegium. Jedes Material wird ein Entwurf für die Bibliothek.
workshop-report-personal = Das sah nach persönlichen Daten aus, ich habe sie herausgenommen. Alles kann ich nicht finden, bitte lesen Sie noch einmal nach.
workshop-report-kept = Danke. Wer gefehlt hat, bekommt die Zusammenfassung.

workshop-plan-title = Einen Workshop planen
workshop-field-title = Titel
workshop-field-description = Worum es geht
workshop-field-when = Wann
workshop-field-when-hint = In Worten, etwa „Donnerstag 18:00“ oder „26.11.2026 18:00“
workshop-field-zone = Nach der Uhr von
workshop-field-zone-hint = Eine Stadt oder ein Land, etwa Rom
workshop-field-lasts = Dauer
workshop-field-lasts-hint = Etwa 1:30, oder 90 für Minuten
workshop-field-place = Ort
workshop-field-place-hint = Etwa eine Bibliothek oder der Name eines Kanals
workshop-field-link = Link
workshop-field-link-hint = Zu einem Online-Raum; nur für die mit Platz
workshop-field-seats = Plätze
workshop-field-seats-hint = Eine Zahl; nichts für so viele wie kommen
workshop-field-waits = Warteliste, wenn es voll ist
workshop-field-deadline = Anmeldeschluss
workshop-field-rhythm = Wie oft
workshop-field-count = Wie viele Male
workshop-field-count-hint = Eine Zahl; nichts für ohne Ende
workshop-field-rule = Eine eigene Regel
workshop-field-rule-hint = Etwa FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Nicht an diesen Tagen
workshop-field-exceptions-hint = Einer je Zeile, etwa 2026-12-24
workshop-field-prepare = Was vorzubereiten ist
workshop-field-materials = Material
workshop-field-materials-hint = Eins je Zeile: wie es heißt, und die Adresse
workshop-field-language = Sprache des Workshops
workshop-field-hosts = Leitung
workshop-field-hosts-hint = Namen von Mitgliedern, mit Kommas dazwischen
workshop-field-leads = Erinnerungen vor dem Beginn
workshop-field-reminding = Wo ich erinnere
workshop-field-decisions = Was Sie beschlossen haben
workshop-field-questions = Was offen blieb
workshop-field-questions-hint = Eine Frage je Zeile. Keine Namen oder anderen Daten von Betreuten.
workshop-field-counted = Wie viele da waren

waits-yes = ja
waits-no = nein
deadline-0 = wenn es beginnt
deadline-60 = eine Stunde vorher
deadline-1440 = einen Tag vorher
deadline-2880 = zwei Tage vorher
deadline-10080 = eine Woche vorher
lead-10080 = eine Woche vorher
lead-1440 = einen Tag vorher
lead-60 = eine Stunde vorher
lead-10 = zehn Minuten vorher
reminding-direct = alle einzeln per Direktnachricht
reminding-place = am Ort der Workshops
reminding-both = beides

aspect-workshop-what = Was und wann
aspect-workshop-where = Ort und Plätze
aspect-workshop-repeat = Wiederholung
aspect-workshop-materials = Material
aspect-workshop-reminders = Erinnerungen

press-workshop-join = Teilnehmen
press-workshop-queue = Auf die Warteliste
press-workshop-join-all = An jedem Termin
press-workshop-leave-all = Von allen Terminen abmelden
press-workshop-dates = Alle Termine
press-workshop-remind = Erinnern …
press-workshop-calendar = In den Kalender
press-workshop-away = Ich kann nicht kommen
press-workshop-here = Ich bin da
press-workshop-adopt = Zum Workshop machen
press-workshop-snooze =
    { $count ->
        [60] In einer Stunde noch einmal
       *[other] In { $count } Minuten noch einmal
    }
press-workshop-take = Den Platz nehmen
press-workshop-decline = Nein, danke
press-workshop-report = Bericht
press-workshop-report-so = Weitergeben
press-workshop-move = Diesen Termin ändern
press-workshop-cancel = Absagen
press-workshop-cancel-all = Ganz absagen
press-workshop-cancel-date = Nur den nächsten Termin
press-workshop-import =
    { $count ->
        [one] Diesen planen
       *[other] Diese { $count } planen
    }
press-yes = Ja
press-edit = Ändern

workshop-unknown = Einen Workshop { $number } gibt es hier nicht.
workshop-date-gone = Diesen Termin gibt es nicht mehr.
workshop-is-off = Das findet nicht statt.
workshop-is-past = Das ist vorbei.
workshop-not-yet = Es hat noch nicht begonnen.
workshop-full = Alle Plätze sind vergeben, und eine Warteliste gibt es nicht.
workshop-too-late = Die Anmeldung endete am { $at }.
workshop-not-in = Sie werden dort nicht erwartet.
workshop-offer-over = Der Platz ist nicht mehr für Sie frei. Ich habe die nächste Person gefragt.
workshop-snooze-late = Das wäre nach dem Beginn.
workshop-not-yours = Das können nur die Leitung und die Moderation.
workshop-begins-past = Das ist vorbei. Bitte wählen Sie eine Zeit, die noch kommt.
workshop-seats-taken =
    { $count ->
        [one] Ein Platz ist schon vergeben, weniger können es nicht sein.
       *[other] { $count } Plätze sind schon vergeben, weniger können es nicht sein.
    }
workshop-seats-unclear = „{ $written }“ ist keine Zahl von Personen, mit der ich rechnen kann.
workshop-lasts-unclear = „{ $written }“ verstehe ich nicht als Dauer. Schreiben Sie etwa 1:30, oder 90 für Minuten; höchstens zwei Wochen.
workshop-times-unclear = „{ $written }“ sagt nicht, wie viele Male. Schreiben Sie eine Zahl oder nichts.
workshop-day-unclear = „{ $written }“ verstehe ich nicht als Tag. Schreiben Sie etwa 2026-12-24.
workshop-link-unclear = „{ $written }“ ist kein Link. Er beginnt mit https://
workshop-reported = Darüber hat schon jemand berichtet.
workshop-report-empty = Es steht noch nichts darin. Eine Zeile genügt.

workshop-import-title = Ein Programm übernehmen
workshop-import-hint = Kalenderdatei (.ics) oder Tabelle (.csv) mit title und start
programme-would =
    { $count ->
        [0] Ich würde nichts planen
        [one] Ich würde einen Workshop planen
       *[other] Ich würde { $count } Workshops planen
    }
programme-not = Nicht übernommen
programme-refused = Zeile { $number }: { $why }
programme-known =
    { $count ->
        [one] Einer ist schon hier.
       *[other] { $count } sind schon hier.
    }
programme-made =
    { $count ->
        [one] Ein Workshop ist geplant.
       *[other] { $count } Workshops sind geplant.
    }
programme-nothing-new =
    { $count ->
        [one] Der eine Workshop darin ist schon hier.
       *[other] Alle { $count } Workshops darin sind schon hier.
    }
programme-form-unknown = Ich lese Kalenderdateien (.ics) und Tabellen (.csv). Das ist keins von beiden.
programme-unreadable = Diese Datei kann ich nicht lesen. Eine Tabelle muss als CSV in UTF-8 gespeichert sein.
programme-columns = Die erste Zeile muss die Spalten nennen, mindestens title und start. Ich kenne: { $columns }.
programme-empty = In dieser Datei steht nichts.
programme-too-long = Das sind mehr als { $most } Workshops. Bitte teilen Sie die Datei.
programme-no-title = der Titel fehlt
programme-start-unclear = „{ $written }“ ist kein Beginn, den ich lesen kann; schreiben Sie etwa 2026-11-26 18:00
programme-past = „{ $title }“ ist vorbei

calendar-title = Workshops im eigenen Kalender
calendar-what = Ich mache eine geheime Adresse, der Ihr Kalenderprogramm folgen kann. Wer sie hat, sieht die Termine; behalten Sie sie für sich.
calendar-have =
    { $count ->
        [0] Sie haben noch keine solche Adresse.
        [one] Sie haben eine solche Adresse.
       *[other] Sie haben { $count } solche Adressen.
    }
calendar-made = Das ist Ihre Adresse
calendar-made-how = Fügen Sie sie im Kalenderprogramm als Abonnement hinzu. Ich zeige sie nur dieses eine Mal.
calendar-revoked = Keine Ihrer Adressen gilt mehr.
calendar-no-web = Dafür braucht es meine Webseite, und die ist hier nicht eingeschaltet.
calendar-file-how = Diese Datei bringt die Termine in Ihren Kalender. Ändert sich einer, bekommen Sie eine neue; mit /calendar folgt Ihr Kalender von selbst.
press-calendar-own = Meine Termine
press-calendar-everything = Alle Workshops
press-calendar-topic = { $topic }
press-calendar-revoke = Alle meine Adressen zurücknehmen

setup-workshops-place = Ort der Workshops
setup-workshops-place-hint = Wo ich Workshops zeige und aktuell halte

deed-workshop-made = Workshop geplant
deed-workshop-changed = Workshop geändert
deed-workshop-cancelled = Workshop abgesagt
deed-workshop-counted = Workshop: Anwesende gezählt
deed-workshop-reported = Über einen Workshop berichtet
