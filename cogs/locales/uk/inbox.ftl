cmd-inbox = пошта
    .summary = Листи, які на вас чекають

inbox-title = Ваші листи
inbox-empty = На вас не чекає жоден лист.
inbox-count = { $count ->
        [one] { $count } лист, { $first }–{ $last }.
        [few] { $count } листи, { $first }–{ $last }.
        [many] { $count } листів, { $first }–{ $last }.
       *[other] { $count } листа, { $first }–{ $last }.
    }
inbox-letter = Лист
inbox-new = Новий · { $at }
inbox-at = { $at }
inbox-gone = Цього листа вже немає, або йому вже нічого сказати.
inbox-broken = Цей лист зараз не вдається показати.
inbox-waits = { $count ->
        [one] На вас чекає { $count } лист: /inbox
        [few] На вас чекають { $count } листи: /inbox
        [many] На вас чекають { $count } листів: /inbox
       *[other] На вас чекає { $count } листа: /inbox
    }
press-newer = Новіші
press-older = Старіші
