cmd-me-zone = zeitzone
    .summary = Die Zeitzone wählen, in der ich Ihnen Uhrzeiten nenne
    .zone = zeitzone
    .zone-about = Eine Stadt oder ein Land, etwa Warschau

cmd-zone = zeitzone
    .summary = Die Zeitzone wählen, nach der diese Gemeinschaft lebt
    .zone = zeitzone
    .zone-about = Eine Stadt oder ein Land, etwa Warschau

time-short = { $date }, { $clock } Uhr ({ $city })
time-in-full = { $date }, { $clock } Uhr in { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } Uhr UTC

time-clocks-skip = An diesem Tag überspringen die Uhren in { $city } { $clock } Uhr. Es gilt die erste Zeit danach.
time-clocks-repeat = An diesem Tag zeigen die Uhren in { $city } { $clock } Uhr zweimal. Es gilt das erste Mal.
time-clocks-change = Bis dahin werden die Uhren in { $city } umgestellt. Es bleibt bei der Uhrzeit, die Sie genannt haben.

time-unreadable = „{ $written }“ kann ich nicht als Zeitpunkt lesen. Schreiben Sie etwa „Donnerstag 18 Uhr“, „26.11.2026 18:00“ oder „in 20 Minuten“.
time-no-clock = „{ $written }“ sagt nicht, um wie viel Uhr. Schreiben Sie etwa „Donnerstag 18 Uhr“.
time-ambiguous = „{ $written }“ kann { $one } oder { $other } sein. Bitte schreiben Sie das Datum, den Monat als Wort.
time-weekday = „{ $written }“ passt nicht zusammen: Dieser Tag ist { $at }.
time-past = „{ $written }“ wäre { $at }, und das ist vorbei. Bitte sagen Sie, welchen Tag Sie meinen.
time-too-far = „{ $written }“ wäre { $at }. Weiter als fünf Jahre plane ich nicht voraus.

zone-unknown = Wie spät es in „{ $written }“ ist, weiß ich nicht. Versuchen Sie eine größere Stadt, ein Land oder einen Namen wie Europe/Rome.
zone-several = { $country } hat mehrere Zeitzonen. Bitte nennen Sie eine Stadt, etwa { $cities }.
zone-yours = Ich nenne Ihnen Uhrzeiten, wie die Uhren in { $city } sie zeigen: Jetzt ist es dort { $now } Uhr.
zone-ours = Diese Gemeinschaft lebt nach den Uhren in { $city }: Jetzt ist es dort { $now } Uhr.
zone-form-title = Ihre Zeitzone
zone-form-hint = Eine Stadt oder ein Land, etwa Warschau
me-zone = Zeitzone
me-zone-guessed = { $city } (nicht gesagt, ich vermute es)
press-zone = Zeitzone ändern

rule-unreadable = „{ $rule }“ kann ich nicht befolgen. Wiederholen können sich Tage, Wochen, Monate und Jahre, etwa FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = „{ $rule }“ ist mir zu oft. Höchstens einmal am Tag.
rule-too-many = „{ $rule }“ ist zu oft. Ich zähle bis { $most }.
rule-never = „{ $rule }“ trifft nie zu: Diesen Tag gibt es nicht.

rhythm-daily = jeden Tag
rhythm-weekly = jede Woche
rhythm-fortnightly = alle zwei Wochen
rhythm-monthly-date = jeden Monat an diesem Datum
rhythm-monthly-weekday = jeden Monat an diesem Wochentag
rhythm-own = nach eigener Regel
