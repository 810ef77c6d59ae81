cmd-digest = hebdo
    .summary = Les nouveautés, une fois par semaine

cmd-digest-on = oui
    .summary = Recevoir le lundi une lettre avec les nouveautés

cmd-digest-off = non
    .summary = Ne plus recevoir de lettre hebdomadaire

digest-on = Une fois par semaine, je vous dirai ce qu’il y a de nouveau dans les sujets choisis avec /me topics, s’il y a quelque chose. La première lettre peut arriver le { $at }.
digest-off = Entendu, plus de lettre hebdomadaire.
digest-was-off = Vous ne recevez pas de lettre hebdomadaire. /digest on la fait venir.
digest-title = Du nouveau cette semaine
digest-entries = Nouveau dans la bibliothèque
digest-gaps = Peut-être le savez-vous
digest-workshops = Ateliers à venir
digest-why = Une fois par semaine, parce que vous l’avez demandé. /digest off y met fin, /me topics en change les sujets.

press-digest-off = Arrêter ces lettres
