web-skip = Aller au champ de question
web-language = Langue
web-switch = Changer
web-welcome = Que demanderiez-vous à une collègue ?
web-intro = D’autres, qui accompagnent des personnes nouvellement arrivées, ont déjà beaucoup essayé. Demandez avec vos mots, dans n’importe quelle langue ; je réponds à partir de ce qu’ils ont appris, avec la source, et je le dis quand rien ne convient.
web-examples = Par exemple
web-example-1 = Nous avons des bénévoles pour la conversation, mais pas d’enseignant. Qui y est arrivé ?
web-example-2 = Les propriétaires refusent nos familles. Que font les autres ?
web-example-3 = Petite ville, peu de moyens, huit familles le mois prochain. Par où commencer ?
web-conversation = Conversation
web-question = Votre question
web-placeholder = Comment font les autres …
web-commands = Commandes
web-ask = Demander
web-hint = Merci de ne donner ni noms ni autres données des personnes que vous accompagnez. Écrivez / pour les commandes.
web-you = Vous :
web-lost = Le message n’est pas passé. Essayez encore une fois.
web-not-ours = Ce formulaire a expiré. Rechargez la page.
web-too-much = C’est plus que je ne peux lire d’un coup.
web-too-fast = C’est plus rapide que je ne peux suivre. Attendez une minute, puis réessayez.
web-signed-in = Connexion :
web-letters = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
web-off = La page web est désactivée ici.

cmd-web = web
    .summary = Continuer dans votre navigateur, sous votre nom

web-link-title = Votre accès à la page web
web-link-what = Ce lien connecte un navigateur sous votre nom. Il marche une fois, pendant 15 minutes. Merci de ne pas le transmettre.
press-sign-in = Se connecter
press-sign-out = Se déconnecter
press-sign-out-everywhere = Se déconnecter partout
session-ended = Vous êtes déconnecté ici.
session-ended-all = Vous êtes déconnecté de tous les navigateurs.

signin-title = Connexion
signin-as = Vous serez connecté ici sous le nom de { $name }.
signin-here = Vous serez connecté ici.
signin-what = Faites-le seulement dans un navigateur à vous. /me permet de se déconnecter.
signin-gone = Ce lien a déjà servi, ou il est trop ancien. Dites /web là où je vous connais, et j’en fais un nouveau.
signin-too-often = Trop de liens venus d’ici ne marchaient pas. Attendez un quart d’heure, s’il vous plaît.
signin-without = Continuer sans se connecter
