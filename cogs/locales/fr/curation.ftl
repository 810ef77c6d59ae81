cmd-entry-add = ajouter
    .summary = Commencer une nouvelle fiche en brouillon

cmd-entry-edit = modifier
    .summary = Prendre soin d’une fiche : mots, faits, preuves et état
    .entry = fiche
    .entry-about = Son titre

cmd-entry-publish = publier
    .summary = Permettre aux membres de trouver une fiche
    .entry = fiche
    .entry-about = Son titre

cmd-entry-pause = suspendre
    .summary = Retirer une fiche des réponses pour un temps
    .entry = fiche
    .entry-about = Son titre

cmd-entry-retire = retirer
    .summary = Retirer une fiche des réponses pour de bon ; son historique reste
    .entry = fiche
    .entry-about = Son titre

cmd-entry-review = vérifier
    .summary = Confirmer que vous avez lu une fiche et qu’elle est juste
    .entry = fiche
    .entry-about = Son titre
    .months = mois
    .months-about = Dans combien de mois la relire

cmd-entry-claim = prendre
    .summary = Prendre soi-même soin d’une fiche
    .entry = fiche
    .entry-about = Son titre

cmd-entry-transfer = confier
    .summary = Confier une fiche à quelqu’un d’autre
    .entry = fiche
    .entry-about = Son titre
    .to = à
    .to-about = À qui : un nom de la liste, ou une mention

cmd-entry-history = historique
    .summary = Voir qui a modifié une fiche, quand, pourquoi et comment
    .entry = fiche
    .entry-about = Son titre

cmd-entry-restore = rétablir
    .summary = Rendre une fiche telle qu’elle était, ou reprendre en brouillon une fiche retirée
    .entry = fiche
    .entry-about = Son titre
    .revision = version
    .revision-about = Son numéro dans l’historique

cmd-entry-merge = fusionner
    .summary = Comparer deux fiches et n’en faire qu’une
    .entry = fiche
    .entry-about = Le titre de l’une
    .other = autre
    .other-about = Le titre de l’autre

cmd-entry-stats = chiffres
    .summary = Voir combien de fois les fiches ont été la réponse, et si elles ont aidé
    .entry = fiche
    .entry-about = Son titre ; sans lui, les plus utilisées

cmd-phrasing = formulation
    .summary = Les mots dans lesquels on demande vraiment

cmd-phrasing-accept = accepter
    .summary = Permettre de trouver une fiche par une formulation proposée
    .wording = mots
    .wording-about = Une formulation en attente

cmd-phrasing-reject = refuser
    .summary = Refuser une formulation proposée ; elle ne reviendra pas
    .wording = mots
    .wording-about = Une formulation en attente

cmd-phrasing-add = ajouter
    .summary = Ajouter une formulation que l’on utilise pour une fiche
    .entry = fiche
    .entry-about = Son titre
    .language = langue
    .language-about = La langue de la formulation
    .text = texte
    .text-about = La formulation, comme on la dit

cmd-translation = traduction
    .summary = Les fiches dans d’autres langues

cmd-translation-add = ajouter
    .summary = Écrire une fiche dans une autre langue
    .entry = fiche
    .entry-about = Son titre
    .language = langue
    .language-about = La langue dans laquelle vous écrivez

cmd-translation-review = vérifier
    .summary = Relire une traduction à côté de la fiche, et dire qu’elle est juste
    .entry = fiche
    .entry-about = Son titre
    .language = langue
    .language-about = La langue de la traduction

aspect-new = Une nouvelle fiche
aspect-words = Titre et résumé
aspect-text = Texte
aspect-facts = Où et qui
aspect-evidence = Preuves et sources
aspect-conditions = Conditions et précautions
aspect-translated-words = Titre et résumé : { $language }
aspect-translated-text = Texte : { $language }

field-id = Nom
field-kind = Genre
field-language = Langue
field-title = Titre
field-summary = Résumé
field-body = Texte
field-body-2 = Texte, suite
field-body-3 = Texte, suite encore
field-body-4 = Texte, fin
field-topics = Thèmes
field-target-groups = Pour qui
field-groups = Pour qui
field-country = Pays
field-place = Lieu
field-organisation = Organisation
field-start = Début
field-end = Fin
field-years = Années
field-years-hint = 2006, ou 2006-2010
field-status = Est-ce que cela continue ?
field-evidence = Comment on le sait
field-results = Résultats
field-conditions = Conditions
field-conditions-hint = Une par ligne : staff: des gens qui ont du temps [volunteers]
field-cautions = Précautions
field-cautions-hint = Une par ligne
field-lineage = Où cela a été repris
field-lineage-hint = Un par ligne
field-sources = Sources
field-sources-hint = Une adresse web par ligne, suivie de « read » si vous l’avez lue
field-phrasings = Formulations
field-learnt = Formulations apprises
field-translations = Traduction
field-state = État
field-origin = Origine
field-curator = Suivie par
field-credit = À nommer comme
field-confirmed-by = Vérifiée par
field-confirmed-at = Vérifiée le
field-review-by = À relire avant le
field-in = { $field } ({ $language })

state-draft = brouillon
state-published = publiée
state-paused = suspendue
state-retired = retirée

entry-is-draft = « { $title } » est un brouillon, et cela ne se fait pas avec un brouillon.
entry-is-published = « { $title } » est déjà publiée.
entry-is-paused = « { $title } » est déjà suspendue.
entry-is-retired = « { $title } » est retirée. Rétablissez-la d’abord.
entry-needs-consent = « { $title } » vient de la réponse d’une ou d’un collègue. Elle est publiée avec /gap publish, dès que cette personne est d’accord.
entry-field-wrong = { $field } : { $reason }
curator-nameless = Cette personne ne m’a donné aucun nom : personne ne verrait qui suit la fiche.
review-months = Entre un et { $most } mois, s’il vous plaît.
revision-unknown = « { $title } » n’a pas de version { $number }.
undo-too-late = « { $title } » a été modifiée depuis par { $by }. L’historique montre ce qui peut être rétabli.
undo-nothing = « { $title } » vient d’être créée. Retirez-la plutôt.
years-unreadable = Je ne peux pas lire « { $written } » comme des années. Écrivez 2006, ou 2006-2010.
condition-unreadable = Je ne peux pas lire « { $written } » comme une condition. Commencez par un de ces mots suivi de deux-points : { $kinds }.
text-too-long-here = Ce texte est plus long qu’un formulaire. Modifiez-le dans un fichier, avec /import.
field-too-long-here = { $field } contient plus qu’un formulaire. Modifiez-le dans un fichier, avec /import.

clash-found = Quelqu’un d’autre a modifié cette fiche entre-temps. { $what } Ce que vous avez écrit est encore dans le formulaire ; envoyez-le à nouveau pour le mettre à la place.
clash-field = { $field } : modifié { $ago } par { $by } en « { $theirs } ».

curator-state = État
curator-who = Suivie par
curator-none = personne encore
curator-uses = Usage
curator-last = Dernier changement { $ago }, par { $by } : { $why }.

uses-none = pas encore une réponse
uses-shown =
    { $count ->
        [one] { $count } fois la réponse, le { DATETIME($last, dateStyle: "medium") }
       *[other] { $count } fois la réponse, la dernière le { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] a aidé dans { $percent } % de { $count } avis
       *[other] a aidé dans { $percent } % de { $count } avis
    }
stats-title = Les plus utilisées depuis le { DATETIME($since, dateStyle: "medium") }
stats-none = Rien n’a été une réponse ces derniers temps.

history-title = Ce qu’elle est devenue, le plus récent d’abord
history-revision = { $number } · { $ago } · { $by }

reason-added = commencée
reason-edited = modifiée
reason-draft = reprise en brouillon
reason-published = publiée
reason-paused = suspendue
reason-retired = retirée
reason-confirmed = vérifiée
reason-claimed = prise en charge
reason-transferred = confiée à quelqu’un d’autre
reason-restored = rétablie
reason-restored-with = version { $about } rétablie
reason-wording = formulations
reason-merged = fusionnée
reason-merged-with = fusionnée avec { $about }
reason-translated = traduite
reason-read-over = traduction relue

diff-added = { $field } : nouveau « { $after } »
diff-removed = { $field } : sans « { $before } »
diff-changed = { $field } : « { $before } » → « { $after } »
diff-more =
    { $count ->
        [one] et { $count } autre changement
       *[other] et { $count } autres changements
    }

change-none = Rien n’était différent, donc rien n’a changé.
now-draft = « { $title } » est de nouveau un brouillon.
now-published = « { $title } » est publiée. Les membres la trouvent désormais.
now-paused = « { $title } » est suspendue. Les membres ne la trouvent pas.
now-retired = « { $title } » est retirée. Son historique reste.
now-confirmed = « { $title } » est vérifiée, jusqu’au { DATETIME($until, dateStyle: "medium") }.
now-curated = { $by } suit désormais « { $title } ».
now-edited = « { $title } » est modifiée.
now-restored = « { $title } » est telle qu’à la version { $number }.
now-undone = Annulé : « { $title } » est telle qu’avant.
now-merged = « { $kept } » a repris « { $retired } », qui est retirée.
now-parted = Annulé : ce sont de nouveau deux fiches.
now-apart = C’est noté : ce n’est pas la même chose. Je ne demanderai plus.
now-accepted = « { $text } » la trouve désormais.
now-rejected = « { $text } » est refusée et ne sera plus proposée.
now-undecided = Annulé : « { $text } » attend de nouveau.
now-translated = C’est gardé : { $language }.
now-read-over = Relu : { $language }.
now-later = Remis à demain.
now-seen = C’est noté.
now-taken-back = Annulé.

merge-title = Est-ce la même chose ?
merge-alike = semblables à { $percent } %
merge-same = les deux : { $value }
merge-first = 1 : { $value }
merge-second = 2 : { $value }
merge-what = Celle que vous gardez reprend formulations, sources et traductions ; ses propres mots restent. L’autre est retirée.
merge-itself = C’est une seule et même fiche.
pair-unknown = Je ne connais plus cette paire.

proposal-gone = Quelqu’un a déjà décidé de cette formulation.
phrasing-known = « { $title } » connaît déjà cette formulation.

translate-which = Dans quelle langue ?
translate-below = La traduction :
translation-missing = pas encore traduite
translation-behind = en retard depuis le { DATETIME($since, dateStyle: "medium") }
translation-read = relue par { $by }
translation-machine = par machine, non relue
translation-human = à la main
translation-none = « { $title } » n’est pas encore traduite dans cette langue.
translation-own-language = « { $title } » est elle-même écrite dans cette langue.

press-undo = Annuler
press-curate = En prendre soin
press-edit = Modifier
press-confirm = C’est juste
press-claim = Je m’en occupe
press-to-draft = Remettre en brouillon
press-to-published = Publier
press-to-paused = Suspendre
press-to-retired = Retirer
press-translate = Traductions
press-translate-to = Mettre à jour : { $language }
press-read-over = Je l’ai lue, elle est juste
press-history = Historique
press-restore = Rétablir
press-keep = Garder « { $title } »
press-apart = Pas la même chose
