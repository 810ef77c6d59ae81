cmd-workshop = atelier
    .summary = Ateliers : ce qui vient, s’inscrire, tenir les vôtres

cmd-workshop-list = liste
    .summary = Les ateliers à venir
    .topic = thème
    .topic-about = De quoi il s’agit

cmd-workshop-show = voir
    .summary = Voir un atelier : quand, où, et ce que vous pouvez faire
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-join = rejoindre
    .summary = S’inscrire à la prochaine date d’un atelier
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-leave = quitter
    .summary = Dire que vous ne pouvez pas venir
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-attend = présence
    .summary = Dire que vous êtes là ; qui anime peut dire combien de personnes
    .workshop = atelier
    .workshop-about = Son titre ou son numéro
    .people = personnes
    .people-about = Pour qui anime : combien étaient là

cmd-workshop-remind-me = rappel
    .summary = Choisir quand je vous rappelle un atelier
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-create = créer
    .summary = Prévoir un atelier

cmd-workshop-edit = modifier
    .summary = Modifier un atelier que vous animez
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-cancel = annuler
    .summary = Annuler un atelier et prévenir qui voulait venir
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-report = bilan
    .summary = Dire ce qu’a donné un atelier que vous animez
    .workshop = atelier
    .workshop-about = Son titre ou son numéro

cmd-workshop-import = importer
    .summary = Reprendre un programme d’un fichier de calendrier ou d’un tableau

cmd-calendar = calendrier
    .summary = Avoir les ateliers dans votre propre calendrier
    .topic = thème
    .topic-about = Seulement les ateliers sur ce thème

workshop-list-title = Ateliers à venir
workshop-none = Rien n’est encore prévu.
workshop-count =
    { $count ->
        [one] Un atelier.
       *[other] { $count } ateliers, { $first } à { $last }.
    }
workshop-over = plus de date à venir
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
workshop-once = une seule fois
workshop-how-long = Durée
workshop-seats = Places
workshop-seats-open =
    { $count ->
        [0] sans limite
        [one] sans limite ; une personne inscrite
       *[other] sans limite ; { $count } personnes inscrites
    }
workshop-seats-left = { $left } sur { $seats } encore libres
workshop-seats-full =
    { $waiting ->
        [0] complet, avec liste d’attente
        [one] complet ; une personne attend
       *[other] complet ; { $waiting } personnes attendent
    }
workshop-seats-gone = complet
workshop-deadline = Inscription jusqu’au
workshop-until = { $at }
workshop-place = Où
workshop-link = Lien
workshop-link-later = vous le recevez avec votre place
workshop-hosts = Animation
workshop-about = Sujet
workshop-prepare = Avant de venir
workshop-materials = Documents
workshop-you = Vous
workshop-dates = Prochaines dates
workshop-online = en ligne
workshop-events = Liste de Discord
workshop-events-full = La liste d’événements de Discord est pleine, cette date n’y est donc pas. Je fais les rappels quand même.
workshop-events-found = { $count ->
    [one] Un événement d’ici n’est pas encore un atelier
   *[other] { $count } événements d’ici ne sont pas encore des ateliers
}
workshop-events-found-what = Si l’un d’eux devient un atelier, on peut s’y inscrire, on reçoit les rappels et le compte rendu. Si le nom et le début restent tels quels dans le formulaire, l’événement et l’atelier ne font plus qu’un : ce qui change ici change là-bas. Sinon, l’atelier reçoit son propre événement.
workshop-events-more = Et { $count } de plus.

seat-joined = vous avez une place
seat-waiting = vous avez le numéro { $line } sur la liste d’attente
seat-offered = une place vous est gardée jusqu’au { $until }
seat-present = vous êtes là
seat-away = vous ne pouvez pas venir

workshop-clocks-stay = D’ici là, l’heure n’y change pas.
workshop-clocks-within = L’heure y change entre ces dates. Là-bas on reste à { $wall } ; ailleurs ce peut être une heure plus tôt ou plus tard.
workshop-right = Est-ce bien cela ?
workshop-made = C’est prévu. Ajoutez le reste avec les boutons ci-dessous.
workshop-kept = C’est noté. Les personnes concernées sont prévenues.
workshop-left = C’est noté, on ne vous attend pas. Je demande à la personne qui attend depuis le plus longtemps.
workshop-left-all = D’accord, on ne vous attend à aucune date.
workshop-declined = D’accord, je demande à la personne suivante.
workshop-here = Merci d’être là.
workshop-counted =
    { $count ->
        [one] Noté : une personne.
       *[other] Noté : { $count } personnes.
    }
workshop-remind-title = Quand dois-je vous le rappeler ?
workshop-reminded = Je vous le rappelle : { $leads }
workshop-reminded-never = D’accord, je ne vous rappellerai pas celui-ci.
workshop-reminded-if = Cela vaut une fois que vous êtes sur la liste.
workshop-snoozed = Je le redirai à ce moment-là.
workshop-soon = Bientôt : { $title }
workshop-offer-title = Une place est libre pour vous
workshop-offer-until = Je vous la garde jusqu’au { $until }. Ensuite je demande à la personne suivante.
workshop-changed-title = Changement : { $title }
workshop-off-title = Annulé : { $title }
workshop-off-all = Cet atelier n’a pas lieu.
workshop-cancel-sure = Les personnes qui voulaient venir sont prévenues aussitôt. On ne peut pas revenir en arrière.
workshop-cancelled = C’est annulé, et toutes les personnes qui voulaient venir sont prévenues.
workshop-date-cancelled = Cette date est annulée, et toutes les personnes qui voulaient venir sont prévenues.
workshop-nudge-title = Comment était-ce ? { $title }
workshop-nudge = Trois lignes suffisent : ce que vous avez décidé, ce qui reste ouvert, ce qui vaut d’être gardé. Les questions ouvertes vont aux collègues, et les absents reçoivent un résumé.
workshop-recap-title = Ce que vous avez manqué : { $title }
workshop-decisions = Décidé
workshop-questions = Questions ouvertes
workshop-asked =
    { $count ->
        [one] Une question est maintenant chez les collègues.
       *[other] { $count } questions sont maintenant chez les collègues.
    }
workshop-drafted =
    { $count ->
        [one] Un brouillon pour la bibliothèque attend la modération.
       *[other] { $count } brouillons pour la bibliothèque attendent la modération.
    }
workshop-report-preview = Voici ce que je transmettrai
workshop-report-what = Décisions et documents vont aux absents. Chaque question va aux collègues sous votre nom. Chaque document devient un brouillon pour la bibliothèque.
workshop-report-personal = Cela ressemblait à des données personnelles, je les ai retirées. Je ne trouve pas tout : relisez encore une fois, s’il vous plaît.
workshop-report-kept = Merci. Les absents reçoivent le résumé.

workshop-plan-title = Prévoir un atelier
workshop-field-title = Titre
workshop-field-description = De quoi il s’agit
workshop-field-when = Quand
workshop-field-when-hint = En mots, comme « jeudi 18:00 » ou « 26.11.2026 18:00 »
workshop-field-zone = À l’heure de
workshop-field-zone-hint = Une ville ou un pays, comme Rome
workshop-field-lasts = Durée
workshop-field-lasts-hint = Comme 1:30, ou 90 pour des minutes
workshop-field-place = Lieu
workshop-field-place-hint = Comme une bibliothèque, ou le nom d’un salon
workshop-field-link = Lien
workshop-field-link-hint = D’une salle en ligne ; montré à qui a une place
workshop-field-seats = Places
workshop-field-seats-hint = Un nombre ; rien s’il n’y a pas de limite
workshop-field-waits = Liste d’attente quand c’est complet
workshop-field-deadline = Fin des inscriptions
workshop-field-rhythm = À quel rythme
workshop-field-count = Combien de fois
workshop-field-count-hint = Un nombre ; rien pour sans fin
workshop-field-rule = Une règle à vous
workshop-field-rule-hint = Comme FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Pas ces jours-là
workshop-field-exceptions-hint = Un par ligne, comme 2026-12-24
workshop-field-prepare = À préparer
workshop-field-materials = Documents
workshop-field-materials-hint = Un par ligne : son nom et son adresse
workshop-field-language = Langue de l’atelier
workshop-field-hosts = Animation
workshop-field-hosts-hint = Noms de membres, séparés par des virgules
workshop-field-leads = Rappels avant le début
workshop-field-reminding = Où je fais les rappels
workshop-field-decisions = Ce que vous avez décidé
workshop-field-questions = Ce qui reste ouvert
workshop-field-questions-hint = Une question par ligne. Ni noms ni autres données de personnes suivies.
workshop-field-counted = Combien étaient là

waits-yes = oui
waits-no = non
deadline-0 = quand il commence
deadline-60 = une heure avant
deadline-1440 = un jour avant
deadline-2880 = deux jours avant
deadline-10080 = une semaine avant
lead-10080 = une semaine avant
lead-1440 = un jour avant
lead-60 = une heure avant
lead-10 = dix minutes avant
reminding-direct = chacun par message direct
reminding-place = dans le lieu des ateliers
reminding-both = les deux

aspect-workshop-what = Quoi et quand
aspect-workshop-where = Lieu et places
aspect-workshop-repeat = Répétition
aspect-workshop-materials = Documents
aspect-workshop-reminders = Rappels

press-workshop-join = M’inscrire
press-workshop-queue = Liste d’attente
press-workshop-join-all = Toutes les dates
press-workshop-leave-all = Quitter toutes les dates
press-workshop-dates = Toutes les dates prévues
press-workshop-remind = Me le rappeler…
press-workshop-calendar = Ajouter au calendrier
press-workshop-away = Je ne peux pas venir
press-workshop-here = Je suis là
press-workshop-adopt = En faire un atelier
press-workshop-snooze =
    { $count ->
        [60] Encore dans une heure
       *[other] Encore dans { $count } minutes
    }
press-workshop-take = Prendre la place
press-workshop-decline = Non merci
press-workshop-report = Bilan
press-workshop-report-so = Transmettre
press-workshop-move = Changer cette date
press-workshop-cancel = Annuler
press-workshop-cancel-all = Tout annuler
press-workshop-cancel-date = Seulement la prochaine date
press-workshop-import =
    { $count ->
        [one] Le prévoir
       *[other] Prévoir ces { $count } ateliers
    }
press-yes = Oui
press-edit = Modifier

workshop-unknown = Il n’y a pas d’atelier { $number } ici.
workshop-date-gone = Cette date n’existe plus.
workshop-is-off = Cela n’a pas lieu.
workshop-is-past = C’est passé.
workshop-not-yet = Cela n’a pas encore commencé.
workshop-full = Toutes les places sont prises, et il n’y a pas de liste d’attente.
workshop-too-late = Les inscriptions ont pris fin le { $at }.
workshop-not-in = On ne vous y attend pas.
workshop-offer-over = La place ne vous est plus gardée. J’ai demandé à la personne suivante.
workshop-snooze-late = Ce serait après le début.
workshop-not-yours = Seules les personnes qui l’animent et la modération peuvent le faire.
workshop-begins-past = C’est passé. Choisissez un moment à venir.
workshop-seats-taken =
    { $count ->
        [one] Une place est déjà prise, il ne peut pas y en avoir moins.
       *[other] { $count } places sont déjà prises, il ne peut pas y en avoir moins.
    }
workshop-seats-unclear = « { $written } » n’est pas un nombre de personnes que je comprends.
workshop-lasts-unclear = Je ne comprends pas « { $written } » comme durée. Écrivez par exemple 1:30, ou 90 pour des minutes ; deux semaines au plus.
workshop-times-unclear = « { $written } » n’est pas un nombre de fois. Écrivez un nombre, ou rien.
workshop-day-unclear = Je ne comprends pas « { $written } » comme jour. Écrivez par exemple 2026-12-24.
workshop-link-unclear = « { $written } » n’est pas un lien. Un lien commence par https://
workshop-reported = Quelqu’un en a déjà fait le bilan.
workshop-report-empty = Il n’y a encore rien. Une ligne suffit.

workshop-import-title = Reprendre un programme
workshop-import-hint = Un calendrier (.ics) ou un tableau (.csv) avec title et start
programme-would =
    { $count ->
        [0] Je ne prévoirais rien
        [one] Je prévoirais un atelier
       *[other] Je prévoirais { $count } ateliers
    }
programme-not = Non repris
programme-refused = ligne { $number } : { $why }
programme-known =
    { $count ->
        [one] Un atelier est déjà ici.
       *[other] { $count } ateliers sont déjà ici.
    }
programme-made =
    { $count ->
        [one] Un atelier est prévu.
       *[other] { $count } ateliers sont prévus.
    }
programme-nothing-new =
    { $count ->
        [one] Le seul atelier du fichier est déjà ici.
       *[other] Les { $count } ateliers du fichier sont déjà ici.
    }
programme-form-unknown = Je lis les fichiers de calendrier (.ics) et les tableaux (.csv). Ce n’est ni l’un ni l’autre.
programme-unreadable = Je ne peux pas lire ce fichier. Un tableau doit être enregistré en CSV, en UTF-8.
programme-columns = La première ligne doit nommer les colonnes, au moins title et start. Je connais : { $columns }.
programme-empty = Il n’y a rien dans ce fichier.
programme-too-long = Cela fait plus de { $most } ateliers. Partagez le fichier, s’il vous plaît.
programme-no-title = il manque le titre
programme-start-unclear = « { $written } » n’est pas un début que je comprends ; écrivez par exemple 2026-11-26 18:00
programme-past = « { $title } » est passé

calendar-title = Les ateliers dans votre calendrier
calendar-what = Je crée une adresse secrète que votre calendrier peut suivre. Qui la possède voit les dates : gardez-la pour vous.
calendar-have =
    { $count ->
        [0] Vous n’avez pas encore de telle adresse.
        [one] Vous avez une telle adresse.
       *[other] Vous avez { $count } telles adresses.
    }
calendar-made = Voici votre adresse
calendar-made-how = Ajoutez-la dans votre calendrier comme abonnement. Je ne la montre que cette fois.
calendar-revoked = Aucune de vos adresses ne fonctionne plus.
calendar-no-web = Il faut pour cela ma page web, qui n’est pas activée ici.
calendar-file-how = Ce fichier met ses dates dans votre agenda. Si une date change, vous recevez un nouveau fichier ; avec /calendar, votre agenda suit tout seul.
press-calendar-own = Mes dates
press-calendar-everything = Tous les ateliers
press-calendar-topic = { $topic }
press-calendar-revoke = Retirer toutes mes adresses

setup-workshops-place = Lieu des ateliers
setup-workshops-place-hint = Où je montre les ateliers et les tiens à jour

deed-workshop-made = Atelier prévu
deed-workshop-changed = Atelier modifié
deed-workshop-cancelled = Atelier annulé
deed-workshop-counted = Atelier : présents comptés
deed-workshop-reported = Compte rendu d’un atelier
