cmd-gap = frage
    .summary = Fragen, die auf eine Antwort aus dem Kollegium warten

cmd-gap-list = auflisten
    .summary = Fragen zeigen, die auf eine Antwort aus dem Kollegium warten
    .topic = thema
    .topic-about = Worum es geht
    .state = stand
    .state-about = Wie weit sie sind; ohne Angabe die, die noch warten

cmd-gap-show = zeigen
    .summary = Eine Frage mit den Antworten darauf zeigen
    .gap = frage
    .gap-about = Die Nummer der Frage

cmd-gap-reply = antworten
    .summary = Auf eine wartende Frage antworten
    .gap = frage
    .gap-about = Die Nummer der Frage

cmd-gap-follow = folgen
    .summary = Erfahren, wenn eine Frage beantwortet ist
    .gap = frage
    .gap-about = Die Nummer der Frage

cmd-gap-publish = veröffentlichen
    .summary = Den Entwurf zu einer Frage veröffentlichen und allen Bescheid geben, die warten
    .gap = frage
    .gap-about = Die Nummer der Frage

cmd-gap-close = schließen
    .summary = Eine Frage schließen, die keine Antwort mehr braucht
    .gap = frage
    .gap-about = Die Nummer der Frage

cmd-gap-merge = zusammenlegen
    .summary = Eine Frage mit einer anderen zusammenlegen, die dasselbe fragt
    .gap = frage
    .gap-about = Die Nummer der Frage, die wegfällt
    .into = in
    .into-about = Die Nummer der Frage, die bleibt

cmd-gap-assign = übernehmen
    .summary = Eine Frage jemandem geben oder selbst übernehmen
    .gap = frage
    .gap-about = Die Nummer der Frage
    .member = mitglied
    .member-about = Wer sich darum kümmert; Sie selbst, wenn Sie nichts sagen

cmd-me-topics = themen
    .summary = Wählen, wozu das Kollegium Sie fragen darf

menu-answers = Das beantwortet die Frage
menu-draft = Eintrag entwerfen

gap-nothing = Dazu habe ich hier nichts gefunden. Das sage ich lieber, als zu raten.
gap-offer = Vielleicht wissen Kolleginnen und Kollegen in diesem Netzwerk etwas. Soll ich sie fragen?
gap-similar-title = Diese Fragen warten schon und klingen ähnlich
gap-form-title = Kolleginnen und Kollegen fragen
gap-more = Mehr dazu
gap-more-hint = Ort, Menschen, was Sie versucht haben. Keine Namen oder anderen Daten der Begleiteten.
gap-topics = Worum es geht
gap-named-label = Angezeigt als
gap-a-colleague = jemand aus dem Kollegium
gap-named = { $name }
gap-preview-title = Das schicke ich ab
gap-preview-note = Nichts wird abgeschickt, bevor Sie es sagen.
gap-personal = Das sieht nach persönlichen Daten von jemandem aus: { $kinds }. Unten habe ich sie herausgenommen. Alles kann ich nicht finden; bitte lesen Sie noch einmal darüber.
personal-email = E-Mail-Adresse
personal-phone = Telefonnummer
personal-number = Dokumentnummer
personal-birth = Geburtsdatum
personal-name = Name
personal-profile = Profiladresse
gap-where = Wo
gap-where-list = auf der Liste der offenen Fragen hier
gap-place = { $platform } { $place }
gap-asked-by = Gefragt von
gap-about = Thema
gap-left = In Ordnung, nichts wurde abgeschickt.
gap-posted = Frage { $number } ist jetzt im Kollegium
gap-posted-note = Ich sage Ihnen Bescheid, wenn jemand antwortet und wenn die Frage beantwortet ist.
gap-how-to-reply = Schreiben Sie Ihre Antwort in diesen Thread, oder drücken Sie den Knopf.

gap-list-title = Fragen, die auf das Kollegium warten
gap-count =
    { $count ->
        [0] Hier wartet nichts.
        [one] Eine Frage.
       *[other] { $count } Fragen, { $first } bis { $last }.
    }
gap-number = Frage { $number }
gap-replies =
    { $count ->
        [0] noch keine Antwort
        [one] eine Antwort
       *[other] { $count } Antworten
    }
gap-since = seit { DATETIME($at, dateStyle: "medium") }
gapstate-open = wartet
gapstate-drafted = ein Eintrag entsteht
gapstate-answered = beantwortet
gapstate-closed = geschlossen
gap-history = Was geschehen ist
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name } hat am { DATETIME($at, dateStyle: "medium") } geantwortet
gap-replied-marked = ✓ { $name } hat die Frage am { DATETIME($at, dateStyle: "medium") } beantwortet

gap-reply-title = Auf Frage { $number } antworten
gap-reply-text = Ihre Antwort
gap-reply-hint = Was ging, was nicht, was es brauchte. Keine Namen oder anderen Daten der Begleiteten.
gap-thanks = Danke. Wer gefragt hat, erfährt davon.
gap-followed = Ich sage Ihnen Bescheid, wenn Frage { $number } beantwortet ist.
gap-unfollowed = In Ordnung, dazu melde ich mich nicht mehr.
gap-marked = Notiert. Die Moderation kann jetzt einen Eintrag daraus machen und fragt vorher die Person, die geantwortet hat.
gap-close-title = Frage { $number } schließen
gap-why = Warum
gap-why-hint = Das lesen alle, die der Frage folgen.
gap-closed = Frage { $number } ist geschlossen.
gap-reopened = Frage { $number } ist wieder offen.
gap-merged = Frage { $number } gehört jetzt zu Frage { $into }.
gap-assigned = { $name } kümmert sich jetzt um Frage { $number }.

gap-draft-title = Eintrag aus Frage { $number }
entry-title = Titel
entry-title-hint = Höchstens 15 Wörter
entry-summary = In einem Satz
entry-body = Text
entry-language = Sprache des Textes
gap-consent-not-asked = Die Person, die geantwortet hat, wurde noch nicht gefragt.
gap-consent-asked = Ich habe die Person gefragt, die geantwortet hat. Sobald sie zustimmt, können Sie veröffentlichen.
gap-consent-given = Die Person, die geantwortet hat, ist einverstanden und möchte so genannt werden: { $credit }
gap-consent-refused = Die Person, die geantwortet hat, möchte das nicht veröffentlicht sehen. Nichts von ihr bleibt im Entwurf.
gap-consent-title = Darf Ihre Antwort auch anderen helfen?
gap-consent-what = Sie haben auf „{ $question }“ geantwortet. Die Moderation möchte Ihre Antwort gern in der Bibliothek aufheben, und zwar so:
gap-credit-title = Wie soll ich Sie nennen?
gap-credit = Genannt als
gap-credit-hint = Etwa „eine Abendschule in Turin“ oder Ihr Name
gap-agreed = Danke. Ich habe der Moderation Bescheid gegeben.
gap-refused = In Ordnung. Nichts von Ihnen wird veröffentlicht.
gap-published = „{ $title }“ ist in der Bibliothek, und alle, die gewartet haben, wissen Bescheid.

gap-news-title = Jemand hat auf Ihre Frage geantwortet
gap-help-title = Könnten Sie hier helfen?
gap-waiting-title = Diese Frage wartet seit zehn Tagen
gap-marked-title = Diese Antwort beantwortet eine Frage
gap-answered-told = Ihre Frage vom { DATETIME($at, dateStyle: "long") } hat jetzt eine Antwort. Sie kommt von: { $credit }
gap-answered-here = Beantwortet, mit Dank an: { $credit }
gap-closed-told = Die Frage vom { DATETIME($at, dateStyle: "long") } wurde geschlossen: { $why }
gap-closed-here = Geschlossen: { $why }

me-offer-title = Wozu darf das Kollegium Sie fragen?
me-offer-hint = Ich schreibe Ihnen nur, wenn eine Frage dazu seit drei Tagen wartet.
me-offered = Danke. Ich frage Sie, wenn eine Frage wartet.
me-offers-nothing = In Ordnung, ich frage Sie nicht.
fact-credit = Geteilt von

gap-unknown = Eine Frage { $number } gibt es hier nicht.
gap-reply-gone = Diese Antwort ist nicht mehr da.
gap-reply-unread = Diese Antwort kann ich nicht lesen. Wählen Sie „Das beantwortet die Frage“ im Menü der Nachricht selbst.
gap-not-here = In diesem Thread wird keine Frage besprochen.
gap-not-yours = Das kann nur, wer gefragt hat, oder die Moderation.
gap-not-your-reply = Das kann nur sagen, wer die Antwort geschrieben hat.
gap-same = Das ist beide Male dieselbe Frage.
gap-not-drafted = Es gibt noch keinen Entwurf. Beginnen Sie mit „Eintrag entwerfen“ bei einer Antwort.
gap-no-consent = Die Person, die geantwortet hat, hat noch nicht zugestimmt.
gap-is-open = Diese Frage ist noch offen.
gap-is-drafted = Zu dieser Frage entsteht schon ein Eintrag.
gap-is-answered = Diese Frage ist schon beantwortet.
gap-is-closed = Diese Frage ist geschlossen.

press-ask-peers = Kollegium fragen
press-gap-follow = Folgen
press-gap-unfollow = Nicht mehr folgen
press-gap-anew = Keine davon, meine stellen
press-gap-post = Abschicken
press-gap-post-clean = So abschicken
press-gap-post-as-is = Nichts Persönliches, unverändert abschicken
press-gap-edit = Ändern
press-gap-leave = Jetzt nicht
press-gap-reply = Antworten
press-gap-replies = Antworten zeigen
press-gap-mark = Das beantwortet die Frage
press-gap-draft = Eintrag entwerfen
press-gap-redraft = Entwurf ändern
press-gap-publish = Veröffentlichen
press-gap-close = Schließen
press-gap-reopen = Wieder öffnen
press-gap-credit = Ja, mit Namen
press-gap-agree = Ja, ohne Namen
press-gap-refuse = Nein
gap-publish-there = Das beantwortet Frage { $number }. Veröffentlichen Sie es mit /gap publish { $number }: Wer es geschrieben hat, wird zuerst gefragt.

gap-taken-back = Diese Antwort wurde zurückgenommen.
gap-not-a-reply = Das hat ein Bot geschrieben. Bitte zeigen Sie auf etwas, das jemand aus dem Kollegium geschrieben hat.
