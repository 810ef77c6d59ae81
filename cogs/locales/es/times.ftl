cmd-me-zone = zona
    .summary = Elige la zona horaria en que te digo las horas
    .zone = zona
    .zone-about = Una ciudad o un país, por ejemplo Varsovia

cmd-zone = zona
    .summary = Elige la zona horaria de esta comunidad
    .zone = zona
    .zone-about = Una ciudad o un país, por ejemplo Varsovia

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, { $clock } en { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } UTC

time-clocks-skip = Ese día los relojes de { $city } se saltan las { $clock }. Vale la primera hora que viene después.
time-clocks-repeat = Ese día los relojes de { $city } marcan las { $clock } dos veces. Vale la primera.
time-clocks-change = De aquí a entonces cambia la hora en { $city }. La hora del reloj allí sigue siendo la que has dicho.

time-unreadable = No consigo leer «{ $written }» como una fecha con hora. Escribe, por ejemplo, «jueves a las 18», «26.11.2026 18:00» o «en 20 minutos».
time-no-clock = «{ $written }» no dice a qué hora. Escribe, por ejemplo, «jueves a las 18».
time-ambiguous = «{ $written }» puede ser { $one } o { $other }. Escribe la fecha, con el mes en letras.
time-weekday = «{ $written }» no cuadra: ese día es { $at }.
time-past = «{ $written }» sería { $at }, y eso ya ha pasado. Di a qué día te refieres.
time-too-far = «{ $written }» sería { $at }. No planeo a más de cinco años.

zone-unknown = No sé qué hora es en «{ $written }». Prueba con una ciudad más grande, un país o un nombre como Europe/Rome.
zone-several = { $country }: hay varias zonas horarias. Di una ciudad, por ejemplo { $cities }.
zone-yours = Te digo las horas como las marcan los relojes de { $city }: ahora son las { $now }.
zone-ours = Esta comunidad sigue los relojes de { $city }: ahora son las { $now }.
zone-form-title = Tu zona horaria
zone-form-hint = Una ciudad o un país, por ejemplo Varsovia
me-zone = Zona horaria
me-zone-guessed = { $city } (no lo has dicho, lo supongo)
press-zone = Cambiar zona horaria

rule-unreadable = No sé seguir «{ $rule }». Se pueden repetir días, semanas, meses y años, por ejemplo FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = «{ $rule }» es demasiado a menudo para mí. Como mucho, una vez al día.
rule-too-many = «{ $rule }» son demasiadas veces. Cuento hasta { $most }.
rule-never = «{ $rule }» no ocurre nunca: ese día no existe.

rhythm-daily = cada día
rhythm-weekly = cada semana
rhythm-fortnightly = cada dos semanas
rhythm-monthly-date = cada mes en esta fecha
rhythm-monthly-weekday = cada mes en este día de la semana
rhythm-own = según una regla propia
