cmd-gap = pytanie
    .summary = Pytania, które czekają na odpowiedź koleżanek i kolegów

cmd-gap-list = lista
    .summary = Pytania, które czekają na odpowiedź koleżanek i kolegów
    .topic = temat
    .topic-about = Czego dotyczą
    .state = stan
    .state-about = Na jakim są etapie; jeśli nie podano, te, które czekają

cmd-gap-show = pokaż
    .summary = Pokaż pytanie razem z odpowiedziami
    .gap = pytanie
    .gap-about = Jego numer

cmd-gap-reply = odpowiedz
    .summary = Odpowiedz na pytanie, które czeka
    .gap = pytanie
    .gap-about = Jego numer

cmd-gap-follow = obserwuj
    .summary = Dowiedz się, gdy pytanie doczeka się rozwiązania
    .gap = pytanie
    .gap-about = Jego numer

cmd-gap-publish = opublikuj
    .summary = Opublikuj wpis przygotowany do pytania i daj znać tym, którzy czekają
    .gap = pytanie
    .gap-about = Jego numer

cmd-gap-close = zamknij
    .summary = Zamknij pytanie, które nie potrzebuje już odpowiedzi
    .gap = pytanie
    .gap-about = Jego numer

cmd-gap-merge = dołącz
    .summary = Dołącz pytanie do innego, które dotyczy tego samego
    .gap = pytanie
    .gap-about = Numer tego, które znika
    .into = do
    .into-about = Numer tego, które zostaje

cmd-gap-assign = przejmij
    .summary = Przekaż pytanie komuś albo weź je na siebie
    .gap = pytanie
    .gap-about = Jego numer
    .member = osoba
    .member-about = Kto się nim zajmie; bez podania – osoba pisząca

cmd-me-topics = tematy
    .summary = Wybierz, o co wolno Cię pytać

menu-answers = To odpowiada na pytanie
menu-draft = Przygotuj wpis

gap-nothing = Nie mam tu nic na ten temat. Wolę to powiedzieć, niż zgadywać.
gap-offer = Być może wiedzą to koleżanki i koledzy z tej sieci wsparcia. Zapytać ich?
gap-similar-title = Te już czekają i brzmią podobnie
gap-form-title = Zapytaj koleżanki i kolegów
gap-more = Coś więcej
gap-more-hint = Miejsce, ludzie, czego już próbowano. Bez imion i innych danych podopiecznych.
gap-topics = Czego dotyczy
gap-named-label = Pokazywane jako
gap-a-colleague = ktoś z koleżanek i kolegów
gap-named = { $name }
gap-preview-title = Oto co wyślę
gap-preview-note = Bez zgody nic nie zostanie wysłane.
gap-personal = To wygląda na czyjeś dane osobowe: { $kinds }. Poniżej są już usunięte. Nie potrafię znaleźć wszystkiego, więc proszę przeczytać jeszcze raz.
personal-email = adres e-mail
personal-phone = numer telefonu
personal-number = numer dokumentu
personal-birth = data urodzenia
personal-name = imię lub nazwisko
personal-profile = adres profilu
gap-where = Gdzie
gap-where-list = na tutejszej liście otwartych pytań
gap-place = { $platform } { $place }
gap-asked-by = Kto pyta
gap-about = Temat
gap-left = Dobrze, nic nie zostało wysłane.
gap-posted = Pytanie { $number } jest już u koleżanek i kolegów
gap-posted-note = Dam znać, gdy ktoś odpowie i gdy pytanie doczeka się rozwiązania.
gap-how-to-reply = Odpowiedź można napisać w tym wątku albo nacisnąć przycisk.

gap-list-title = Pytania, które czekają na koleżanki i kolegów
gap-count =
    { $count ->
        [0] Nic tu nie czeka.
        [one] Jedno pytanie.
        [few] { $count } pytania, od { $first } do { $last }.
        [many] { $count } pytań, od { $first } do { $last }.
       *[other] { $count } pytania, od { $first } do { $last }.
    }
gap-number = Pytanie { $number }
gap-replies =
    { $count ->
        [0] jeszcze bez odpowiedzi
        [one] jedna odpowiedź
        [few] { $count } odpowiedzi
        [many] { $count } odpowiedzi
       *[other] { $count } odpowiedzi
    }
gap-since = od { DATETIME($at, dateStyle: "medium") }
gapstate-open = czeka
gapstate-drafted = powstaje wpis
gapstate-answered = rozwiązane
gapstate-closed = zamknięte
gap-history = Co się działo
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name }: odpowiedź z { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name }: trafna odpowiedź z { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Odpowiedz na pytanie { $number }
gap-reply-text = Twoja odpowiedź
gap-reply-hint = Co się udało, co nie, czego to wymagało. Bez imion i innych danych podopiecznych.
gap-thanks = Dziękuję. Osoba, która pyta, dostanie wiadomość.
gap-followed = Dam znać, gdy pytanie { $number } doczeka się rozwiązania.
gap-unfollowed = Dobrze, nie będę już o nim pisać.
gap-marked = Zapisane. Moderacja może teraz zrobić z tego wpis, a najpierw zapyta o zgodę osobę, która odpowiedziała.
gap-close-title = Zamknij pytanie { $number }
gap-why = Dlaczego
gap-why-hint = Przeczytają to wszyscy, którzy obserwują to pytanie.
gap-closed = Pytanie { $number } jest zamknięte.
gap-reopened = Pytanie { $number } jest znowu otwarte.
gap-merged = Pytanie { $number } jest teraz częścią pytania { $into }.
gap-assigned = Pytaniem { $number } zajmuje się teraz { $name }.

gap-draft-title = Wpis z pytania { $number }
entry-title = Tytuł
entry-title-hint = Najwyżej 15 słów
entry-summary = Jednym zdaniem
entry-body = Tekst
entry-language = Język tekstu
gap-consent-not-asked = Osoba, która odpowiedziała, nie została jeszcze zapytana o zgodę.
gap-consent-asked = Zapytanie do osoby, która odpowiedziała, już poszło. Gdy się zgodzi, można publikować.
gap-consent-given = Osoba, która odpowiedziała, zgadza się i chce być podpisana tak: { $credit }
gap-consent-refused = Osoba, która odpowiedziała, nie zgadza się na publikację. W szkicu nie zostaje nic od niej.
gap-consent-title = Czy ta odpowiedź może pomóc też innym?
gap-consent-what = To Twoja odpowiedź na „{ $question }”. Moderacja chętnie zachowa ją w bibliotece, w takiej postaci:
gap-credit-title = Jaki dać podpis?
gap-credit = Podpis
gap-credit-hint = Na przykład „szkoła dla dorosłych w Turynie” albo imię i nazwisko
gap-agreed = Dziękuję. Moderacja już o tym wie.
gap-refused = Dobrze. Nic od Ciebie nie zostanie opublikowane.
gap-published = „{ $title }” jest w bibliotece, a wszyscy, którzy czekali, dostaną wiadomość.

gap-news-title = Jest odpowiedź na Twoje pytanie
gap-help-title = Czy można prosić o pomoc z tym pytaniem?
gap-waiting-title = To pytanie czeka od dziesięciu dni
gap-marked-title = Ta odpowiedź rozwiązuje pytanie
gap-answered-told = Twoje pytanie z { DATETIME($at, dateStyle: "long") } ma już rozwiązanie. Dzieli się nim: { $credit }
gap-answered-here = Jest rozwiązanie, dziękujemy. Dzieli się nim: { $credit }
gap-closed-told = Pytanie z { DATETIME($at, dateStyle: "long") } zostało zamknięte: { $why }
gap-closed-here = Zamknięte: { $why }

me-offer-title = O co koledzy i koleżanki mogą Cię pytać?
me-offer-hint = Piszę tylko wtedy, gdy pytanie na taki temat czeka już trzy dni.
me-offered = Dziękuję. Zapytam, gdy jakieś pytanie będzie czekać.
me-offers-nothing = Dobrze, nie będę pytać.
fact-credit = Kto się podzielił

gap-unknown = Nie ma tu pytania { $number }.
gap-reply-gone = Tej odpowiedzi już nie ma.
gap-reply-unread = Nie mogę przeczytać tej odpowiedzi. Proszę wybrać „To odpowiada na pytanie” w menu samej wiadomości.
gap-not-here = W tym wątku nie omawia się żadnego pytania.
gap-not-yours = Może to zrobić tylko osoba, która zapytała, albo moderacja.
gap-not-your-reply = Może o tym zdecydować tylko osoba, która napisała odpowiedź.
gap-same = To jest to samo pytanie.
gap-not-drafted = Nie ma jeszcze szkicu. Zaczyna się od „Przygotuj wpis” przy odpowiedzi.
gap-no-consent = Osoba, która odpowiedziała, jeszcze się nie zgodziła.
gap-is-open = To pytanie jest jeszcze otwarte.
gap-is-drafted = Do tego pytania już powstaje wpis.
gap-is-answered = To pytanie ma już rozwiązanie.
gap-is-closed = To pytanie jest zamknięte.

press-ask-peers = Zapytaj innych
press-gap-follow = Obserwuj
press-gap-unfollow = Nie obserwuj
press-gap-anew = Żadne z tych, zadaj moje
press-gap-post = Wyślij
press-gap-post-clean = Wyślij tak
press-gap-post-as-is = To nic osobistego, wyślij bez zmian
press-gap-edit = Zmień
press-gap-leave = Nie teraz
press-gap-reply = Odpowiedz
press-gap-replies = Pokaż odpowiedzi
press-gap-mark = To odpowiada na pytanie
press-gap-draft = Przygotuj wpis
press-gap-redraft = Zmień szkic
press-gap-publish = Opublikuj
press-gap-close = Zamknij
press-gap-reopen = Otwórz ponownie
press-gap-credit = Tak, z podpisem
press-gap-agree = Tak, bez podpisu
press-gap-refuse = Nie
gap-publish-there = To odpowiedź na pytanie { $number }. Proszę ją opublikować poleceniem /gap publish { $number }: najpierw zapytamy autora.

gap-taken-back = Ta odpowiedź została wycofana.
gap-not-a-reply = To napisał bot. Proszę wskazać wypowiedź kogoś z koleżanek i kolegów.
