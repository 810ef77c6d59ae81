cmd-remind = erinnerung
    .summary = Notizen an Sie selbst, gesagt, wann Sie es wollen

cmd-remind-me = ich
    .summary = Sich eine Notiz für später hinterlassen
    .when = wann
    .when-about = Etwa „morgen 9 Uhr“ oder „in 20 Minuten“
    .text = text
    .text-about = Woran ich Sie erinnern soll

cmd-remind-list = liste
    .summary = Zeigen, woran ich Sie erinnern werde

cmd-remind-forget = vergessen
    .summary = Doch nicht an etwas erinnert werden
    .number = nummer
    .number-about = Die Nummer in der Liste

remind-noted = Ich werde Sie erinnern
remind-by-clock = Ich lese das nach den Uhren in { $city }. Mit /me zone ändern Sie das.
remind-title = Sie wollten erinnert werden
remind-asked = notiert { $at }
remind-forgotten = In Ordnung, ich erinnere Sie nicht daran: „{ $text }“
remind-list-title = Woran ich Sie erinnern werde
remind-none = Im Moment an nichts. Versuchen Sie: /remind me "morgen 9 Uhr" Schule anrufen
remind-count = { $count ->
        [one] Eine Erinnerung.
       *[other] { $count } Erinnerungen, { $first } bis { $last }.
    }
remind-gone = Diese Erinnerung gibt es nicht mehr.
remind-of-nothing = Woran? Bitte schreiben Sie es hinter die Zeit.
remind-too-long = Das sind { $count } Zeichen; ich behalte höchstens { $most }.
remind-too-many = Es warten { $most } Erinnerungen auf Sie, mehr behalte ich nicht. Mit /remind list können Sie eine loslassen.

press-forget = Vergessen
press-snooze-minutes = In 10 Minuten
press-snooze-hour = In einer Stunde
press-snooze-tomorrow = Morgen
press-remind-sooner = Früher
press-remind-later = Später
