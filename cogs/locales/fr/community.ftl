cmd-community = communauté
    .summary = Les serveurs et espaces où vit cette communauté

cmd-community-link = relier
    .summary = Relier un autre serveur ou espace à cette communauté, avec un code
    .code = code
    .code-about = Le code qu’on vous a donné ; sans lui, j’en crée un

cmd-community-show = voir
    .summary = Voir où vit cette communauté et combien de personnes elle compte

cmd-community-unlink = détacher
    .summary = Laisser un serveur ou un espace quitter cette communauté
    .space = espace
    .space-about = Lequel ; celui-ci, si vous ne dites rien

community-code-title = Un code pour un autre serveur ou espace
community-code-what = Dites ceci là-bas, où vous ou un collègue gérez le lieu : /community link code:{ $code }
community-code-lasts = Il marche une fois, jusqu’au { $until }. Un nouveau code l’annule.
community-code-careful = Les personnes qui gèrent ce lieu seront responsables de cette communauté aussi, comme celles qui gèrent celui-ci. Merci de ne donner le code à personne d’autre.
community-joined = Ce lieu fait maintenant partie de { $name }. /setup choisit ce qui se passe où.
community-already = Ce lieu appartient déjà à la communauté.
community-elsewhere = Ce lieu appartient à une autre communauté. Il doit d’abord la quitter : /community unlink
community-nowhere = Un code relie un serveur Discord ou un espace Matrix. Donnez-le là-bas, où vous gérez le lieu.
community-spaces = Serveurs et espaces
community-none = aucun pour l’instant
community-here = vous êtes ici
community-members = Membres
community-members-on = { $platform } : { $count }
community-members-all = en tout : { $count }
community-unlink-title = { $name } doit-il partir ?
community-unlink-what = On pourra toujours y poser des questions. Les questions ouvertes, réponses et ateliers n’y seront plus montrés, et ses propres rôles ne compteront plus. Les codes créés et pas encore utilisés sont annulés.
press-community-unlink = Oui, le laisser partir
community-left = { $name } ne fait plus partie de cette communauté.
community-unlink-own = Vous ne gérez que le lieu où vous êtes, vous ne pouvez donc détacher que celui-là. Les responsables de toute la communauté peuvent davantage.
community-last = C’est le seul lieu de la communauté, et personne n’en est responsable au-delà. Nommez d’abord quelqu’un : /role grant
community-space-unknown = Aucun lieu de ce nom n’appartient à cette communauté. /community show en donne la liste.

space-first = Ce lieu n’est pas encore configuré, ses propres rôles ne comptent donc pas ici. Commencez par /setup.
space-unsettled = Ce lieu n’appartient pas encore à la communauté, ses propres rôles ne comptent donc pas ici ; tout le monde peut poser des questions. Pour le relier, demandez à une personne responsable de la communauté de créer un code avec /community link, puis donnez-le ici : /community link code:…
code-wrong = Ce code ne marche pas : il est mal tapé, déjà utilisé ou trop ancien. Demandez-en un nouveau.
code-too-often = Trop de vos codes n’ont pas marché. Merci d’attendre une heure.

deed-space-joined = Serveur ou espace relié
deed-space-left = Serveur ou espace détaché
deed-space-invited = Code créé pour un autre serveur ou espace
deed-accounts-joined = Deux comptes réunis en un seul membre
