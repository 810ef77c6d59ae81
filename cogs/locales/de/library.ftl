kind-practice = Praxisbeispiel
kind-answer = Antwort
kind-guide = Anleitung
kind-lesson = Erfahrung

status-running = läuft
status-regular-service = wurde zum Regelangebot
status-ending = läuft bald aus
status-ended = beendet
status-unknown = Stand unbekannt

place-nationwide = landesweit
years-between = { $start }–{ $end }
years-since = seit { $start }
years-until = bis { $end }

evidence-independent_evaluation = unabhängige Evaluation
evidence-external_review = von Außenstehenden beschrieben, Ergebnisse nicht evaluiert
evidence-beneficiary_survey = Befragung der Teilnehmenden
evidence-own_monitoring = eigene Zahlen der Organisation
evidence-award = eine Auszeichnung
evidence-story = ein Bericht, keine Zahlen
evidence-not_seen = wir haben keinen Beleg für Ergebnisse gesehen
evidence-contested = umstritten

fact-why = Warum das passt
fact-evidence = Woher man es weiß
fact-conditions = Damit es bei Ihnen klappt
fact-cautions = Zu beachten
fact-lineage = Wo es übernommen wurde
fact-organisation = Wer es gemacht hat
fact-sources = Quelle

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, gelesen am { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, dort nur genannt; gesehen am { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, noch nicht gelesen

entry-other-language = In Ihrer Sprache gibt es noch keine Fassung. Dies ist { $language }.
entry-machine-translated = Maschinell übersetzt aus: { $language }; noch von niemandem durchgesehen.
entry-translation-outdated = Das Original wurde seit dieser Übersetzung geändert.
entry-confirmed = Geprüft am { DATETIME($at, dateStyle: "medium") }: { $by }.
entry-unconfirmed = Von Ihrer Moderation noch nicht geprüft.
entry-unknown = Einen Eintrag „{ $slug }“ gibt es hier nicht, oder er wird nicht mehr gezeigt.

press-source = Quelle zeigen

topic-rights = Rechte und Aufenthalt
topic-employment = Arbeit
topic-education = Bildung
topic-language = Sprache
topic-housing = Wohnen
topic-welfare = Soziale Leistungen
topic-health = Gesundheit
topic-safety = Sicherheit
topic-family = Familie
topic-identity = Identität und Zugehörigkeit
topic-attitudes = Haltungen
topic-civic-participation = Mitwirkung
topic-volunteering = Ehrenamt
topic-digital = Digitales
topic-entrepreneurship = Gründung
topic-rural = Ländlicher Raum
topic-crisis-response = Krisenhilfe
topic-funding = Finanzierung und Fortbestand
topic-policy = Politik und Verwaltung
topic-evaluation = Evaluation
topic-information = Information
topic-mentoring = Mentoring
topic-social-life = Begegnung
topic-coordination = Koordination
topic-training = Fortbildung

group-newcomers = Neuankommende
group-refugees = Geflüchtete
group-asylum-seekers = Asylsuchende
group-temporary-protection = Menschen mit vorübergehendem Schutz
group-resettled = Neu angesiedelte Menschen
group-undocumented = Menschen ohne Papiere
group-migrants = Zugewanderte
group-women = Frauen
group-mothers = Mütter
group-families = Familien
group-children = Kinder
group-unaccompanied-minors = Unbegleitete Minderjährige
group-young-people = Junge Menschen
group-students = Studierende
group-older-people = Ältere Menschen
group-skilled = Fachkräfte
group-jobseekers = Arbeitsuchende
group-employers = Arbeitgeber
group-municipalities = Kommunen
group-public-officials = Behördenmitarbeitende
group-volunteers = Ehrenamtliche
group-hosts = Gastgebende
group-locals = Einheimische
group-teachers = Lehrkräfte
group-practitioners = Fachleute der Praxis
