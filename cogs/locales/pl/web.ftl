web-skip = Przejdź do pola pytania
web-language = Język
web-switch = Zmień
web-welcome = O co zapytałoby się koleżankę z pracy?
web-intro = Inni, którzy wspierają nowo przybyłych, wiele już sprawdzili. Pytaj własnymi słowami, w dowolnym języku; odpowiadam tym, czego się nauczyli, ze źródłem, i mówię wprost, gdy nic nie pasuje.
web-examples = Na przykład
web-example-1 = Mamy wolontariuszy do rozmów po polsku, ale nie mamy nauczyciela. Komu się to udało?
web-example-2 = Właściciele mieszkań odmawiają naszym rodzinom. Co robią inni?
web-example-3 = Małe miasto, mało środków, osiem rodzin w przyszłym miesiącu. Od czego zacząć?
web-conversation = Rozmowa
web-question = Twoje pytanie
web-placeholder = Jak inni …
web-commands = Polecenia
web-ask = Zapytaj
web-hint = Proszę nie podawać imion ani innych danych podopiecznych. Znak / otwiera polecenia.
web-you = Ty:
web-lost = Nie dotarło. Proszę spróbować jeszcze raz.
web-not-ours = Ten formularz wygasł. Proszę odświeżyć stronę.
web-too-much = To więcej, niż potrafię przeczytać naraz.
web-too-fast = To szybciej, niż potrafię nadążyć. Proszę poczekać minutę i spróbować ponownie.
web-signed-in = Zalogowano:
web-letters = { $count ->
        [one] { $count } list
        [few] { $count } listy
        [many] { $count } listów
       *[other] { $count } listu
    }
web-off = Strona internetowa jest tu wyłączona.

cmd-web = strona
    .summary = Przejdź do przeglądarki, już po zalogowaniu

web-link-title = Twoja droga na stronę
web-link-what = Ten link loguje jedną przeglądarkę na Twoje konto. Działa raz, przez 15 minut. Proszę nikomu go nie przekazywać.
press-sign-in = Zaloguj
press-sign-out = Wyloguj
press-sign-out-everywhere = Wyloguj wszędzie
session-ended = Wylogowano tutaj.
session-ended-all = Wylogowano we wszystkich przeglądarkach.

signin-title = Logowanie
signin-as = To zaloguje tu osobę: { $name }.
signin-here = To zaloguje Cię tutaj.
signin-what = Proszę to robić tylko we własnej przeglądarce. Poleceniem /me można się wylogować.
signin-gone = Ten link został już użyty albo jest za stary. Polecenie /web tam, gdzie Cię znam, daje nowy.
signin-too-often = Zbyt wiele linków stąd nie działało. Proszę poczekać kwadrans.
signin-without = Dalej bez logowania
