matrix-pressing = Répondez par un numéro, ou réagissez avec lui.
matrix-told-directly = Je vous ai répondu en message direct.
matrix-not-directly = Je ne peux pas vous écrire directement. Ouvrez une discussion directe avec moi et posez-y votre question, s’il vous plaît.
matrix-unreadable = Je n’ai pas pu lire un message de { $name } : il était chiffré sans clé pour moi. Envoyez-le à nouveau, s’il vous plaît. Si cela n’aide pas, ouvrez mon profil dans votre client, voyez si je suis vérifié, et écrivez-moi dans une nouvelle discussion directe.

matrix-word-skip = passer
matrix-word-back = retour
matrix-word-cancel = annuler

matrix-form-step = { $number } sur { $count } : { $label }
matrix-form-now = Actuellement : { $value }. Un simple « - » l’efface.
matrix-form-several = On peut en choisir plusieurs, avec des virgules entre les numéros.
matrix-form-ways = Écrivez votre réponse ici. « { matrix-word-skip } » laisse tel quel, « { matrix-word-back } » revient en arrière, « { matrix-word-cancel } » arrête.
matrix-form-file = Envoyez le fichier ici, s’il vous plaît.
matrix-form-no-file = Ici il me faudrait des mots, pas un fichier.
matrix-form-first = C’est la première question.
matrix-form-needed = Cette réponse est nécessaire. Écrivez quelque chose, s’il vous plaît.
matrix-form-long = C’est trop long : { $most } caractères au plus, s’il vous plaît.
matrix-form-choice = « { $written } » n’est pas dans la liste. Répondez par un numéro, s’il vous plaît.
matrix-form-stopped = D’accord, je m’arrête là. Rien n’a été gardé.
