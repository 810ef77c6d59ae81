cmd-setup = configurer
    .summary = Choisir où se posent les questions, où vont pairs et modération, et qui modère

setup-title = Ce qui se passe où
setup-help-place = Lieu des questions
setup-help-place-hint = Un salon ou forum où l’on pose des questions et où je réponds
setup-peers-place = Lieu des pairs
setup-peers-place-hint = Où vont les questions restées sans réponse
setup-moderators-place = Lieu de la modération
setup-moderators-place-hint = Où je dis à la modération ce qui l’attend
setup-moderator-role = Rôle de modération
setup-moderator-role-hint = Les personnes qui ont ce rôle tiennent la bibliothèque
setup-done = Réglages enregistrés
setup-ok = { $place } : je peux y écrire
setup-not-chosen = non choisi
setup-nothing-here = Ceci choisit les salons d’un serveur Discord ou d’un espace Matrix : où l’on pose des questions, où sont les pairs, où se retrouve la modération. Dites /setup là où vous gérez. Une page web n’a pas de tels lieux, il n’y a donc rien à configurer ici.
setup-place-gone = Je ne vois plus ce lieu. Choisissez-en un autre.
setup-may-not = { $place } : je n’ai pas encore le droit d’y écrire. Donnez-moi là-bas : { $missing }.
