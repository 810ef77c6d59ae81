cmd-community = społeczność
    .summary = Serwery i przestrzenie, w których żyje ta społeczność

cmd-community-link = połącz
    .summary = Połącz kolejny serwer lub przestrzeń z tą społecznością, za pomocą kodu
    .code = kod
    .code-about = Otrzymany kod; bez niego tworzę nowy

community-code-title = Kod dla kolejnego serwera lub przestrzeni
community-code-what = Proszę napisać to tam, gdzie zarządza się miejscem: /community link code:{ $code }
community-code-lasts = Działa raz, do { $until }. Nowy kod go unieważnia.
community-code-careful = Kto zarządza tamtym miejscem, będzie zarządzać także tą społecznością, tak jak osoby zarządzające tym miejscem. Proszę nie podawać kodu nikomu innemu.
community-joined = To miejsce należy teraz do { $name }. /setup pozwala wybrać, co gdzie się dzieje.
community-already = To miejsce należy już do społeczności.
community-elsewhere = To miejsce należy do innej społeczności. Najpierw musi ją opuścić: /community unlink
community-nowhere = Kod łączy serwer Discord lub przestrzeń Matrix. Proszę podać go tam, w zarządzanym miejscu.

space-first = To miejsce nie jest jeszcze ustawione, więc jego własne role tu się nie liczą. Na początek: /setup.
space-unsettled = To miejsce nie należy jeszcze do społeczności, więc jego własne role tu się nie liczą; pytać mogą wszyscy. Aby je połączyć, osoba zarządzająca społecznością tworzy kod poleceniem /community link, a podaje się go tutaj: /community link code:…
code-wrong = Ten kod nie działa: jest błędnie wpisany, już użyty lub za stary. Potrzebny jest nowy.
code-too-often = Zbyt wiele podanych kodów nie zadziałało. Proszę odczekać godzinę.

deed-space-joined = Połączono serwer lub przestrzeń
deed-space-left = Odłączono serwer lub przestrzeń
deed-accounts-joined = Połączono dwa konta w jedną osobę
