cmd-browse = przeglądaj
    .summary = Przeglądaj bibliotekę według tematu, kraju i odbiorców
    .topic = temat
    .topic-about = Czego dotyczy
    .country = kraj
    .country-about = Gdzie to zrobiono
    .group = odbiorcy
    .group-about = Dla kogo to jest

cmd-entry = wpis
    .summary = Wpisy w bibliotece

cmd-entry-show = pokaż
    .summary = Pokaż cały wpis
    .entry = wpis
    .entry-about = Jego tytuł

browse-everything = Cała biblioteka
browse-count =
    { $count ->
        [0] Nic tu jeszcze nie ma.
        [one] Jeden wpis.
        [few] { $count } wpisy, od { $first } do { $last }.
        [many] { $count } wpisów, od { $first } do { $last }.
       *[other] { $count } wpisu, od { $first } do { $last }.
    }
