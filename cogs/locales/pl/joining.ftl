cmd-me-link = połącz
    .summary = Połącz swoje konta w kilku sieciach, za pomocą kodu
    .code = kod
    .code-about = Kod z drugiego konta; bez niego tworzę nowy

cmd-me-accounts = konta
    .summary = Pokaż, które konta są Twoje

cmd-me-unlink = odłącz
    .summary = Odłącz jedno ze swoich kont
    .number = numer
    .number-about = Jego numer w /me accounts

cmd-me-reach = listy
    .summary = Wybierz, gdzie mają docierać moje listy

me-link-title = Kod dla drugiego konta
me-link-what = Proszę napisać z drugiego konta: /me link code:{ $code }
me-link-lasts = Działa raz, do { $until }. Proszę nie podawać go nikomu innemu.
me-link-ask-title = Czy oba konta są Twoje?
me-link-ask = Ten kod pochodzi od { $name }, { $platform }. Po połączeniu to jedna osoba: co ma lub może jedno konto, mają i mogą oba. Proszę kontynuować tylko wtedy, gdy tamto konto też jest Twoje.
press-me-join = Tak, oba są moje
me-link-own = Oba konta to już jedna osoba. Kod jest dla innego konta.
me-joined = Oba konta to teraz jedna osoba. Pokazuje je /me accounts.
me-joined-told = Konto { $platform } jest teraz połączone z Twoim. Jeśli to pomyłka, można je znów odłączyć.
press-me-accounts = Twoje konta
me-accounts-title = Twoje konta
me-accounts-note = /me link łączy kolejne. To, co powiedziane i otrzymane, pozostaje Twoje na każdym koncie.
me-account-this = konto, z którego teraz piszesz
me-account = konto { $number }
press-me-unlink = Odłącz
me-unlinked = To konto nie należy już tu do Ciebie. Kto z niego pisze, jest dla mnie kimś nowym.
me-unlink-last = To jedyne konto. Wszystko zapomina /me erase.
me-unlink-gone = Żadne z Twoich kont nie ma tego numeru. Pokazuje je /me accounts.
me-reach = Listy
me-reach-title = Gdzie mam pisać?
me-reach-what = Tam trafiają przypomnienia, odpowiedzi i list tygodnia.
me-reach-last = tam, gdzie była ostatnia rozmowa
me-reach-direct = { $platform }
me-reach-inbox = listy na stronie internetowej
me-reach-now = Teraz: { $place }
me-reach-set = Od teraz piszę tam: { $place }
me-reach-unknown = Tam jeszcze się nie znamy. Konto łączy /me link.
