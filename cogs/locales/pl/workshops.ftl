cmd-workshop = warsztat
    .summary = Warsztaty: co się odbywa, zapisy i prowadzenie własnych

cmd-workshop-list = lista
    .summary = Nadchodzące warsztaty
    .topic = temat
    .topic-about = Czego dotyczą

cmd-workshop-show = pokaż
    .summary = Pokaż warsztat: kiedy, gdzie i co można zrobić
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-join = dołącz
    .summary = Zapis na najbliższy termin warsztatu
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-leave = rezygnuj
    .summary = Powiedz, że nie możesz przyjść na warsztat
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-attend = obecność
    .summary = Powiedz, że jesteś; prowadzący mogą podać liczbę osób
    .workshop = warsztat
    .workshop-about = Tytuł lub numer
    .people = osoby
    .people-about = Dla prowadzących: ile osób było

cmd-workshop-remind-me = przypomnij
    .summary = Wybierz, kiedy przypomnieć o warsztacie
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-create = utwórz
    .summary = Zaplanuj warsztat

cmd-workshop-edit = zmień
    .summary = Zmień warsztat, który prowadzisz
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-cancel = odwołaj
    .summary = Odwołaj warsztat i zawiadom tych, którzy chcieli przyjść
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-report = sprawozdanie
    .summary = Powiedz, co wynikło z warsztatu, który prowadzisz
    .workshop = warsztat
    .workshop-about = Tytuł lub numer

cmd-workshop-import = wczytaj
    .summary = Wczytaj program z pliku kalendarza lub tabeli

cmd-calendar = kalendarz
    .summary = Warsztaty we własnym kalendarzu
    .topic = temat
    .topic-about = Tylko warsztaty na ten temat

workshop-list-title = Nadchodzące warsztaty
workshop-none = Nic jeszcze nie zaplanowano.
workshop-count =
    { $count ->
        [one] Jeden warsztat.
        [few] { $count } warsztaty, od { $first } do { $last }.
        [many] { $count } warsztatów, od { $first } do { $last }.
       *[other] { $count } warsztatu, od { $first } do { $last }.
    }
workshop-over = brak kolejnych terminów
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } godz.
           *[other] { $hours } godz. { $minutes } min
        }
    }
workshop-once = raz
workshop-how-long = Czas trwania
workshop-seats = Miejsca
workshop-seats-open =
    { $count ->
        [0] bez ograniczeń
        [one] bez ograniczeń; zapisana jedna osoba
        [few] bez ograniczeń; zapisane { $count } osoby
        [many] bez ograniczeń; zapisanych { $count } osób
       *[other] bez ograniczeń; zapisano { $count } osoby
    }
workshop-seats-left = wolne { $left } z { $seats }
workshop-seats-full =
    { $waiting ->
        [0] brak miejsc, jest lista oczekujących
        [one] brak miejsc; czeka jedna osoba
        [few] brak miejsc; czekają { $waiting } osoby
        [many] brak miejsc; czeka { $waiting } osób
       *[other] brak miejsc; czeka { $waiting } osoby
    }
workshop-seats-gone = brak miejsc
workshop-deadline = Zapisy do
workshop-until = { $at }
workshop-place = Gdzie
workshop-link = Link
workshop-link-later = przyjdzie razem z miejscem
workshop-hosts = Prowadzą
workshop-about = Temat
workshop-prepare = Przed przyjściem
workshop-materials = Materiały
workshop-you = Twój udział
workshop-dates = Najbliższe terminy
workshop-online = online
workshop-events = Lista Discorda
workshop-events-full = Lista wydarzeń Discorda jest pełna, więc tego terminu na niej nie ma. Przypomnienia wysyłam mimo to.
workshop-events-found = { $count ->
    [one] Jedno wydarzenie tutaj nie jest jeszcze warsztatem
    [few] { $count } wydarzenia tutaj nie są jeszcze warsztatami
    [many] { $count } wydarzeń tutaj nie jest jeszcze warsztatami
   *[other] { $count } wydarzenia tutaj nie są jeszcze warsztatami
}
workshop-events-found-what = Jeśli któreś ma być warsztatem, można się na nie zapisać, dostaje się przypomnienia i podsumowanie. Jeśli w formularzu nazwa i początek zostaną bez zmian, wydarzenie i warsztat są odtąd jednym: co zmienia się tu, zmienia się tam. W przeciwnym razie warsztat dostaje własne wydarzenie.
workshop-events-more = I jeszcze { $count }.

seat-joined = masz miejsce
seat-waiting = masz numer { $line } na liście oczekujących
seat-offered = miejsce czeka na ciebie do { $until }
seat-present = jesteś na miejscu
seat-away = nie możesz przyjść

workshop-clocks-stay = Do tego czasu zegary się tam nie zmienią.
workshop-clocks-within = Między tymi terminami zegary się tam zmieniają. Tam zostaje { $wall }; gdzie indziej może to być godzinę wcześniej lub później.
workshop-right = Czy tak ma być?
workshop-made = Zaplanowano. Resztę można dodać przyciskami poniżej.
workshop-kept = Zapisane. Kto powinien wiedzieć, dostanie wiadomość.
workshop-left = Zapisane, nikt cię nie oczekuje. Pytam osobę, która czeka najdłużej.
workshop-left-all = Dobrze, wypisano ze wszystkich terminów.
workshop-declined = Dobrze, pytam następną osobę.
workshop-here = Dobrze, że jesteś.
workshop-counted =
    { $count ->
        [one] Zapisane: jedna osoba.
        [few] Zapisane: { $count } osoby.
        [many] Zapisane: { $count } osób.
       *[other] Zapisane: { $count } osoby.
    }
workshop-remind-title = Kiedy przypomnieć?
workshop-reminded = Przypomnę: { $leads }
workshop-reminded-never = Dobrze, o tym nie będę przypominać.
workshop-reminded-if = To działa po zapisaniu się.
workshop-snoozed = Powiem wtedy jeszcze raz.
workshop-soon = Wkrótce: { $title }
workshop-offer-title = Zwolniło się miejsce dla ciebie
workshop-offer-until = Trzymam je do { $until }. Potem pytam następną osobę.
workshop-changed-title = Zmiana: { $title }
workshop-off-title = Odwołano: { $title }
workshop-off-all = Ten warsztat się nie odbędzie.
workshop-cancel-sure = Osoby, które chciały przyjść, dowiedzą się od razu. Tego nie można cofnąć.
workshop-cancelled = Odwołano, a wszyscy, którzy chcieli przyjść, dostaną wiadomość.
workshop-date-cancelled = Ten termin odwołano, a wszyscy, którzy chcieli przyjść, dostaną wiadomość.
workshop-nudge-title = Jak było? { $title }
workshop-nudge = Wystarczą trzy wiersze: co ustalono, co zostało otwarte, co warto zachować. Otwarte pytania trafią do kolegów i koleżanek, a nieobecni dostaną podsumowanie.
workshop-recap-title = Co cię ominęło: { $title }
workshop-decisions = Ustalono
workshop-questions = Otwarte pytania
workshop-asked =
    { $count ->
        [one] Jedno pytanie jest już u kolegów i koleżanek.
        [few] { $count } pytania są już u kolegów i koleżanek.
        [many] { $count } pytań jest już u kolegów i koleżanek.
       *[other] { $count } pytania jest już u kolegów i koleżanek.
    }
workshop-drafted =
    { $count ->
        [one] Jeden szkic do biblioteki czeka na moderację.
        [few] { $count } szkice do biblioteki czekają na moderację.
        [many] { $count } szkiców do biblioteki czeka na moderację.
       *[other] { $count } szkicu do biblioteki czeka na moderację.
    }
workshop-report-preview = To przekażę dalej
workshop-report-what = Ustalenia i materiały dostaną nieobecni. Każde pytanie trafi do kolegów i koleżanek z twoim imieniem. Każdy materiał stanie się szkicem do biblioteki.
workshop-report-personal = Wyglądało to na czyjeś dane osobowe, więc je usunięto. Wszystkiego znaleźć się nie da, proszę przeczytać jeszcze raz.
workshop-report-kept = Dziękuję. Nieobecni dostaną podsumowanie.

workshop-plan-title = Zaplanuj warsztat
workshop-field-title = Tytuł
workshop-field-description = O czym jest
workshop-field-when = Kiedy
workshop-field-when-hint = Słowami, na przykład „czwartek 18:00” lub „26.11.2026 18:00”
workshop-field-zone = Według zegara w
workshop-field-zone-hint = Miasto lub kraj, na przykład Rzym
workshop-field-lasts = Czas trwania
workshop-field-lasts-hint = Na przykład 1:30 albo 90 w minutach
workshop-field-place = Miejsce
workshop-field-place-hint = Na przykład biblioteka lub nazwa kanału
workshop-field-link = Link
workshop-field-link-hint = Do pokoju online; widzą go osoby z miejscem
workshop-field-seats = Liczba miejsc
workshop-field-seats-hint = Liczba; nic, jeśli bez ograniczeń
workshop-field-waits = Lista oczekujących, gdy brak miejsc
workshop-field-deadline = Koniec zapisów
workshop-field-rhythm = Jak często
workshop-field-count = Ile razy
workshop-field-count-hint = Liczba; nic, jeśli bez końca
workshop-field-rule = Własna reguła
workshop-field-rule-hint = Na przykład FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Nie w te dni
workshop-field-exceptions-hint = Jeden w wierszu, na przykład 2026-12-24
workshop-field-prepare = Co przygotować
workshop-field-materials = Materiały
workshop-field-materials-hint = Jeden w wierszu: nazwa i adres
workshop-field-language = Język warsztatu
workshop-field-hosts = Prowadzą
workshop-field-hosts-hint = Imiona członków, oddzielone przecinkami
workshop-field-leads = Przypomnienia przed początkiem
workshop-field-reminding = Gdzie przypominać
workshop-field-decisions = Co ustalono
workshop-field-questions = Co zostało otwarte
workshop-field-questions-hint = Jedno pytanie w wierszu. Bez imion i innych danych podopiecznych.
workshop-field-counted = Ile osób było

waits-yes = tak
waits-no = nie
deadline-0 = gdy się zaczyna
deadline-60 = godzinę przed
deadline-1440 = dzień przed
deadline-2880 = dwa dni przed
deadline-10080 = tydzień przed
lead-10080 = tydzień przed
lead-1440 = dzień przed
lead-60 = godzinę przed
lead-10 = dziesięć minut przed
reminding-direct = każdemu w wiadomości prywatnej
reminding-place = w miejscu warsztatów
reminding-both = i tu, i tu

aspect-workshop-what = Co i kiedy
aspect-workshop-where = Miejsce i liczba osób
aspect-workshop-repeat = Powtarzanie
aspect-workshop-materials = Materiały
aspect-workshop-reminders = Przypomnienia

press-workshop-join = Dołączam
press-workshop-queue = Na listę oczekujących
press-workshop-join-all = Na wszystkie terminy
press-workshop-leave-all = Wypisz ze wszystkich terminów
press-workshop-dates = Terminy
press-workshop-remind = Przypomnij mi…
press-workshop-calendar = Do kalendarza
press-workshop-away = Nie mogę przyjść
press-workshop-here = Jestem
press-workshop-adopt = Zrób z tego warsztat
press-workshop-snooze =
    { $count ->
        [60] Jeszcze raz za godzinę
       *[other] Jeszcze raz za { $count } min
    }
press-workshop-take = Biorę miejsce
press-workshop-decline = Nie, dziękuję
press-workshop-report = Sprawozdanie
press-workshop-report-so = Przekaż
press-workshop-move = Zmień ten termin
press-workshop-cancel = Odwołaj
press-workshop-cancel-all = Odwołaj całość
press-workshop-cancel-date = Tylko najbliższy termin
press-workshop-import =
    { $count ->
        [one] Zaplanuj
        [few] Zaplanuj te { $count }
        [many] Zaplanuj tych { $count }
       *[other] Zaplanuj te { $count }
    }
press-yes = Tak
press-edit = Zmień

workshop-unknown = Nie ma tu warsztatu { $number }.
workshop-date-gone = Tego terminu już nie ma.
workshop-is-off = To się nie odbędzie.
workshop-is-past = To już było.
workshop-not-yet = Jeszcze się nie zaczęło.
workshop-full = Wszystkie miejsca są zajęte, a listy oczekujących nie ma.
workshop-too-late = Zapisy zakończyły się: { $at }.
workshop-not-in = Nie ma cię na tej liście.
workshop-offer-over = Miejsce już na ciebie nie czeka. Zapytano następną osobę.
workshop-snooze-late = To byłoby już po początku.
workshop-not-yours = Mogą to zrobić tylko prowadzący i moderacja.
workshop-begins-past = To już minęło. Proszę wybrać czas, który dopiero nadejdzie.
workshop-seats-taken =
    { $count ->
        [one] Jedno miejsce jest już zajęte, więc mniej być nie może.
        [few] { $count } miejsca są już zajęte, więc mniej być nie może.
        [many] { $count } miejsc jest już zajętych, więc mniej być nie może.
       *[other] { $count } miejsca jest już zajęte, więc mniej być nie może.
    }
workshop-seats-unclear = „{ $written }” nie jest zrozumiałą liczbą osób.
workshop-lasts-unclear = „{ $written }” nie jest zrozumiałym czasem trwania. Proszę napisać na przykład 1:30 albo 90 w minutach; najwyżej dwa tygodnie.
workshop-times-unclear = „{ $written }” nie mówi, ile razy. Proszę napisać liczbę albo nic.
workshop-day-unclear = „{ $written }” nie jest zrozumiałym dniem. Proszę napisać na przykład 2026-12-24.
workshop-link-unclear = „{ $written }” nie jest linkiem. Link zaczyna się od https://
workshop-reported = Sprawozdanie już jest.
workshop-report-empty = Jeszcze nic tu nie ma. Wystarczy jeden wiersz.

workshop-import-title = Wczytaj program
workshop-import-hint = Kalendarz (.ics) lub tabela (.csv) z kolumnami title i start
programme-would =
    { $count ->
        [0] Nic nie zostałoby zaplanowane
        [one] Zostałby zaplanowany jeden warsztat
        [few] Zostałyby zaplanowane { $count } warsztaty
        [many] Zostałoby zaplanowanych { $count } warsztatów
       *[other] Zostałoby zaplanowane { $count } warsztatu
    }
programme-not = Nie wczytano
programme-refused = wiersz { $number }: { $why }
programme-known =
    { $count ->
        [one] Jeden już tu jest.
        [few] { $count } już tu są.
        [many] { $count } już tu jest.
       *[other] { $count } już tu jest.
    }
programme-made =
    { $count ->
        [one] Zaplanowano jeden warsztat.
        [few] Zaplanowano { $count } warsztaty.
        [many] Zaplanowano { $count } warsztatów.
       *[other] Zaplanowano { $count } warsztatu.
    }
programme-nothing-new =
    { $count ->
        [one] Jedyny warsztat z pliku już tu jest.
        [few] Wszystkie { $count } warsztaty z pliku już tu są.
        [many] Wszystkie { $count } warsztatów z pliku już tu jest.
       *[other] Wszystkie { $count } warsztatu z pliku już tu są.
    }
programme-form-unknown = Czytam pliki kalendarza (.ics) i tabele (.csv). To nie jest ani jedno, ani drugie.
programme-unreadable = Nie mogę odczytać tego pliku. Tabelę trzeba zapisać jako CSV w UTF-8.
programme-columns = Pierwszy wiersz musi nazywać kolumny, co najmniej title i start. Znam: { $columns }.
programme-empty = W tym pliku nic nie ma.
programme-too-long = To więcej niż { $most } warsztatów. Proszę podzielić plik.
programme-no-title = brakuje tytułu
programme-start-unclear = „{ $written }” nie jest zrozumiałym początkiem; proszę napisać na przykład 2026-11-26 18:00
programme-past = „{ $title }” już było

calendar-title = Warsztaty we własnym kalendarzu
calendar-what = Tworzę tajny adres, który może śledzić program kalendarza. Kto go ma, widzi terminy, więc proszę zachować go dla siebie.
calendar-have =
    { $count ->
        [0] Nie ma jeszcze takiego adresu.
        [one] Jest jeden taki adres.
        [few] Są { $count } takie adresy.
        [many] Jest { $count } takich adresów.
       *[other] Jest { $count } takiego adresu.
    }
calendar-made = Oto twój adres
calendar-made-how = Proszę dodać go w kalendarzu jako subskrypcję. Pokazuję go tylko ten jeden raz.
calendar-revoked = Żaden z twoich adresów już nie działa.
calendar-no-web = Do tego potrzebna jest moja strona internetowa, a tutaj jest wyłączona.
calendar-file-how = Ten plik dodaje terminy do kalendarza. Gdy któryś się zmieni, przyjdzie nowy plik; z /calendar kalendarz zmienia się sam.
press-calendar-own = Moje terminy
press-calendar-everything = Wszystkie warsztaty
press-calendar-topic = { $topic }
press-calendar-revoke = Cofnij wszystkie moje adresy

setup-workshops-place = Miejsce warsztatów
setup-workshops-place-hint = Gdzie pokazuję warsztaty i je aktualizuję

deed-workshop-made = Zaplanowano warsztat
deed-workshop-changed = Zmieniono warsztat
deed-workshop-cancelled = Odwołano warsztat
deed-workshop-counted = Warsztat: policzono obecnych
deed-workshop-reported = Zdano relację z warsztatu
