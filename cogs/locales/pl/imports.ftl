cmd-import = importuj
    .summary = Weź wpisy z pliku, po obejrzeniu, co się zmieni

import-title = Wpisy z pliku
import-file = Plik
import-file-hint = XLSX, CSV, JSONL lub YAML, najwyżej 5 MB
import-nothing-yet = Nic jeszcze nie zostało zaimportowane.
import-unchanged =
    { $count ->
        [0] Wszystko jest nowe lub inne
        [one] Jeden wpis już tu jest
        [few] { $count } wpisy już tu są
        [many] { $count } wpisów już tu jest
       *[other] { $count } wpisu już tu jest
    }
import-added =
    { $count ->
        [one] Jeden zostałby dodany
        [few] { $count } zostałyby dodane
        [many] { $count } zostałoby dodanych
       *[other] { $count } zostałoby dodane
    }
import-changed =
    { $count ->
        [one] Jeden by się zmienił
        [few] { $count } by się zmieniły
        [many] { $count } by się zmieniło
       *[other] { $count } by się zmieniło
    }
import-refused =
    { $count ->
        [one] Jednego nie można przyjąć
        [few] { $count } nie można przyjąć
        [many] { $count } nie można przyjąć
       *[other] { $count } nie można przyjąć
    }
import-change = { $title }: { $fields }
import-line = Wiersz { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] i jeszcze jeden
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
import-changed-meanwhile = Biblioteka w międzyczasie się zmieniła; przed importem proszę obejrzeć to jeszcze raz.
import-done = Zaimportowano: nowe { $added }, zmienione { $changed }.
import-left =
    { $count ->
        [one] Jednego nie można było przyjąć.
        [few] { $count } nie można było przyjąć.
        [many] { $count } nie można było przyjąć.
       *[other] { $count } nie można było przyjąć.
    }
import-nothing-new =
    { $count ->
        [one] Jedyny wpis z tego pliku już tu jest.
        [few] Wszystkie { $count } wpisy z tego pliku już tu są.
        [many] Wszystkie { $count } wpisów z tego pliku już tu jest.
       *[other] Wszystkie { $count } wpisu z tego pliku już tu jest.
    }
press-import = Importuj

file-form-unknown = Czytam pliki, których nazwy kończą się na .xlsx, .csv, .jsonl lub .yaml.
file-not-text = Ten plik nie jest tekstem UTF-8.
file-not-a-workbook = Nie potrafię odczytać tego jako skoroszytu Excela albo jest w nim więcej, niż przyjmuję.
file-empty = W tym pliku nic nie ma.
record-strange-characters = zawiera znaki, których nie może być w żadnym tekście
upload-missing = Nie ma tu pliku. Proszę wybrać go jeszcze raz.
upload-too-large = Ten plik ma więcej niż { $most } MB.
upload-gone = Plik przechowuję przez dzień, a tego już nie mam. Proszę przynieść go jeszcze raz.
