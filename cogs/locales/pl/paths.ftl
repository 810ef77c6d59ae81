cmd-start = start
    .summary = Zacznij tutaj, jeśli to początek: krótkie kroki, jeden dziennie
    .hour = godzina
    .hour-about = O której przychodzi każdy krok, na przykład 18

cmd-stop = koniec
    .summary = Zakończ wiadomości z pierwszych dni

cmd-path = ścieżka
    .summary = Co dostają nowi pomagający, krok po kroku

cmd-path-create = utwórz
    .summary = Zacznij ścieżkę dla nowych pomagających

cmd-path-edit = zmień
    .summary = Zmień tytuł ścieżki, dla kogo jest i kolejność kroków
    .path = ścieżka
    .path-about = Która: tytuł z listy albo jej numer

cmd-path-step = krok
    .summary = Dodaj poradnik jako krok albo zmień, co w nim robić i czego nie robić
    .path = ścieżka
    .path-about = Która: tytuł z listy albo jej numer
    .entry = poradnik
    .entry-about = Który poradnik z biblioteki
    .at = miejsce
    .at-about = Gdzie na ścieżce, na przykład 2; na końcu, jeśli nic nie podano

cmd-path-list = lista
    .summary = Pokaż wszystkie ścieżki i do kogo dzwonią nowi pomagający

cmd-path-show = pokaż
    .summary = Obejrzyj ścieżkę i jej kroki
    .path = ścieżka
    .path-about = Która: tytuł z listy albo jej numer

cmd-path-publish = opublikuj
    .summary = Od teraz dawaj ścieżkę nowym pomagającym
    .path = ścieżka
    .path-about = Która: tytuł z listy albo jej numer

cmd-path-retire = wycofaj
    .summary = Nie dawaj już ścieżki nikomu, kto zaczyna
    .path = ścieżka
    .path-about = Która: tytuł z listy albo jej numer

cmd-path-coordinator = opiekun
    .summary = Wskaż osobę, do której dzwonią nowi; najpierw zostanie zapytana
    .member = osoba
    .member-about = Kto: imię z listy albo wzmianka
    .country = kraj
    .country-about = Dla pomagających w którym kraju; dla wszystkich, jeśli nic nie podano

cmd-crisis = kryzys
    .summary = Ścieżka włączona dla kraju

cmd-crisis-on = tak
    .summary = Włącz ścieżkę kryzysową dla kraju
    .country = kraj
    .country-about = Który kraj
    .path = ścieżka
    .path-about = Która ścieżka; ta na kryzys, jeśli nic nie podano
    .days = dni
    .days-about = Na ile dni; do wyłączenia, jeśli nic nie podano

cmd-crisis-off = nie
    .summary = Wyłącz ścieżkę kryzysową kraju
    .country = kraj
    .country-about = Który kraj

cmd-crisis-list = lista
    .summary = Pokaż, gdzie ścieżka kryzysowa jest włączona i do kiedy

path-first-days = Pierwsze dni
path-begun = Krótkie kroki po około pięć minut, razem { $count }. Pierwszy jest już w drodze; tam, gdzie nie mogę napisać, czeka w /inbox. „Zrobione” daje od razu następny, jeśli tak ma być, „Później” daje jeden dzień więcej.
path-hour-is = Jeden krok dziennie przychodzi sam o { $hour } według miejscowego zegara. Zmienia to /start z inną godziną.
path-say-country = Po podaniu kraju mogę powiedzieć, kto tam pomaga. Potem wystarczy nacisnąć „Zacznij od nowa”.
path-progress = Zrobione: { $done } z { $count }
path-is-stopped = Te wiadomości zostały zatrzymane, więc nic nie przychodzi samo.
path-is-over = To już wszystko. Można do tego wracać w każdej chwili.
path-other-fits = Moderatorzy mają inną ścieżkę dla obecnego miejsca. „Zacznij od nowa” daje właśnie ją.
path-way-step = { $number }. { $title }
path-way-done = zrobione
path-way-had = do przeczytania
path-way-ahead = jeszcze przyjdzie
path-step = Krok { $number } z { $count } · pięć minut
path-do = Rób
path-dont = Nie rób
path-call = Do kogo można zadzwonić
path-coordinator = { $name }: { $contact }
path-no-coordinator = Dla tego miejsca nie wskazano jeszcze nikogo: warto zapytać moderatorów tej społeczności.
path-stop-word = koniec
path-how-to-stop = Wystarczy napisać „{ $word }” albo nacisnąć przycisk, a te wiadomości przestaną przychodzić.
path-done = Zanotowane. Zrobione: { $done } z { $count }.
path-next = Następny krok przyjdzie sam: { $at }.
path-comes-now = Dobrze, jest już w drodze.
path-came = Następny krok został już wysłany albo więcej ich nie ma.
path-later = Dobrze. Przyjdzie jeszcze raz: { $at }.
path-later-passed = Jest już nowszy krok. „Później” trzeba nacisnąć tam.
path-stopped = Dobrze, koniec tych wiadomości. /start podejmie w tym samym miejscu, gdyby kiedyś było potrzebne.
path-was-stopped = Nie ma czego kończyć: żadna taka wiadomość nie jest w drodze.
path-end-title = Początki już za Tobą
path-end = Czy można skierować do Ciebie pytanie od kogoś, kto dopiero zaczyna? Wybierz, o co mogą pytać koleżanki i koledzy. O nic innego nie zapytają, a wybór można zmienić w każdej chwili.
path-none = Moderatorzy tej społeczności nie przygotowali jeszcze ścieżki dla nowych pomagających. Tymczasem można pytać mnie o wszystko własnymi słowami.
path-not-begun = Żadna ścieżka nie jest jeszcze zaczęta. Zaczyna ją /start.
path-step-gone = Tego kroku nie ma wśród otrzymanych albo nie ma go już w bibliotece.
path-hour = Proszę wybrać godzinę od { $first } do { $last }.

path-unknown = Nie ma tu ścieżki { $number }.
path-empty = Ścieżka potrzebuje co najmniej jednego kroku, zanim ktoś ją dostanie.
path-step-missing = Poradnik „{ $step }” nie jest opublikowany, więc nikt nie może go przeczytać.
path-in-a-crisis = Ta ścieżka jest włączona dla jakiegoś kraju. Najpierw trzeba ją tam wyłączyć przez /crisis off.
path-line-long = Wiersz może mieć { $most } znaków. Ten jest dłuższy: { $line }
path-not-a-guide = „{ $title }” nie jest poradnikiem. Kroki to poradniki; rodzaj wpisu zmienia /entry edit.
path-title-long = Ścieżka potrzebuje tytułu, najwyżej { $most } znaków.
path-too-many = Ścieżka może mieć { $most } kroków.
path-form-new = Ścieżka dla nowych pomagających
path-form = Ta ścieżka
path-form-step = Ten krok
path-title = Tytuł
path-kind = Do czego służy
path-country-hint = Nazwa w Twoim języku; puste znaczy wszędzie
path-order = Kroki w kolejności
path-order-hint = Identyfikatory poradników, jeden w wierszu; pominięty wiersz usuwa krok
path-lines-hint = Co dodać do poradnika, jedna rzecz w wierszu, najwyżej { $most }
path-everywhere = wszędzie
path-no-steps = Nie ma jeszcze kroków.
path-how-to-add = /path step dodaje poradnik. Każdy czyta poradnik w swoim języku, a pod nim te wiersze.
path-list-title = Ścieżki dla nowych pomagających
path-list-none = Nie ma jeszcze żadnej.
path-steps = kroki: { $count }

pathkind-everyday = na co dzień
pathkind-crisis = na kryzys
pathstate-draft = szkic
pathstate-published = dostają ją nowi pomagający
pathstate-retired = nikt już jej nie dostaje

coordinator-named = Pytanie poszło do: { $name }. Nowi pomagający dowiedzą się, gdy będzie zgoda.
coordinator-asked-title = Czy nowi pomagający mogą dzwonić do Ciebie?
coordinator-asked = Moderatorzy chcieliby, aby nowi pomagający dzwonili do Ciebie, gdy czegoś będzie dla nich za dużo ({ $where }). Po Twojej zgodzie zobaczą Twoje imię i to, co napiszesz o kontakcie, i nic więcej. Można to zakończyć w każdej chwili.
coordinator-form = Jak nowi pomagający mogą się skontaktować
coordinator-how = Jak i kiedy
coordinator-how-hint = Na przykład telefon i godziny. Zobaczy to każda nowa osoba.
coordinator-contact = Proszę napisać, jak się skontaktować, najwyżej { $most } znaków.
coordinator-agreed = Dziękuję. Od teraz nowi pomagający widzą to pod każdym krokiem.
coordinator-refused = Dobrze, nikt nie usłyszy, że ma do Ciebie dzwonić.
coordinator-gone = To pytanie nie jest do Ciebie albo już nie jest aktualne.
coordinator-not-yet = jeszcze bez zgody

crisis-ahead = Informacje kryzysowe: { $country }
crisis-on-until = Włączone przez moderatorów ({ $country }), do { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Włączone przez moderatorów ({ $country }), dopóki ich nie wyłączą.
crisis-all = Wszystko ({ $count })
crisis-what = Nowi pomagający z tego kraju dostają „{ $title }” przez /start. Poradniki ze ścieżki stoją przed każdą odpowiedzią dla osób stamtąd, oznaczone jako informacje kryzysowe; odpowiedź jest nadal poniżej.
crisis-nobody-to-call = Nie wskazano jeszcze nikogo, do kogo nowi pomagający z tego kraju mogą zadzwonić. Wskazuje to /path coordinator.
crisis-is-off = Wyłączone: { $country }. Kto jest na ścieżce, może ją skończyć.
crisis-was-off = Nie ma tam włączonej ścieżki kryzysowej.
crisis-over = To nie jest już włączone.
crisis-days = Proszę wybrać od 1 do { $most } dni.
crisis-no-path = Nie ma opublikowanej ścieżki na kryzys. Zaczyna ją /path create.
crisis-path-not-published = „{ $title }” nie jest jeszcze opublikowana. Robi to /path publish.
crisis-list-title = Włączone ścieżki kryzysowe
crisis-list-none = Żadna nie jest włączona.

press-new = Dopiero zaczynam
press-path-read = Przeczytaj tutaj
press-path-done = Zrobione
press-path-later = Później
press-path-stop = Zatrzymaj te wiadomości
press-path-hurry = Wyślij następny teraz
press-path-resume = Idź dalej
press-path-anew = Zacznij od nowa
press-path-topics = Wybierz tematy
press-path-way = Obejrzyj wszystkie kroki
press-path-create = Nowa ścieżka
press-path-lines = Co robić i czego nie
press-path-publish = Daj nowym pomagającym
press-path-retire = Nie dawaj nikomu
press-coordinator-agree = Tak, mogą
press-coordinator-refuse = Nie
press-crisis-off = Wyłącz
