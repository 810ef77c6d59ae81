kind-practice = Praktyka
kind-answer = Odpowiedź
kind-guide = Poradnik
kind-lesson = Wniosek z doświadczenia

status-running = trwa
status-regular-service = stało się stałą usługą
status-ending = wkrótce się kończy
status-ended = zakończone
status-unknown = stan nieznany

place-nationwide = cały kraj
years-between = { $start }–{ $end }
years-since = od { $start } r.
years-until = do { $end } r.

evidence-independent_evaluation = niezależna ewaluacja
evidence-external_review = opisane przez osoby z zewnątrz, wyników nie oceniono
evidence-beneficiary_survey = ankieta wśród odbiorców
evidence-own_monitoring = własne dane organizacji
evidence-award = nagroda
evidence-story = relacja, bez liczb
evidence-not_seen = nie widzieliśmy dowodów na wyniki
evidence-contested = sporne

fact-why = Dlaczego to pasuje
fact-evidence = Skąd to wiadomo
fact-conditions = Żeby zadziałało u Państwa
fact-cautions = Uwaga
fact-lineage = Gdzie to przejęto
fact-organisation = Kto to zrobił
fact-sources = Źródło

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, przeczytano { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, tylko wymienione; widziano { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, jeszcze nieprzeczytane

entry-other-language = Nie ma jeszcze wersji w tym języku. To jest: { $language }.
entry-machine-translated = Tłumaczenie maszynowe z języka: { $language }; nikt go jeszcze nie sprawdził.
entry-translation-outdated = Oryginał zmienił się od czasu tego tłumaczenia.
entry-confirmed = Sprawdzone: { $by }, { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Jeszcze niesprawdzone przez moderację.
entry-unknown = Nie ma tu wpisu „{ $slug }” albo nie jest już pokazywany.

press-source = Pokaż źródło

topic-rights = Prawa i pobyt
topic-employment = Praca
topic-education = Edukacja
topic-language = Język
topic-housing = Mieszkanie
topic-welfare = Pomoc społeczna
topic-health = Zdrowie
topic-safety = Bezpieczeństwo
topic-family = Rodzina
topic-identity = Tożsamość i przynależność
topic-attitudes = Postawy
topic-civic-participation = Udział w życiu publicznym
topic-volunteering = Wolontariat
topic-digital = Cyfrowe
topic-entrepreneurship = Przedsiębiorczość
topic-rural = Wieś
topic-crisis-response = Pomoc w kryzysie
topic-funding = Finansowanie i ciągłość
topic-policy = Polityka publiczna
topic-evaluation = Ewaluacja
topic-information = Informacja
topic-mentoring = Mentoring
topic-social-life = Życie społeczne
topic-coordination = Koordynacja
topic-training = Szkolenia

group-newcomers = Nowo przybyli
group-refugees = Uchodźcy
group-asylum-seekers = Osoby ubiegające się o azyl
group-temporary-protection = Osoby z ochroną czasową
group-resettled = Osoby przesiedlone
group-undocumented = Osoby bez dokumentów
group-migrants = Migranci
group-women = Kobiety
group-mothers = Matki
group-families = Rodziny
group-children = Dzieci
group-unaccompanied-minors = Małoletni bez opieki
group-young-people = Młodzież
group-students = Studenci
group-older-people = Osoby starsze
group-skilled = Osoby z kwalifikacjami
group-jobseekers = Szukający pracy
group-employers = Pracodawcy
group-municipalities = Gminy
group-public-officials = Urzędnicy
group-volunteers = Wolontariusze
group-hosts = Goszczący
group-locals = Mieszkańcy
group-teachers = Nauczyciele
group-practitioners = Praktycy
