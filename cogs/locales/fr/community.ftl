cmd-community = communauté
    .summary = Les serveurs et espaces où vit cette communauté

cmd-community-link = relier
    .summary = Relier un autre serveur ou espace à cette communauté, avec un code
    .code = code
    .code-about = Le code qu’on vous a donné ; sans lui, j’en crée un

community-code-title = Un code pour un autre serveur ou espace
community-code-what = Dites ceci là-bas, où vous ou un collègue gérez le lieu : /community link code:{ $code }
community-code-lasts = Il marche une fois, jusqu’au { $until }. Un nouveau code l’annule.
community-code-careful = Les personnes qui gèrent ce lieu seront responsables de cette communauté aussi, comme celles qui gèrent celui-ci. Merci de ne donner le code à personne d’autre.
community-joined = Ce lieu fait maintenant partie de { $name }. /setup choisit ce qui se passe où.
community-already = Ce lieu appartient déjà à la communauté.
community-elsewhere = Ce lieu appartient à une autre communauté. Il doit d’abord la quitter : /community unlink
community-nowhere = Un code relie un serveur Discord ou un espace Matrix. Donnez-le là-bas, où vous gérez le lieu.

space-first = Ce lieu n’est pas encore configuré, ses propres rôles ne comptent donc pas ici. Commencez par /setup.
space-unsettled = Ce lieu n’appartient pas encore à la communauté, ses propres rôles ne comptent donc pas ici ; tout le monde peut poser des questions. Pour le relier, demandez à une personne responsable de la communauté de créer un code avec /community link, puis donnez-le ici : /community link code:…
code-wrong = Ce code ne marche pas : il est mal tapé, déjà utilisé ou trop ancien. Demandez-en un nouveau.
code-too-often = Trop de vos codes n’ont pas marché. Merci d’attendre une heure.

deed-space-joined = Serveur ou espace relié
deed-space-left = Serveur ou espace détaché
deed-accounts-joined = Deux comptes réunis en un seul membre
