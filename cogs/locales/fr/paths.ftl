cmd-start = commencer
    .summary = Commencez ici si vous débutez : de petites étapes, une par jour
    .hour = heure
    .hour-about = À quelle heure chaque étape arrive, par exemple 18

cmd-stop = stop
    .summary = Arrêter les messages des premiers jours

cmd-path = parcours
    .summary = Ce que reçoivent les nouveaux bénévoles, étape par étape

cmd-path-create = créer
    .summary = Commencer un parcours pour les nouveaux bénévoles

cmd-path-edit = modifier
    .summary = Changer le titre d’un parcours, à qui il s’adresse et l’ordre des étapes
    .path = parcours
    .path-about = Lequel : un titre de la liste, ou son numéro

cmd-path-step = étape
    .summary = Ajouter un guide comme étape, ou changer ce qu’il faut y faire et ne pas faire
    .path = parcours
    .path-about = Lequel : un titre de la liste, ou son numéro
    .entry = guide
    .entry-about = Quel guide de la bibliothèque
    .at = position
    .at-about = Où dans le parcours, par exemple 2 ; à la fin si rien n’est dit

cmd-path-list = liste
    .summary = Montrer tous les parcours, et qui les nouveaux bénévoles appellent

cmd-path-show = montrer
    .summary = Regarder un parcours et ses étapes
    .path = parcours
    .path-about = Lequel : un titre de la liste, ou son numéro

cmd-path-publish = publier
    .summary = Donner désormais un parcours aux nouveaux bénévoles
    .path = parcours
    .path-about = Lequel : un titre de la liste, ou son numéro

cmd-path-retire = retirer
    .summary = Ne plus donner un parcours à qui commence
    .path = parcours
    .path-about = Lequel : un titre de la liste, ou son numéro

cmd-path-coordinator = contact
    .summary = Nommer la personne à appeler ; elle est d’abord consultée
    .member = membre
    .member-about = Qui : un nom de la liste, ou une mention
    .country = pays
    .country-about = Pour les bénévoles de quel pays ; pour tous si rien n’est dit

cmd-crisis = crise
    .summary = Un parcours activé pour un pays

cmd-crisis-on = oui
    .summary = Activer un parcours de crise pour un pays
    .country = pays
    .country-about = Quel pays
    .path = parcours
    .path-about = Quel parcours ; celui des crises si rien n’est dit
    .days = jours
    .days-about = Pour combien de jours ; jusqu’à ce que vous l’arrêtiez si rien n’est dit

cmd-crisis-off = non
    .summary = Désactiver le parcours de crise d’un pays
    .country = pays
    .country-about = Quel pays

cmd-crisis-list = liste
    .summary = Montrer où un parcours de crise est actif, et jusqu’à quand

path-first-days = Vos premiers jours
path-begun = De petites étapes d’environ cinq minutes, { $count } en tout. La première est en route vers vous ; là où je ne peux pas vous écrire, elle attend dans /inbox. « Fait » vous donne la suivante tout de suite si vous le souhaitez, « Plus tard » vous laisse un jour de plus.
path-hour-is = Une étape par jour arrive d’elle-même à { $hour }, à votre heure. /start avec une autre heure change cela.
path-say-country = Dites-moi votre pays, et je pourrai nommer qui aide là-bas. Appuyez ensuite sur « Recommencer ».
path-progress = Fait : { $done } sur { $count }
path-is-stopped = Vous avez arrêté ces messages, rien n’arrive plus de soi-même.
path-is-over = Vous avez tout. Relisez-le quand vous voulez.
path-other-fits = La modération a un autre parcours pour là où vous êtes maintenant. « Recommencer » vous donne celui-là.
path-way-step = { $number }. { $title }
path-way-done = fait
path-way-had = à lire
path-way-ahead = à venir
path-step = Étape { $number } sur { $count } · cinq minutes
path-do = À faire
path-dont = À ne pas faire
path-call = Qui vous pouvez appeler
path-coordinator = { $name } : { $contact }
path-no-coordinator = Personne n’est encore nommé pour votre lieu : demandez à la modération de cette communauté.
path-stop-word = stop
path-how-to-stop = Écrivez « { $word } » ou appuyez sur le bouton, et ces messages ne viendront plus.
path-done = Noté. Fait : { $done } sur { $count }.
path-next = L’étape suivante arrive d’elle-même : { $at }.
path-comes-now = Entendu, elle est en route vers vous.
path-came = L’étape suivante vous a déjà été envoyée, ou il n’y en a plus.
path-later = Entendu. Elle reviendra : { $at }.
path-later-passed = Vous avez déjà une étape plus récente. Appuyez là-bas sur « Plus tard ».
path-stopped = Entendu, plus aucun de ces messages. /start reprend au même endroit, si vous le voulez un jour.
path-was-stopped = Il n’y a rien à arrêter : aucun de ces messages n’est en route vers vous.
path-end-title = Vous ne débutez plus
path-end = Répondriez-vous à une question de quelqu’un qui débute ? Choisissez ce sur quoi vos collègues peuvent vous interroger. On ne vous demandera rien d’autre, et vous pouvez changer cela à tout moment.
path-none = La modération de cette communauté n’a pas encore préparé de parcours pour les nouveaux bénévoles. En attendant, demandez-moi tout avec vos mots.
path-not-begun = Vous n’êtes encore sur aucun parcours. /start en commence un.
path-step-gone = Cette étape n’est pas parmi les vôtres, ou n’est plus dans la bibliothèque.
path-hour = Choisissez une heure de { $first } à { $last }.

path-unknown = Il n’y a pas de parcours { $number } ici.
path-empty = Un parcours a besoin d’au moins une étape avant d’être donné à quelqu’un.
path-step-missing = Le guide « { $step } » n’est pas publié, personne ne peut le lire.
path-in-a-crisis = Ce parcours est actif pour un pays. Désactivez-le d’abord avec /crisis off.
path-line-long = Une ligne peut avoir { $most } caractères. Celle-ci est plus longue : { $line }
path-not-a-guide = « { $title } » n’est pas un guide. Les étapes sont des guides ; /entry edit change la nature d’une fiche.
path-title-long = Un parcours a besoin d’un titre de { $most } caractères au plus.
path-too-many = Un parcours peut avoir { $most } étapes.
path-form-new = Un parcours pour les nouveaux bénévoles
path-form = Ce parcours
path-form-step = Cette étape
path-title = Titre
path-kind = À quoi il sert
path-country-hint = Son nom dans votre langue ; partout si vous laissez vide
path-order = Les étapes dans leur ordre
path-order-hint = Identifiants de guides, un par ligne ; une ligne absente retire l’étape
path-lines-hint = Ce que vous ajoutez au guide, une chose par ligne, { $most } au plus
path-everywhere = partout
path-no-steps = Il n’a pas encore d’étapes.
path-how-to-add = /path step ajoute un guide. Chacun lit le guide dans sa langue, avec vos lignes en dessous.
path-list-title = Parcours pour les nouveaux bénévoles
path-list-none = Il n’y en a pas encore.
path-steps = étapes : { $count }

pathkind-everyday = pour tous les jours
pathkind-crisis = pour une crise
pathstate-draft = brouillon
pathstate-published = donné aux nouveaux bénévoles
pathstate-retired = n’est plus donné à personne

coordinator-named = J’ai posé la question à { $name }. Les nouveaux bénévoles le sauront dès son accord.
coordinator-asked-title = Les nouveaux bénévoles peuvent-ils vous appeler ?
coordinator-asked = La modération voudrait que les nouveaux bénévoles vous appellent quand quelque chose les dépasse ({ $where }). Si vous êtes d’accord, ils voient votre nom et ce que vous écrivez sur la façon de vous joindre, et rien d’autre. Vous pouvez y mettre fin à tout moment.
coordinator-form = Comment les nouveaux bénévoles vous joignent
coordinator-how = Comment et quand
coordinator-how-hint = Par exemple un téléphone et des heures. Chaque nouveau bénévole le voit.
coordinator-contact = Dites comment vous joindre, en { $most } caractères au plus.
coordinator-agreed = Merci. Les nouveaux bénévoles le voient désormais sous chaque étape.
coordinator-refused = Entendu, on ne dira à personne de vous appeler.
coordinator-gone = Ce n’est pas à vous que la question est posée, ou plus maintenant.
coordinator-not-yet = n’a pas encore donné son accord

crisis-ahead = Information de crise : { $country }
crisis-on-until = Activé par la modération ({ $country }), jusqu’au { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Activé par la modération ({ $country }), jusqu’à ce qu’elle le désactive.
crisis-all = Tout voir ({ $count })
crisis-what = Les nouveaux bénévoles de ce pays reçoivent « { $title } » avec /start. Ses guides précèdent chaque réponse aux personnes de ce pays, marqués comme information de crise ; la réponse reste en dessous.
crisis-nobody-to-call = Personne n’est encore nommé que les nouveaux bénévoles de ce pays puissent appeler. /path coordinator nomme quelqu’un.
crisis-is-off = Désactivé : { $country }. Qui est sur le parcours peut encore le finir.
crisis-was-off = Aucun parcours de crise n’y est actif.
crisis-over = Ce n’est plus activé.
crisis-days = Choisissez de 1 à { $most } jours.
crisis-no-path = Aucun parcours de crise n’est publié. /path create en commence un.
crisis-path-not-published = « { $title } » n’est pas encore publié. /path publish le fait.
crisis-list-title = Parcours de crise actifs
crisis-list-none = Aucun n’est actif.

press-new = Je débute
press-path-read = Lire ici
press-path-done = Fait
press-path-later = Plus tard
press-path-stop = Arrêter ces messages
press-path-hurry = Envoyer la suivante maintenant
press-path-resume = Continuer
press-path-anew = Recommencer
press-path-topics = Choisir des sujets
press-path-way = Voir toutes les étapes
press-path-create = Nouveau parcours
press-path-lines = À faire et à ne pas faire
press-path-publish = Donner aux nouveaux
press-path-retire = Ne plus donner
press-coordinator-agree = Oui, d’accord
press-coordinator-refuse = Non
press-crisis-off = Désactiver
