cmd-import = importieren
    .summary = Einträge aus einer Datei holen, nachdem Sie gesehen haben, was sich ändert

import-title = Einträge aus einer Datei
import-file = Datei
import-file-hint = XLSX, CSV, JSONL oder YAML, höchstens 5 MB
import-nothing-yet = Noch ist nichts importiert.
import-unchanged =
    { $count ->
        [0] Alles ist neu oder anders
        [one] Ein Eintrag ist schon da
       *[other] { $count } Einträge sind schon da
    }
import-added =
    { $count ->
        [one] Einer käme hinzu
       *[other] { $count } kämen hinzu
    }
import-changed =
    { $count ->
        [one] Einer würde geändert
       *[other] { $count } würden geändert
    }
import-refused =
    { $count ->
        [one] Einer geht nicht
       *[other] { $count } gehen nicht
    }
import-change = { $title }: { $fields }
import-line = Zeile { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] und einer mehr
       *[other] und { $count } mehr
    }
import-changed-meanwhile = Die Bibliothek hat sich geändert, seit Sie nachgesehen haben; sehen Sie vor dem Import noch einmal nach.
import-done = Importiert: { $added } neu, { $changed } geändert.
import-left =
    { $count ->
        [one] Einer ging nicht.
       *[other] { $count } gingen nicht.
    }
import-nothing-new =
    { $count ->
        [one] Der eine Eintrag in dieser Datei ist schon da.
       *[other] Alle { $count } Einträge in dieser Datei sind schon da.
    }
press-import = Importieren

file-form-unknown = Ich lese Dateien, deren Namen auf .xlsx, .csv, .jsonl oder .yaml enden.
file-not-text = Diese Datei ist kein UTF-8-Text.
file-not-a-workbook = Ich kann das nicht als Excel-Mappe lesen, oder es steht mehr darin, als ich nehme.
file-empty = In dieser Datei steht nichts.
record-strange-characters = enthält Zeichen, die in keinem Text stehen dürfen
upload-missing = Ich habe keine Datei gefunden. Bitte wählen Sie sie noch einmal.
upload-too-large = Diese Datei ist größer als { $most } MB.
upload-gone = Ich behalte eine Datei einen Tag lang, und diese ist nicht mehr da. Bitte bringen Sie sie noch einmal.
