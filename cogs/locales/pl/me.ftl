cmd-me = ja
    .summary = Co o Tobie wiem

cmd-me-show = pokaż
    .summary = Pokaż, co tu o Tobie wiem

cmd-me-edit = zmień
    .summary = Zmień swój język i miejsce pracy

cmd-me-erase = usuń
    .summary = Usuń wszystko, co tu o Tobie wiem

me-title = Co tu o Tobie wiem
me-form-title = Gdzie pracujesz
me-language = Język
me-country = Kraj
me-country-hint = Nazwa w Twoim języku, na przykład Polska
me-work = Czym się zajmujesz
me-place-size = Wielkość miejscowości
me-staffing = Kto wykonuje pracę
me-role = Rola tutaj
me-unknown = nie podano
me-what-for = Język decyduje, jak się odzywam. Resztę porównuję z tym, czego wymaga pomysł. Nikt inny tego nie widzi.
me-invitation = Powiedz mi, gdzie pracujesz, a sprawdzę, czy pomysł tam pasuje. Pytam tylko raz.
me-saved = Zapisane. Poleceniem /me można to w każdej chwili zmienić lub usunąć.
me-skipped = Dobrze, nie zapytam ponownie. Gdyby co, jest /me.
me-erase-title = Usunąć wszystko?
me-erase-what = Zapomnę język, miejsce pracy, pytania i opinie o odpowiedziach. Wpisy w bibliotece zostaną, bez Twojego imienia. Tego nie da się cofnąć. Wiadomości, które już tu są, zostaną.
me-erased = Usunięte. Już Cię tu nie znam.

press-tell = Powiem, gdzie pracuję
press-skip = Pomiń
press-erase = Usuń
press-erase-all = Tak, usuń wszystko

work-ngo = Organizacja społeczna
work-municipality = Gmina lub inny urząd
work-teacher = Szkoła
work-volunteer = Wolontariat
work-researcher = Nauka
work-other = Coś innego

placesize-village = Wieś
placesize-town = Małe lub średnie miasto
placesize-city = Duże miasto

staffing-paid = Płatny personel
staffing-volunteers = Wolontariusze
staffing-mixed = Jedni i drudzy

me-browsers = Zalogowano w sieci
me-in-browsers = { $count ->
        [one] w jednej przeglądarce
        [few] w { $count } przeglądarkach
        [many] w { $count } przeglądarkach
       *[other] w { $count } przeglądarki
    }
