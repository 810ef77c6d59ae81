cmd-community = społeczność
    .summary = Serwery i przestrzenie, w których żyje ta społeczność

cmd-community-link = połącz
    .summary = Połącz kolejny serwer lub przestrzeń z tą społecznością, za pomocą kodu
    .code = kod
    .code-about = Otrzymany kod; bez niego tworzę nowy

cmd-community-show = pokaż
    .summary = Pokaż, gdzie żyje ta społeczność i ile liczy osób

cmd-community-unlink = odłącz
    .summary = Pozwól serwerowi lub przestrzeni opuścić tę społeczność
    .space = przestrzeń
    .space-about = Która; ta, jeśli nie podano

community-code-title = Kod dla kolejnego serwera lub przestrzeni
community-code-what = Proszę napisać to tam, gdzie zarządza się miejscem: /community link code:{ $code }
community-code-lasts = Działa raz, do { $until }. Nowy kod go unieważnia.
community-code-careful = Kto zarządza tamtym miejscem, będzie zarządzać także tą społecznością, tak jak osoby zarządzające tym miejscem. Proszę nie podawać kodu nikomu innemu.
community-joined = To miejsce należy teraz do { $name }. /setup pozwala wybrać, co gdzie się dzieje.
community-already = To miejsce należy już do społeczności.
community-elsewhere = To miejsce należy do innej społeczności. Najpierw musi ją opuścić: /community unlink
community-nowhere = Kod łączy serwer Discord lub przestrzeń Matrix. Proszę podać go tam, w zarządzanym miejscu.
community-spaces = Serwery i przestrzenie
community-none = jeszcze żadnych
community-here = to miejsce
community-members = Członkowie
community-members-on = { $platform }: { $count }
community-members-all = razem: { $count }
community-unlink-title = Czy { $name } ma odejść?
community-unlink-what = Pytać będzie tam można nadal. Otwarte pytania, odpowiedzi i warsztaty nie będą tam już pokazywane, a tamtejsze role przestaną się liczyć. Kody utworzone i jeszcze nieużyte tracą ważność.
press-community-unlink = Tak, niech odejdzie
community-left = { $name } nie należy już do tej społeczności.
community-unlink-own = Można odłączyć tylko miejsce, którym się zarządza i w którym się jest. Osoby zarządzające całą społecznością mogą więcej.
community-last = To jedyne miejsce społeczności i nikt nie zarządza nią poza nim. Najpierw trzeba wskazać osobę zarządzającą: /role grant
community-space-unknown = Takie miejsce nie należy do tej społeczności. Listę pokazuje /community show.

space-first = To miejsce nie jest jeszcze ustawione, więc jego własne role tu się nie liczą. Na początek: /setup.
space-unsettled = To miejsce nie należy jeszcze do społeczności, więc jego własne role tu się nie liczą; pytać mogą wszyscy. Aby je połączyć, osoba zarządzająca społecznością tworzy kod poleceniem /community link, a podaje się go tutaj: /community link code:…
code-wrong = Ten kod nie działa: jest błędnie wpisany, już użyty lub za stary. Potrzebny jest nowy.
code-too-often = Zbyt wiele podanych kodów nie zadziałało. Proszę odczekać godzinę.

deed-space-joined = Połączono serwer lub przestrzeń
deed-space-left = Odłączono serwer lub przestrzeń
deed-space-invited = Utworzono kod dla kolejnego serwera lub przestrzeni
deed-accounts-joined = Połączono dwa konta w jedną osobę
