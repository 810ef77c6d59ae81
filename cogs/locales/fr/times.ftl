cmd-me-zone = fuseau
    .summary = Choisir le fuseau horaire dans lequel je vous donne les heures
    .zone = fuseau
    .zone-about = Une ville ou un pays, par exemple Varsovie

cmd-zone = fuseau
    .summary = Choisir le fuseau horaire de cette communauté
    .zone = fuseau
    .zone-about = Une ville ou un pays, par exemple Varsovie

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, { $clock } à { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } UTC

time-clocks-skip = Ce jour-là, à { $city }, les horloges sautent { $clock }. C’est la première heure qui suit qui compte.
time-clocks-repeat = Ce jour-là, à { $city }, les horloges affichent { $clock } deux fois. C’est la première qui compte.
time-clocks-change = D’ici là, on change d’heure à { $city }. L’heure affichée là-bas reste celle que vous avez dite.

time-unreadable = Je n’arrive pas à lire « { $written } » comme une date et une heure. Écrivez par exemple « jeudi 18h », « 26.11.2026 18:00 » ou « dans 20 minutes ».
time-no-clock = « { $written } » ne dit pas à quelle heure. Écrivez par exemple « jeudi 18h ».
time-ambiguous = « { $written } » peut être { $one } ou { $other }. Veuillez écrire la date, avec le mois en lettres.
time-weekday = « { $written } » ne va pas ensemble : ce jour-là, c’est { $at }.
time-past = « { $written } » serait { $at }, et c’est déjà passé. Veuillez préciser le jour.
time-too-far = « { $written } » serait { $at }. Je ne prévois pas à plus de cinq ans.

zone-unknown = Je ne sais pas quelle heure il est à « { $written } ». Essayez une plus grande ville, un pays, ou un nom comme Europe/Rome.
zone-several = { $country } : il y a plusieurs fuseaux horaires. Veuillez nommer une ville, par exemple { $cities }.
zone-yours = Je vous donne les heures telles qu’on les lit à { $city } : il y est { $now }.
zone-ours = Cette communauté vit à l’heure de { $city } : il y est { $now }.
zone-form-title = Votre fuseau horaire
zone-form-hint = Une ville ou un pays, par exemple Varsovie
me-zone = Fuseau horaire
me-zone-guessed = { $city } (non précisé, je le suppose)
press-zone = Changer de fuseau

rule-unreadable = Je ne sais pas suivre « { $rule } ». Des jours, des semaines, des mois et des années peuvent se répéter, par exemple FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = « { $rule } » est trop fréquent pour moi. Une fois par jour, c’est le maximum.
rule-too-many = « { $rule } » fait trop de fois. Je compte jusqu’à { $most }.
rule-never = « { $rule } » n’arrive jamais : ce jour n’existe pas.

rhythm-daily = tous les jours
rhythm-weekly = toutes les semaines
rhythm-fortnightly = toutes les deux semaines
rhythm-monthly-date = tous les mois à cette date
rhythm-monthly-weekday = tous les mois, ce jour de la semaine
rhythm-own = selon une règle à part
