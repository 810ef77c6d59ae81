cmd-queue = kolejka
    .summary = Zobacz, co czeka na moderację, i przejdź po kolei

queue-title = Co czeka
queue-empty = Nic teraz nie czeka. Dziękuję.
queue-wordings =
    { $count ->
        [one] Jedno nowe sformułowanie
        [few] { $count } nowe sformułowania
        [many] { $count } nowych sformułowań
       *[other] { $count } nowego sformułowania
    }
queue-alike =
    { $count ->
        [one] Jedna para, która wygląda tak samo
        [few] { $count } pary, które wyglądają tak samo
        [many] { $count } par, które wyglądają tak samo
       *[other] { $count } pary, które wyglądają tak samo
    }
queue-refused =
    { $count ->
        [one] Jeden wpis, o który często nie chodziło
        [few] { $count } wpisy, o które często nie chodziło
        [many] { $count } wpisów, o które często nie chodziło
       *[other] { $count } wpisu, o które często nie chodziło
    }
queue-dead =
    { $count ->
        [one] Jeden wpis, którego źródło zniknęło
        [few] { $count } wpisy, których źródła zniknęły
        [many] { $count } wpisów, których źródła zniknęły
       *[other] { $count } wpisu, których źródła zniknęły
    }
queue-outdated =
    { $count ->
        [one] Jeden wpis z nieaktualnym tłumaczeniem
        [few] { $count } wpisy z nieaktualnymi tłumaczeniami
        [many] { $count } wpisów z nieaktualnymi tłumaczeniami
       *[other] { $count } wpisu z nieaktualnymi tłumaczeniami
    }
queue-overdue =
    { $count ->
        [one] Jeden wpis do ponownego obejrzenia
        [few] { $count } wpisy do ponownego obejrzenia
        [many] { $count } wpisów do ponownego obejrzenia
       *[other] { $count } wpisu do ponownego obejrzenia
    }
queue-unchecked =
    { $count ->
        [one] Jeden wpis, którego nikt jeszcze nie sprawdził
        [few] { $count } wpisy, których nikt jeszcze nie sprawdził
        [many] { $count } wpisów, których nikt jeszcze nie sprawdził
       *[other] { $count } wpisu, których nikt jeszcze nie sprawdził
    }
queue-wording-of =
    { $count ->
        [one] Nowe sformułowanie ({ $language }); pomogło raz
        [few] Nowe sformułowanie ({ $language }); pomogło { $count } razy
        [many] Nowe sformułowanie ({ $language }); pomogło { $count } razy
       *[other] Nowe sformułowanie ({ $language }); pomogło { $count } razy
    }
queue-wording-for = Doprowadziło do „{ $title }”:
queue-refused-why = Często nie o to chodziło. Może jakieś sformułowanie myli albo czegoś brakuje.
queue-refused-for = Pytano tak
queue-dead-why = Strona, na której się to opiera, zniknęła.
queue-links = Zniknęło
queue-outdated-why = Słowa zmieniły się od czasu tłumaczenia.
queue-behind = Nieaktualne
queue-overdue-why = Pora znów to obejrzeć.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Zacznij
press-queue = Dalej z kolejką
press-later = Później
press-seen = Obejrzane, niech zostanie
press-accept = Przyjmij sformułowanie
press-reject = Odrzuć sformułowanie
queue-gaps =
    { $count ->
        [one] Jedno pytanie członków czeka na dalszy krok
        [few] { $count } pytania członków czekają na dalszy krok
        [many] { $count } pytań członków czeka na dalszy krok
       *[other] { $count } pytania członków czeka na dalszy krok
    }
