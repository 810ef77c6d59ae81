cmd-org = organisation
    .summary = Qui fait quoi, et où

cmd-org-add = ajouter
    .summary = Placer une organisation sur la carte, en trois questions

cmd-org-find = chercher
    .summary = Trouver des organisations par ce qu’elles font et où
    .topic = thème
    .topic-about = Ce sur quoi elles travaillent
    .country = pays
    .country-about = Où elles sont
    .language = langue
    .language-about = Une langue qu’elles parlent

cmd-org-show = montrer
    .summary = Montrer une organisation
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-claim = représenter
    .summary = Dire que vous parlez pour une organisation
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-confirm = confirmer
    .summary = Dire que ce qui figure ici sur une organisation est juste
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-edit = modifier
    .summary = Modifier ce qui figure ici sur une organisation
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-link = relier
    .summary = Dire qu’une organisation a mené une pratique, ou le retirer
    .organisation = organisation
    .organisation-about = Laquelle
    .entry = fiche
    .entry-about = La pratique

cmd-org-unblock = débloquer
    .summary = Laisser tout le monde solliciter de nouveau votre organisation
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-leave = quitter
    .summary = Ne plus parler pour une organisation
    .organisation = organisation
    .organisation-about = Laquelle

cmd-org-close = fermer
    .summary = Dire qu’une organisation n’existe plus
    .organisation = organisation
    .organisation-about = Laquelle

cmd-map = carte
    .summary = Voir sur une carte qui est où, et où il n’y a encore personne
    .topic = thème
    .topic-about = Seulement celles qui y travaillent

org-list-title = Qui fait quoi
org-count =
    { $count ->
        [0] Personne ici pour l’instant. Connaissez-vous quelqu’un ?
        [one] Une organisation.
       *[other] { $count } organisations, de { $first } à { $last }.
    }
org-waiting-new = Quelqu’un l’a ajoutée. La connaissez-vous ?
org-waiting-why = Quelqu’un dit parler pour elle. Connaissez-vous cette personne ?
org-claims = Disent parler pour elle
org-about = Thèmes
org-groups = Pour
org-languages = Langues
org-languages-hint = Séparées par des virgules, par exemple polonais, ukrainien
org-size = Personnes qui y travaillent
org-practices = A mené
org-funded = Financée jusqu’à
org-funded-until = { DATETIME($at, dateStyle: "long") } (visible seulement de vous et de qui parle avec vous pour elle)
org-funded-hint = Par exemple 2027-03. Visible seulement de qui parle pour elle.
org-spoken-for = Confirmée le { DATETIME($at, dateStyle: "medium") }. Quelqu’un parle pour elle, je peux donc vous mettre en relation.
org-unspoken = Confirmée, mais personne ne parle encore pour elle. Je ne peux donc pas vous mettre en relation.
orgstate-unconfirmed = Personne ne l’a encore confirmé.
orgstate-listed = Confirmée.
orgstate-paused = Ne souhaite pas de mise en relation pour le moment.
orgstate-closed = N’existe plus.
orgkind-ngo = ONG
orgkind-association = Association de personnes migrantes
orgkind-authority = Commune ou autre administration
orgkind-school = École
orgkind-centre = Centre
orgkind-network = Réseau
orgkind-research = Recherche
orgkind-international = Organisation internationale
orgkind-enterprise = Entreprise sociale
orgkind-other = Organisation
orgsize-handful = 5 au plus
orgsize-small = de 6 à 20
orgsize-medium = de 21 à 100
orgsize-large = plus de 100

org-add-title = Placer une organisation sur la carte
org-name = Son nom
org-where = Où elle se trouve
org-where-hint = Lieu et pays, par exemple Cracovie, Pologne
org-naming-title = Qui manque encore sur la carte ?
org-named-name-one = Une organisation de confiance
org-named-where-one = Son lieu et son pays
org-named-name-two = Une autre
org-named-where-two = Son lieu et son pays aussi
org-edit-title = Ce que les autres devraient savoir
org-offers = À quel sujet peut-on venir vous voir ?
org-offers-hint = Ce que vous avez fait et pouvez raconter. Pas de noms des personnes accompagnées.
org-website = Site web
org-kind = Ce qu’elle est

org-added = Elle est sur la carte. La modération, ou quelqu’un d’une autre organisation, la confirmera.
org-named = Merci. Elles sont sur la carte, à confirmer.
org-changed = C’est modifié.
org-linked = « { $name } » figure maintenant avec « { $title } ».
org-unlinked = « { $name } » ne figure plus avec « { $title } ».
org-claimed = C’est noté. Dès que quelqu’un qui vous connaît le confirme, vous parlez pour « { $name } ».
org-accepted = Cette personne parle aussi pour « { $name } » désormais.
org-unblocked = Tout le monde peut de nouveau solliciter « { $name } » ; bloqués auparavant : { $count }.
org-left = Vous ne parlez plus pour « { $name } ».
org-does-renews = Merci. « { $name } » compte comme confirmée pour les six prochains mois.
org-does-confirms = « { $name } » est confirmée.
org-does-vouches = Merci. Sur votre parole, « { $name } » est confirmée.
org-refused = « { $name } » : non confirmée.
org-is-closed = « { $name } » n’existe plus.
org-is-paused = Je n’envoie plus personne vers « { $name } ». Confirmez-la quand vous le voudrez de nouveau.
org-claimed-told = Quelqu’un dit parler aussi pour votre organisation. Êtes-vous d’accord ?
org-accepted-told = Vous parlez désormais pour cette organisation. Je vous demande avant toute mise en relation, et personne ne voit votre compte avant votre oui.
org-name-others = La carte grandit grâce à ceux qui se connaissent : quelles deux autres devraient y figurer ?
org-still-title = { $name } : est-ce toujours juste ?
org-still-note = Un appui suffit. Sans nouvelles pendant deux mois, je n’envoie plus personne vers vous jusqu’à ce que vous le disiez.

org-unknown = Il n’y a pas d’organisation { $number } ici.
org-known = « { $name } » est déjà ici : /org show { $number }
org-yours = Vous parlez déjà pour « { $name } ».
org-claimed-already = Vous l’avez déjà dit. Quelqu’un qui vous connaît doit le confirmer.
org-not-oneself = Vous avez vous-même ajouté ou revendiqué « { $name } ». Quelqu’un d’autre doit le confirmer.
org-vouch-stewards-only = Seule la modération, ou quelqu’un qui parle pour une autre organisation confirmée, peut le confirmer.
org-not-yours = C’est réservé à ceux qui parlent pour « { $name } » et à la modération.
org-claim-gone = C’est déjà décidé.
org-where-unknown = Je ne vois pas de pays dans « { $written } ». Écrivez lieu et pays, par exemple Cracovie, Pologne.
org-site-unreadable = « { $written } » n’est pas l’adresse d’un site web.
org-funded-unreadable = Je ne lis pas de mois dans « { $written } ». Écrivez par exemple 2027-03.

press-org-add = Ajouter une organisation
press-org-claim = Je parle pour elle
press-org-right = Oui, tout est juste
press-org-confirm = Confirmer
press-org-vouch = Je la connais, c’est juste
press-org-more = En dire plus
press-org-pause = Personne pour le moment
press-org-name = En nommer deux autres
press-org-site = Site web
press-org-refuse = Ne pas confirmer
press-org-accept = Oui, { $name } parle pour nous
queue-organisations =
    { $count ->
        [one] Une organisation à confirmer
       *[other] { $count } organisations à confirmer
    }

map-title = Qui est où
map-title-topic = Qui est où : { $topic }
map-count = Organisations : { $count } · pays : { $countries } · confirmées : { $confirmed }
map-nobody = encore personne
map-confirmed = confirmée
map-unconfirmed = pas encore confirmée
map-source = Contours : Natural Earth
map-about = Une carte de l’Europe : plus un pays compte d’organisations, plus il est foncé ; les pays sans aucune sont hachurés.
map-most = Le plus grand nombre
map-holes = Encore personne
map-thin = Thèmes presque sans personne
map-elsewhere = Hors de cette carte
map-counted = { $what } { $count }
map-note = Connaissez-vous quelqu’un là où il n’y a personne ? Trois questions suffisent.
