cmd-help = aide
    .summary = Ce que ce bot sait faire, et comment lui demander

help-title = Comment je peux aider
help-intro = Demandez-moi comme à une collègue qui a vu ce que d’autres ont essayé : avec vos mots, dans n’importe quelle langue. Je réponds à partir d’une bibliothèque de pratiques et de guides écrits et vérifiés par des personnes, et je le dis quand rien ne convient. Merci de ne donner ni noms ni autres données des personnes que vous accompagnez.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = Je garde une question 30 jours pour que ses boutons marchent, puis j’oublie ses mots. /me montre et efface ce que je sais de vous.
