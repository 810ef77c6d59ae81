cmd-org = organizacja
    .summary = Kto co robi i gdzie

cmd-org-add = dodaj
    .summary = Umieść organizację na mapie, trzy pytania

cmd-org-find = szukaj
    .summary = Znajdź organizacje po tym, co robią i gdzie
    .topic = temat
    .topic-about = Czym się zajmują
    .country = kraj
    .country-about = Gdzie są
    .language = język
    .language-about = Język, którym mówią

cmd-org-show = pokaż
    .summary = Pokaż organizację
    .organisation = organizacja
    .organisation-about = Która

cmd-org-claim = reprezentuj
    .summary = Powiedz, że wypowiadasz się w imieniu organizacji
    .organisation = organizacja
    .organisation-about = Która

cmd-org-confirm = potwierdź
    .summary = Powiedz, że to, co tu jest o organizacji, się zgadza
    .organisation = organizacja
    .organisation-about = Która

cmd-org-edit = zmień
    .summary = Zmień to, co tu jest o organizacji
    .organisation = organizacja
    .organisation-about = Która

cmd-org-link = połącz
    .summary = Powiedz, że organizacja prowadziła tę praktykę, albo to cofnij
    .organisation = organizacja
    .organisation-about = Która
    .entry = wpis
    .entry-about = Praktyka

cmd-org-unblock = odblokuj
    .summary = Pozwól wszystkim znów pytać Twoją organizację
    .organisation = organizacja
    .organisation-about = Która

cmd-org-leave = opuść
    .summary = Nie wypowiadaj się już w imieniu organizacji
    .organisation = organizacja
    .organisation-about = Która

cmd-org-close = zamknij
    .summary = Powiedz, że organizacji już nie ma
    .organisation = organizacja
    .organisation-about = Która

cmd-map = mapa
    .summary = Zobacz na mapie, kto gdzie jest i gdzie jeszcze nikogo nie ma
    .topic = temat
    .topic-about = Tylko ci, którzy się tym zajmują

org-list-title = Kto co robi
org-count =
    { $count ->
        [0] Jeszcze nikogo tu nie ma. Znasz kogoś?
        [one] Jedna organizacja.
        [few] { $count } organizacje, od { $first } do { $last }.
        [many] { $count } organizacji, od { $first } do { $last }.
       *[other] { $count } organizacji, od { $first } do { $last }.
    }
org-waiting-new = Ktoś to dodał. Znasz tę organizację?
org-waiting-why = Ktoś mówi, że wypowiada się w jej imieniu. Znasz tę osobę?
org-claims = Mówią, że ją reprezentują
org-about = Tematy
org-groups = Dla kogo
org-languages = Języki
org-languages-hint = Oddzielone przecinkami, na przykład polski, ukraiński
org-size = Ile osób tam pracuje
org-practices = Zrealizowane
org-funded = Finansowanie do
org-funded-until = { DATETIME($at, dateStyle: "long") } (widzą to tylko osoby, które ją reprezentują)
org-funded-hint = Na przykład 2027-03. Widzą to tylko osoby, które ją reprezentują.
org-spoken-for = Potwierdzone { DATETIME($at, dateStyle: "medium") }. Ktoś ją reprezentuje, więc mogę Was poznać.
org-unspoken = Potwierdzone, ale nikt jej jeszcze nie reprezentuje, więc nie mogę Was poznać.
orgstate-unconfirmed = Nikt tego jeszcze nie potwierdził.
orgstate-listed = Potwierdzone.
orgstate-paused = Na razie nie chce nowych kontaktów.
orgstate-closed = Już nie istnieje.
orgkind-ngo = Organizacja społeczna
orgkind-association = Stowarzyszenie migrantów
orgkind-authority = Gmina lub inny urząd
orgkind-school = Szkoła
orgkind-centre = Centrum
orgkind-network = Sieć
orgkind-research = Nauka
orgkind-international = Organizacja międzynarodowa
orgkind-enterprise = Przedsiębiorstwo społeczne
orgkind-other = Organizacja
orgsize-handful = do 5
orgsize-small = od 6 do 20
orgsize-medium = od 21 do 100
orgsize-large = ponad 100

org-add-title = Umieść organizację na mapie
org-name = Jej nazwa
org-where = Gdzie jest
org-where-hint = Miejscowość i kraj, na przykład Kraków, Polska
org-naming-title = Kogo jeszcze brakuje na mapie?
org-named-name-one = Organizacja godna zaufania
org-named-where-one = Jej miejscowość i kraj
org-named-name-two = Jeszcze jedna
org-named-where-two = Też miejscowość i kraj
org-edit-title = Co inni powinni wiedzieć
org-offers = Z czym można do Was przyjść?
org-offers-hint = Co zrobiliście i o czym możecie opowiedzieć. Bez imion podopiecznych.
org-website = Strona internetowa
org-kind = Co to jest

org-added = Jest na mapie. Potwierdzi ją moderacja albo ktoś z innej organizacji.
org-named = Dziękuję. Są na mapie i czekają na potwierdzenie.
org-changed = Zmienione.
org-linked = „{ $name }” jest teraz przy „{ $title }”.
org-unlinked = „{ $name }” nie jest już przy „{ $title }”.
org-claimed = Zapisane. Gdy potwierdzi to ktoś, kto Cię zna, będziesz reprezentować „{ $name }”.
org-accepted = Ta osoba też reprezentuje teraz „{ $name }”.
org-unblocked = Wszyscy mogą znów pytać „{ $name }”; wcześniej zablokowani: { $count }.
org-left = Nie reprezentujesz już „{ $name }”.
org-does-renews = Dziękuję. „{ $name }” jest potwierdzona na następne pół roku.
org-does-confirms = „{ $name }” jest potwierdzona.
org-does-vouches = Dziękuję. Na Twoje słowo „{ $name }” jest potwierdzona.
org-refused = „{ $name }”: niepotwierdzona.
org-is-closed = „{ $name }” już nie istnieje.
org-is-paused = Na razie nikogo nie wysyłam do „{ $name }”. Potwierdź ją, gdy znów będzie można.
org-claimed-told = Ktoś mówi, że też reprezentuje Twoją organizację. Zgadzasz się?
org-accepted-told = Od teraz reprezentujesz tę organizację. Zapytam Cię, zanim kogoś przedstawię, i nikt nie zobaczy Twojego konta przed Twoją zgodą.
org-name-others = Mapa rośnie dzięki tym, którzy się znają: które dwie inne powinny na niej być?
org-still-title = { $name }: czy to się nadal zgadza?
org-still-note = Wystarczy jedno naciśnięcie. Jeśli przez dwa miesiące nic nie usłyszę, nikogo nie wyślę, dopóki nie dasz znać.

org-unknown = Nie ma tu organizacji { $number }.
org-known = „{ $name }” już tu jest: /org show { $number }
org-yours = Już reprezentujesz „{ $name }”.
org-claimed-already = To już zapisane. Musi to potwierdzić ktoś, kto Cię zna.
org-not-oneself = „{ $name }” pochodzi od Ciebie. Potwierdzić musi ktoś inny.
org-vouch-stewards-only = Potwierdzić może tylko moderacja albo ktoś, kto reprezentuje inną potwierdzoną organizację.
org-not-yours = Mogą to zrobić tylko osoby reprezentujące „{ $name }” albo moderacja.
org-claim-gone = To już rozstrzygnięte.
org-where-unknown = Nie widzę kraju w „{ $written }”. Napisz miejscowość i kraj, na przykład Kraków, Polska.
org-site-unreadable = „{ $written }” to nie jest adres strony.
org-funded-unreadable = Nie umiem odczytać „{ $written }” jako miesiąca. Napisz na przykład 2027-03.

press-org-add = Dodaj organizację
press-org-claim = Reprezentuję ją
press-org-right = Tak, wszystko się zgadza
press-org-confirm = Potwierdź
press-org-vouch = Znam ją, zgadza się
press-org-more = Powiedz więcej
press-org-pause = Na razie bez kontaktów
press-org-name = Wskaż dwie inne
press-org-site = Strona internetowa
press-org-refuse = Nie potwierdzaj
press-org-accept = Tak, { $name } nas reprezentuje
queue-organisations =
    { $count ->
        [one] Jedna organizacja do potwierdzenia
        [few] { $count } organizacje do potwierdzenia
        [many] { $count } organizacji do potwierdzenia
       *[other] { $count } organizacji do potwierdzenia
    }

map-title = Kto jest gdzie
map-title-topic = Kto jest gdzie: { $topic }
map-count = Organizacje: { $count } · kraje: { $countries } · potwierdzone: { $confirmed }
map-nobody = jeszcze nikt
map-confirmed = potwierdzona
map-unconfirmed = niepotwierdzona
map-source = Kontury: Natural Earth
map-about = Mapa Europy: im więcej organizacji w kraju, tym jest ciemniejszy; kraje bez żadnej są zakreskowane.
map-most = Najwięcej
map-holes = Jeszcze nikogo
map-thin = Tematy prawie bez nikogo
map-elsewhere = Poza tą mapą
map-counted = { $what } { $count }
map-note = Znasz kogoś tam, gdzie nikogo nie ma? Wystarczą trzy pytania.
