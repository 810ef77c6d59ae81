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
setup-nothing-here = Il n’y a rien à configurer ici. Utilisez cette commande sur un serveur Discord ou dans un espace Matrix que vous gérez.
setup-place-gone = Je ne vois plus ce lieu. Choisissez-en un autre.
setup-may-not = { $place } : je n’ai pas encore le droit d’y écrire. Donnez-moi là-bas : { $missing }.
