cmd-import = importa
    .summary = Prendi le schede da un file, dopo aver visto che cosa cambierebbe

import-title = Schede da un file
import-file = File
import-file-hint = XLSX, CSV, JSONL o YAML, al massimo 5 MB
import-nothing-yet = Non è stato ancora importato niente.
import-unchanged =
    { $count ->
        [0] È tutto nuovo o diverso
        [one] Una scheda c’è già
       *[other] { $count } schede ci sono già
    }
import-added =
    { $count ->
        [one] Una sarebbe aggiunta
       *[other] { $count } sarebbero aggiunte
    }
import-changed =
    { $count ->
        [one] Una cambierebbe
       *[other] { $count } cambierebbero
    }
import-refused =
    { $count ->
        [one] Una non si può prendere
       *[other] { $count } non si possono prendere
    }
import-change = { $title }: { $fields }
import-line = Riga { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
import-changed-meanwhile = La biblioteca è cambiata da quando hai guardato; guarda ancora prima di importare.
import-done = Importato: { $added } nuove, { $changed } cambiate.
import-left =
    { $count ->
        [one] Una non si è potuta prendere.
       *[other] { $count } non si sono potute prendere.
    }
import-nothing-new =
    { $count ->
        [one] La scheda di questo file c’è già.
       *[other] Tutte le { $count } schede di questo file ci sono già.
    }
press-import = Importa

file-form-unknown = Leggo i file il cui nome finisce in .xlsx, .csv, .jsonl o .yaml.
file-not-text = Questo file non è testo UTF-8.
file-not-a-workbook = Non riesco a leggerlo come cartella di Excel, o contiene più di quanto prendo.
file-empty = In questo file non c’è niente.
record-strange-characters = contiene caratteri che nessun testo può contenere
upload-missing = Non ho trovato nessun file. Sceglilo di nuovo.
upload-too-large = Questo file supera { $most } MB.
upload-gone = Tengo un file per un giorno, e questo non c’è più. Portalo di nuovo.
