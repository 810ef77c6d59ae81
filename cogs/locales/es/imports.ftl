cmd-import = importar
    .summary = Traer fichas de un archivo, después de ver qué cambiaría

import-title = Fichas de un archivo
import-file = Archivo
import-file-hint = XLSX, CSV, JSONL o YAML, 5 MB como mucho
import-nothing-yet = Aún no se ha importado nada.
import-unchanged =
    { $count ->
        [0] Todo es nuevo o distinto
        [one] Una ficha ya está
       *[other] { $count } fichas ya están
    }
import-added =
    { $count ->
        [one] Se añadiría una
       *[other] Se añadirían { $count }
    }
import-changed =
    { $count ->
        [one] Cambiaría una
       *[other] Cambiarían { $count }
    }
import-refused =
    { $count ->
        [one] Una no se puede tomar
       *[other] { $count } no se pueden tomar
    }
import-change = { $title }: { $fields }
import-line = Línea { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
import-changed-meanwhile = La biblioteca ha cambiado desde que miraste; mira otra vez antes de importar.
import-done = Importado: { $added } nuevas, { $changed } cambiadas.
import-left =
    { $count ->
        [one] Una no se pudo tomar.
       *[other] { $count } no se pudieron tomar.
    }
import-nothing-new =
    { $count ->
        [one] La ficha de este archivo ya está.
       *[other] Las { $count } fichas de este archivo ya están.
    }
press-import = Importar

file-form-unknown = Leo archivos cuyo nombre acaba en .xlsx, .csv, .jsonl o .yaml.
file-not-text = Este archivo no es texto UTF-8.
file-not-a-workbook = No puedo leerlo como libro de Excel, o contiene más de lo que tomo.
file-empty = En este archivo no hay nada.
record-strange-characters = contiene caracteres que ningún texto puede tener
upload-missing = No he encontrado ningún archivo. Elígelo de nuevo.
upload-too-large = Este archivo pasa de { $most } MB.
upload-gone = Guardo un archivo un día, y este ya no está. Tráelo de nuevo.
