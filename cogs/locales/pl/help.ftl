cmd-help = pomoc
    .summary = Co potrafi ten bot i jak go pytać

help-title = W czym mogę pomóc
help-intro = Pytaj mnie jak koleżankę, która widziała, czego próbowali inni: własnymi słowami, w dowolnym języku. Odpowiadam z biblioteki praktyk i poradników, które napisali i sprawdzili ludzie, i mówię wprost, gdy nic nie pasuje. Proszę nie podawać imion ani innych danych podopiecznych.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = Pytanie pamiętam 30 dni, żeby działały jego przyciski, potem zapominam słowa. /me pokazuje i usuwa, co o Tobie wiem.
