cmd-browse = parcourir
    .summary = Feuilleter la bibliothèque par thème, pays et public
    .topic = thème
    .topic-about = De quoi il s’agit
    .country = pays
    .country-about = Où cela s’est fait
    .group = public
    .group-about = Pour qui c’est

cmd-entry = fiche
    .summary = Fiches de la bibliothèque

cmd-entry-show = montrer
    .summary = Montrer une fiche en entier
    .entry = fiche
    .entry-about = Son titre

browse-everything = Toute la bibliothèque
browse-count =
    { $count ->
        [0] Rien ici pour l’instant.
        [one] Une fiche.
       *[other] { $count } fiches, { $first } à { $last }.
    }
