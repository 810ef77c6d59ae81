cmd-role = rola
    .summary = Kto co może w tej społeczności

cmd-role-grant = nadaj
    .summary = Nadaj komuś rolę
    .member = osoba
    .member-about = Komu: imię z listy albo wzmianka
    .role = rola
    .role-about = Co ta osoba będzie mogła
    .organisation = organizacja
    .organisation-about = Przy opiece nad organizacją: w czyim imieniu mówi

cmd-role-revoke = odbierz
    .summary = Odbierz rolę
    .member = osoba
    .member-about = Komu: imię z listy albo wzmianka
    .role = rola
    .role-about = Rola do odebrania
    .organisation = organizacja
    .organisation-about = Przy opiece nad organizacją: jedna; bez niej wszystkie

cmd-role-list = lista
    .summary = Pokaż, kto ma jaką rolę

cmd-audit = dziennik
    .summary = Sprawdź, kto co zmienił: role, ustawienia, bibliotekę

role-granted = { $name } ma odtąd wszędzie tutaj rolę: { $role }.
role-revoked = { $name } nie ma już roli: { $role }.
role-had-not = Ta osoba nie ma tej roli.
role-has-already = Ta osoba ma już tę rolę.
role-last-owner = To ostatnia osoba zarządzająca, a jedna być musi. Najpierw trzeba nadać tę rolę komuś jeszcze.
role-not-oneself = Nikt nie podnosi uprawnień sam sobie. Może to zrobić inna osoba zarządzająca albo ten, kto prowadzi bota: springboard invite --role owner.
role-owners-only = Zarządzanie obowiązuje w każdym miejscu tej społeczności. Nadać je lub odebrać mogą tylko osoby zarządzające.
role-organisation-missing = Opiekun mówi w imieniu organizacji. Proszę podać także ją.
role-list-title = Kto co może
role-list-none = Nie nadano jeszcze żadnej roli.
role-list-note = Kto zarządza serwerem lub przestrzenią albo tam moderuje, może to robić bez wpisu tutaj.

audit-title = Kto co zmienił
audit-count = { $count ->
        [one] Jeden wpis.
        [few] { $count } wpisy, od { $first } do { $last }.
        [many] { $count } wpisów, od { $first } do { $last }.
       *[other] { $count } wpisu, od { $first } do { $last }.
    }
audit-empty = Nic jeszcze nie zapisano.
audit-note = Nie ma tu wiadomości, tylko to, co zrobiono. Nikt nie może tego zmienić niepostrzeżenie.
audit-by = { $name } · { $at }
audit-house = kto prowadzi bota
audit-erased = ktoś później usunięty

deed-invited = Utworzono zaproszenie
deed-role-granted = Nadano rolę
deed-role-revoked = Odebrano rolę
deed-setup-changed = Zmieniono ustawienia miejsca
deed-entry-added = Dodano wpis biblioteki
deed-entry-changed = Zmieniono wpis biblioteki
deed-entry-confirmed = Potwierdzono wpis biblioteki
deed-entry-published = Opublikowano wpis biblioteki
deed-entry-paused = Wstrzymano wpis biblioteki
deed-entry-retired = Wycofano wpis biblioteki
deed-entry-restored = Przywrócono wpis biblioteki
deed-entries-merged = Połączono wpisy biblioteki
deed-entries-apart = Uznano wpisy biblioteki za różne
deed-library-imported = Wczytano wpisy biblioteki
deed-wording-accepted = Przyjęto sformułowanie
deed-wording-refused = Odrzucono sformułowanie
deed-translation-accepted = Przyjęto tłumaczenie
deed-gap-marked = Wskazano odpowiedź na pytanie
deed-gap-drafted = Przygotowano odpowiedź
deed-gap-answered = Odpowiedziano na otwarte pytanie
deed-gap-closed = Zamknięto otwarte pytanie
deed-gap-reopened = Otwarto pytanie ponownie
deed-gap-assigned = Powierzono komuś otwarte pytanie
deed-gaps-merged = Połączono otwarte pytania
deed-organisation-changed = Zmieniono organizację
deed-queue-seen = Obejrzano i zostawiono
deed-letter-revived = Ponowiono list
deed-letter-arrived = Stwierdzono, że list dotarł
deed-letter-dropped = Zrezygnowano z listu
deed-path-changed = Zmieniono ścieżkę
deed-path-published = Ścieżkę dano nowym pomagającym
deed-path-retired = Wycofano ścieżkę
deed-crisis-on = Włączono ścieżkę kryzysową
deed-crisis-off = Wyłączono ścieżkę kryzysową
deed-coordinator-named = Wskazano osobę do kontaktu
deed-coordinator-agreed = Osoba do kontaktu się zgodziła
deed-coordinator-left = Osoba do kontaktu zrezygnowała
deed-undone = Cofnięto

org-deed-renews = potwierdzono ponownie
org-deed-confirms = potwierdzono
org-deed-vouches = poręczyła inna organizacja
org-deed-refused = nie potwierdzono
org-deed-edited = zmieniono dane
org-deed-linked = dodano praktykę
org-deed-unlinked = usunięto praktykę
org-deed-paused = wstrzymano
org-deed-closed = zamknięto
org-deed-unblocked = wszyscy mogą znowu pytać
org-deed-left = ktoś przestał ją reprezentować
