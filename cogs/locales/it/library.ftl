kind-practice = Pratica
kind-answer = Risposta
kind-guide = Guida
kind-lesson = Lezione appresa

status-running = in corso
status-regular-service = diventata un servizio stabile
status-ending = sta per finire
status-ended = conclusa
status-unknown = situazione non nota

place-nationwide = in tutto il paese
years-between = { $start }–{ $end }
years-since = dal { $start }
years-until = fino al { $end }

evidence-independent_evaluation = valutazione indipendente
evidence-external_review = descritta da esperti esterni, risultati non valutati
evidence-beneficiary_survey = indagine tra i beneficiari
evidence-own_monitoring = dati dell’organizzazione stessa
evidence-award = un premio
evidence-story = un racconto, senza cifre
evidence-not_seen = non abbiamo visto prove di risultati
evidence-contested = controversa

fact-why = Perché è adatta
fact-evidence = Come lo si sa
fact-conditions = Perché funzioni da voi
fact-cautions = Attenzione
fact-lineage = Dove è stata ripresa
fact-organisation = Chi l’ha fatta
fact-sources = Fonte

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, letta il { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, lì solo citata; vista il { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, non ancora letta

entry-other-language = Non c’è ancora una versione nella tua lingua. Questa è in { $language }.
entry-machine-translated = Tradotta a macchina da: { $language }; nessuno l’ha ancora riletta.
entry-translation-outdated = L’originale è cambiato dopo questa traduzione.
entry-confirmed = Verificata da { $by } il { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Non ancora verificata dalla vostra moderazione.
entry-unknown = Qui non c’è una scheda «{ $slug }», oppure non viene più mostrata.

press-source = Mostra la fonte

topic-rights = Diritti e soggiorno
topic-employment = Lavoro
topic-education = Istruzione
topic-language = Lingua
topic-housing = Casa
topic-welfare = Assistenza sociale
topic-health = Salute
topic-safety = Sicurezza
topic-family = Famiglia
topic-identity = Identità e appartenenza
topic-attitudes = Atteggiamenti e pregiudizi
topic-civic-participation = Partecipazione civica
topic-volunteering = Volontariato
topic-digital = Digitale
topic-entrepreneurship = Impresa
topic-rural = Aree rurali
topic-crisis-response = Risposta alle crisi
topic-funding = Fondi e continuità
topic-policy = Politiche pubbliche
topic-evaluation = Valutazione
topic-information = Informazione
topic-mentoring = Mentoring
topic-social-life = Vita sociale
topic-coordination = Coordinamento
topic-training = Formazione

group-newcomers = Nuovi arrivati
group-refugees = Rifugiati
group-asylum-seekers = Richiedenti asilo
group-temporary-protection = Persone in protezione temporanea
group-resettled = Persone reinsediate
group-undocumented = Persone senza documenti
group-migrants = Migranti
group-women = Donne
group-mothers = Madri
group-families = Famiglie
group-children = Bambini
group-unaccompanied-minors = Minori non accompagnati
group-young-people = Giovani
group-students = Studenti
group-older-people = Anziani
group-skilled = Persone qualificate
group-jobseekers = Chi cerca lavoro
group-employers = Datori di lavoro
group-municipalities = Comuni
group-public-officials = Personale pubblico
group-volunteers = Volontari
group-hosts = Chi ospita
group-locals = Residenti
group-teachers = Insegnanti
group-practitioners = Operatori
