cmd-role = rolle
    .summary = Wer in dieser Gemeinschaft was darf

cmd-role-grant = geben
    .summary = Jemandem eine Rolle geben
    .member = mitglied
    .member-about = Wem: ein Name aus der Liste oder eine Erwähnung
    .role = rolle
    .role-about = Was die Person ab jetzt darf
    .organisation = organisation
    .organisation-about = Bei einer Vertretung: für welche Organisation sie spricht

cmd-role-revoke = nehmen
    .summary = Eine Rolle zurücknehmen
    .member = mitglied
    .member-about = Wem: ein Name aus der Liste oder eine Erwähnung
    .role = rolle
    .role-about = Die Rolle, die wegfällt
    .organisation = organisation
    .organisation-about = Bei einer Vertretung: eine Organisation; ohne sie alle

cmd-role-list = liste
    .summary = Zeigen, wer welche Rolle hat

cmd-audit = protokoll
    .summary = Nachlesen, wer was geändert hat: Rollen, Einstellungen, Bibliothek

role-granted = { $name } hat ab jetzt überall hier diese Rolle: { $role }.
role-revoked = { $name } hat diese Rolle nicht mehr: { $role }.
role-had-not = Diese Person hat die Rolle nicht.
role-has-already = Diese Person hat die Rolle schon.
role-last-owner = Das ist die letzte Verwaltung, und eine muss es geben. Geben Sie die Rolle zuerst noch jemandem.
role-not-oneself = Niemand gibt sich selbst mehr Rechte. Eine andere Verwaltung kann es tun, oder wer den Bot betreibt: springboard invite --role owner.
role-owners-only = Die Verwaltung gilt an jedem Ort dieser Gemeinschaft. Nur wer sie hat, kann sie geben oder nehmen.
role-organisation-missing = Eine Vertretung spricht für eine Organisation. Bitte nennen Sie sie auch.
role-list-title = Wer was darf
role-list-none = Es ist noch keine Rolle vergeben.
role-list-note = Wer einen Server oder Space verwaltet oder dort moderiert, darf das, ohne hier zu stehen.

audit-title = Wer was geändert hat
audit-count = { $count ->
        [one] Ein Eintrag.
       *[other] { $count } Einträge, { $first } bis { $last }.
    }
audit-empty = Es ist noch nichts vermerkt.
audit-note = Hier stehen keine Nachrichten, nur was getan wurde. Niemand kann es unbemerkt ändern.
audit-by = { $name } · { $at }
audit-house = wer den Bot betreibt
audit-erased = jemand, der inzwischen gelöscht ist

deed-invited = Einladung erstellt
deed-role-granted = Rolle gegeben
deed-role-revoked = Rolle zurückgenommen
deed-setup-changed = Einstellungen eines Ortes geändert
deed-entry-added = Eintrag hinzugefügt
deed-entry-changed = Eintrag geändert
deed-entry-confirmed = Eintrag bestätigt
deed-entry-published = Eintrag veröffentlicht
deed-entry-paused = Eintrag ausgesetzt
deed-entry-retired = Eintrag zurückgezogen
deed-entry-restored = Eintrag wiederhergestellt
deed-entries-merged = Einträge zusammengeführt
deed-entries-apart = Einträge auseinandergehalten
deed-library-imported = Einträge eingelesen
deed-wording-accepted = Formulierung angenommen
deed-wording-refused = Formulierung abgelehnt
deed-translation-accepted = Übersetzung angenommen
deed-gap-marked = Antwort auf eine Frage markiert
deed-gap-drafted = Antwort entworfen
deed-gap-answered = Offene Frage beantwortet
deed-gap-closed = Offene Frage geschlossen
deed-gap-reopened = Offene Frage wieder geöffnet
deed-gap-assigned = Offene Frage jemandem übergeben
deed-gaps-merged = Offene Fragen zusammengelegt
deed-organisation-changed = Organisation geändert
deed-queue-seen = Gesehen und so gelassen
deed-letter-revived = Nachricht noch einmal versucht
deed-letter-arrived = Nachricht als angekommen vermerkt
deed-letter-dropped = Nachricht aufgegeben
deed-path-changed = Weg geändert
deed-path-published = Weg für neue Helfende freigegeben
deed-path-retired = Weg zurückgezogen
deed-crisis-on = Krisenweg eingeschaltet
deed-crisis-off = Krisenweg ausgeschaltet
deed-coordinator-named = Ansprechperson benannt
deed-coordinator-agreed = Ansprechperson hat zugesagt
deed-coordinator-left = Ansprechperson hat abgesagt
deed-undone = Rückgängig gemacht

org-deed-renews = noch einmal als richtig bestätigt
org-deed-confirms = bestätigt
org-deed-vouches = verbürgt
org-deed-refused = nicht bestätigt
org-deed-edited = bearbeitet
org-deed-linked = Praxis zugeordnet
org-deed-unlinked = Praxis entfernt
org-deed-paused = ausgesetzt
org-deed-closed = geschlossen
org-deed-unblocked = alle dürfen wieder fragen
org-deed-left = nicht mehr vertreten
