cmd-me-zone = fuso
    .summary = Scegli il fuso orario in cui ti dico gli orari
    .zone = fuso
    .zone-about = Una città o un paese, per esempio Varsavia

cmd-zone = fuso
    .summary = Scegli il fuso orario di questa comunità
    .zone = fuso
    .zone-about = Una città o un paese, per esempio Varsavia

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, ore { $clock } a { $city } ({ $utc } UTC)
time-in-utc = { $date }, ore { $clock } UTC

time-clocks-skip = Quel giorno a { $city } gli orologi saltano le { $clock }. Vale il primo orario che viene dopo.
time-clocks-repeat = Quel giorno a { $city } gli orologi segnano le { $clock } due volte. Vale la prima.
time-clocks-change = Da qui ad allora a { $city } cambia l’ora. L’orario sull’orologio resta quello che hai detto.

time-unreadable = Non riesco a leggere «{ $written }» come un orario. Scrivi per esempio «giovedì alle 18», «26.11.2026 18:00» o «fra 20 minuti».
time-no-clock = «{ $written }» non dice a che ora. Scrivi per esempio «giovedì alle 18».
time-ambiguous = «{ $written }» può essere { $one } oppure { $other }. Scrivi la data, con il mese in lettere.
time-weekday = «{ $written }» non torna: quel giorno è { $at }.
time-past = «{ $written }» sarebbe { $at }, ed è già passato. Di’ quale giorno intendi.
time-too-far = «{ $written }» sarebbe { $at }. Non vado oltre i cinque anni.

zone-unknown = Non so che ora sia a «{ $written }». Prova con una città più grande, un paese o un nome come Europe/Rome.
zone-several = { $country }: ci sono più fusi orari. Indica una città, per esempio { $cities }.
zone-yours = Ti dico gli orari come li segnano gli orologi a { $city }: adesso sono le { $now }.
zone-ours = Questa comunità segue gli orologi di { $city }: adesso sono le { $now }.
zone-form-title = Il tuo fuso orario
zone-form-hint = Una città o un paese, per esempio Varsavia
me-zone = Fuso orario
me-zone-guessed = { $city } (non detto, lo suppongo)
press-zone = Cambia fuso orario

rule-unreadable = Non so seguire «{ $rule }». Si possono ripetere giorni, settimane, mesi e anni, per esempio FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = «{ $rule }» è troppo spesso per me. Al massimo una volta al giorno.
rule-too-many = «{ $rule }» sono troppe volte. Conto fino a { $most }.
rule-never = «{ $rule }» non capita mai: quel giorno non esiste.

rhythm-daily = ogni giorno
rhythm-weekly = ogni settimana
rhythm-fortnightly = ogni due settimane
rhythm-monthly-date = ogni mese in questa data
rhythm-monthly-weekday = ogni mese in questo giorno della settimana
rhythm-own = con una regola a parte
