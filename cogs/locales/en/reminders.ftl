cmd-remind = remind
    .summary = Notes to yourself, said when you want them

cmd-remind-me = me
    .summary = Leave yourself a note for later
    .when = when
    .when-about = Such as “tomorrow 9:00” or “in 20 minutes”
    .text = text
    .text-about = What to remind you of

cmd-remind-list = list
    .summary = Show what I will remind you of

cmd-remind-forget = forget
    .summary = Not be reminded of something after all
    .number = number
    .number-about = Its number in the list

remind-noted = I will remind you
remind-by-clock = I read this by the clocks in { $city }. Say /me zone to change that.
remind-title = You wanted to be reminded
remind-asked = noted { $at }
remind-forgotten = All right, I will not remind you: “{ $text }”
remind-list-title = What I will remind you of
remind-none = Nothing at the moment. Try: /remind me "tomorrow 9:00" call the school
remind-count = { $count ->
        [one] One reminder.
       *[other] { $count } reminders, { $first } to { $last }.
    }
remind-gone = This reminder is no longer there.
remind-of-nothing = Of what? Please write it behind the time.
remind-too-long = That is { $count } characters; I keep { $most } at most.
remind-too-many = You have { $most } reminders waiting, and that is as many as I keep. Let one go with /remind list.

press-forget = Forget it
press-snooze-minutes = In 10 minutes
press-snooze-hour = In an hour
press-snooze-tomorrow = Tomorrow
press-remind-sooner = Sooner
press-remind-later = Later
