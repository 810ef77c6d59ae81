joined = { $parts }

something-broke = Coś się u mnie zepsuło. Zostało to zapisane; pytając moderację, proszę podać ten numer: { $number }.
role-too-low = To jest tylko dla: { $role }.
role-member = członków
role-moderator = moderacji
role-owner = osób zarządzających tym miejscem

command-unknown = Nie znam „{ $name }”. /help pokazuje, co potrafię; można też po prostu zadać pytanie.
command-near = Nie znam „{ $name }”. Czy chodziło o /{ $near }?
press-unknown = Ten przycisk pochodzi ze starszej wersji i już nie działa. Proszę zapytać jeszcze raz.
press-unreadable = Nie potrafię odczytać, co niesie ten przycisk. Proszę zapytać jeszcze raz.

argument-missing = „{ $command }” potrzebuje jeszcze: { $name }.
argument-not-a-number = { $name } musi być liczbą.
argument-not-one-of = „{ $written }” nie ma wśród możliwości dla { $name }: { $choices }.
country-unknown = Nie znam kraju o nazwie „{ $written }”. Proszę spróbować nazwy w swoim języku albo kodu, na przykład PL.
language-unknown = Nie znam języka o nazwie „{ $written }”. Proszę spróbować nazwy albo kodu, na przykład uk.

press-open = Otwórz
press-back = Wstecz
press-next = Dalej
press-change = Zmień

platform-working = Chwileczkę …
platform-form-sent = Wyślij
platform-form-optional = nieobowiązkowe
platform-form-not-said = nie podano
platform-form-open = Otwórz formularz
platform-form-path = Ścieżka do pliku na tym komputerze
platform-kept-as = Zapisano jako { $path }
platform-form-late = Otwarcie formularza trwało zbyt długo. Proszę spróbować jeszcze raz.

draft-gone = Tego formularza już nie ma. Proszę zacząć od nowa.
draft-typed = Oto co zostało napisane, żeby nic nie przepadło:
press-reopen = Otwórz formularz ponownie

role-steward = opiekunów organizacji
rank-member = członek społeczności
rank-steward = opiekun organizacji
rank-moderator = moderacja
rank-owner = zarządzanie
member-unknown = Nie znam tu nikogo o imieniu „{ $written }”. Proszę wybrać imię z listy albo wspomnieć tę osobę.
member-several = Kilka osób nazywa się tu „{ $written }”. Proszę wybrać jedną z listy.
member-nameless = osoba { $number }
member-former = osoba, której już tu nie ma
platform-not-here = To jest tylko dla Twoich oczu. Proszę użyć polecenia z / albo napisać do mnie bezpośrednio.
