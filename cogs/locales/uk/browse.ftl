cmd-browse = гортати
    .summary = Гортати бібліотеку за темою, країною та цільовою групою
    .topic = тема
    .topic-about = Про що це
    .country = країна
    .country-about = Де це робили
    .group = група
    .group-about = Для кого це

cmd-entry = запис
    .summary = Записи бібліотеки

cmd-entry-show = показати
    .summary = Показати запис повністю
    .entry = запис
    .entry-about = Його назва

browse-everything = Уся бібліотека
browse-count =
    { $count ->
        [0] Тут іще нічого немає.
        [one] { $count } запис, з { $first } по { $last }.
        [few] { $count } записи, з { $first } по { $last }.
        [many] { $count } записів, з { $first } по { $last }.
       *[other] { $count } запису, з { $first } по { $last }.
    }
