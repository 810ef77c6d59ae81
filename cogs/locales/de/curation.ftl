cmd-entry-add = hinzufügen
    .summary = Einen neuen Eintrag als Entwurf beginnen

cmd-entry-edit = bearbeiten
    .summary = Einen Eintrag pflegen: Worte, Fakten, Belege und Stand
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-publish = veröffentlichen
    .summary = Einen Eintrag für Mitglieder auffindbar machen
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-pause = pausieren
    .summary = Einen Eintrag eine Weile aus den Antworten nehmen
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-retire = zurückziehen
    .summary = Einen Eintrag ganz aus den Antworten nehmen; seine Geschichte bleibt
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-review = prüfen
    .summary = Bestätigen, dass Sie einen Eintrag gelesen haben und er stimmt
    .entry = eintrag
    .entry-about = Sein Titel
    .months = monate
    .months-about = In wie vielen Monaten er wieder angesehen werden soll

cmd-entry-claim = übernehmen
    .summary = Einen Eintrag selbst in Pflege nehmen
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-transfer = übergeben
    .summary = Einen Eintrag jemand anderem in Pflege geben
    .entry = eintrag
    .entry-about = Sein Titel
    .to = an
    .to-about = Wem: ein Name aus der Liste oder eine Erwähnung

cmd-entry-history = geschichte
    .summary = Sehen, wer einen Eintrag wann, warum und wie geändert hat
    .entry = eintrag
    .entry-about = Sein Titel

cmd-entry-restore = wiederherstellen
    .summary = Einen Eintrag wieder zu dem machen, was er war, oder zurückgezogen als Entwurf holen
    .entry = eintrag
    .entry-about = Sein Titel
    .revision = fassung
    .revision-about = Ihre Nummer in der Geschichte

cmd-entry-merge = zusammenführen
    .summary = Zwei Einträge vergleichen und einen daraus machen
    .entry = eintrag
    .entry-about = Der Titel des einen
    .other = anderer
    .other-about = Der Titel des anderen

cmd-entry-stats = zahlen
    .summary = Sehen, wie oft Einträge die Antwort waren und ob sie geholfen haben
    .entry = eintrag
    .entry-about = Sein Titel; ohne ihn die meistgenutzten

cmd-phrasing = formulierung
    .summary = Die Worte, in denen wirklich gefragt wird

cmd-phrasing-accept = annehmen
    .summary = Einen Eintrag durch eine vorgeschlagene Formulierung auffindbar machen
    .wording = worte
    .wording-about = Eine, die wartet

cmd-phrasing-reject = ablehnen
    .summary = Eine vorgeschlagene Formulierung ablehnen; sie kommt nicht wieder
    .wording = worte
    .wording-about = Eine, die wartet

cmd-phrasing-add = hinzufügen
    .summary = Eine Formulierung ergänzen, in der nach einem Eintrag gefragt wird
    .entry = eintrag
    .entry-about = Sein Titel
    .language = sprache
    .language-about = Die Sprache der Formulierung
    .text = text
    .text-about = Die Formulierung, so wie man es sagt

cmd-translation = übersetzung
    .summary = Einträge in anderen Sprachen

cmd-translation-add = hinzufügen
    .summary = Einen Eintrag in einer anderen Sprache schreiben
    .entry = eintrag
    .entry-about = Sein Titel
    .language = sprache
    .language-about = Die Sprache, in der Sie schreiben

cmd-translation-review = prüfen
    .summary = Eine Übersetzung neben dem Eintrag lesen und bestätigen
    .entry = eintrag
    .entry-about = Sein Titel
    .language = sprache
    .language-about = Die Sprache der Übersetzung

aspect-new = Ein neuer Eintrag
aspect-words = Titel und Kurztext
aspect-text = Text
aspect-facts = Wo und wer
aspect-evidence = Belege und Quellen
aspect-conditions = Bedingungen und Vorsicht
aspect-translated-words = Titel und Kurztext: { $language }
aspect-translated-text = Text: { $language }

field-id = Name
field-kind = Art
field-language = Sprache
field-title = Titel
field-summary = Kurztext
field-body = Text
field-body-2 = Text, Fortsetzung
field-body-3 = Text, weitere Fortsetzung
field-body-4 = Text, Schluss
field-topics = Themen
field-target-groups = Für wen
field-groups = Für wen
field-country = Land
field-place = Ort
field-organisation = Organisation
field-start = Beginn
field-end = Ende
field-years = Jahre
field-years-hint = 2006 oder 2006-2010
field-status = Läuft es noch?
field-evidence = Woher man es weiß
field-results = Ergebnisse
field-conditions = Bedingungen
field-conditions-hint = Eine je Zeile: staff: Leute mit Zeit [volunteers]
field-cautions = Vorsicht
field-cautions-hint = Eines je Zeile
field-lineage = Wo es übernommen wurde
field-lineage-hint = Eines je Zeile
field-sources = Quellen
field-sources-hint = Eine Webadresse je Zeile; mit „read“ dahinter, wenn Sie sie gelesen haben
field-phrasings = Formulierungen
field-learnt = Gelernte Formulierungen
field-translations = Übersetzung
field-state = Stand
field-origin = Herkunft
field-curator = Pflege
field-credit = Zu nennen als
field-confirmed-by = Geprüft von
field-confirmed-at = Geprüft am
field-review-by = Wieder ansehen bis
field-in = { $field } ({ $language })

state-draft = Entwurf
state-published = veröffentlicht
state-paused = pausiert
state-retired = zurückgezogen

entry-is-draft = „{ $title }“ ist ein Entwurf; mit einem Entwurf geht das nicht.
entry-is-published = „{ $title }“ ist schon veröffentlicht.
entry-is-paused = „{ $title }“ ist schon pausiert.
entry-is-retired = „{ $title }“ ist zurückgezogen. Stellen Sie ihn zuerst wieder her.
entry-needs-consent = „{ $title }“ stammt aus der Antwort einer Kollegin oder eines Kollegen. Veröffentlicht wird er mit /gap publish, sobald die Person zustimmt.
entry-field-wrong = { $field }: { $reason }
curator-nameless = Diese Person hat mir keinen Namen genannt; niemand könnte sehen, wer den Eintrag pflegt.
review-months = Bitte zwischen einem und { $most } Monaten.
revision-unknown = „{ $title }“ hat keine Fassung { $number }.
undo-too-late = „{ $title }“ ist inzwischen geändert ({ $by }). Die Geschichte zeigt, was sich wiederherstellen lässt.
undo-nothing = „{ $title }“ ist gerade erst entstanden. Ziehen Sie ihn stattdessen zurück.
years-unreadable = Ich kann „{ $written }“ nicht als Jahre lesen. Schreiben Sie 2006 oder 2006-2010.
condition-unreadable = Ich kann „{ $written }“ nicht als Bedingung lesen. Beginnen Sie mit einem dieser Worte und einem Doppelpunkt: { $kinds }.
text-too-long-here = Dieser Text ist länger, als ein Formular fasst. Ändern Sie ihn in einer Datei, mit /import.
field-too-long-here = { $field } enthält mehr, als ein Formular fasst. Ändern Sie es in einer Datei, mit /import.

clash-found = Inzwischen hat jemand anderes hier etwas geändert. { $what } Was Sie geschrieben haben, steht noch im Formular; senden Sie es noch einmal, um es an die Stelle des anderen zu setzen.
clash-field = { $field }: { $ago } geändert ({ $by }) zu „{ $theirs }“.

curator-state = Stand
curator-who = Pflege
curator-none = noch niemandem
curator-uses = Nutzung
curator-last = Zuletzt geändert { $ago } ({ $by }): { $why }.

uses-none = noch keine Antwort
uses-shown =
    { $count ->
        [one] einmal die Antwort, am { DATETIME($last, dateStyle: "medium") }
       *[other] { $count }-mal die Antwort, zuletzt am { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] geholfen: { $percent } % von einer Rückmeldung
       *[other] geholfen: { $percent } % von { $count } Rückmeldungen
    }
stats-title = Meistgenutzt seit { DATETIME($since, dateStyle: "medium") }
stats-none = In letzter Zeit war nichts die Antwort.

history-title = Was daraus wurde, das Neueste zuerst
history-revision = { $number } · { $ago } · { $by }

reason-added = begonnen
reason-edited = bearbeitet
reason-draft = als Entwurf zurückgeholt
reason-published = veröffentlicht
reason-paused = pausiert
reason-retired = zurückgezogen
reason-confirmed = geprüft
reason-claimed = übernommen
reason-transferred = jemand anderem übergeben
reason-restored = wiederhergestellt
reason-restored-with = Fassung { $about } wiederhergestellt
reason-wording = Formulierungen
reason-merged = zusammengeführt
reason-merged-with = zusammengeführt mit { $about }
reason-translated = übersetzt
reason-read-over = Übersetzung gelesen

diff-added = { $field }: neu „{ $after }“
diff-removed = { $field }: ohne „{ $before }“
diff-changed = { $field }: „{ $before }“ → „{ $after }“
diff-more =
    { $count ->
        [one] und eine weitere Änderung
       *[other] und { $count } weitere Änderungen
    }

change-none = Nichts war anders, also wurde nichts geändert.
now-draft = „{ $title }“ ist wieder ein Entwurf.
now-published = „{ $title }“ ist veröffentlicht. Mitglieder finden ihn ab jetzt.
now-paused = „{ $title }“ ist pausiert. Mitglieder finden ihn nicht.
now-retired = „{ $title }“ ist zurückgezogen. Die Geschichte bleibt.
now-confirmed = „{ $title }“ ist geprüft, bis { DATETIME($until, dateStyle: "medium") }.
now-curated = { $by } pflegt jetzt „{ $title }“.
now-edited = „{ $title }“ ist geändert.
now-restored = „{ $title }“ ist wieder, was er in Fassung { $number } war.
now-undone = Zurückgenommen: „{ $title }“ ist wieder, was er vorher war.
now-merged = „{ $kept }“ hat „{ $retired }“ übernommen, der nun zurückgezogen ist.
now-parted = Zurückgenommen: Es sind wieder zwei Einträge.
now-apart = Notiert: Sie sind nicht dasselbe. Ich frage nicht noch einmal.
now-accepted = „{ $text }“ findet ihn ab jetzt.
now-rejected = „{ $text }“ ist abgelehnt und wird nicht mehr vorgeschlagen.
now-undecided = Zurückgenommen: „{ $text }“ wartet wieder.
now-translated = Gespeichert: { $language }.
now-read-over = Gelesen und bestätigt: { $language }.
now-later = Auf morgen verschoben.
now-seen = Notiert.
now-taken-back = Zurückgenommen.

merge-title = Ist das dasselbe?
merge-alike = zu { $percent } % ähnlich
merge-same = beide: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = Der Eintrag, den Sie behalten, übernimmt Formulierungen, Quellen und Übersetzungen; seine eigenen Worte bleiben. Der andere wird zurückgezogen.
merge-itself = Das ist ein und derselbe Eintrag.
pair-unknown = Dieses Paar kenne ich nicht mehr.

proposal-gone = Über diese Formulierung hat schon jemand entschieden.
phrasing-known = „{ $title }“ kennt diese Formulierung schon.

translate-which = In welcher Sprache?
translate-below = Die Übersetzung:
translation-missing = noch nicht übersetzt
translation-behind = veraltet seit { DATETIME($since, dateStyle: "medium") }
translation-read = gelesen: { $by }
translation-machine = maschinell, nicht gelesen
translation-human = von Hand
translation-none = „{ $title }“ ist in diese Sprache noch nicht übersetzt.
translation-own-language = „{ $title }“ ist selbst in dieser Sprache geschrieben.

press-undo = Rückgängig
press-curate = Pflegen
press-edit = Bearbeiten
press-confirm = Stimmt so
press-claim = Selbst pflegen
press-to-draft = Zurück zum Entwurf
press-to-published = Veröffentlichen
press-to-paused = Pausieren
press-to-retired = Zurückziehen
press-translate = Übersetzungen
press-translate-to = { $language } nachführen
press-read-over = Ich habe es gelesen, es stimmt
press-history = Geschichte
press-restore = Wiederherstellen
press-keep = „{ $title }“ behalten
press-apart = Nicht dasselbe
