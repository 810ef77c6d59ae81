cmd-delivery = doręczenia
    .summary = Co obiecuję powiedzieć, a czego nie mogę

cmd-delivery-dead = nieudane
    .summary = Pokaż, czego nie udało się powiedzieć i dlaczego

cmd-delivery-retry = ponów
    .summary = Spróbuj powiedzieć coś jeszcze raz
    .number = numer
    .number-about = Numer na liście

delivery-title = Czego nie udało się powiedzieć
delivery-count =
    { $count ->
        [one] Jedna wiadomość.
        [few] { $count } wiadomości, ostatnie { $shown }.
        [many] { $count } wiadomości, ostatnie { $shown }.
       *[other] { $count } wiadomości, ostatnie { $shown }.
    }
delivery-none = Wszystko, co było obiecane, zostało powiedziane albo dopiero nadejdzie.
delivery-item = { $number } · { $what }
delivery-dead = Tego nie mogę powiedzieć albo prób było zbyt wiele. Zostanie to powiedziane tylko po poleceniu ponowienia.
delivery-uncertain = Nie wiem, czy to dotarło, i nie mogę czytać w tym miejscu. Proszę tam zajrzeć: czy to widać?
delivery-where = Gdzie
delivery-when = Kiedy
delivery-why = Dlaczego nie
delivery-direct = wiadomość prywatna na { $platform }
delivery-due = termin: { $at }
delivery-no-reason = nie podano powodu
delivery-gone = Nie ma tu niedoręczonej wiadomości { $number } albo ktoś już o niej zdecydował.
delivery-too-late = Na tę wiadomość jest za późno: to, czego dotyczyła, już minęło.
delivery-again = Próbuję teraz jeszcze raz.
delivery-dropped = Dobrze, nie zostanie to powiedziane.
delivery-noted = Zapisano, dotarło.

press-delivery-retry = Spróbuj ponownie
press-delivery-arrived = To dotarło
press-delivery-drop = Zrezygnuj
