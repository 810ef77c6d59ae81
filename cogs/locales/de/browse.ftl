cmd-browse = stöbern
    .summary = Die Bibliothek nach Thema, Land und Zielgruppe durchblättern
    .topic = thema
    .topic-about = Worum es geht
    .country = land
    .country-about = Wo es gemacht wurde
    .group = zielgruppe
    .group-about = Für wen es ist

cmd-entry = eintrag
    .summary = Einträge der Bibliothek

cmd-entry-show = zeigen
    .summary = Einen Eintrag ganz zeigen
    .entry = eintrag
    .entry-about = Sein Titel

browse-everything = Die ganze Bibliothek
browse-count =
    { $count ->
        [0] Hier ist noch nichts.
        [one] Ein Eintrag.
       *[other] { $count } Einträge, { $first } bis { $last }.
    }
