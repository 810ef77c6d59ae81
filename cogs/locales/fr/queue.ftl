cmd-queue = file
    .summary = Voir ce qui attend la modération, et le parcourir

queue-title = Ce qui vous attend
queue-empty = Rien ne vous attend pour l’instant. Merci.
queue-wordings =
    { $count ->
        [one] { $count } nouvelle formulation
       *[other] { $count } nouvelles formulations
    }
queue-alike =
    { $count ->
        [one] { $count } paire qui se ressemble
       *[other] { $count } paires qui se ressemblent
    }
queue-refused =
    { $count ->
        [one] { $count } fiche qui souvent n’était pas la bonne
       *[other] { $count } fiches qui souvent n’étaient pas les bonnes
    }
queue-dead =
    { $count ->
        [one] { $count } fiche dont une source a disparu
       *[other] { $count } fiches dont des sources ont disparu
    }
queue-outdated =
    { $count ->
        [one] { $count } fiche dont une traduction est en retard
       *[other] { $count } fiches dont des traductions sont en retard
    }
queue-overdue =
    { $count ->
        [one] { $count } fiche à relire
       *[other] { $count } fiches à relire
    }
queue-unchecked =
    { $count ->
        [one] { $count } fiche que personne n’a encore vérifiée
       *[other] { $count } fiches que personne n’a encore vérifiées
    }
queue-wording-of =
    { $count ->
        [one] Une nouvelle formulation ({ $language }) ; elle a aidé { $count } fois
       *[other] Une nouvelle formulation ({ $language }) ; elle a aidé { $count } fois
    }
queue-wording-for = Elle a mené à « { $title } » :
queue-refused-why = Souvent, ce n’était pas ce que l’on cherchait. Une formulation trompe peut-être, ou quelque chose manque.
queue-refused-for = On avait demandé
queue-dead-why = Une page sur laquelle cela repose a disparu.
queue-links = Disparu
queue-outdated-why = Les mots ont changé depuis la traduction.
queue-behind = En retard
queue-overdue-why = Il est temps de relire cette fiche.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Commencer
press-queue = Continuer la file
press-later = Plus tard
press-seen = Vu, laisser ainsi
press-accept = Accepter la formulation
press-reject = Refuser la formulation
queue-gaps =
    { $count ->
        [one] Une question de membre à faire avancer
       *[other] { $count } questions de membres à faire avancer
    }
