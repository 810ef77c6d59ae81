kind-practice = Pratique
kind-answer = Réponse
kind-guide = Guide
kind-lesson = Leçon tirée

status-running = en cours
status-regular-service = devenu un service régulier
status-ending = bientôt terminé
status-ended = terminé
status-unknown = situation inconnue

place-nationwide = tout le pays
years-between = { $start }–{ $end }
years-since = depuis { $start }
years-until = jusqu’en { $end }

evidence-independent_evaluation = évaluation indépendante
evidence-external_review = décrit par des personnes extérieures, résultats non évalués
evidence-beneficiary_survey = enquête auprès des bénéficiaires
evidence-own_monitoring = chiffres de l’organisation elle-même
evidence-award = un prix
evidence-story = un récit, sans chiffres
evidence-not_seen = nous n’avons vu aucune preuve de résultats
evidence-contested = contesté

fact-why = Pourquoi cela convient
fact-evidence = Comment on le sait
fact-conditions = Pour que cela marche chez vous
fact-cautions = Attention
fact-lineage = Où cela a été repris
fact-organisation = Qui l’a fait
fact-sources = Source

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, lu le { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, seulement mentionné ; vu le { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, pas encore lu

entry-other-language = Il n’y a pas encore de version dans votre langue. Ceci est en { $language }.
entry-machine-translated = Traduit par machine depuis : { $language } ; personne ne l’a encore relu.
entry-translation-outdated = L’original a changé depuis cette traduction.
entry-confirmed = Vérifié par { $by } le { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Pas encore vérifié par votre modération.
entry-unknown = Il n’y a pas de fiche « { $slug } » ici, ou elle n’est plus montrée.

press-source = Voir la source

topic-rights = Droits et séjour
topic-employment = Emploi
topic-education = Éducation
topic-language = Langue
topic-housing = Logement
topic-welfare = Aides sociales
topic-health = Santé
topic-safety = Sécurité
topic-family = Famille
topic-identity = Identité et appartenance
topic-attitudes = Regards et préjugés
topic-civic-participation = Participation citoyenne
topic-volunteering = Bénévolat
topic-digital = Numérique
topic-entrepreneurship = Création d’entreprise
topic-rural = Milieu rural
topic-crisis-response = Réponse aux crises
topic-funding = Financement et continuité
topic-policy = Politiques publiques
topic-evaluation = Évaluation
topic-information = Information
topic-mentoring = Mentorat
topic-social-life = Vie sociale
topic-coordination = Coordination
topic-training = Formation

group-newcomers = Primo-arrivants
group-refugees = Personnes réfugiées
group-asylum-seekers = Personnes en demande d’asile
group-temporary-protection = Personnes sous protection temporaire
group-resettled = Personnes réinstallées
group-undocumented = Personnes sans papiers
group-migrants = Personnes migrantes
group-women = Femmes
group-mothers = Mères
group-families = Familles
group-children = Enfants
group-unaccompanied-minors = Mineurs non accompagnés
group-young-people = Jeunes
group-students = Étudiantes et étudiants
group-older-people = Personnes âgées
group-skilled = Personnes qualifiées
group-jobseekers = Personnes en recherche d’emploi
group-employers = Employeurs
group-municipalities = Communes
group-public-officials = Agents publics
group-volunteers = Bénévoles
group-hosts = Personnes hébergeuses
group-locals = Habitants
group-teachers = Enseignantes et enseignants
group-practitioners = Professionnels de terrain
