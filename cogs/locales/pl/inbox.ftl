cmd-inbox = skrzynka
    .summary = Listy, które czekają na Ciebie

inbox-title = Twoje listy
inbox-empty = Nie czeka na Ciebie żaden list.
inbox-count = { $count ->
        [one] Jeden list.
        [few] { $count } listy, od { $first } do { $last }.
        [many] { $count } listów, od { $first } do { $last }.
       *[other] { $count } listu, od { $first } do { $last }.
    }
inbox-letter = List
inbox-new = Nowy · { $at }
inbox-at = { $at }
inbox-gone = Tego listu już tu nie ma albo nie ma już nic do powiedzenia.
inbox-broken = Tego listu nie da się teraz pokazać.
inbox-waits = { $count ->
        [one] Czeka na Ciebie { $count } list: /inbox
        [few] Czekają na Ciebie { $count } listy: /inbox
        [many] Czeka na Ciebie { $count } listów: /inbox
       *[other] Czeka na Ciebie { $count } listu: /inbox
    }
press-newer = Nowsze
press-older = Starsze
