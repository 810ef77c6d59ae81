cmd-ask = zapytaj
    .summary = Zapytaj bibliotekę własnymi słowami
    .question = pytanie
    .question-about = O co zapytałoby się koleżankę z pracy, w dowolnym języku

ask-empty = Nie widzę tu pytania. Proszę zapytać tak, jak pyta się koleżankę z pracy, w dowolnym języku.
ask-hello = Dzień dobry
ask-welcome = Nie ma za co. Pytaj, kiedy tylko zechcesz.
ask-thanks = Dziękuję. To pomoże następnej osobie, która zapyta.
ask-thanks-proposed = Dziękuję. To sformułowanie jest dla mnie nowe; pokażę je moderacji, bez imienia, żeby następna osoba znalazła to szybciej.
ask-forgotten = Pytanie pamiętam przez { $days } dni, a tego już nie mam. Proszę zadać je jeszcze raz.
ask-rephrase-title = Zapytaj innymi słowami

press-helpful = To pomogło
press-other = Nie o to chodziło
press-more = Więcej
press-share = Pokaż wszystkim
press-rephrase = Zapytaj inaczej
press-none-of-these = Żadne z tych
press-nearest = Pokaż mimo to trzy najbliższe
press-anyway = Szukaj mimo to w bibliotece

suggest-title = Czy chodziło o coś z tego?
others-title = Następne najbliższe
others-none = To wszystko, co mam. Proszę spróbować innych słów albo powiedzieć więcej o miejscu i ludziach.
clarify-title = O co głównie chodzi?

why-asked = odpowiada na „{ $phrasing }”
why-words = wspólne słowa: { $words }
why-named = padła jego nazwa

answer-by-words = Jeszcze uczę się znaczenia wpisów; to opiera się tylko na słowach. Za minutę odpowiedź będzie lepsza.

press-why = Dlaczego to?
why-card-title = Dlaczego to się znalazło
why-gone = Tego wpisu nie ma już w bibliotece.
why-question = Pytanie brzmiało: „{ $question }”
why-card-named = Padła jego nazwa.
why-card-words = Wspólne słowa: { $words }
why-no-words = Brak wspólnych słów; wpis znalazł się dzięki znaczeniu.
why-title = Najbliższy znaczeniem jest tytuł: „{ $line }”
why-phrasing = Najbliższe znaczeniem jest pytanie, na które odpowiada: „{ $line }”
why-learnt = Najbliższe znaczeniem jest sformułowanie poznane od pytających: „{ $line }”
why-told = Najbliższe znaczeniem jest to, co mówi: „{ $line }”
why-likely = Prawdopodobnie to odpowiada na pytanie.
why-possible = Być może to odpowiada na pytanie, ale nie na pewno.
why-faint = To najbliższe, co jest, ale pewnie nie o to chodziło.
ask-together = Rozumiem to razem z poprzednim pytaniem: „{ $question }”
ask-doubt = Nie wiadomo, czy dobrze rozumiem ten język ({ $language }); proszę czytać ostrożnie.
ask-doubt-languages = Lepiej rozumiem te języki: { $languages }
ask-doubt-peers = Osoby, które mówią w tym języku ({ $language }), mogą wiedzieć więcej: proszę nacisnąć „Zapytaj innych”.
