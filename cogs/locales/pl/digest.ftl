cmd-digest = tydzień
    .summary = Co nowego, raz w tygodniu

cmd-digest-on = tak
    .summary = Otrzymuj w poniedziałki list z nowościami

cmd-digest-off = nie
    .summary = Nie otrzymuj już cotygodniowego listu

digest-on = Raz w tygodniu powiem, co nowego w tematach wybranych przez /me topics, jeśli coś będzie. Pierwszy list może przyjść w tym terminie: { $at }.
digest-off = Dobrze, koniec cotygodniowych listów.
digest-was-off = Cotygodniowe listy nie przychodzą. Zaczną po /digest on.
digest-title = Nowości tego tygodnia
digest-entries = Nowe w bibliotece
digest-gaps = Może znasz odpowiedź
digest-workshops = Nadchodzące warsztaty
digest-why = Raz w tygodniu, na Twoją prośbę. /digest off to kończy, /me topics zmienia tematy.

press-digest-off = Zatrzymaj te listy
