cmd-entry-add = dodaj
    .summary = Zacznij nowy wpis jako szkic

cmd-entry-edit = edytuj
    .summary = Zadbaj o wpis: słowa, fakty, dowody i stan
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-publish = opublikuj
    .summary = Pozwól członkom znaleźć wpis
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-pause = wstrzymaj
    .summary = Wyłącz wpis z odpowiedzi na jakiś czas
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-retire = wycofaj
    .summary = Wyłącz wpis z odpowiedzi na stałe; jego historia zostaje
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-review = sprawdź
    .summary = Potwierdź, że wpis został przeczytany i jest poprawny
    .entry = wpis
    .entry-about = Jego tytuł
    .months = miesiące
    .months-about = Za ile miesięcy trzeba go znów obejrzeć

cmd-entry-claim = przejmij
    .summary = Zacznij opiekować się wpisem
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-transfer = przekaż
    .summary = Oddaj wpis pod opiekę komuś innemu
    .entry = wpis
    .entry-about = Jego tytuł
    .to = komu
    .to-about = Komu: imię z listy albo wzmianka

cmd-entry-history = historia
    .summary = Zobacz, kto, kiedy, dlaczego i jak zmienił wpis
    .entry = wpis
    .entry-about = Jego tytuł

cmd-entry-restore = przywróć
    .summary = Przywróć wpis do dawnej postaci albo wycofany jako szkic
    .entry = wpis
    .entry-about = Jego tytuł
    .revision = wersja
    .revision-about = Jej numer w historii

cmd-entry-merge = połącz
    .summary = Porównaj dwa wpisy i zrób z nich jeden
    .entry = wpis
    .entry-about = Tytuł jednego
    .other = drugi
    .other-about = Tytuł drugiego

cmd-entry-stats = liczby
    .summary = Zobacz, jak często wpisy były odpowiedzią i czy pomogły
    .entry = wpis
    .entry-about = Jego tytuł; bez niego najczęściej używane

cmd-phrasing = sformułowanie
    .summary = Słowa, którymi ludzie naprawdę pytają

cmd-phrasing-accept = przyjmij
    .summary = Pozwól znaleźć wpis po zaproponowanym sformułowaniu
    .wording = słowa
    .wording-about = Jedno z czekających

cmd-phrasing-reject = odrzuć
    .summary = Odrzuć zaproponowane sformułowanie; nie wróci
    .wording = słowa
    .wording-about = Jedno z czekających

cmd-phrasing-add = dodaj
    .summary = Dodaj sformułowanie, którym pyta się o wpis
    .entry = wpis
    .entry-about = Jego tytuł
    .language = język
    .language-about = Język sformułowania
    .text = tekst
    .text-about = Sformułowanie, tak jak się mówi

cmd-translation = tłumaczenie
    .summary = Wpisy w innych językach

cmd-translation-add = dodaj
    .summary = Napisz wpis w innym języku
    .entry = wpis
    .entry-about = Jego tytuł
    .language = język
    .language-about = Język tłumaczenia

cmd-translation-review = sprawdź
    .summary = Przeczytaj tłumaczenie obok wpisu i potwierdź, że jest poprawne
    .entry = wpis
    .entry-about = Jego tytuł
    .language = język
    .language-about = Język tłumaczenia

aspect-new = Nowy wpis
aspect-words = Tytuł i streszczenie
aspect-text = Tekst
aspect-facts = Gdzie i kto
aspect-evidence = Dowody i źródła
aspect-conditions = Warunki i przestrogi
aspect-translated-words = Tytuł i streszczenie: { $language }
aspect-translated-text = Tekst: { $language }

field-id = Nazwa
field-kind = Rodzaj
field-language = Język
field-title = Tytuł
field-summary = Streszczenie
field-body = Tekst
field-body-2 = Tekst, ciąg dalszy
field-body-3 = Tekst, dalszy ciąg
field-body-4 = Tekst, koniec
field-topics = Tematy
field-target-groups = Dla kogo
field-groups = Dla kogo
field-country = Kraj
field-place = Miejsce
field-organisation = Organizacja
field-start = Początek
field-end = Koniec
field-years = Lata
field-years-hint = 2006 albo 2006-2010
field-status = Czy to trwa?
field-evidence = Skąd to wiadomo
field-results = Wyniki
field-conditions = Warunki
field-conditions-hint = Jeden w wierszu: staff: ludzie, którzy mają czas [volunteers]
field-cautions = Przestrogi
field-cautions-hint = Jedna w wierszu
field-lineage = Gdzie to przejęto
field-lineage-hint = Jedno w wierszu
field-sources = Źródła
field-sources-hint = Jeden adres w wierszu; z dopiskiem „read”, jeśli został przeczytany
field-phrasings = Sformułowania
field-learnt = Wyuczone sformułowania
field-translations = Tłumaczenie
field-state = Stan
field-origin = Pochodzenie
field-curator = Opieka
field-credit = Wymieniać jako
field-confirmed-by = Sprawdził(a)
field-confirmed-at = Sprawdzono
field-review-by = Obejrzeć ponownie do
field-in = { $field } ({ $language })

state-draft = szkic
state-published = opublikowany
state-paused = wstrzymany
state-retired = wycofany

entry-is-draft = „{ $title }” to szkic, a ze szkicem tak się nie da.
entry-is-published = „{ $title }” jest już opublikowany.
entry-is-paused = „{ $title }” jest już wstrzymany.
entry-is-retired = „{ $title }” jest wycofany. Najpierw trzeba go przywrócić.
entry-needs-consent = „{ $title }” pochodzi z odpowiedzi kogoś z kolegów lub koleżanek. Publikuje się go przez /gap publish, po uzyskaniu zgody.
entry-field-wrong = { $field }: { $reason }
curator-nameless = Ta osoba nie podała mi imienia, więc nikt nie widziałby, kto opiekuje się wpisem.
review-months = Proszę podać od jednego do { $most } miesięcy.
revision-unknown = „{ $title }” nie ma wersji { $number }.
undo-too-late = We wpisie „{ $title }” jest nowsza zmiana ({ $by }). Historia pokazuje, co można przywrócić.
undo-nothing = „{ $title }” dopiero co powstał. Można go za to wycofać.
years-unreadable = Nie potrafię odczytać „{ $written }” jako lat. Proszę napisać 2006 albo 2006-2010.
condition-unreadable = Nie potrafię odczytać „{ $written }” jako warunku. Proszę zacząć od jednego z tych słów i dwukropka: { $kinds }.
text-too-long-here = Ten tekst jest dłuższy, niż mieści formularz. Można go zmienić w pliku, przez /import.
field-too-long-here = { $field }: jest tu więcej, niż mieści formularz. Można to zmienić w pliku, przez /import.

clash-found = W międzyczasie ktoś inny coś tu zmienił. { $what } To, co zostało napisane, nadal jest w formularzu; wysłanie go jeszcze raz wstawi je w to miejsce.
clash-field = { $field }: zmiana { $ago }, { $by }: „{ $theirs }”.

curator-state = Stan
curator-who = Opieka
curator-none = jeszcze nikt
curator-uses = Użycie
curator-last = Ostatnia zmiana { $ago }, { $by }: { $why }.

uses-none = jeszcze nie był odpowiedzią
uses-shown =
    { $count ->
        [one] raz jako odpowiedź, { DATETIME($last, dateStyle: "medium") }
        [few] { $count } razy jako odpowiedź, ostatnio { DATETIME($last, dateStyle: "medium") }
        [many] { $count } razy jako odpowiedź, ostatnio { DATETIME($last, dateStyle: "medium") }
       *[other] { $count } razy jako odpowiedź, ostatnio { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] pomógł w { $percent } % z jednej opinii
        [few] pomógł w { $percent } % z { $count } opinii
        [many] pomógł w { $percent } % z { $count } opinii
       *[other] pomógł w { $percent } % z { $count } opinii
    }
stats-title = Najczęściej używane od { DATETIME($since, dateStyle: "medium") }
stats-none = Ostatnio nic nie było odpowiedzią.

history-title = Co się z nim działo, od najnowszego
history-revision = { $number } · { $ago } · { $by }

reason-added = zaczęty
reason-edited = zmieniony
reason-draft = przywrócony jako szkic
reason-published = opublikowany
reason-paused = wstrzymany
reason-retired = wycofany
reason-confirmed = sprawdzony
reason-claimed = przejęty
reason-transferred = przekazany komuś innemu
reason-restored = przywrócony
reason-restored-with = przywrócona wersja { $about }
reason-wording = sformułowania
reason-merged = połączony
reason-merged-with = połączony z { $about }
reason-translated = przetłumaczony
reason-read-over = tłumaczenie przeczytane

diff-added = { $field }: nowe „{ $after }”
diff-removed = { $field }: bez „{ $before }”
diff-changed = { $field }: „{ $before }” → „{ $after }”
diff-more =
    { $count ->
        [one] i jeszcze jedna zmiana
        [few] i jeszcze { $count } zmiany
        [many] i jeszcze { $count } zmian
       *[other] i jeszcze { $count } zmiany
    }

change-none = Nic się nie różniło, więc nic się nie zmieniło.
now-draft = „{ $title }” jest znów szkicem.
now-published = „{ $title }” jest opublikowany. Członkowie już go znajdą.
now-paused = „{ $title }” jest wstrzymany. Członkowie go nie znajdą.
now-retired = „{ $title }” jest wycofany. Jego historia zostaje.
now-confirmed = „{ $title }” jest sprawdzony, do { DATETIME($until, dateStyle: "medium") }.
now-curated = Wpisem „{ $title }” opiekuje się teraz { $by }.
now-edited = „{ $title }” jest zmieniony.
now-restored = „{ $title }” jest taki jak w wersji { $number }.
now-undone = Cofnięto: „{ $title }” jest taki jak przedtem.
now-merged = „{ $kept }” zastąpił „{ $retired }”, który jest wycofany.
now-parted = Cofnięto: to znów dwa wpisy.
now-apart = Zanotowane: to nie to samo. Więcej o to nie zapytam.
now-accepted = „{ $text }” już do niego prowadzi.
now-rejected = „{ $text }” odrzucono i nie wróci.
now-undecided = Cofnięto: „{ $text }” znów czeka.
now-translated = Zapisano: { $language }.
now-read-over = Przeczytano: { $language }.
now-later = Odłożone do jutra.
now-seen = Zanotowane.
now-taken-back = Cofnięto.

merge-title = Czy to jest to samo?
merge-alike = podobne w { $percent } %
merge-same = oba: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = Ten, który zostaje, przejmuje sformułowania, źródła i tłumaczenia; jego własne słowa zostają. Drugi zostanie wycofany.
merge-itself = To jeden i ten sam wpis.
pair-unknown = Nie znam już tej pary.

proposal-gone = Ktoś już zdecydował o tym sformułowaniu.
phrasing-known = „{ $title }” zna już to sformułowanie.

translate-which = W jakim języku?
translate-below = Tłumaczenie:
translation-missing = jeszcze nie przetłumaczony
translation-behind = nieaktualne od { DATETIME($since, dateStyle: "medium") }
translation-read = przeczytane, { $by }
translation-machine = maszynowe, nieprzeczytane
translation-human = ręczne
translation-none = „{ $title }” nie ma jeszcze tłumaczenia na ten język.
translation-own-language = „{ $title }” jest napisany właśnie w tym języku.

press-undo = Cofnij
press-curate = Zadbaj o wpis
press-edit = Edytuj
press-confirm = Jest poprawny
press-claim = Zaopiekuję się nim
press-to-draft = Z powrotem do szkicu
press-to-published = Opublikuj
press-to-paused = Wstrzymaj
press-to-retired = Wycofaj
press-translate = Tłumaczenia
press-translate-to = Uaktualnij: { $language }
press-read-over = Przeczytane, jest poprawne
press-history = Historia
press-restore = Przywróć
press-keep = Zostaw „{ $title }”
press-apart = To nie to samo
