cmd-me-zone = strefa
    .summary = Wybierz strefę czasową, w której podaję godziny
    .zone = strefa
    .zone-about = Miasto albo kraj, na przykład Warszawa

cmd-zone = strefa
    .summary = Wybierz strefę czasową tej społeczności
    .zone = strefa
    .zone-about = Miasto albo kraj, na przykład Warszawa

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, { $clock }, czas: { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } UTC

time-clocks-skip = Tego dnia zegary ({ $city }) przeskakują godzinę { $clock }. Liczy się pierwsza godzina po niej.
time-clocks-repeat = Tego dnia zegary ({ $city }) pokazują godzinę { $clock } dwa razy. Liczy się pierwsza.
time-clocks-change = Do tego czasu zmieni się czas ({ $city }). Godzina na tamtejszym zegarze pozostanie taka, jak podano.

time-unreadable = Nie umiem odczytać terminu „{ $written }”. Proszę napisać na przykład „czwartek 18:00”, „26.11.2026 18:00” albo „za 20 minut”.
time-no-clock = „{ $written }” nie mówi, o której godzinie. Proszę napisać na przykład „czwartek 18:00”.
time-ambiguous = „{ $written }” może znaczyć { $one } albo { $other }. Proszę napisać datę, miesiąc słowem.
time-weekday = „{ $written }” nie zgadza się ze sobą: ten dzień to { $at }.
time-past = „{ $written }” to { $at }, a ten termin już minął. Proszę podać, o który dzień chodzi.
time-too-far = „{ $written }” to { $at }. Nie planuję dalej niż na pięć lat.

zone-unknown = Nie wiem, która godzina jest w „{ $written }”. Proszę spróbować większego miasta, kraju albo nazwy takiej jak Europe/Rome.
zone-several = { $country }: jest tam kilka stref czasowych. Proszę podać miasto, na przykład { $cities }.
zone-yours = Podaję godziny według tego zegara: { $city }. Teraz jest tam { $now }.
zone-ours = Ta społeczność żyje według tego zegara: { $city }. Teraz jest tam { $now }.
zone-form-title = Twoja strefa czasowa
zone-form-hint = Miasto albo kraj, na przykład Warszawa
me-zone = Strefa czasowa
me-zone-guessed = { $city } (nie podano, więc zgaduję)
press-zone = Zmień strefę czasową

rule-unreadable = Nie umiem stosować reguły „{ $rule }”. Powtarzać mogą się dni, tygodnie, miesiące i lata, na przykład FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = „{ $rule }” to dla mnie za często. Najwyżej raz dziennie.
rule-too-many = „{ $rule }” to za dużo razy. Liczę do { $most }.
rule-never = „{ $rule }” nigdy się nie zdarza: nie ma takiego dnia.

rhythm-daily = codziennie
rhythm-weekly = co tydzień
rhythm-fortnightly = co dwa tygodnie
rhythm-monthly-date = co miesiąc tego dnia miesiąca
rhythm-monthly-weekday = co miesiąc w ten dzień tygodnia
rhythm-own = według własnej reguły
