cmd-gap = question
    .summary = Les questions qui attendent une réponse des collègues

cmd-gap-list = lister
    .summary = Voir les questions qui attendent une réponse des collègues
    .topic = thème
    .topic-about = De quoi il s’agit
    .state = état
    .state-about = Où elles en sont ; sans précision, celles qui attendent

cmd-gap-show = montrer
    .summary = Montrer une question et ce qu’on y a répondu
    .gap = question
    .gap-about = Son numéro

cmd-gap-reply = répondre
    .summary = Répondre à une question qui attend
    .gap = question
    .gap-about = Son numéro

cmd-gap-follow = suivre
    .summary = Savoir quand une question a trouvé sa réponse
    .gap = question
    .gap-about = Son numéro

cmd-gap-publish = publier
    .summary = Publier la fiche préparée pour une question, et prévenir qui l’attend
    .gap = question
    .gap-about = Son numéro

cmd-gap-close = fermer
    .summary = Fermer une question qui n’a plus besoin de réponse
    .gap = question
    .gap-about = Son numéro

cmd-gap-merge = fusionner
    .summary = Joindre une question à une autre qui demande la même chose
    .gap = question
    .gap-about = Le numéro de celle qui part
    .into = dans
    .into-about = Le numéro de celle qui reste

cmd-gap-assign = prendre
    .summary = Confier une question à quelqu’un, ou s’en charger soi-même
    .gap = question
    .gap-about = Son numéro
    .member = membre
    .member-about = Qui s’en charge ; vous, si vous ne dites rien

cmd-me-topics = thèmes
    .summary = Choisir sur quoi vos collègues peuvent vous interroger

menu-answers = Cela répond à la question
menu-draft = Préparer une fiche

gap-nothing = Je n’ai rien trouvé ici à ce sujet. Je préfère le dire plutôt que de deviner.
gap-offer = Des collègues de ce réseau le savent peut-être. Voulez-vous que je leur demande ?
gap-similar-title = Des questions proches attendent déjà
gap-form-title = Demander aux collègues
gap-more = Précisions
gap-more-hint = Lieu, personnes, ce que vous avez essayé. Ni noms ni autres données des personnes accompagnées.
gap-topics = De quoi il s’agit
gap-named-label = Affiché comme
gap-a-colleague = quelqu’un du réseau
gap-named = { $name }
gap-preview-title = Voici ce que je vais envoyer
gap-preview-note = Rien ne part avant votre accord.
gap-personal = Cela ressemble à des données personnelles de quelqu’un : { $kinds }. Je les ai retirées ci-dessous. Je ne peux pas tout trouver ; merci de relire encore une fois.
personal-email = adresse e-mail
personal-phone = numéro de téléphone
personal-number = numéro de document
personal-birth = date de naissance
personal-name = nom
personal-profile = adresse de profil
gap-where = Où
gap-where-list = dans la liste des questions ouvertes ici
gap-place = { $platform } { $place }
gap-asked-by = Demandé par
gap-about = Sujet
gap-left = D’accord, rien n’a été envoyé.
gap-posted = La question { $number } est maintenant chez vos collègues
gap-posted-note = Je vous préviens quand quelqu’un répond, et quand la question a trouvé sa réponse.
gap-how-to-reply = Écrivez votre réponse dans ce fil, ou appuyez sur le bouton.

gap-list-title = Questions qui attendent des collègues
gap-count =
    { $count ->
        [0] Rien n’attend ici.
        [one] Une question.
       *[other] { $count } questions, { $first } à { $last }.
    }
gap-number = Question { $number }
gap-replies =
    { $count ->
        [0] pas encore de réponse
        [one] une réponse
       *[other] { $count } réponses
    }
gap-since = depuis le { DATETIME($at, dateStyle: "medium") }
gapstate-open = en attente
gapstate-drafted = une fiche se prépare
gapstate-answered = résolue
gapstate-closed = fermée
gap-history = Ce qui s’est passé
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name } a répondu le { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name } a donné la réponse le { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Répondre à la question { $number }
gap-reply-text = Votre réponse
gap-reply-hint = Ce qui a marché ou non, ce qu’il a fallu. Ni noms ni autres données des personnes accompagnées.
gap-thanks = Merci. La personne qui a demandé est prévenue.
gap-followed = Je vous préviens quand la question { $number } a trouvé sa réponse.
gap-unfollowed = D’accord, je ne vous en parlerai plus.
gap-marked = C’est noté. La modération peut maintenant en faire une fiche, avec l’accord de la personne qui a répondu.
gap-close-title = Fermer la question { $number }
gap-why = Pourquoi
gap-why-hint = Toutes les personnes qui la suivent liront ceci.
gap-closed = La question { $number } est fermée.
gap-reopened = La question { $number } est à nouveau ouverte.
gap-merged = La question { $number } fait maintenant partie de la question { $into }.
gap-assigned = { $name } se charge maintenant de la question { $number }.

gap-draft-title = Fiche tirée de la question { $number }
entry-title = Titre
entry-title-hint = 15 mots au plus
entry-summary = En une phrase
entry-body = Texte
entry-language = Langue du texte
gap-consent-not-asked = La personne qui a répondu n’a pas encore été consultée.
gap-consent-asked = J’ai demandé à la personne qui a répondu. Vous pourrez publier dès qu’elle sera d’accord.
gap-consent-given = La personne qui a répondu est d’accord et veut être nommée ainsi : { $credit }
gap-consent-refused = La personne qui a répondu ne souhaite pas de publication. Rien d’elle ne reste dans l’ébauche.
gap-consent-title = Votre réponse peut-elle aider d’autres personnes ?
gap-consent-what = Vous avez répondu à « { $question } ». La modération aimerait garder votre réponse dans la bibliothèque, sous cette forme :
gap-credit-title = Comment dois-je vous nommer ?
gap-credit = Nom affiché
gap-credit-hint = Par exemple « une école pour adultes à Turin », ou votre nom
gap-agreed = Merci. J’ai prévenu la modération.
gap-refused = D’accord. Rien de vous ne sera publié.
gap-published = « { $title } » est dans la bibliothèque, et toutes les personnes qui attendaient sont prévenues.

gap-news-title = Quelqu’un a répondu à votre question
gap-help-title = Pourriez-vous aider pour celle-ci ?
gap-waiting-title = Cette question attend depuis dix jours
gap-marked-title = Une question a trouvé sa réponse
gap-answered-told = Votre question du { DATETIME($at, dateStyle: "long") } a maintenant une réponse, donnée par { $credit }
gap-answered-here = Résolue, grâce à { $credit }
gap-closed-told = La question du { DATETIME($at, dateStyle: "long") } a été fermée : { $why }
gap-closed-here = Fermée : { $why }

me-offer-title = Sur quels thèmes peut-on vous interroger ?
me-offer-hint = Je ne vous écris que si une question sur ces thèmes attend depuis trois jours.
me-offered = Merci. Je vous demanderai quand une question attend.
me-offers-nothing = D’accord, je ne vous demanderai rien.
fact-credit = Partagé par

gap-unknown = Il n’y a pas de question { $number } ici.
gap-reply-gone = Cette réponse n’est plus là.
gap-reply-unread = Je n’arrive pas à lire cette réponse. Choisissez « Cela répond à la question » dans le menu du message lui-même.
gap-not-here = On ne discute d’aucune question dans ce fil.
gap-not-yours = Seule la personne qui a demandé, ou la modération, peut faire cela.
gap-not-your-reply = Seule la personne qui a écrit la réponse peut le dire.
gap-same = Ces deux questions n’en font qu’une.
gap-not-drafted = Il n’y a pas encore d’ébauche. Commencez par « Préparer une fiche » sur une réponse.
gap-no-consent = La personne qui a répondu n’a pas encore donné son accord.
gap-is-open = Cette question est encore ouverte.
gap-is-drafted = Une fiche se prépare déjà pour cette question.
gap-is-answered = Cette question a déjà trouvé sa réponse.
gap-is-closed = Cette question est fermée.

press-ask-peers = Demander aux collègues
press-gap-follow = Suivre
press-gap-unfollow = Ne plus suivre
press-gap-anew = Aucune, poser la mienne
press-gap-post = Envoyer
press-gap-post-clean = Envoyer ainsi
press-gap-post-as-is = Rien de personnel ici, envoyer tel quel
press-gap-edit = Modifier
press-gap-leave = Pas maintenant
press-gap-reply = Répondre
press-gap-replies = Voir les réponses
press-gap-mark = Cela répond à la question
press-gap-draft = Préparer une fiche
press-gap-redraft = Modifier l’ébauche
press-gap-publish = Publier
press-gap-close = Fermer
press-gap-reopen = Rouvrir
press-gap-credit = Oui, en me nommant
press-gap-agree = Oui, sans nom
press-gap-refuse = Non
gap-publish-there = Ceci répond à la question { $number }. Publiez-la avec /gap publish { $number } : on demande d’abord à la personne qui l’a écrite.

gap-taken-back = Cette réponse a été retirée.
gap-not-a-reply = C’est un robot qui a écrit cela. Désignez ce qu’un collègue a écrit.
