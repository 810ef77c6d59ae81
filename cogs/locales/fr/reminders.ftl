cmd-remind = rappel
    .summary = Des notes pour vous, dites quand vous le voulez

cmd-remind-me = moi
    .summary = Vous laisser une note pour plus tard
    .when = quand
    .when-about = Par exemple « demain 9h » ou « dans 20 minutes »
    .text = texte
    .text-about = Ce que je dois vous rappeler

cmd-remind-list = liste
    .summary = Montrer ce que je vous rappellerai

cmd-remind-forget = oublier
    .summary = Renoncer à un rappel
    .number = numéro
    .number-about = Son numéro dans la liste

remind-noted = Je vous le rappellerai
remind-by-clock = J’ai lu cela à l’heure de { $city }. Écrivez /me zone pour changer.
remind-title = Vous vouliez qu’on vous le rappelle
remind-asked = noté { $at }
remind-forgotten = Entendu, je ne vous rappellerai pas : « { $text } »
remind-list-title = Ce que je vous rappellerai
remind-none = Rien pour le moment. Essayez : /remind me "demain 9h" appeler l’école
remind-count = { $count ->
        [one] { $count } rappel.
       *[other] { $count } rappels, de { $first } à { $last }.
    }
remind-gone = Ce rappel n’est plus là.
remind-of-nothing = De quoi ? Veuillez l’écrire après l’heure.
remind-too-long = Cela fait { $count } caractères ; j’en garde { $most } au plus.
remind-too-many = Vous avez déjà { $most } rappels en attente, et je n’en garde pas plus. Libérez-en un avec /remind list.

press-forget = Oublier
press-snooze-minutes = Dans 10 minutes
press-snooze-hour = Dans une heure
press-snooze-tomorrow = Demain
press-remind-sooner = Plus tôt
press-remind-later = Plus tard
