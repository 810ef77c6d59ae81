cmd-setup = ustawienia
    .summary = Wybierz, gdzie spotykają się pytania, koledzy i moderacja oraz kto moderuje

setup-title = Co gdzie się dzieje
setup-help-place = Miejsce pytań
setup-help-place-hint = Kanał lub forum, gdzie się pyta, a ja odpowiadam
setup-peers-place = Miejsce kolegów i koleżanek
setup-peers-place-hint = Dokąd trafiają pytania bez odpowiedzi
setup-moderators-place = Miejsce moderacji
setup-moderators-place-hint = Gdzie mówię moderacji, co na nią czeka
setup-moderator-role = Rola moderacji
setup-moderator-role-hint = Osoby z tą rolą opiekują się biblioteką
setup-done = Ustawienia zapisane
setup-ok = { $place }: mogę tam pisać
setup-not-chosen = nie wybrano
setup-nothing-here = Tu wybiera się kanały serwera Discord lub pokoje przestrzeni Matrix: gdzie padają pytania, gdzie są koledzy, gdzie spotyka się moderacja. Polecenie /setup działa tam, gdzie zarządzasz. Strona internetowa nie ma takich miejsc, więc tutaj nie ma czego ustawiać.
setup-place-gone = Nie widzę już tego miejsca. Proszę wybrać inne.
setup-may-not = { $place }: nie mogę tam jeszcze pisać. Potrzebne tam uprawnienia: { $missing }.
