cmd-me-zone = zone
    .summary = Choose the time zone I tell you times in
    .zone = zone
    .zone-about = A city or a country, such as Warsaw

cmd-zone = zone
    .summary = Choose the time zone this community lives by
    .zone = zone
    .zone-about = A city or a country, such as Warsaw

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, { $clock } in { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } UTC

time-clocks-skip = On that day the clocks in { $city } jump over { $clock }. The first time there is after it counts.
time-clocks-repeat = On that day the clocks in { $city } show { $clock } twice. The first one counts.
time-clocks-change = Until then the clocks in { $city } change. The time on the clock there stays as you said.

time-unreadable = I cannot read “{ $written }” as a time. Write it like “Thursday 18:00”, “26.11.2026 18:00” or “in 20 minutes”.
time-no-clock = “{ $written }” does not say at what time of day. Write it like “Thursday 18:00”.
time-ambiguous = “{ $written }” could be { $one } or { $other }. Please write the date, with the month as a word.
time-weekday = “{ $written }” does not fit together: that day is { $at }.
time-past = “{ $written }” would be { $at }, and that is past. Please say which day you mean.
time-too-far = “{ $written }” would be { $at }. I plan no more than five years ahead.

zone-unknown = I do not know where “{ $written }” is on the clock. Try a larger city, a country, or a name such as Europe/Rome.
zone-several = { $country } has several time zones. Please name a city, such as { $cities }.
zone-yours = I tell you times as the clocks in { $city } show them: it is { $now } now.
zone-ours = This community lives by the clocks in { $city }: it is { $now } now.
zone-form-title = Your time zone
zone-form-hint = A city or a country, such as Warsaw
me-zone = Time zone
me-zone-guessed = { $city } (not said, so I guess)
press-zone = Change time zone

rule-unreadable = I cannot follow “{ $rule }”. Days, weeks, months and years may repeat, such as FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = “{ $rule }” is too often for me. Once a day is the most.
rule-too-many = “{ $rule }” is too many. I count to { $most }.
rule-never = “{ $rule }” never comes true: there is no such day.

rhythm-daily = every day
rhythm-weekly = every week
rhythm-fortnightly = every two weeks
rhythm-monthly-date = every month on this date
rhythm-monthly-weekday = every month on this weekday
rhythm-own = by a rule of its own
