cmd-import = importer
    .summary = Reprendre les fiches d’un fichier, après avoir vu ce qui changerait

import-title = Les fiches d’un fichier
import-file = Fichier
import-file-hint = XLSX, CSV, JSONL ou YAML, 5 Mo au plus
import-nothing-yet = Rien n’est encore importé.
import-unchanged =
    { $count ->
        [0] Tout est nouveau ou différent
        [one] { $count } fiche est déjà là
       *[other] { $count } fiches sont déjà là
    }
import-added =
    { $count ->
        [one] { $count } serait ajoutée
       *[other] { $count } seraient ajoutées
    }
import-changed =
    { $count ->
        [one] { $count } changerait
       *[other] { $count } changeraient
    }
import-refused =
    { $count ->
        [one] { $count } ne peut pas être reprise
       *[other] { $count } ne peuvent pas être reprises
    }
import-change = { $title } : { $fields }
import-line = Ligne { $line } : { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
import-changed-meanwhile = La bibliothèque a changé depuis ; regardez encore une fois avant d’importer.
import-done = Importé : { $added } nouvelles, { $changed } modifiées.
import-left =
    { $count ->
        [one] { $count } n’a pas pu être reprise.
       *[other] { $count } n’ont pas pu être reprises.
    }
import-nothing-new =
    { $count ->
        [one] La fiche de ce fichier est déjà là.
       *[other] Les { $count } fiches de ce fichier sont déjà là.
    }
press-import = Importer

file-form-unknown = Je lis les fichiers dont le nom finit par .xlsx, .csv, .jsonl ou .yaml.
file-not-text = Ce fichier n’est pas du texte UTF-8.
file-not-a-workbook = Je ne peux pas lire ceci comme un classeur Excel, ou il contient plus que je ne prends.
file-empty = Il n’y a rien dans ce fichier.
record-strange-characters = contient des caractères qu’aucun texte ne peut contenir
upload-missing = Je n’ai trouvé aucun fichier. Choisissez-le à nouveau.
upload-too-large = Ce fichier dépasse { $most } Mo.
upload-gone = Je garde un fichier un jour, et celui-ci n’est plus là. Apportez-le à nouveau.
