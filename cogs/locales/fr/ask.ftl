cmd-ask = demander
    .summary = Poser une question à la bibliothèque avec vos mots
    .question = question
    .question-about = Ce que vous demanderiez à une collègue, dans n’importe quelle langue

ask-empty = Je ne vois pas de question. Demandez-moi comme à une collègue, dans n’importe quelle langue.
ask-hello = Bonjour
ask-welcome = Avec plaisir. Redemandez-moi quand vous voulez.
ask-thanks = Merci. Cela aide la prochaine personne qui demandera.
ask-thanks-proposed = Merci. Votre formulation est nouvelle pour moi ; je la montre à la modération, sans votre nom, pour que la prochaine personne trouve plus vite.
ask-forgotten = Je garde une question { $days } jours, et celle-ci n’est plus là. Posez-la à nouveau.
ask-rephrase-title = Demander autrement

press-helpful = Cela m’a aidé
press-other = Pas ce que je voulais
press-more = Plus
press-share = Partager ici
press-rephrase = Reformuler
press-none-of-these = Aucune de celles-ci
press-nearest = Montrer quand même les trois plus proches
press-anyway = Chercher quand même dans la bibliothèque

suggest-title = Est-ce l’une de celles-ci ?
others-title = Les suivantes
others-none = C’est tout ce que j’ai trouvé. Essayez d’autres mots, ou dites-m’en plus sur le lieu et les personnes.
clarify-title = De quoi s’agit-il surtout ?

why-asked = elle répond à « { $phrasing } »
why-words = mots en commun : { $words }
why-named = vous l’avez nommée

answer-by-words = J’apprends encore le sens des fiches ; ceci ne repose que sur les mots. Redemandez dans une minute pour une meilleure réponse.

press-why = Pourquoi ?
why-card-title = Pourquoi ceci a été trouvé
why-gone = Cette fiche n’est plus dans la bibliothèque.
why-question = Vous avez demandé : « { $question } »
why-card-named = Vous l’avez nommée.
why-card-words = Mots en commun : { $words }
why-no-words = Aucun mot en commun ; elle a été trouvée par le sens.
why-title = Le plus proche par le sens est son titre : « { $line } »
why-phrasing = Le plus proche par le sens est une question à laquelle elle répond : « { $line } »
why-learnt = Le plus proche par le sens est une formulation apprise de personnes qui ont demandé : « { $line } »
why-told = Le plus proche par le sens est ce qu’elle dit : « { $line } »
why-likely = Il est probable que cela vous réponde.
why-possible = Il est possible que cela vous réponde, sans certitude.
why-faint = C’est ce qu’il y a de plus proche, mais sans doute pas ce que vous vouliez.
ask-together = J’ai compris ceci avec votre question précédente : « { $question } »
ask-doubt = Rien ne montre que je comprenne bien cette langue ({ $language }) ; lisez ceci avec prudence.
ask-doubt-languages = Je comprends mieux ces langues : { $languages }
ask-doubt-peers = Des collègues qui la parlent ({ $language }) en savent peut-être plus : appuyez sur « Demander aux collègues ».
