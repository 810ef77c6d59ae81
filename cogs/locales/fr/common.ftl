joined = { $parts }

something-broke = Quelque chose a lâché de mon côté. C’est noté ; si vous en parlez à la modération, donnez ce numéro : { $number }.
role-too-low = C’est réservé à : { $role }.
role-member = membres
role-moderator = modération
role-owner = gestion de ce lieu

command-unknown = Je ne connais pas « { $name } ». Écrivez /help pour voir ce que je sais faire, ou posez simplement votre question.
command-near = Je ne connais pas « { $name } ». Vouliez-vous dire /{ $near } ?
press-unknown = Ce bouton vient d’une version plus ancienne et ne marche plus. Posez la question à nouveau.
press-unreadable = Je n’arrive pas à lire ce que porte ce bouton. Posez la question à nouveau.

argument-missing = Il manque encore à « { $command } » : { $name }.
argument-not-a-number = { $name } doit être un nombre.
argument-not-one-of = « { $written } » ne fait pas partie des choix pour { $name } : { $choices }.
country-unknown = Je ne connais pas de pays appelé « { $written } ». Essayez son nom dans votre langue, ou son code, par exemple PL.
language-unknown = Je ne connais pas de langue appelée « { $written } ». Essayez son nom, ou son code, par exemple uk.

press-open = Ouvrir
press-back = Retour
press-next = Suite
press-change = Modifier

platform-working = Un instant …
platform-form-sent = Envoyer
platform-form-optional = facultatif
platform-form-not-said = non précisé
platform-form-open = Ouvrir le formulaire
platform-form-path = Chemin du fichier sur cette machine
platform-kept-as = Enregistré sous { $path }
platform-form-late = J’ai mis trop de temps pour ouvrir un formulaire. Essayez encore une fois.

draft-gone = Ce formulaire n’est plus conservé. Merci de recommencer.
draft-typed = Voici ce que vous aviez écrit, pour que rien ne se perde :
press-reopen = Rouvrir le formulaire

role-steward = porte-parole d’une organisation
rank-member = membre
rank-steward = porte-parole
rank-moderator = modération
rank-owner = responsable
member-unknown = Je ne connais ici personne du nom de « { $written } ». Choisissez un nom dans la liste, ou mentionnez la personne.
member-several = Plusieurs personnes s’appellent ici « { $written } ». Choisissez-en une dans la liste.
member-nameless = membre { $number }
member-former = un ancien membre
platform-not-here = Ceci est pour vos yeux seuls. Utilisez la commande avec /, ou écrivez-moi directement.
