cmd-me-link = relier
    .summary = Réunir vos comptes de plusieurs réseaux, avec un code
    .code = code
    .code-about = Le code de votre autre compte ; sans lui, j’en crée un

cmd-me-accounts = comptes
    .summary = Voir quels comptes sont les vôtres

cmd-me-unlink = détacher
    .summary = Laisser partir un de vos comptes
    .number = numéro
    .number-about = Son numéro dans /me accounts

cmd-me-reach = courrier
    .summary = Choisir où mon courrier vous parvient

me-link-title = Un code pour votre autre compte
me-link-what = Dites ceci avec votre autre compte : /me link code:{ $code }
me-link-lasts = Il marche une fois, jusqu’au { $until }. Merci de ne le donner à personne d’autre.
me-link-ask-title = Les deux comptes sont-ils à vous ?
me-link-ask = Ce code vient de { $name }, sur { $platform }. Si vous continuez, vous ne faites plus qu’un membre : ce que l’un a ou peut faire, les deux l’ont et le peuvent. Ne continuez que si ce compte est aussi le vôtre.
press-me-join = Oui, les deux sont à moi
me-link-own = Les deux comptes sont déjà un seul membre. Le code est pour un autre.
me-joined = Les deux comptes sont maintenant un seul membre. /me accounts les montre.
me-joined-told = Un compte sur { $platform } ne fait plus qu’un avec le vôtre. Si ce n’était pas vous, laissez-le repartir.
press-me-accounts = Vos comptes
me-accounts-title = Vos comptes
me-accounts-note = /me link en réunit un autre. Ce que vous avez dit et reçu reste à vous, quel que soit le compte.
me-account-this = vous parlez d’ici
me-account = compte { $number }
press-me-unlink = Laisser partir
me-unlinked = Ce compte n’est plus le vôtre ici. Qui parle de là m’est inconnu.
me-unlink-last = C’est votre seul compte. /me erase vous oublie tout à fait.
me-unlink-gone = Aucun de vos comptes ne porte ce numéro. /me accounts les montre.
me-reach = Courrier
me-reach-title = Où dois-je vous écrire ?
me-reach-what = Rappels, réponses et lettre de la semaine y arrivent.
me-reach-last = là où vous avez parlé en dernier
me-reach-direct = { $platform }
me-reach-inbox = le courrier de la page web
me-reach-now = En ce moment : { $place }
me-reach-set = Désormais je vous écris là : { $place }
me-reach-unknown = Je ne vous connais pas là-bas. /me link réunit vos comptes.
